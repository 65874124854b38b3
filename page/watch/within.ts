/** Whether the element, or the host of a shadow tree around it, is one of the roots or lies within one. */
export function isWithin(element: Element | null, roots: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    if (roots.has(at)) return true;
  }
  return false;
}
