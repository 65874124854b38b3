import { wordsOf } from './words.ts';

/** The next or previous of the painted marks, in page order and around its ends; null when there is none. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return ids.at(step === 1 ? 0 : -1) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}

/** Room that is kept above and below a mark that was scrolled to, in parts of the viewport's height. */
const margin = 0.2;

/** Brings the words into view without smooth scrolling, which a second key press would overtake. */
export function scrollTo(view: Window, range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = wordsOf(range).getBoundingClientRect();
  const height = view.innerHeight;
  if (top >= height * margin && bottom <= height * (1 - margin)) return;
  view.scrollBy({ top: (top + bottom) / 2 - height / 2, behavior: 'instant' });
}

/** The first of the marks that stands in the viewport or below it; the first of all when none does. */
export function firstInView(marks: readonly { readonly id: string; readonly range: Range }[]): string | null {
  return (marks.find(({ range }) => wordsOf(range).getBoundingClientRect().top >= 0) ?? marks[0])?.id ?? null;
}
