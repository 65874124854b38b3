import type { Pack } from '../schema/pack.ts';
import type { Lookup } from './lookup.ts';

/** One thing in a pack that the schema allows and its author did not mean. */
export interface LintFinding {
  /** Name of the rule: `duplicate-claim`. */
  readonly rule: string;
  /** Id of the pack. */
  readonly pack: string;
  /** The row: `claims[12] nk-killed`, `topics nk-killed`. */
  readonly row: string;
  /** What is wrong, in a sentence that names the values. */
  readonly message: string;
}

/** A rule looks at one pack among all that are read together. */
export type LintRule = (pack: Pack, lookup: Lookup) => LintFinding[];

/** The name of a claim's row in a finding: its number in the pack, its topic, its printed phrase. */
export function claimRow(pack: Pack, index: number): string {
  const claim = pack.claims[index];
  return `claims[${index}] ${claim?.topic ?? ''}${claim?.asPrinted ? ` "${claim.asPrinted}"` : ''}`;
}

/** A finding of each claim for which the check has something to say. */
export function checkClaims(
  rule: string,
  pack: Pack,
  check: (claim: Pack['claims'][number]) => string | null,
): LintFinding[] {
  return pack.claims.flatMap((claim, index) => {
    const message = check(claim);
    return message === null ? [] : [{ rule, pack: pack.id, row: claimRow(pack, index), message }];
  });
}
