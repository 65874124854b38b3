import type { PagePreferences } from '../preferences.ts';
import type { Counts, Mark } from './mark.ts';

/** Relations in which the page's figure stands apart from what others printed. */
const differing: ReadonlySet<string> = new Set(['above', 'below', 'overlaps']);

function isShown(mark: Mark, { marks }: PagePreferences): boolean {
  if (mark.state === 'silenced') return false;
  if (mark.checks > 0) return true;
  return mark.state === 'compared' && (marks !== 'differs' || (mark.relation !== null && differing.has(mark.relation)));
}

/**
 * Which marks are painted, of all marks in page order. A name is underlined where it is first met and nowhere else: a page
 * about a country names it in every sentence. Figures of which nothing is known are listed in the panel only.
 */
export function chosen(inPageOrder: Iterable<Mark>, preferences: PagePreferences): Set<string> {
  const shown = new Set<string>();
  if (preferences.marks === 'panel') return shown;
  const met = new Set<string>();
  for (const mark of inPageOrder) {
    const once = mark.kind === 'name' || preferences.marks === 'first';
    if (mark.kind === 'name' ? !preferences.names || mark.state !== 'compared' : !isShown(mark, preferences)) continue;
    const key = `${mark.kind} ${mark.same}`;
    if (once && met.has(key)) continue;
    met.add(key);
    shown.add(mark.id);
  }
  return shown;
}

/** What the page holds, in numbers: "7 figures, 3 compared". */
export function countsOf(marks: Iterable<Mark>): Counts {
  let figures = 0;
  let compared = 0;
  let checks = 0;
  for (const mark of marks) {
    if (mark.kind !== 'figure') continue;
    figures += 1;
    if (mark.state === 'compared') compared += 1;
    checks += mark.checks;
  }
  return { figures, compared, checks };
}
