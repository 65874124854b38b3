import type { ComparedClaim, Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { claimDate } from './claim-date.ts';
import { dateWords } from './date.ts';
import { firstLine } from './first-line.ts';
import { claimWords, groupWords, standingClaim } from './interval.ts';
import { groupName } from './origin-name.ts';
import { quotedAddress } from './text-fragment.ts';

/** One source: outlet, title, date, printed phrase, address. What is not known is left out. */
export function claimCitation(claim: ComparedClaim, unit: string, speaker: Speaker): string {
  const { translate, locale } = speaker;
  const date = claim.published === null ? claimDate(claim, locale) : dateWords(claim.published, locale);
  const parts = [
    claim.outlet,
    claim.title === null ? null : translate('quoted', [claim.title]),
    date,
    claim.asPrinted === null ? claimWords(claim, unit, speaker) : translate('quoted', [claim.asPrinted]),
    quotedAddress(claim.url, claim.asPrinted),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The comparison as plain text to be pasted: the page's words, the answer, one source for each counter, and the pack it rests on. */
export function citation(surface: string, comparison: Comparison, speaker: Speaker): string {
  const { translate, locale } = speaker;
  const { unit, pack } = comparison;
  const sources = comparison.origins.flatMap((group) => {
    const claim = standingClaim(group);
    if (claim === null) return [];
    const name = groupName(group, speaker);
    return [`– ${name}: ${groupWords(group, unit, speaker)}. ${claimCitation(claim, unit, speaker)}`];
  });
  return [
    translate('citation.head', [surface, comparison.label]),
    firstLine(comparison, translate, locale),
    ...sources,
    comparison.alignedTo === null ? null : translate('citation.aligned', [dateWords(comparison.alignedTo, locale)]),
    translate('citation.pack', [pack.title, String(pack.revision), dateWords(pack.reachesTo, locale)]),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
