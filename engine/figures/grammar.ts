/** A language's table made ready: its lexicon, and tries over the phrases. */
import type { HedgeCode } from '../../data/schema/vocabulary.ts';
import { foldWord } from '../scan/fold.ts';
import { scan } from '../scan/scan.ts';
import { segmentVocabulary } from '../scan/segment-words.ts';
import type { Vocabulary } from '../scan/vocabulary.ts';
import { Bit, NUMERAL_START } from './bits.ts';
import type { CalendarRole, LanguageTable, Phrases } from './languages/table.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { UNITS, type Unit } from './units.ts';

/** Codes in the order of the numbers that tries carry (from 1). */
export const HEDGE_CODES: readonly HedgeCode[] = ['', '~', '<=', '>=', '<', '>', '<~', '>~', 'vague'];

/** What can begin with a word: a numeral, a date, or a numeral of which a `follower` is the next word. */
export const Start = { numeral: 1, date: 2, opener: 4, follower: 8 } as const;

/** Bits of words with which a date can begin, and what such words do in one. */
const DATE_START = Bit.month | Bit.weekday | Bit.season;
const DATE_ROLES: ReadonlySet<CalendarRole | ''> = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'last',
  'this',
  'next',
  'that',
  'ago',
]);
/** Bits of words with which a numeral goes on behind an article. */
const BEHIND_ARTICLE = Bit.several | Bit.half | Bit.denominator | Bit.scale | Bit.group;

export interface Grammar extends Lexicon {
  readonly table: LanguageTable;
  /** The words, with what they say of sentences and clauses in the table's language. */
  readonly vocabulary: Vocabulary;
  /** The same words for a language that shares the table and of whose sentences nothing is known. */
  readonly mute: Vocabulary;
  /** Number of the word before spoken decimals (point), 0 where the language has none. */
  readonly decimalWord: number;
  /** Hedges that stand before a number, to be matched backwards. */
  readonly hedgesBefore: PhraseTrie;
  readonly hedgesAfter: PhraseTrie;
  readonly units: PhraseTrie;
  readonly unitList: readonly Unit[];
  readonly numberPhrases: PhraseTrie;
  readonly numberPhraseValues: readonly number[];
  readonly ratios: PhraseTrie;
  readonly ratioValues: readonly number[];
  /** By word number, what can begin with the word (`Start`), and the bits of the tries of which a phrase does. */
  readonly starts: Uint8Array;
  readonly tries: Uint16Array;
  readonly outOf: PhraseTrie;
  readonly clock: PhraseTrie;
  readonly toPhrases: PhraseTrie;
  readonly changesAfter: PhraseTrie;
  readonly peopleSuffixes: Endings;
  readonly peopleStems: readonly string[];
  readonly settlementStems: readonly string[];
  /** The first of the endings for people, which may also stand alone: 400 strong. */
  readonly strong: string;
}

/** Endings of words: all, and those in ASCII by the low bits of their last letter (`LETTER_BITS`). */
export interface Endings {
  readonly all: readonly string[];
  readonly byLetter: readonly (readonly string[] | undefined)[];
}

/** The bits by which the letters of the alphabet differ, large or small. */
export const LETTER_BITS = 31;

function endingsOf(list: string | undefined): Endings {
  const all = list?.split(' ') ?? [];
  const byLetter = new Array<string[] | undefined>(LETTER_BITS + 1).fill(undefined);
  for (const ending of all) {
    const letter = ending.charCodeAt(ending.length - 1) & LETTER_BITS;
    byLetter[letter] = [...(byLetter[letter] ?? []), ending];
  }
  return { all, byLetter };
}

/** A phrase cut as the scanner cuts text, and what it stands for. */
type CutPhrase = readonly [words: readonly string[], payload: number];

function cut(list: Phrases | undefined, payload: number, language: string): readonly CutPhrase[] {
  return (list ?? '')
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const tokens = scan(phrase, language);
      const words = Array.from({ length: tokens.count }, (_, token) =>
        foldWord(phrase.slice(tokens.start[token], tokens.end[token])),
      );
      return [words, payload];
    });
}

/** Phrases with a value each; the payload is the place in the list of values. */
function valued(
  phrases: Readonly<Record<string, number>> | undefined,
  language: string,
): { readonly cuts: readonly CutPhrase[]; readonly values: readonly number[] } {
  const entries = Object.entries(phrases ?? {});
  return {
    cuts: entries.flatMap(([phrase], index) => cut(phrase, index + 1, language)),
    values: entries.map(([, value]) => value),
  };
}

function hedges(
  lists: Readonly<Partial<Record<HedgeCode, Phrases>>> | undefined,
  language: string,
): readonly CutPhrase[] {
  return HEDGE_CODES.flatMap((code, index) => cut(lists?.[code], index + 1, language));
}

function unitsOf(table: LanguageTable): { readonly cuts: readonly CutPhrase[]; readonly list: readonly Unit[] } {
  const list: Unit[] = [];
  const cuts = Object.entries(table.units).flatMap(([code, forms]) => {
    const unit = UNITS.get(code);
    if (!unit) throw new RangeError(`the table of ${table.language} names the unknown unit ${code}`);
    list.push(unit);
    return cut(forms, list.length, table.language);
  });
  return { cuts, list };
}

/** What can begin with each word of the lexicon (`Start`). `phrases` are numerals of several words, `units` what is told with an article: "a year and a half". */
function startsOf(
  { bits, calendar, articleTimes, words }: Lexicon,
  phrases: readonly CutPhrase[],
  units: readonly CutPhrase[],
): Uint8Array {
  const nth = (cuts: readonly CutPhrase[], place: number): ReadonlySet<number> =>
    new Set(cuts.map(([phrase]) => words.findWord(phrase[place] ?? '')));
  const alone = nth(
    phrases.filter(([phrase]) => phrase.length === 1),
    0,
  );
  const [first, second, measured] = [nth(phrases, 0), nth(phrases, 1), nth(units, 0)];
  return Uint8Array.from(bits, (of, id) => {
    if (id === 0) return 0;
    const kind = of & NUMERAL_START;
    const numeral = (kind !== 0 && kind !== Bit.article) || alone.has(id);
    const opener = !numeral && (kind !== 0 || first.has(id));
    const follower = (of & BEHIND_ARTICLE) !== 0 || second.has(id) || measured.has(id) || articleTimes.has(id);
    const date = (of & DATE_START) !== 0 || DATE_ROLES.has(calendar[id] ?? '');
    return (
      (numeral ? Start.numeral : 0) |
      (opener ? Start.opener : 0) |
      (follower ? Start.follower : 0) |
      (date ? Start.date : 0)
    );
  });
}

/** Compiles a table. Costs a few milliseconds: done once a language. Throws on a unit that does not exist. */
export function compileGrammar(table: LanguageTable): Grammar {
  const { language } = table;
  const before = hedges(table.hedgesBefore, language);
  const after = hedges(table.hedgesAfter, language);
  const units = unitsOf(table);
  const numbers = valued(table.numberPhrases, language);
  const ratios = valued(table.ratios, language);
  const outOf = cut(table.outOf, 1, language);
  const clock = cut(table.clock, 1, language);
  const toPhrases = cut(table.toPhrases, 1, language);
  const changesAfter = cut(table.changesAfter, 1, language);
  const all = [before, after, units.cuts, numbers.cuts, ratios.cuts, outOf, clock, toPhrases, changesAfter];
  const lexicon = buildLexicon(
    table,
    all.flat().flatMap(([phrase]) => phrase),
  );
  const { words } = lexicon;
  const tries = new Uint16Array(lexicon.bits.length);
  let bit = 1;
  const trie = (cuts: readonly CutPhrase[], backwards = false): PhraseTrie => {
    const built = buildPhraseTrie(
      cuts.map(([phrase, payload]) => {
        const sequence = phrase.map((word) => words.findWord(word));
        return [backwards ? sequence.reverse() : sequence, payload] as const;
      }),
      lexicon.bits.length,
      bit,
    );
    built.roots.forEach((state, word) => {
      if (state !== 0) tries[word] = (tries[word] ?? 0) | built.bit;
    });
    bit <<= 1;
    return built;
  };
  return {
    ...lexicon,
    table,
    vocabulary: segmentVocabulary(words, lexicon.wordCount, language),
    mute: segmentVocabulary(words, lexicon.wordCount, null),
    decimalWord: words.findWord(table.decimalWord ?? ''),
    hedgesBefore: trie(before, true),
    hedgesAfter: trie(after),
    units: trie(units.cuts),
    unitList: units.list,
    numberPhrases: trie(numbers.cuts),
    numberPhraseValues: numbers.values,
    ratios: trie(ratios.cuts),
    ratioValues: ratios.values,
    starts: startsOf(lexicon, [...numbers.cuts, ...ratios.cuts], units.cuts),
    tries,
    outOf: trie(outOf),
    clock: trie(clock),
    toPhrases: trie(toPhrases),
    changesAfter: trie(changesAfter),
    peopleSuffixes: endingsOf(table.peopleSuffixes),
    peopleStems: table.peopleStems?.split(' ') ?? [],
    settlementStems: table.settlementStems?.split(' ') ?? [],
    strong: table.peopleCompounds?.split(' ')[0] ?? '',
  };
}
