/** A share told right after the number that it stands for: "4,000 have been killed or wounded, more than a third". */
import type { ActiveTopic } from './active-topics.ts';
import type { Candidate } from './candidate.ts';
import { evidence } from './evidence.ts';
import { nounInside } from './gates/noun.ts';
import { judge } from './judge.ts';
import type { Known } from './known.ts';
import { markAt, wordAt } from './passage.ts';
import type { Site } from './site.ts';
import { Word } from './word-class.ts';

/** Tokens of what follows "of" in which the base must be named. */
const BASE_REACH = 8;
/** "That is", "this amounts to": words between a demonstrative and the share. */
const VERB_REACH = 3;
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['that', 'this', 'it', 'which']);
const BASES: ReadonlySet<string> = new Set(['them', 'those', 'these', 'whom', 'all', 'that', 'its']);

const textAt = ({ passage: { tokens } }: Site, token: number): string =>
  tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();

/** Whether the share stands in apposition to what was told before it, or a demonstrative takes that up. */
function takesUp(site: Site, sameSentence: boolean): boolean {
  const { passage, figure } = site;
  let token = figure.tokenFrom - 1;
  if (sameSentence) {
    while (token >= site.from && wordAt(passage, token) & Word.light) token--;
    if (markAt(passage.tokens, token) || textAt(site, token) === 'or') return true;
  }
  for (let back = 0; token >= site.from && back <= VERB_REACH; back++, token--) {
    if (DEMONSTRATIVES.has(textAt(site, token))) return true;
    if ((passage.figureAt[token] ?? -1) >= 0 || markAt(passage.tokens, token)) return false;
  }
  return false;
}

/** Whether nothing follows the share but what it is a share of: the base of the topic, or a word that stands for it. */
function fitsBase(site: Site, bases: readonly ActiveTopic[]): boolean {
  const { passage, figure } = site;
  const of = figure.tokenTo;
  if (figure.noun === '' && textAt(site, of) !== 'of') return markAt(passage.tokens, of) !== 0 || of >= site.to;
  const from = figure.noun === '' ? of + 1 : figure.numeralTo;
  const to = Math.min(site.to, Math.max(figure.tokenTo, from) + BASE_REACH);
  for (let token = from; token < to; token++) if (BASES.has(textAt(site, token))) return true;
  return bases.some((base) => nounInside(site, base, from, to));
}

/** Shares of which the last figure before, its topic likely, is the amount. */
export function shareCandidates(
  site: Site,
  sentence: number,
  known: Known | undefined,
  required: ReadonlySet<string>,
): Candidate[] {
  const { page, passage, figure } = site;
  if (figure.dimension !== 'share' || !known?.likely || known.passage !== passage) return [];
  if (sentence - known.sentence > 1 || !takesUp(site, sentence === known.sentence)) return [];
  const amount = known.likely.topic.key;
  const distance = sentence === known.sentence ? 'thread-sentence' : 'thread-previous';
  const candidates: Candidate[] = [];
  for (const topic of page.topics.byKey.values()) {
    const { relation } = topic.record.topic;
    if (relation?.kind !== 'shareOf' || relation.amount !== amount) continue;
    const bases = relation.of.map((key) => page.topics.byKey.get(key)).filter((base) => base !== undefined);
    if (!fitsBase(site, bases)) continue;
    const extra = [evidence(distance, passage, known.figure.numeralFrom, known.figure.numeralTo)];
    const approach = { code: 'carried-sentence', link: null, voice: 'none', weak: false, extra } as const;
    const candidate = judge(site, topic, approach, required);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
