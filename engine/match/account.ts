import { wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Verbs with which a count is taken for one's own: "the president prefers 8,753", "the study settled on 702". */
const HOLDS: ReadonlySet<string> = new Set('prefers prefer preferred settled settles favours favors'.split(' '));

/** Whether the figure's clause gives somebody's count. */
export function isAccount(site: Site): boolean {
  const { tokens } = site.passage;
  for (let token = site.from; token < site.to; token++) {
    if (
      tokens.clause[token] === tokens.clause[site.figure.numeralFrom] &&
      (wordAt(site.passage, token) & (Word.speech | Word.tally) ||
        HOLDS.has(tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase()))
    )
      return true;
  }
  return false;
}
