import type { Pack } from '../schema/pack.ts';
import { claimRow, type LintFinding, type LintRule } from './finding.ts';

/** A claim of a day that has not come, of a day before its event, or published before the day that it describes. */
export const claimDate: LintRule = (pack, lookup) =>
  pack.claims.flatMap((claim, index) => {
    const found: string[] = [];
    const { asOf, published } = claim;
    const period = lookup.topic(claim.topic, pack)?.topic.period;
    for (const [name, date] of [
      ['asOf', asOf],
      ['published', published],
    ] as const) {
      if (date && isAfter(date, pack.reachesTo))
        found.push(`${name} ${date} is later than ${pack.reachesTo}, to which the pack says it reaches`);
    }
    if (asOf && period && isAfter(period.from, asOf))
      found.push(`asOf ${asOf} is before ${period.from}, when the topic begins`);
    if (asOf && period?.to && isAfter(asOf, period.to))
      found.push(`asOf ${asOf} is after ${period.to}, when the topic ends`);
    if (asOf && published && isAfter(asOf, published))
      found.push(`it was published on ${published}, before asOf ${asOf}`);
    return found.map((message) => finding(pack, index, message));
  });

function finding(pack: Pack, index: number, message: string): LintFinding {
  return { rule: 'claim-date', pack: pack.id, row: claimRow(pack, index), message };
}

/** Whether a date is surely later than another, to the precision that both have. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
