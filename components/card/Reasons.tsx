import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { originCountWords } from '../words/counts.ts';
import { spreadWords } from '../words/interval.ts';
import { mayDiffer, reasonWords } from '../words/reason.ts';
import { Section } from './Section.tsx';

interface ComparisonProps extends Speaker {
  readonly comparison: Comparison;
}

/** Several spreads side by side, where the sources count by different definitions. */
export function Definitions({ comparison, ...speaker }: ComparisonProps) {
  const { spreads, unit } = comparison;
  if (spreads.length < 2) return null;
  return (
    <Section heading={speaker.translate('card.definitions')}>
      {spreads.map(({ definition, spread, origins }) => (
        <p class="notice" key={definition}>
          <b>{spreadWords(spread, unit, speaker)}</b> <bdi>{definition}</bdi>
          <span class="soft"> · {originCountWords(origins, speaker)}</span>
        </p>
      ))}
    </Section>
  );
}

/** The computed reasons, each with its two fields, and the pack author's sentence. */
export function Reasons({ comparison, ...speaker }: ComparisonProps) {
  const { reasons, unit, whyTheyDiffer } = comparison;
  if (!mayDiffer(comparison) && whyTheyDiffer === null) return null;
  return (
    <Section heading={speaker.translate('card.whyTheyDiffer')}>
      {reasons.map((reason) => {
        const { title, sentence } = reasonWords(reason, unit, speaker);
        return (
          <p class="notice" key={sentence}>
            <b>{title}.</b> {sentence}
          </p>
        );
      })}
      {reasons.length === 0 ? <p class="notice">{speaker.translate('reasons.none')}</p> : null}
      {whyTheyDiffer === null ? null : (
        <p class="remark">
          <bdi>{whyTheyDiffer}</bdi>
        </p>
      )}
    </Section>
  );
}
