/** "said in December that", "in a video released on Monday": the day of telling is not the day of what is told. */
import { markAt, type Passage, wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Tokens between a date and the verb of saying or publishing that governs it: "told a closed session of lawmakers on Monday". */
const REACH = 7;
/** Words of no known class that may stand there. */
const PLAIN = 2;

/** Verbs and things of publishing that a date may follow: "footage aired on Friday", "in an interview last week". */
const PUBLISHED: ReadonlySet<string> = new Set(
  (
    'released published posted aired broadcast uploaded shared issued dated interviewed video clip footage statement ' +
    'interview briefing post address speech message article communique editorial broadcasts bulletin remarks testimony'
  ).split(' '),
);

const textAt = ({ tokens }: Passage, token: number): string =>
  tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();

const tells = (passage: Passage, token: number): boolean =>
  (wordAt(passage, token) & Word.speech) !== 0 || PUBLISHED.has(textAt(passage, token));

/** A cue covers the token: the date is told of what happened. */
function isEvent({ passage, links }: Site, token: number): boolean {
  return links.some(({ cue }) => (passage.cues.from[cue] ?? 0) <= token && token < (passage.cues.to[cue] ?? 0));
}

/** Walks from a date to a word of telling; nothing but names, small words and a few others may stand between. */
function meetsTelling(site: Site, from: number, step: 1 | -1): boolean {
  const { passage } = site;
  const { tokens } = passage;
  let plain = 0;
  for (let count = 0, token = from; count < REACH && token >= site.from && token < site.to; count++, token += step) {
    if (isEvent(site, token)) return false;
    if (tells(passage, token)) return true;
    const mark = markAt(tokens, token);
    // "In December, Seoul said": the comma only closes the date.
    if (mark !== 0 && !(step === 1 && token === from)) return false;
    const word = wordAt(passage, token);
    if (word & (Word.auxiliary | Word.relative | Word.coordination) || (passage.figureAt[token] ?? -1) >= 0)
      return false;
    const known = mark !== 0 || word !== 0 || (passage.mentionAt[token] ?? -1) >= 0;
    if (!known && ++plain > PLAIN) return false;
  }
  return false;
}

/** Whether a date says when something was told or published. */
export function isSaid(site: Site): boolean {
  const { figure, passage } = site;
  if (meetsTelling(site, figure.tokenFrom - 1, -1)) return true;
  const { tokens } = passage;
  const opens = figure.tokenFrom - site.from <= 1 || markAt(tokens, figure.tokenFrom - 2) !== 0;
  return opens && meetsTelling(site, figure.tokenTo, 1);
}
