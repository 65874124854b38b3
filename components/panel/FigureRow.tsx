import { useEffect, useRef, useState } from 'preact/hooks';
import { Turn } from '../card/Icon.tsx';
import { SpreadBar } from '../chart/SpreadBar.tsx';
import type { Speaker } from '../speaker.ts';
import { checkSentence } from '../words/check.ts';
import { Details } from './Details.tsx';
import type { Row } from './props.ts';
import { moveAmongRows } from './row-keys.ts';
import { topicLabel } from './rows.ts';
import { relationWord, whyNot } from './why.ts';

interface FigureRowProps extends Speaker {
  readonly row: Row;
  /** The pointer or the keyboard is at this figure in the page. */
  readonly current: boolean;
  onReveal(): void;
  onTimeline(): void;
  readonly onKeep: (() => void) | null;
  onCopy(text: string): Promise<boolean>;
}

/** One figure of the page: a button that shows it there, what is known of it, and all the rest folded below. */
export function FigureRow({ row, current, onReveal, onTimeline, onKeep, onCopy, ...speaker }: FigureRowProps) {
  const { translate } = speaker;
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const comparison = row.answer?.comparison ?? null;
  const label = topicLabel(row);
  const why = whyNot(row, translate);
  const checks = (row.answer?.checks ?? [])
    .map((check) => checkSentence(check, speaker))
    .filter((words) => words !== null);
  return (
    <li
      ref={item}
      class={`row ${row.mark.state} ${row.mark.relation ?? ''}`}
      aria-current={current ? 'true' : undefined}
    >
      <button type="button" class="plain reveal" onClick={onReveal} onKeyDown={moveAmongRows}>
        <span class="head">
          <span class="surface">
            <bdi>{row.mark.surface}</bdi>
          </span>
          <span class="relation">{relationWord(row, translate)}</span>
        </span>
        {label ? <span class="soft">{label}</span> : null}
        {row.mark.line ? <span class="line">{row.mark.line}</span> : null}
        {why ? <span class="soft">{why}</span> : null}
      </button>
      {comparison ? <SpreadBar comparison={comparison} /> : null}
      {checks.map((sentence) => (
        <p class="notice warn" key={sentence}>
          {sentence}
        </p>
      ))}
      {comparison ? (
        <details class="fold-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Turn />
            {translate('panel.details')}
          </summary>
          {open ? (
            <Details
              row={row}
              comparison={comparison}
              onTimeline={onTimeline}
              onKeep={onKeep}
              onCopy={onCopy}
              {...speaker}
            />
          ) : null}
        </details>
      ) : null}
    </li>
  );
}
