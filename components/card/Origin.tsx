import type { OriginGroup } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { groupDate } from '../words/claim-date.ts';
import { outletCountWords } from '../words/counts.ts';
import { groupWords, isKnown } from '../words/interval.ts';
import { groupName } from '../words/origin-name.ts';
import { Claim } from './Claim.tsx';
import { Turn } from './Icon.tsx';

interface OriginProps extends Speaker {
  readonly group: OriginGroup;
  readonly unit: string;
  readonly alignedTo: string | null;
}

/** One counter with its figure; its outlets and their printed words are folded below. */
export function Origin({ group, unit, alignedTo, translate, locale }: OriginProps) {
  const speaker = { translate, locale };
  const unknown = group.id === null;
  const later = group.claims.length > 0 && !group.claims.some((claim) => isKnown(claim, alignedTo));
  const under = [
    unknown ? null : groupDate(group, locale),
    group.outlets.length === 0 ? null : outletCountWords(group.outlets.length, speaker),
    unknown ? translate('who.unknownNote') : null,
    group.party === null ? null : translate('who.party', [group.party]),
    later ? translate('who.laterNote') : null,
  ].filter((part) => part !== null);
  return (
    <details class="origin">
      <summary>
        <span class={unknown ? 'dot unknown' : 'dot'} />
        <span class="who">
          <bdi>{groupName(group, speaker)}</bdi>
        </span>
        <span class="number">{groupWords(group, unit, speaker)}</span>
        <Turn />
        <span class="under">{under.join(' · ')}</span>
      </summary>
      <ul class="claims">
        {group.claims.map((claim, index) => (
          <Claim key={`${claim.url} ${index}`} claim={claim} unit={unit} alignedTo={alignedTo} {...speaker} />
        ))}
      </ul>
    </details>
  );
}
