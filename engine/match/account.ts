import { wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Whether the figure's clause gives somebody's count. */
export function isAccount(site: Site): boolean {
  const { tokens } = site.passage;
  for (let token = site.from; token < site.to; token++) {
    if (
      tokens.clause[token] === tokens.clause[site.figure.numeralFrom] &&
      wordAt(site.passage, token) & (Word.speech | Word.tally)
    )
      return true;
  }
  return false;
}
