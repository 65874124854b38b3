import type { Speaker } from '../speaker.ts';
import { FigureRow } from './FigureRow.tsx';
import type { Row } from './props.ts';

interface FigureListProps extends Speaker {
  readonly rows: readonly Row[];
  readonly current: string | null;
  onReveal(id: string): void;
  onTimeline(id: string): void;
  /** Answers how to keep a row; null where it cannot be kept. */
  keeper(row: Row): (() => void) | null;
  onCopy(text: string): Promise<boolean>;
}

/** The page's figures in its order. */
export function FigureList({ rows, current, onReveal, onTimeline, keeper, onCopy, ...speaker }: FigureListProps) {
  return (
    <ol class="figures" aria-label={speaker.translate('panel.figuresOfPage')}>
      {rows.map((row) => (
        <FigureRow
          key={row.mark.id}
          row={row}
          current={row.mark.id === current}
          onReveal={() => onReveal(row.mark.id)}
          onTimeline={() => onTimeline(row.mark.id)}
          onKeep={keeper(row)}
          onCopy={onCopy}
          {...speaker}
        />
      ))}
    </ol>
  );
}
