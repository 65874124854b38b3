/** Blocks of more tokens than there is memory for are read in parts: nothing that people write, but a text may be as long as it likes. */
import { TokenFlag, type Tokens } from '../scan/tokens.ts';
import { MOST_TOKENS } from './line-memory.ts';

/** The part of a block that begins at a token: all that fits, to the end of a line, else of a sentence. Offsets into the text stay as they are. */
export function partFrom(tokens: Tokens, from: number): Tokens {
  const to = endOfPart(tokens, from);
  if (from === 0 && to === tokens.count) return tokens;
  return {
    ...tokens,
    count: to - from,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    kind: tokens.kind.subarray(from, to),
    flags: tokens.flags.subarray(from, to),
    hash: tokens.hash.subarray(from, to),
    key: tokens.key.subarray(from, to),
    word: tokens.word.subarray(from, to),
    shape: tokens.shape.subarray(from, to),
    value: tokens.value.subarray(from, to),
    sentence: tokens.sentence.subarray(from, to),
    clause: tokens.clause.subarray(from, to),
  };
}

function endOfPart({ count, flags, sentence }: Tokens, from: number): number {
  const most = from + MOST_TOKENS;
  if (count <= most) return count;
  for (let token = most; token > from; token--) if (((flags[token] ?? 0) & TokenFlag.lineStart) !== 0) return token;
  for (let token = most; token > from; token--) if (sentence[token] !== sentence[token - 1]) return token;
  return most;
}
