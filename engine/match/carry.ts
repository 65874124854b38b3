/** What a bare figure takes from the one before: the verb of a list said once, the count of the same thing by somebody else. */
import type { Candidate } from './candidate.ts';
import { isUsable, usableLinks } from './candidates.ts';
import { GOVERNS, NEAR } from './cue-link.ts';
import type { Decision } from './decision.ts';
import { evidence } from './evidence.ts';
import { judge } from './judge.ts';
import { markAt, type Passage, wordAt } from './passage.ts';
import type { Company, Site } from './site.ts';
import { Word } from './word-class.ts';

/** A figure with what was decided of it. */
export interface Known {
  readonly passage: Passage;
  readonly at: number;
  /** Number of the sentence, counted through the page. */
  readonly sentence: number;
  readonly decision: Decision;
  readonly chosen: Candidate | null;
}

/** Sentences over which the party of the last figure still holds. */
const THREAD_REACH = 4;

/** The party of the last figure whose topic is known, in this sentence or in the few before it. */
export function companyOf(passage: Passage, sentence: number, recent: readonly Known[]): Company | null {
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known || sentence - known.sentence > THREAD_REACH) return null;
    const party = known.chosen?.topic.party;
    if (!known.chosen || !party) continue;
    const near = known.passage.block === passage.block && sentence - known.sentence <= 1;
    return {
      passage: known.passage,
      token: known.passage.figures[known.at]?.numeralFrom ?? 0,
      party,
      measure: known.chosen.topic.record.measure.id,
      distance: known.sentence === sentence ? 'sentence' : near ? 'previous' : 'thread',
    };
  }
  return null;
}

/** Most tokens between two items of a list. */
const LIST_REACH = 12;
/** Most sentences over which a bare figure still speaks of the same thing. */
const SENTENCE_REACH = 2;
/** Figures looked back over for one of the same dimension. */
const LOOK_BACK = 4;

const SEMICOLON = 0x3b;
const COMMA = 0x2c;

/** Whether two figures of one sentence are items of one list: joined by "and", a comma or a semicolon, with no verb between. */
function isList(passage: Passage, from: number, to: number): boolean {
  if (to - from > LIST_REACH) return false;
  let joined = false;
  for (let token = from; token < to; token++) {
    const mark = markAt(passage.tokens, token);
    if (mark === COMMA || mark === SEMICOLON) joined = true;
    const word = wordAt(passage, token);
    if (word & Word.coordination) joined = true;
    if (word & (Word.auxiliary | Word.modal | Word.relative | Word.speech) && !(word & Word.coordination)) return false;
  }
  return joined;
}

/** Whether the figure brings no counted noun of its own, or the same one as the figure before. */
function isBare(site: Site, known: Known): boolean {
  const { figure, passage } = site;
  if (figure.noun === '' || figure.nounFrom < 0) return true;
  if (wordAt(passage, figure.nounFrom) & Word.tally) return true;
  const before = known.passage.figures[known.at];
  return before !== undefined && before.noun !== '' && before.noun.toLowerCase() === figure.noun.toLowerCase();
}

/** Whether a cue that could be its own governs the figure. */
function hasOwnCue(site: Site, within: number): boolean {
  return usableLinks(site).some((link) => link.cost <= within && isUsable(site, link, true));
}

/** Tokens of a sentence that can only repeat the pattern of the one before: "The governor's has 576." */
const SHORT_SENTENCE = 12;

const isShort = (site: Site): boolean => site.to - site.from <= SHORT_SENTENCE;

/** "11,000 in autumn, then 4,000": loads that follow each other are parts, not counts of one thing. */
function isSequel({ passage, figure }: Site): boolean {
  const { tokens } = passage;
  const before = figure.tokenFrom - 1;
  return before >= 0 && tokens.text.slice(tokens.start[before] ?? 0, tokens.end[before] ?? 0).toLowerCase() === 'then';
}

/** Whether the figure's clause gives somebody's count. */
function isAccount(site: Site): boolean {
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

/** Candidates that the figure takes over from the ones before it; none where it speaks for itself. */
export function carriedCandidates(
  site: Site,
  sentence: number,
  recent: readonly Known[],
  required: ReadonlySet<string>,
): Candidate[] {
  const { passage, figure, page } = site;
  if (hasOwnCue(site, GOVERNS)) return [];
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    const before = known?.passage.figures[known.at];
    if (!known || !before) return [];
    const bare =
      figure.noun === '' &&
      figure.dimension === 'count' &&
      (before.dimension === 'people' || before.dimension === 'count');
    if (before.dimension !== figure.dimension && !bare) continue;
    const list =
      known.passage === passage && known.sentence === sentence && isList(passage, before.tokenTo, figure.tokenFrom);
    // Each item of a list stands for itself.
    const apart = passage.block.kind === 'item' && known.passage !== passage;
    const near =
      !apart && known.passage === passage
        ? sentence - known.sentence <= SENTENCE_REACH
        : sentence - known.sentence === 1;
    const said = list || (near && (isAccount(site) || isShort(site) || known.chosen?.topic.perEntity === true));
    if (isSequel(site)) return [];
    if (!known.chosen || !said || !isBare(site, known)) return [];
    if (!list && hasOwnCue(site, NEAR)) return [];
    const { topic } = known.chosen;
    const topics = list ? (page.topics.ofMeasure.get(topic.record.measure.id) ?? [topic]) : [topic];
    const voice = 'none' as const;
    const extra = !list ? [evidence('carried-account', passage, figure.numeralFrom, figure.numeralTo)] : [];
    return topics.flatMap((one) => {
      const approach = {
        code: list ? ('carried-list' as const) : ('carried-sentence' as const),
        link: null,
        voice,
        weak: false,
        extra,
      };
      const candidate = judge(site, one, approach, required);
      return candidate ? [candidate] : [];
    });
  }
  return [];
}
