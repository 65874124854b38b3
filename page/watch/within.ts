import { holderOf, own } from '../blocks/tree.ts';

/** The element around one, also across the edge of a shadow tree or a frame. */
export const above = (element: Element): Element | null => own(element, 'parentElement') ?? holderOf(element);

/** Whether the element, or one around it, is one of the roots. */
export function isWithin(element: Element | null, roots: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = above(at)) if (roots.has(at)) return true;
  return false;
}
