import type { Comparison } from '../../engine/compare/comparison.ts';
import { CopyButton } from '../card/CopyButton.tsx';
import { OriginList } from '../card/OriginList.tsx';
import { Section } from '../card/Section.tsx';
import { Definitions, DerivedValues, Later, MatchedWords, OwnClaims, Reasons } from '../card/Sections.tsx';
import type { Speaker } from '../speaker.ts';
import { citation } from '../words/citation.ts';
import { dateWords } from '../words/date.ts';
import { relationSentence } from '../words/relation.ts';
import type { Row } from './props.ts';

interface DetailsProps extends Speaker {
  readonly row: Row;
  readonly comparison: Comparison;
  onTimeline(): void;
  /** Null where the figure cannot be kept: it has no address or no value. */
  readonly onKeep: (() => void) | null;
  onCopy(text: string): Promise<boolean>;
}

/** All about one figure, in the parts of which the card is made. */
export function Details({ row, comparison, onTimeline, onKeep, onCopy, ...speaker }: DetailsProps) {
  const { translate, locale } = speaker;
  const { attribution, alignedTo, asOf } = comparison;
  const { surface } = row.mark;
  return (
    <div class="card details">
      <p class="sentence soft">{relationSentence(comparison, speaker)}.</p>
      {comparison.origins.length === 0 ? null : (
        <Section heading={translate('card.whoCounted')}>
          <OriginList comparison={comparison} {...speaker} />
        </Section>
      )}
      <p class="remark">
        {asOf ? `${translate('card.asOf', [dateWords(asOf, locale)])} ` : null}
        {attribution === null ? translate('who.notAttributed') : translate('who.attributed', [attribution.words])}{' '}
        {alignedTo === null ? translate('card.noDate') : translate('card.aligned', [dateWords(alignedTo, locale)])}
      </p>
      <Definitions comparison={comparison} {...speaker} />
      <Reasons comparison={comparison} {...speaker} />
      <Later comparison={comparison} {...speaker} />
      <DerivedValues comparison={comparison} {...speaker} />
      <OwnClaims comparison={comparison} {...speaker} />
      <MatchedWords words={row.answer?.matchWords ?? []} {...speaker} />
      <div class="actions">
        <button type="button" onClick={onTimeline}>
          {translate('panel.timeline')}
        </button>
        {onKeep ? (
          <button type="button" onClick={onKeep}>
            {translate('panel.keep')}
          </button>
        ) : null}
        <CopyButton text={citation(surface, comparison, speaker)} translate={translate} onCopy={onCopy} />
      </div>
    </div>
  );
}
