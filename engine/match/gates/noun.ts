/** Gates "dimension" and "noun": what is counted must be of the measure's kind. */
import { PhraseKind } from '../../index/phrases.ts';
import { TokenFlag } from '../../scan/tokens.ts';
import type { ActiveTopic } from '../active-topics.ts';
import { firstFrom } from '../cue-link.ts';
import { headsOf } from '../heads.ts';
import { meets } from '../meets.ts';
import { type Passage, wordAt } from '../passage.ts';
import { type Site, type Stop, stopHere } from '../site.ts';
import type { CountedClass, NounFit } from '../site-memo.ts';
import { Word } from '../word-class.ts';

/** "1,500 special forces": the pack knows for people what the language does not. */
const FITTING: ReadonlySet<string> = new Set(['fits', 'wide']);

/** What a number without unit or noun may count. */
const BARE_DIMENSIONS: ReadonlySet<string> = new Set(['people', 'count', 'duration']);

/** Tokens by which a known noun may be longer than the one that was read: "towns and villages". */
const LONGER_NOUN = 2;

/** Tokens of a head in which the counted noun is looked for. */
const HEAD_TOKENS = 48;

/** Whether the figure's dimension suits the measure; a bare number may count people or things. */
export function isOfDimension(site: Site, topic: ActiveTopic): boolean {
  const { figure } = site;
  const { measure } = topic.record;
  if (figure.dimension !== measure.dimension) {
    const bare =
      figure.noun === '' && figure.dimension === 'count' && (figure.unit === 'count' || figure.unit === 'people');
    const people = figure.dimension === 'count' && measure.dimension === 'people' && FITTING.has(nounFit(site, topic));
    if (!people && (!bare || !BARE_DIMENSIONS.has(measure.dimension))) return false;
    // "a median age of 40.1": years are understood, and their number is not one of the base unit.
    if (measure.dimension === 'duration') return true;
  }
  if (measure.dimension === 'people' && figure.nounFrom < 0 && !Number.isInteger(figure.low ?? figure.high ?? 0))
    return false;
  // A rate ("a day", "per month") is no total.
  if (figure.unit.includes('/') && measure.aggregation !== 'flow') return false;
  const plausible = topic.record.topic.plausible ?? measure.plausible;
  if (!plausible) return true;
  const [least, most] = plausible;
  const low = figure.baseLow ?? figure.baseHigh ?? least;
  const high = figure.baseHigh ?? figure.baseLow ?? most;
  return !(high < least || low > most);
}

/** Compares the counted noun's classes with those that the measure counts. */
export function nounFit(site: Site, topic: ActiveTopic): NounFit {
  site.memo.nouns ??= new Map();
  const known = site.memo.nouns.get(topic.counts);
  if (known !== undefined) return known;
  const fit = compareNoun(site, topic);
  site.memo.nouns.set(topic.counts, fit);
  return fit;
}

/** The classes of the counted noun in every pack that knows it. */
function countedClasses(site: Site): readonly CountedClass[] {
  if (site.memo.counted) return site.memo.counted;
  const { passage, figure, page } = site;
  const { hits } = passage;
  const found: CountedClass[] = [];
  for (let hit = firstFrom(hits.from, hits.count, figure.numeralTo); hit < hits.count; hit++) {
    const to = hits.to[hit] ?? 0;
    if ((hits.from[hit] ?? 0) >= figure.nounTo) break;
    // The head is the last word: the soldiers of "Norlandian soldiers", not the men of "men’s bicycles".
    if (hits.kind[hit] !== PhraseKind.noun || to < figure.nounTo || to > figure.nounTo + LONGER_NOUN) continue;
    for (const { owner } of page.index.phrases.owners(hits.phrase[hit] ?? 0))
      found.push({ owner, classes: page.index.topics.classes(owner) });
  }
  site.memo.counted = found;
  return found;
}

function compareNoun(site: Site, topic: ActiveTopic): NounFit {
  const { passage, figure } = site;
  const { first } = topic;
  if (first === undefined) return 'headless';
  // "two others": the noun stands further back.
  const headless = figure.nounFrom < 0 || (wordAt(passage, figure.nounTo - 1) & Word.other) !== 0;
  if (headless) return topic.narrow ? 'narrow' : 'headless';
  // "12,000 Norlandians": the counted ones are named by their country.
  if (figure.dimension === 'people' && (passage.mentionAt[figure.nounTo - 1] ?? -1) >= 0) return 'fits';
  const prefix = topic.key.slice(0, topic.key.indexOf('/') + 1);
  let fit: NounFit | null = null;
  for (const { owner, classes } of countedClasses(site)) {
    if (!owner.startsWith(prefix)) continue;
    if (classes.includes(first)) return 'fits';
    fit = meets(classes, topic.counts) ? 'wide' : (fit ?? 'other');
  }
  if (fit) return fit;
  return figure.dimension === 'people' && !isForeignName(site) ? 'open' : 'other';
}

/** Where a counted noun stands. */
interface Named {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** The first noun of a class in a stretch of a passage, outside of all figures. */
function nounOfClass(
  site: Site,
  passage: Passage,
  wanted: string,
  start: number,
  end: number,
  inFigures = false,
): Named | null {
  const { hits, figureAt } = passage;
  for (let hit = firstFrom(hits.from, hits.count, start); hit < hits.count; hit++) {
    const from = hits.from[hit] ?? 0;
    if (from >= end) break;
    if (hits.kind[hit] !== PhraseKind.noun || (!inFigures && (figureAt[from] ?? -1) >= 0)) continue;
    const counted = site.page.index.phrases
      .owners(hits.phrase[hit] ?? 0)
      .some(({ owner }) => site.page.index.topics.classes(owner).includes(wanted));
    if (counted) return { passage, from, to: hits.to[hit] ?? from + 1 };
  }
  return null;
}

/** "eight Norlanders": people named by a capitalised word that no pack knows belong to some other party. */
function isForeignName({ passage, figure }: Site): boolean {
  const flags = passage.tokens.flags[figure.nounTo - 1] ?? 0;
  return (flags & TokenFlag.capital) !== 0 && (flags & (TokenFlag.allCaps | TokenFlag.sentenceStart)) === 0;
}

/** A noun that the measure counts, elsewhere in the sentence of a headless figure or in the heads of its cell: "15,000 is how many soldiers were sent", "120: long-barrelled guns". */
export function nounNearby(site: Site, topic: ActiveTopic): Named | null {
  const { first } = topic;
  if (first === undefined) return null;
  const here = nounOfClass(site, site.passage, first, site.from, site.to);
  if (here) return here;
  for (const head of headsOf(site.page, site.passage)) {
    const named = nounOfClass(site, head, first, 0, Math.min(head.tokens.count, HEAD_TOKENS));
    if (named) return named;
  }
  return null;
}

/** Whether a noun that the measure counts stands in a stretch of the figure's sentence. */
export function nounInside(site: Site, topic: ActiveTopic, from: number, to: number): boolean {
  for (const wanted of topic.counts) if (nounOfClass(site, site.passage, wanted, from, to, true)) return true;
  return false;
}

/** A bare number is of one special kind of people only where their noun is said: the dead of an army are no civilians. */
export function unnamedGate(site: Site, topic: ActiveTopic): Stop | null {
  if (topic.party || topic.perEntity || topic.record.measure.dimension !== 'people') return null;
  if (nounFit(site, topic) !== 'narrow' || nounNearby(site, topic)) return null;
  return stopHere(site, 'noun');
}
