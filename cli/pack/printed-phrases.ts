import type { LintFinding } from '../../data/lint/finding.ts';
import { claimRow } from '../../data/lint/finding.ts';
import type { Claim } from '../../data/schema/claim.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { readBlock } from '../../engine/figures/read.ts';

/** A stored value of another precision than the printed one: 0.667 for "two-thirds". */
const TOLERANCE = 0.005;

/** Two ends of an interval as they were read or stored. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Printed phrases in which the engine reads another value than the one that is stored: one of the two is wrong, and a page with the same words
 * would be compared with its own figure and found to differ. Phrases that are marked `indirect`, phrases without a figure, and phrases in a language that
 * is not among the pack's own are passed over.
 */
export function checkPrintedPhrases(pack: Pack): LintFinding[] {
  return pack.claims.flatMap((claim, index) => {
    const isOurs = !claim.language || pack.languages.includes(claim.language);
    const message = isOurs ? checkPhrase(claim) : null;
    return message === null ? [] : [{ rule: 'printed-phrase', pack: pack.id, row: claimRow(pack, index), message }];
  });
}

function checkPhrase(claim: Claim): string | null {
  if (claim.asPrinted === null || claim.indirect) return null;
  const language = claim.language ?? null;
  const reading = readBlock({ id: 0, kind: 'paragraph', text: claim.asPrinted }, claim.published ?? null, language);
  if (claim.unit === 'date') {
    const dates = reading.dates.filter((date) => date.low !== null && !date.relative);
    if (dates.length === 0 || dates.some((date) => date.low === claim.low && date.high === claim.high)) return null;
    return `is stored as ${claim.low} to ${claim.high} and read as ${dates.map((date) => `${date.low} to ${date.high}`).join(', ')}`;
  }
  const figures = reading.figures.filter((figure) => figure.reject === null);
  if (figures.length === 0 || figures.some((figure) => isSame(figure, claim))) return null;
  const read = figures.map(({ low, high, unit }) => `${low} to ${high} ${unit}`).join(', ');
  return `is stored as ${claim.low} to ${claim.high} ${claim.unit} and read as ${read}`;
}

function isSame(read: Ends, stored: Claim): boolean {
  return isNear(read.low, stored.low) && isNear(read.high, stored.high);
}

function isNear(a: number | null, b: Claim['low']): boolean {
  if (a === null || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= Math.abs(b) * TOLERANCE;
}
