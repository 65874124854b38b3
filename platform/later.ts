/**
 * Makes a value at the first call and gives the same one ever after. For schemas: a worker that was stopped starts for one
 * message, and would lay out those of all others before it hears that one.
 */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
