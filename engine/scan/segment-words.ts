/** The words that decide where a sentence does not end and where a clause begins, by language. */
import { foldWord } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

export const SegmentBit = {
  /** Stands before a name or number: its full stop never ends a sentence (`Gen.`, `approx.`). */
  leadingAbbreviation: 1,
  /** Its full stop ends the sentence only before a word that begins sentences (`Inc.`, `Feb.`). */
  abbreviation: 2,
  /** Begins a clause wherever it stands (`while`, `including`). */
  clauseOpener: 4,
  /** Begins a clause after a comma (`, who`, `, with`). */
  afterComma: 8,
  /** `and`, `or`: begins a clause after a comma and before a word that can be a subject. */
  coordinator: 16,
  /** Can be the subject of a new clause, or begins it; also the words that commonly begin a sentence. */
  starter: 32,
  /** `that`: begins a clause unless a preposition stands before it. */
  complementiser: 64,
  preposition: 128,
  /** Month names: after `11.` no sentence begins. */
  month: 256,
  /** Before a day's or a rank's ordinal point (`am 11. Januar`). */
  beforeOrdinal: 512,
} as const;

type Words = Partial<Record<keyof typeof SegmentBit, string>>;

const EN: Words = {
  leadingAbbreviation:
    'mr mrs ms dr prof gen lt col sgt capt maj cmdr adm brig cpl pvt sen rep gov pres hon rev fr st mt ft no nos nr art fig sec vol ch approx est c ca cf vs v al viz incl excl max min avg p pp para sq cu tel ext rs ref refs',
  abbreviation:
    'inc corp ltd co plc llc bros jr sr etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun dept univ ave blvd rd km mi lb lbs oz hr hrs min mins sec secs yr yrs dist ed eds',
  clauseOpener: 'while whereas but although though because unless including which who whom whose',
  afterComma:
    'with where when after before since as so if despite leaving bringing killing wounding injuring making according until',
  coordinator: 'and or nor yet',
  starter:
    'the a an this that these those he she it they we i you his her its their our my there here in on at by for from since but and however meanwhile another others some more most many several one two three four five six seven eight nine ten about around nearly almost over under up roughly approximately only no not what when where who why how as after before if while although according',
  complementiser: 'that',
  preposition:
    'of in for at by with from to on than over under about half all like into onto upon near since until despite between',
  month: 'january february march april may june july august september october november december',
};

const DE: Words = {
  leadingAbbreviation: 'dr prof hr fr nr ca bzw etwa gen st z d u s ggf inkl zzgl bspw evtl max min rd',
  abbreviation: 'mio mrd tsd usw etc jan feb mär apr jun jul aug sep sept okt nov dez str',
  clauseOpener: 'während wohingegen aber sondern obwohl weil darunter wobei einschließlich',
  afterComma: 'der die das den dem deren dessen welche welcher welches dass wo als nachdem da denn',
  coordinator: 'und oder',
  starter:
    'der die das ein eine er sie es wir ich dies diese dieser in im am auf an bei mit nach seit von laut doch auch weitere mehr rund etwa über mindestens zwei drei vier fünf',
  month: 'januar februar märz april mai juni juli august september oktober november dezember jänner',
  beforeOrdinal: 'am vom bis der dem den im zum zur des ab seit die das',
};
const FR: Words = {
  leadingAbbreviation: 'm mm mme mmes mlle dr pr st ste no env vol art av p',
  abbreviation: 'etc janv févr avr juil sept oct nov déc',
  clauseOpener: 'tandis mais alors qui dont lequel laquelle lesquels lesquelles',
  afterComma: 'que où avec puis selon après avant',
  coordinator: 'et ou',
  starter:
    'le la les un une des il elle ils elles on ce cette ces nous je dans en au aux à selon plus près environ quelque deux trois quatre cinq',
};
const ES: Words = {
  leadingAbbreviation: 'sr sra sres dr dra gral gen cnel av aprox núm no art pág',
  abbreviation: 'etc ee uu ene feb mar abr jun jul ago sep sept oct nov dic',
  clauseOpener: 'mientras pero sino quienes quien cuyo cuya',
  afterComma: 'que donde con según tras después incluidos incluidas',
  coordinator: 'y e o u',
  starter:
    'el la los las un una unos unas él ella ellos ellas se en al según más cerca alrededor otros otras dos tres cuatro cinco',
};
const IT: Words = {
  leadingAbbreviation: 'sig dott prof gen col on art n ca pag',
  abbreviation: 'ecc gen feb mar apr mag giu lug ago set ott nov dic',
  clauseOpener: 'mentre ma bensì cui',
  afterComma: 'che dove con secondo dopo tra',
  coordinator: 'e o ed',
  starter:
    'il lo la i gli le un una uno egli lei loro si in nel al secondo più circa oltre altri altre due tre quattro cinque',
};
const PT: Words = {
  leadingAbbreviation: 'sr sra dr dra gen cel prof art pág aprox nº',
  abbreviation: 'etc jan fev mar abr mai jun jul ago set out nov dez',
  clauseOpener: 'enquanto mas porém cujo cuja',
  afterComma: 'que onde com segundo após incluindo',
  coordinator: 'e ou',
  starter: 'o a os as um uma ele ela eles elas se em no na segundo mais cerca outros outras dois três quatro cinco',
};
const SLAVIC: Words = {
  leadingAbbreviation:
    'г гг ул пл д им св проф ген акад стр рис см ст н. ok ul św gen prof płk nr np m.in ср близько бл прибл ок',
  abbreviation:
    'тис тыс млн млрд трлн кв км руб грн коп чел ос год обл р рр т др пр п tys mln mld mlrd zł r w proc tzn itd itp',
  clauseOpener:
    'але а но однак однако тоді хотя хоча який яка яке які який который которая которое которые który która które którzy ale natomiast podczas',
  afterComma: 'що что де где коли когда після после включно включая зокрема том żeby że gdzie gdy',
  coordinator: 'і й та и или або i oraz lub',
};

const BY_LANGUAGE: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    en: EN,
    de: DE,
    fr: FR,
    es: ES,
    it: IT,
    pt: PT,
    uk: SLAVIC,
    ru: SLAVIC,
    pl: SLAVIC,
  }),
);

function wordsOf(language: string | undefined): Words | undefined {
  const dash = language?.indexOf('-') ?? -1;
  return BY_LANGUAGE.get((language ? (dash < 0 ? language : language.slice(0, dash)) : 'en').toLowerCase());
}

/** The words of a language (`de`, `de-AT`; English without one), one as often as it is listed; none for a language that has no table. */
export function segmentWords(language: string | undefined): string[] {
  return Object.values(wordsOf(language) ?? {}).flatMap((list) => list.split(' '));
}

/** Whether a language has a table. */
export function hasSegmentWords(language: string | undefined): boolean {
  return wordsOf(language) !== undefined;
}

/**
 * What each word of a table, which holds those of the language, says of its sentences and clauses; nothing where the language is null.
 * `most`: the largest number of a word.
 */
export function segmentVocabulary(words: WordTable, most: number, language: string | undefined | null): Vocabulary {
  const segments = new Int32Array(most + 1);
  const lists = (language === null ? undefined : wordsOf(language)) ?? {};
  for (const [name, list] of Object.entries(lists)) {
    const bit = SegmentBit[name as keyof typeof SegmentBit];
    for (const word of list.split(' ')) {
      const number = words.findWord(word);
      segments[number] = (segments[number] ?? 0) | bit;
    }
  }
  return { words, segments, dayPoint: lists === DE };
}

/** Made when a language is first met: a page needs one, and a worker that just began none yet. */
const vocabularies = new Map<Words, Vocabulary>();
const NOTHING: Vocabulary = { words: buildWordTable([]), segments: new Int32Array(1), dayPoint: false };

/** The words of a language that decide on sentences and clauses, and no others. */
export function vocabularyOf(language: string | undefined): Vocabulary {
  const words = wordsOf(language);
  if (!words) return NOTHING;
  const known = vocabularies.get(words);
  if (known) return known;
  const list = [...new Set(segmentWords(language).map(foldWord))];
  const table = buildWordTable(list.map((word, index) => [word, index + 1] as const));
  const vocabulary = segmentVocabulary(table, list.length, language);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}
