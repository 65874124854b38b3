import { DerivedValues, Later, OwnClaims } from './card/Beyond.tsx';
import { Checks } from './card/Checks.tsx';
import { CopyButton } from './card/CopyButton.tsx';
import { End, Foot } from './card/Foot.tsx';
import { Frame, type FrameContents } from './card/Frame.tsx';
import { MatchedWords } from './card/MatchedWords.tsx';
import { OriginList } from './card/OriginList.tsx';
import type { CardProps } from './card/props.ts';
import { Definitions, Reasons } from './card/Reasons.tsx';
import { Remarks } from './card/Remarks.tsx';
import { Section } from './card/Section.tsx';
import { silencedContents } from './card/silenced.tsx';
import { Chart } from './chart/Chart.tsx';
import { citation } from './words/citation.ts';
import { firstLine } from './words/first-line.ts';
import { relationSentence } from './words/relation.ts';

function figureContents(props: CardProps): FrameContents {
  const { surface, comparison, translate, locale } = props;
  const speaker = { translate, locale };
  return {
    answer: firstLine(comparison, translate, locale),
    about: (
      <>
        <p>
          <bdi>{comparison.label}</bdi>
        </p>
        <p>
          <strong dir="auto">{surface}</strong>: {relationSentence(comparison, speaker)}
        </p>
      </>
    ),
    children: (
      <>
        <Chart comparison={comparison} {...speaker} />
        {comparison.origins.length === 0 ? null : (
          <Section heading={translate('card.whoCounted')}>
            <OriginList comparison={comparison} {...speaker} />
          </Section>
        )}
        <Remarks comparison={comparison} {...speaker} />
        <Definitions comparison={comparison} {...speaker} />
        <Reasons comparison={comparison} {...speaker} />
        <Later comparison={comparison} {...speaker} />
        <Checks checks={props.checks} {...speaker} />
        <DerivedValues comparison={comparison} {...speaker} />
        <OwnClaims comparison={comparison} {...speaker} />
        <MatchedWords words={props.matchWords} {...speaker} />
        <End pack={comparison.pack} onOpenPanel={props.onOpenPanel} {...speaker} />
      </>
    ),
    foot: (
      <Foot onOpenPanel={props.onOpenPanel} translate={translate}>
        <button type="button" onClick={props.onNotThis}>
          {translate('card.notThis')}
        </button>
        <CopyButton text={citation(surface, comparison, speaker)} translate={translate} onCopy={props.onCopy} />
      </Foot>
    ),
  };
}

/** The card of one figure: the answer in its first line, then who counted, when, and why the figures differ. */
export function Card(props: CardProps) {
  const { surface, silenced, pinned, sheet, translate, onClose, onPin } = props;
  const contents = silenced ? silencedContents(surface, translate, props.onUndoNotThis) : figureContents(props);
  const state = silenced ? 'silenced' : 'compared';
  return (
    <Frame
      {...contents}
      state={state}
      pinned={pinned}
      sheet={sheet}
      translate={translate}
      onClose={onClose}
      onPin={onPin}
    />
  );
}
