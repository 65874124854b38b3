/** One ground for or against a topic, cheap to make by the dozen; only those of the decision become reasons. */
import type { MatchReason } from './decision.ts';
import type { Passage } from './passage.ts';
import { WEIGHTS, type WeightCode } from './weights.ts';

/** A ground and the tokens `[from, to)` of the words that make it. */
export interface Evidence {
  readonly code: WeightCode;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export const evidence = (code: WeightCode, passage: Passage, from: number, to: number): Evidence => ({
  code,
  passage,
  from,
  to,
});

export const weightOf = ({ code }: Evidence): number => WEIGHTS[code].weight;

/** The reason for readers: offsets in place of tokens. */
export function reasonOf({ code, passage, from, to }: Evidence): MatchReason {
  const { tokens, block } = passage;
  return {
    code,
    weight: WEIGHTS[code].weight,
    block: block.id,
    start: tokens.start[from] ?? 0,
    end: tokens.end[Math.max(from, to - 1)] ?? 0,
  };
}
