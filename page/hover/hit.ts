import type { Painted, Painter } from '../paint/painter.ts';

/** A pointer this near to the words, in CSS pixels, is on them: lines leave gaps between letters and underline. */
const nearness = 3;

/** Whether a point lies on one of the boxes of a range. The caret nearest to a point may be far from it. */
export function isOn(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - nearness && x <= box.right + nearness && y >= box.top - nearness && y <= box.bottom + nearness)
      return true;
  }
  return false;
}

/** The painted mark under a point of the viewport of a document: by the caret there, which knows of what covers or clips the text. */
export function markAt(
  document: Document,
  painter: Painter,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Painted | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3) return null;
  for (const painted of painter.inNode(node as Text)) {
    if (painted.range.isPointInRange(node, caret.offset) && isOn(painted.range, x, y)) return painted;
  }
  return null;
}
