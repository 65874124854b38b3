import type { Mark } from '../marks/mark.ts';
import type { PagePreferences } from '../preferences.ts';

/**
 * Names under which ranges are put into the page's registry of highlights; the page can read them. `entrypoints/marks.css`
 * has a rule for each.
 */
export type HighlightName = `sidelight-${Mark['kind']}-${PagePreferences['look']}`;

/** The mark whose card is open, to which the keyboard came, or for which the panel asked. */
export const nowName = 'sidelight-now';

export function highlightName(kind: Mark['kind'], look: PagePreferences['look']): HighlightName {
  return `sidelight-${kind}-${look}`;
}

/**
 * Firefox paints no underline in a highlight before version 146 (mdn/browser-compat-data#28754), and no feature query tells:
 * marks are tinted there.
 */
export function lookIn(userAgent: string, wished: PagePreferences['look']): PagePreferences['look'] {
  // No number is below another where there is none.
  return Number(/Firefox\/(\d+)/.exec(userAgent)?.[1]) < 146 ? 'tint' : wished;
}
