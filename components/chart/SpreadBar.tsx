import type { Comparison } from '../../engine/compare/comparison.ts';
import { scaleOf } from './scale.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Spread, dotted where it is open, and page's figure in one thin line for lists. A picture of what the first line says, so it is hidden from screen readers. */
export function SpreadBar({ comparison }: { readonly comparison: Comparison }) {
  const { spread, figure } = comparison;
  if (spread === null) return null;
  const own = [figure.low, figure.high].filter((value) => value !== null);
  const scale = scaleOf(
    [spread.low, spread.high, ...own],
    { low: spread.lowOpen, high: spread.highOpen },
    comparison.unit === 'date',
  );
  return (
    <svg aria-hidden="true" width="100%" height="14" class="spread-bar">
      <rect class="track" width="100%" y="3" height="8" rx="4" />
      {spread.lowOpen ? <line class="open" x1="0" x2={percent(scale.place(spread.low))} y1="7" y2="7" /> : null}
      {spread.highOpen ? <line class="open" x1={percent(scale.place(spread.high))} x2="100%" y1="7" y2="7" /> : null}
      <line class="spread" x1={percent(scale.place(spread.low))} x2={percent(scale.place(spread.high))} y1="7" y2="7" />
      {own.map((value) => (
        <line
          key={value}
          class="own"
          x1={percent(scale.place(value))}
          x2={percent(scale.place(value))}
          y1="0"
          y2="14"
        />
      ))}
    </svg>
  );
}
