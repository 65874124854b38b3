import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { derivedSentence } from '../words/derived.ts';
import { laterSentence } from '../words/later.ts';
import { countWords } from '../words/number.ts';
import { Claim } from './Claim.tsx';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';

interface ComparisonProps extends Speaker {
  readonly comparison: Comparison;
}

/** Later figures shown at once. */
const laterAtOnce = 4;

/** What became known after the page. */
export function Later({ comparison, ...speaker }: ComparisonProps) {
  const { later, unit } = comparison;
  if (later.length === 0) return null;
  const lines = later.map((claim, index) => (
    <li key={`${claim.url} ${index}`}>{laterSentence(claim, unit, speaker)}</li>
  ));
  // A fold for a single line would hide more than it saves.
  const cut = lines.length > laterAtOnce + 1 ? laterAtOnce : lines.length;
  const rest = lines.length - cut;
  return (
    <Section heading={speaker.translate('card.sinceThen')}>
      <ul>{lines.slice(0, cut)}</ul>
      {rest > 0 ? (
        <Fold summary={speaker.translate('who.moreClaims', [countWords(rest, speaker.locale)], rest)}>
          <ul>{lines.slice(cut)}</ul>
        </Fold>
      ) : null}
    </Section>
  );
}

/** Values computed from other topics, with their arithmetic. */
export function DerivedValues({ comparison, ...speaker }: ComparisonProps) {
  if (comparison.derived.length === 0) return null;
  return (
    <Section heading={speaker.translate('card.derived')}>
      {comparison.derived.map((derived) => (
        <p class="notice" key={derived.topic}>
          {derivedSentence(derived, speaker)}
        </p>
      ))}
    </Section>
  );
}

/** What the packs hold of this very page. */
export function OwnClaims({ comparison, ...speaker }: ComparisonProps) {
  const { thisArticle, unit } = comparison;
  if (thisArticle.length === 0) return null;
  return (
    <Section heading={speaker.translate('card.ownClaims')}>
      <ul>
        {thisArticle.map((claim, index) => (
          <Claim key={`${claim.asPrinted} ${index}`} claim={claim} unit={unit} alignedTo={null} {...speaker} />
        ))}
      </ul>
      <p class="remark">{speaker.translate('card.ownClaimsNote')}</p>
    </Section>
  );
}
