/** One ground for or against a topic, cheap to make by the dozen; only those of the decision become reasons. */
import type { MatchReason } from './decision.ts';
import type { GroundCode } from './grounds.ts';
import { ODDS } from './odds.ts';
import type { Passage } from './passage.ts';

/** A ground and the tokens `[from, to)` of the words that make it. */
export interface Evidence {
  readonly code: GroundCode;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export const evidence = (code: GroundCode, passage: Passage, from: number, to: number): Evidence => ({
  code,
  passage,
  from,
  to,
});

/** The reason for readers: offsets in place of tokens. `column` of the odds: whether others have published the figure's value. */
export function reasonOf({ code, passage, from, to }: Evidence, column: 0 | 1): MatchReason {
  const { tokens, block } = passage;
  return {
    code,
    weight: ODDS[code][column],
    block: block.id,
    start: tokens.start[from] ?? 0,
    end: tokens.end[Math.max(from, to - 1)] ?? 0,
  };
}
