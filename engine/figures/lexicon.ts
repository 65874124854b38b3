/** The words of a language's table, numbered, with what they can be and their values. */
import { foldWord } from '../scan/fold.ts';
import { segmentWords } from '../scan/segment-words.ts';
import { buildWordTable, type WordTable } from '../scan/word-table.ts';
import { Bit, Hint, Mark } from './bits.ts';
import type { CalendarRole, LanguageTable } from './languages/table.ts';

export interface Lexicon {
  /** The table's words, and behind them those that only the scanner asks about: their numbers are in none of the lists below. */
  readonly words: WordTable;
  /** How many words there are in all. */
  readonly wordCount: number;
  /** By word number (0 is no word of the table). */
  readonly bits: Int32Array;
  readonly marks: Int32Array;
  readonly hints: Int32Array;
  readonly value: Float64Array;
  /** Upper end of a vague count. */
  readonly high: Float64Array;
  /** Unit of time after "a" or "per"; here and below "" for a word that is none. */
  readonly perUnit: readonly string[];
  /** Adverbs and adjectives that say the same in one word: monthly. */
  readonly rateWords: readonly string[];
  readonly calendar: readonly (CalendarRole | '')[];
  /** Value and unit of a time behind an article: a decade. */
  readonly articleTimes: ReadonlyMap<number, readonly [value: number, unit: string]>;
}

/** Fields of words that stand for one bit. */
const BIT_FIELDS: readonly (readonly [keyof LanguageTable, number])[] = [
  ['articles', Bit.article],
  ['and', Bit.and],
  ['of', Bit.of],
  ['or', Bit.or],
  ['to', Bit.to],
  ['from', Bit.from],
  ['between', Bit.between],
  ['per', Bit.per],
  ['people', Bit.people],
  ['settlements', Bit.settlement],
  ['stops', Bit.stop],
  ['modifiers', Bit.modifier],
  ['peoplePredicates', Bit.predicate],
  ['peopleCues', Bit.cue],
  ['increments', Bit.increment],
  ['labels', Bit.label],
  ['sections', Bit.section],
  ['risers', Bit.riser],
  ['fallers', Bit.faller],
  ['hedgeGap', Bit.hedgeGap],
  ['singularPeople', Bit.singular | Bit.people],
];

/** Fields of words with a number each. */
const VALUE_FIELDS: readonly (readonly [keyof LanguageTable, number])[] = [
  ['numbers', Bit.number],
  ['scales', Bit.scale],
  ['shortScales', Bit.shortScale],
  ['groups', Bit.group],
  ['denominators', Bit.denominator],
  ['months', Bit.month],
  ['weekdays', Bit.weekday],
  ['seasons', Bit.season],
];

const MARK_FIELDS: readonly (readonly [keyof LanguageTable, number])[] = [
  ['ordinalSuffixes', Mark.ordinalSuffix],
  ['future', Mark.future],
  ['things', Mark.thing],
  ['scoreWords', Mark.score],
  ['streets', Mark.street],
  ['ages', Mark.age],
  ['ageComparatives', Mark.ageComparative],
  ['ageCloses', Mark.ageClose],
  ['ageLinks', Mark.ageLink],
  ['agedGroups', Mark.agedGroup],
  ['birthdays', Mark.birthday],
  ['copulas', Mark.copula],
  ['lifeVerbs', Mark.lifeVerb],
  ['longevity', Mark.longevity],
  ['persons', Mark.person],
  ['governors', Mark.governor],
  ['peoplePronouns', Mark.peoplePronoun],
  ['standalonePronouns', Mark.standalone],
  ['contrasts', Mark.contrast],
  ['tolls', Mark.toll],
  ['comparisons', Mark.comparison],
  ['peopleCompounds', Mark.peopleCompound],
  ['pronouns', Mark.pronoun],
  ['groupNouns', Mark.groupNoun],
  ['estimates', Mark.estimate],
  ['estimateLinks', Mark.estimateLink],
  ['maybe', Mark.maybe],
  ['durationHedges', Mark.durationHedge],
  ['rateBreakers', Mark.rateBreaker],
  ['sharedCurrencies', Mark.sharedCurrency],
  ['irregularPlurals', Mark.irregularPlural],
  ['ambiguousMonths', Mark.ambiguousMonth],
];

const HINT_FIELDS: readonly (readonly [keyof LanguageTable, number])[] = [
  ['spreadVerbs', Hint.spread],
  ['upToVerbs', Hint.upTo],
  ['firstWords', Hint.first],
  ['lastWords', Hint.last],
  ['secondWords', Hint.second],
  ['pastVerbs', Hint.past],
  ['seasonPrepositions', Hint.season],
  ['pointNouns', Hint.point],
  ['pointContexts', Hint.pointContext],
  ['rateNouns', Hint.rate],
  ['capitalLabels', Hint.capitalLabel],
  ['gradeLabels', Hint.grade],
  ['openings', Hint.opening],
  ['sizeWords', Hint.size],
  ['denials', Hint.denial],
  ['matters', Hint.matter],
  ['nounForms', Hint.nounForm],
  ['fullDenials', Hint.fullDenial],
  ['doubts', Hint.doubt],
  ['doubtLinks', Hint.doubtLink],
  ['boundVerbs', Hint.boundVerb],
  ['verbHelpers', Hint.verbHelper],
  ['owners', Hint.owner],
  ['timeNouns', Hint.time],
  ['pluralVerbs', Hint.pluralVerb],
  ['relatives', Hint.relative],
  ['willVerbs', Hint.will],
  ['thoughtVerbs', Hint.thought],
  ['gradedNouns', Hint.graded],
  ['rateSubjects', Hint.rateAlone],
  ['countVerbs', Hint.counting],
  ['thingVerbs', Hint.thingVerb],
];

const HALF = 0.5;

interface Entry {
  bits: number;
  marks: number;
  hints: number;
  value: number;
  high: number;
}

/** `dreiundzwanzig`: every ten with every unit before it. */
function* compounds(table: LanguageTable): Generator<readonly [string, number]> {
  const joint = table.unitBeforeTen;
  if (joint === undefined) return;
  for (const [ten, tens] of Object.entries(table.numbers)) {
    if (tens < 20 || tens % 10 !== 0 || tens > 90) continue;
    for (const [unit, units] of Object.entries(table.numbers)) {
      if (units > 0 && units < 10) yield [unit + joint + ten, tens + units];
    }
  }
}

function split(list: unknown): readonly string[] {
  return typeof list === 'string' ? list.split(' ').filter((word) => word !== '') : [];
}

/** Collects the table's words, and `extra` ones that its phrases hold. */
export function buildLexicon(table: LanguageTable, extra: Iterable<string>): Lexicon {
  const entries = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const folded = foldWord(word);
    const found = entries.get(folded) ?? { bits: 0, marks: 0, hints: 0, value: 0, high: 0 };
    entries.set(folded, found);
    return found;
  };
  const add = (word: string, bit: number, value: number, high = value): void => {
    const target = entry(word);
    target.bits |= bit;
    target.value = value;
    target.high = high;
  };
  for (const [field, bit] of BIT_FIELDS) for (const word of split(table[field])) entry(word).bits |= bit;
  for (const [field, mark] of MARK_FIELDS) for (const word of split(table[field])) entry(word).marks |= mark;
  for (const [field, hint] of HINT_FIELDS) for (const word of split(table[field])) entry(word).hints |= hint;
  for (const [field, bit] of VALUE_FIELDS) {
    for (const [word, value] of Object.entries(table[field] ?? {})) add(word, bit, Number(value));
  }
  for (const [word, value] of compounds(table)) add(word, Bit.number, value);
  for (const word of split(table.halves)) add(word, Bit.half, HALF);
  for (const [word, [low, high]] of Object.entries(table.vague ?? {})) add(word, Bit.vague, low, high);
  for (const [word, [low, high]] of Object.entries(table.several ?? {})) add(word, Bit.several, low, high);
  const named = [
    ...Object.values(table.perUnits ?? {}),
    ...Object.values(table.rateWords ?? {}),
    ...Object.values(table.calendar ?? {}),
    table.decimalWord,
  ];
  for (const list of named) for (const word of split(list)) entry(word);
  for (const word of extra) entry(word);
  for (const word of Object.keys(table.articleTimes ?? {})) entry(word);

  const all = [...entries.values()];
  const spoken = new Set([...entries.keys(), ...segmentWords(table.language).map(foldWord)]);
  const words = buildWordTable([...spoken].map((word, index) => [word, index + 1] as const));
  const byWord = <T extends string>(lists: Readonly<Partial<Record<T, string>>> | undefined): readonly (T | '')[] => {
    const names = new Array<T | ''>(all.length + 1).fill('');
    for (const [name, list] of Object.entries(lists ?? {}))
      for (const word of split(list)) names[words.findWord(word)] = name as T;
    return names;
  };
  return {
    words,
    wordCount: spoken.size,
    bits: Int32Array.from([0, ...all.map(({ bits }) => bits)]),
    marks: Int32Array.from([0, ...all.map(({ marks }) => marks)]),
    hints: Int32Array.from([0, ...all.map(({ hints }) => hints)]),
    value: Float64Array.from([0, ...all.map(({ value }) => value)]),
    high: Float64Array.from([0, ...all.map(({ high }) => high)]),
    perUnit: byWord(table.perUnits),
    rateWords: byWord(table.rateWords),
    calendar: byWord(table.calendar),
    articleTimes: new Map(Object.entries(table.articleTimes ?? {}).map(([word, time]) => [words.findWord(word), time])),
  };
}
