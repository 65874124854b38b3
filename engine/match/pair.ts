/** Pairs of bare figures that repeat a pair of the sentence before: "300 were killed and 1,200 wounded. Ostia’s numbers are lower: 200 and 900." */
import type { Figure } from '../figures/figure.ts';
import type { Known } from './known.ts';
import { markAt, type Passage, wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

const COMMA = 0x2c;
/** Tokens that may stand between the two: "and", ", and". */
const JOINT = 2;

/** Whether two bare figures stand side by side, with nothing but "and" or a comma between. */
function isPair(passage: Passage, first: Figure | undefined, second: Figure | undefined): boolean {
  if (!first || !second || first.reject !== null || second.reject !== null) return false;
  if (first.dimension !== second.dimension || first.dimension === 'date') return false;
  if (first.noun !== '' || second.noun !== '' || second.tokenFrom - first.tokenTo > JOINT) return false;
  if (second.tokenFrom <= first.tokenTo) return false;
  for (let token = first.tokenTo; token < second.tokenFrom; token++)
    if (!(wordAt(passage, token) & Word.coordination) && markAt(passage.tokens, token) !== COMMA) return false;
  return true;
}

/**
 * The figure of the sentence before that has the same place in its pair, where the two there are about different topics; null elsewhere.
 * `recent`: the figures before this one, the last of them at the end.
 */
export function twinOf({ passage, figure, at }: Site, sentence: number, recent: readonly Known[]): Known | null {
  const { figures } = passage;
  const leads = isPair(passage, figure, figures[at + 1]);
  const follows = isPair(passage, figures[at - 1], figure);
  // A longer row is no pair.
  if (
    leads === follows ||
    isPair(passage, figures[at + 1], figures[at + 2]) ||
    isPair(passage, figures[at - 2], figures[at - 1])
  )
    return null;
  const end = recent.length - (leads ? 0 : 1);
  const [before, first, second] = [recent[end - 3], recent[end - 2], recent[end - 1]];
  if (!first?.likely || !second?.likely || first.sentence !== second.sentence || before?.sentence === first.sentence)
    return null;
  if (sentence - first.sentence !== 1 || first.passage.block !== passage.block) return null;
  if (first.likely.topic === second.likely.topic) return null;
  return leads ? first : second;
}
