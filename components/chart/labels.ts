/** Mean width in CSS pixels of a character at the chart's 11 px, measured over Latin text in common system fonts, rounded up. */
const narrow = 6.1;
/** The same for scripts whose signs fill a square. */
const wide = 11.5;
const wideScript = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** A text beside a mark: `at` is its anchor's place as a share of the width. */
export interface Label {
  readonly text: string;
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Estimated width of a text in CSS pixels; the layout is pure and cannot measure. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (wideScript.test(sign) ? wide : narrow), 0);
}

/** The text, cut with an ellipsis to `room` pixels. */
export function truncate(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Pixels up to which, and from which, a lane is free of marks. */
export interface FreeRoom {
  readonly left: number;
  readonly right: number;
}

/**
 * A name right of its mark, else left of it, where it has room and crosses none of the `lines`; else null.
 * All in pixels of a chart of `width`.
 */
export function placeLabel(
  name: string,
  { left, right }: FreeRoom,
  width: number,
  lines: readonly number[],
): Label | null {
  const wanted = textWidth(name);
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= width && !lines.some((line) => line > from && line < to);
  if (isFree(right, right + wanted)) return { text: name, at: right / width, anchor: 'start' };
  return isFree(left - wanted, left) ? { text: name, at: left / width, anchor: 'end' } : null;
}
