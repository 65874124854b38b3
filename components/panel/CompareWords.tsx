import { useState } from 'preact/hooks';
import { Turn } from '../card/Icon.tsx';
import { SpreadBar } from '../chart/SpreadBar.tsx';
import type { Speaker } from '../speaker.ts';
import { TopicList } from './LeftOut.tsx';
import type { Compared } from './props.ts';
import { topicLabel } from './rows.ts';
import { relationWord, whyNot } from './why.ts';

interface ComparedWordsProps extends Speaker {
  readonly compared: Compared;
  onClose(): void;
}

/** What is known of words that the reader selected in the page or wrote here. */
export function ComparedWords({ compared, onClose, ...speaker }: ComparedWordsProps) {
  const { translate } = speaker;
  return (
    <section class="compared-words" aria-label={translate('panel.selected')}>
      <header>
        <h2>{translate('panel.selected')}</h2>
        <button type="button" onClick={onClose}>
          {translate('panel.dismiss')}
        </button>
      </header>
      <blockquote dir="auto">{compared.text}</blockquote>
      {compared.rows.length === 0 ? <p class="soft">{translate('panel.noFigureSelected')}</p> : null}
      <ul>
        {compared.rows.map((row) => (
          <li key={row.mark.id} class={`row ${row.mark.state} ${row.mark.relation ?? ''}`}>
            <span class="head">
              <span class="surface">
                <bdi>{row.mark.surface}</bdi>
              </span>
              <span class="relation">{relationWord(row, translate)}</span>
            </span>
            {topicLabel(row) ? <span class="soft">{topicLabel(row)}</span> : null}
            <span class="line">{row.mark.line || whyNot(row, translate)}</span>
            {row.answer?.comparison ? <SpreadBar comparison={row.answer.comparison} /> : null}
          </li>
        ))}
      </ul>
      {compared.nearest.length > 0 ? <h3>{translate('panel.nearest')}</h3> : null}
      <TopicList topics={compared.nearest} {...speaker} />
    </section>
  );
}

interface CompareFieldProps {
  readonly translate: Speaker['translate'];
  readonly open: boolean;
  onCompare(text: string): void;
}

/** A field for a sentence from a place that cannot be read: a PDF, a picture, a printed page. */
export function CompareField({ translate, open, onCompare }: CompareFieldProps) {
  const [text, setText] = useState('');
  return (
    <details class="fold-out" open={open}>
      <summary>
        <Turn />
        {translate('panel.compareSentence')}
      </summary>
      <form
        class="compare-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onCompare(text.trim());
        }}
      >
        <label>
          <span class="soft">{translate('panel.sentenceHint')}</span>
          <textarea rows={3} dir="auto" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{translate('panel.compare')}</button>
      </form>
    </details>
  );
}
