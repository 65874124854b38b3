import { checkClaims, type LintRule } from './finding.ts';

/** Characters of `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** A page without a date of its own cannot tell the day to which its figure belongs. */
export const datePrecision: LintRule = (pack) =>
  checkClaims('date-precision', pack, ({ url, title, asPrinted, published, asOf }) => {
    const isPage = asPrinted !== null && (url ?? title ?? null) !== null;
    if (!isPage || published || !asOf || asOf.length <= MONTH_LENGTH) return null;
    return `asOf ${asOf} names a day and the page has no published date; ${asOf.slice(0, MONTH_LENGTH)} is all that is known`;
  });
