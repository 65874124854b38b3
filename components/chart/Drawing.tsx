import type { TickLayout } from './axis.ts';
import type { LaneLayout } from './lanes.ts';
import type { ChartLayout } from './layout.ts';
import { arrowLength, type Span } from './span.ts';

/** Radii and heights of the marks in CSS pixels. */
const dotRadius = 4.5;
const earlierRadius = 3;
const barHeight = 7;
const tickLength = 5;
/** From the axis to the foot of its numbers, and from the top to the foot of the page's label. */
const tickTextShift = 17;
const pageTextShift = 11;
const pageLineTop = 15;
/** Blank between a mark and its arrow. */
const arrowGap = 6;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

interface ArrowProps {
  readonly at: number;
  readonly y: number;
  readonly up: boolean;
}

/** An open end: from `at` towards more (`up`) or towards less. */
function Arrow({ at, y, up }: ArrowProps) {
  const sign = up ? 1 : -1;
  const end = sign * arrowLength;
  return (
    <svg aria-hidden="true" x={percent(at)} y={y} width="1" height="1" class="arrow">
      <path d={`M${sign * arrowGap} 0H${end}`} class="dash" />
      <path d={`M${end - sign * 4} -3.5L${end} 0L${end - sign * 4} 3.5`} />
    </svg>
  );
}

interface MarkProps {
  readonly span: Span;
  readonly y: number;
  readonly radius: number;
}

/** A dot, or a bar where the value has two ends. */
function Mark({ span, y, radius }: MarkProps) {
  return span.from === span.to ? (
    <circle cx={percent(span.from)} cy={y} r={radius} />
  ) : (
    <rect
      x={percent(span.from)}
      width={percent(span.to - span.from)}
      y={y - barHeight / 2}
      height={barHeight}
      rx={barHeight / 2}
    />
  );
}

function Lane({ lane }: { readonly lane: LaneLayout }) {
  return (
    <g class={lane.id === null ? 'lane unknown' : 'lane'}>
      {lane.earlier.map((span) => (
        <g key={`${span.from} ${span.to}`} class="earlier">
          <Mark span={span} y={lane.y} radius={earlierRadius} />
        </g>
      ))}
      <Mark span={lane} y={lane.y} radius={dotRadius} />
      {lane.openLow ? <Arrow at={lane.from} y={lane.y} up={false} /> : null}
      {lane.openHigh ? <Arrow at={lane.to} y={lane.y} up={true} /> : null}
      {lane.label ? (
        <text x={percent(lane.label.at)} y={lane.label.y} class={`name ${lane.label.anchor}`}>
          {lane.label.text}
        </text>
      ) : null}
    </g>
  );
}

function Page({ page, axisY }: { readonly page: NonNullable<ChartLayout['page']>; readonly axisY: number }) {
  const ends = page.from === page.to ? [page.from] : [page.from, page.to];
  return (
    <g class="page">
      {ends.length > 1 ? (
        <rect
          x={percent(page.from)}
          width={percent(page.to - page.from)}
          y={pageLineTop}
          height={axisY - pageLineTop}
        />
      ) : null}
      {ends.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1={pageLineTop} y2={axisY} />
      ))}
      {page.openLow ? <Arrow at={page.from} y={page.arrowY} up={false} /> : null}
      {page.openHigh ? <Arrow at={page.to} y={page.arrowY} up={true} /> : null}
      <text x={percent(page.label.at)} y={pageTextShift} class={page.label.anchor}>
        {page.label.text}
      </text>
    </g>
  );
}

function Tick({ tick, axisY }: { readonly tick: TickLayout; readonly axisY: number }) {
  const at = percent(tick.at);
  return (
    <g class="tick">
      <line x1={at} x2={at} y1={axisY} y2={axisY + tickLength} />
      <text x={at} y={axisY + tickTextShift} class={tick.anchor}>
        {tick.text}
      </text>
    </g>
  );
}

interface DrawingProps {
  readonly layout: ChartLayout;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
}

/** The laid out chart as a picture. Places are shares of its width, so that text keeps its size at any width. */
export function Drawing({ layout, text }: DrawingProps) {
  const { axisY } = layout;
  return (
    <svg role="img" aria-label={text} width="100%" height={layout.height} class="drawing">
      <line x1="0" x2="100%" y1={axisY} y2={axisY} class="axis" />
      {layout.ticks.map((tick) => (
        <Tick key={tick.value} tick={tick} axisY={axisY} />
      ))}
      {layout.page ? <Page page={layout.page} axisY={axisY} /> : null}
      {layout.lanes.map((lane) => (
        <Lane key={lane.id ?? ''} lane={lane} />
      ))}
    </svg>
  );
}
