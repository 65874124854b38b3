/** Remembers the results of a function of one string for as long as the returned function lives. */
export function memoised<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
