import type { Pack } from '../schema/pack.ts';
import { aliasClash } from './alias-clash.ts';
import { claimDate } from './claim-date.ts';
import { claimMeasure } from './claim-measure.ts';
import { datePrecision } from './date-precision.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import type { LintFinding, LintRule } from './finding.ts';
import { heardMeasure } from './heard-measure.ts';
import { hedgeValue } from './hedge-value.ts';
import { link } from './link.ts';
import { createLookup } from './lookup.ts';
import { lowAboveHigh } from './low-above-high.ts';
import { outletAsOrigin } from './outlet-as-origin.ts';
import { phraseLength } from './phrase-length.ts';
import { topicComplete } from './topic-complete.ts';

/** All rules that need no engine; the one that reads printed phrases again lives with the commands. */
const rules: readonly LintRule[] = [
  duplicateClaim,
  outletAsOrigin,
  claimDate,
  datePrecision,
  lowAboveHigh,
  hedgeValue,
  phraseLength,
  link,
  aliasClash,
  topicComplete,
  claimMeasure,
  heardMeasure,
];

/** What is doubtful in packs that passed the schema. References between the packs are followed; an empty list is a clean bill. */
export function lintPacks(packs: readonly Pack[]): LintFinding[] {
  const lookup = createLookup(packs);
  return packs.flatMap((pack) => rules.flatMap((rule) => rule(pack, lookup)));
}

/** One line for a terminal: `kursk, topics nk-killed: has no cue … (topic-complete)`. */
export function formatFinding(finding: LintFinding): string {
  return `${finding.pack}, ${finding.row}: ${finding.message} (${finding.rule})`;
}
