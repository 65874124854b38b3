/** What a bare figure takes from the one before: the verb of a list said once, the count of the same thing by somebody else. */
import type { Figure } from '../figures/figure.ts';
import { UNITS } from '../figures/units.ts';
import { isAccount } from './account.ts';
import type { Candidate } from './candidate.ts';
import { GOVERNS, NEAR } from './cue-link.ts';
import { isSequel } from './gates/sub-group.ts';
import { judge } from './judge.ts';
import type { Known } from './known.ts';
import { twinOf } from './pair.ts';
import { markAt, type Passage, wordAt } from './passage.ts';
import type { Company, Site } from './site.ts';
import { createMemo } from './site-memo.ts';
import { isUsable, usableLinks } from './usable-cues.ts';
import { Word } from './word-class.ts';

/** Sentences over which the party of the last figure still holds. */
const THREAD_REACH = 4;

/** The party of the last figure whose topic is likely, in this sentence or in the few before it. */
export function companyOf(passage: Passage, sentence: number, recent: readonly Known[]): Company | null {
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known || sentence - known.sentence > THREAD_REACH) return null;
    const party = known.likely?.topic.party;
    if (!known.likely || !party) continue;
    const near = known.passage.block === passage.block && sentence - known.sentence <= 1;
    return {
      passage: known.passage,
      token: known.figure.numeralFrom,
      party,
      measure: known.likely.topic.record.measure.id,
      distance: known.sentence === sentence ? 'sentence' : near ? 'previous' : 'thread',
    };
  }
  return null;
}

/** The entity of which the last figure that is compared told, in this sentence or in the few before it. */
export function entityOf(sentence: number, recent: readonly Known[]): string | null {
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known || sentence - known.sentence > THREAD_REACH) return null;
    if (known.chosen?.topic.perEntity) return known.chosen.key.slice(known.chosen.key.indexOf('@') + 1);
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
  const before = known.figure;
  return before.noun !== '' && before.noun.toLowerCase() === figure.noun.toLowerCase();
}

/** Whether a cue that could be its own governs the figure. */
function hasOwnCue(site: Site, within: number): boolean {
  return usableLinks(site).some((link) => link.cost <= within && isUsable(site, link, true));
}

/** Tokens of a sentence that can only repeat the pattern of the one before: "The governor's has 576." */
const SHORT_SENTENCE = 12;

const isShort = (site: Site): boolean => site.to - site.from <= SHORT_SENTENCE;

/** "the other two hundred": what is left over is counted by nobody. */
export const isRemainder = ({ passage, figure }: Site): boolean =>
  (wordAt(passage, figure.tokenFrom - 1) & Word.other) !== 0 && !figure.increment;

const NONE: readonly Candidate[] = [];

/** Dimensions whose unit may be said once for two figures: "4.2 million barrels … no more than 2.45 million". */
const ELIDED: ReadonlySet<string> = new Set(['people', 'count', 'area', 'mass', 'volume', 'energy', 'money']);

/** The figure in the unit of the one before, where it left its own out. Null where the two cannot be of one kind. */
function inUnitOf(figure: Figure, before: Figure): Figure | null {
  if (before.dimension === figure.dimension) return figure;
  // A reading that took a bare number for people only guessed, where the one before counts something else.
  if (figure.noun !== '' || (figure.unit !== 'count' && figure.unit !== 'people')) return null;
  if (before.dimension === null || !ELIDED.has(before.dimension)) return null;
  const factor = UNITS.get(before.unit)?.factor ?? 1;
  const { unit, dimension } = before;
  const base = (value: number | null): number | null => (value === null ? null : value * factor);
  return { ...figure, unit, dimension, baseLow: base(figure.low), baseHigh: base(figure.high) };
}

/** Grounds by how a figure hangs on an earlier one that is compared: as the next item of its list, as another count of the same, or merely behind it. */
const CARRIED = { list: 'carried-list', sentence: 'carried-sentence', loose: 'carried-loose' } as const;

/** How a figure hangs on an earlier one; null where it does not at all. */
function bondTo(site: Site, known: Known, before: Figure, sentence: number): keyof typeof CARRIED | null {
  const { passage, figure } = site;
  // "12,000, of them 3,000 …", "3,000 of them …": a part is no second count of the whole.
  if (figure.partitive || isSequel(site) || !isBare(site, known) || isRemainder(site)) return null;
  const same = known.passage === passage;
  if (same && known.sentence === sentence && isList(passage, before.tokenTo, figure.tokenFrom)) return 'list';
  // Each item of a list stands for itself.
  if (!same && passage.block.kind === 'item') return null;
  if (sentence - known.sentence > (same ? SENTENCE_REACH : 1)) return null;
  const said = isAccount(site) || isShort(site) || known.chosen?.topic.perEntity === true;
  return said && !hasOwnCue(site, NEAR) ? 'sentence' : 'loose';
}

/** What a bare figure takes over from an earlier one by a bond. */
function carriedFrom(
  site: Site,
  known: Known,
  bond: keyof typeof CARRIED,
  required: ReadonlySet<string>,
): readonly Candidate[] {
  const figure = inUnitOf(site.figure, known.figure);
  const base = known.chosen ?? known.likely;
  if (!figure || !base) return NONE;
  const { topic } = base;
  const topics = bond === 'list' ? (site.page.topics.ofMeasure.get(topic.record.measure.id) ?? [topic]) : [topic];
  const code = known.chosen ? CARRIED[bond] : 'carried-likely';
  const own = figure === site.figure ? site : { ...site, figure, memo: createMemo() };
  const adopted = figure === site.figure ? null : figure;
  return topics
    .map((one) => judge(own, one, { code, link: null, voice: 'none', weak: false, extra: [] }, required))
    .filter((candidate) => candidate !== null)
    .map((candidate) => ({ ...candidate, adopted }));
}

/** What a bare figure takes over from the ones before it, with the unit that it left out; nothing where it speaks for itself. */
export function carriedCandidates(
  site: Site,
  sentence: number,
  recent: readonly Known[],
  required: ReadonlySet<string>,
): readonly Candidate[] {
  if (hasOwnCue(site, GOVERNS)) return NONE;
  const twin = twinOf(site, sentence, recent);
  if (twin) return carriedFrom(site, twin, 'sentence', required);
  let aside = -1;
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known) return NONE;
    const figure = inUnitOf(site.figure, known.figure);
    // What is only likely of a topic still says what the next one counts, if that is clear.
    const base = known.chosen ?? known.likely;
    // A figure of another kind, or one with a word of its own, does not break the thread.
    if (!figure || (!base && known.spoken)) continue;
    // "471 dead and a further 314 injured. The first count was 500": what an earlier sentence adds does not break it either, within that sentence.
    if (!base && known.sentence < sentence && (aside < 0 || aside === known.sentence)) {
      aside = known.sentence;
      continue;
    }
    if (aside >= 0 && aside !== known.sentence) return NONE;
    const bond = base && bondTo(site, known, known.figure, sentence);
    if (!base || !bond) return NONE;
    return carriedFrom(site, known, bond, required);
  }
  return NONE;
}
