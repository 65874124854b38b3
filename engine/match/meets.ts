/** Whether a set holds one of some ids. */
export function meets(ids: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const id of ids) if (wanted.has(id)) return true;
  return false;
}

/** Whether two sets have an id in common. Apart from `meets`, since a loop that sees both kinds of lists is slow. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const id of one) if (other.has(id)) return true;
  return false;
}
