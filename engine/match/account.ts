import { buildWordTable } from '../scan/word-table.ts';
import { wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Verbs with which a count is taken for one's own: "the president prefers 8,753", "the study settled on 702". */
const holds = buildWordTable(
  'prefers prefer preferred settled settles favours favors'.split(' ').map((word) => [word, 1] as const),
);

/** "3,000 settled in the valley" are people who stay. */
const stays = ({ passage: { tokens } }: Site, token: number): boolean =>
  token < tokens.count && tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase() === 'in';

/** Whether the figure's clause gives somebody's count. */
export function isAccount(site: Site): boolean {
  const { tokens } = site.passage;
  const clause = tokens.clause[site.figure.numeralFrom];
  for (let token = site.from; token < site.to; token++) {
    if (tokens.clause[token] !== clause) continue;
    if (wordAt(site.passage, token) & (Word.speech | Word.tally)) return true;
    if (holds.find(tokens, token) !== 0 && !stays(site, token + 1)) return true;
  }
  return false;
}
