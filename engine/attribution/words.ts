/** Words by which text says who counted. Lower case; English unless a comment says otherwise. */
import { buildWordTable, type WordTable } from '../scan/word-table.ts';

/** Verbs of saying and counting whose subject is the source; each form is a verb wherever it stands. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  (
    'said says told announced stated declared revealed confirmed acknowledged admitted disclosed estimated reported ' +
    'claimed alleged insisted added noted warned testified wrote posted calculated counted recorded documented ' +
    'identified verified tallied assessed believes believed asserts asserted argued argues maintains maintained registered ' +
    // German, French, Spanish, Italian, Portuguese, Ukrainian, Russian, Polish
    'sagte erklärte meldete schätzt schätzte teilte dit déclaré déclarait affirme affirmé annoncé estime dijo afirmó ' +
    'anunció informó estima aseguró disse dichiarato affermato annunciato stima afirmou anunciou informou заявив заявила ' +
    'повідомив повідомила повідомили сказав сказала заявил сообщил сообщила сообщили сказал powiedział oświadczył podał podała'
  ).split(' '),
);

/** Forms that are nouns as often as verbs: only right after a name ("Norland claims …"), and not before "of". */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  'claims reports estimates counts puts put lists records sees'.split(' '),
);

/** Forms that tell of a number with "of" alone: "has spoken of 300". */
export const speakingOf: ReadonlySet<string> = new Set('speaks spoke spoken talks talked'.split(' '));

/** Forms that tell of a number with "that" alone: "the judge found that 300", not "they found 300". */
export const findingThat: ReadonlySet<string> = new Set(
  'found finds shows showed suggests suggested concludes concluded thinks'.split(' '),
);

/** "Gave a figure of 300". */
export const givingCount: ReadonlySet<string> = new Set('gives gave given'.split(' '));

/** "Puts the toll at 300": whoever does so counts, a known name or not. */
export const puttingAt: ReadonlySet<string> = new Set(['put', 'puts']);

/** After one of these a verb form is passive or an adjective: "an estimated 300", "are believed to". */
export const passiveMarks: ReadonlySet<string> = new Set(
  'a an the is are was were be been being its their his her this that these those some any'.split(' '),
);

/** Words between a subject and its verb. */
export const betweenWords: ReadonlySet<string> = new Set(
  (
    'has have had also later earlier then now again once since still even himself herself itself themselves today yesterday ' +
    'first long initially always often already only just soon thus finally ever never repeatedly'
  ).split(' '),
);

/** Openings that announce the source: the words behind them name it. First word, then the rest. */
export const sourcePhrases: readonly (readonly string[])[] = [
  'according to',
  'in the words of',
  'estimated by',
  'reported by',
  'counted by',
  'compiled by',
  'released by',
  'published by',
  'provided by',
  'figures from',
  'figures by',
  'data from',
  'data by',
  'estimates from',
  'estimates by',
  'statistics from',
  'tally by',
  'count by',
  'estimate by',
  'laut',
  'nach angaben von',
  'nach angaben der',
  'nach angaben des',
  'selon',
  "d'après",
  'según',
  'secondo',
  'segundo',
  'de acordo com',
  'за даними',
  'за словами',
  'по данным',
  'по словам',
  'według',
].map((phrase) => phrase.split(' '));

/** Nouns that make what stands before them the source: "the ministry's figure of 300", "UN data show". */
export const countNouns: ReadonlySet<string> = new Set(
  'figure figures estimate estimates count counts tally toll data statistics calculation calculations assessment assessments report'.split(
    ' ',
  ),
);

/** Words that cannot be part of a source's name and end it, to either side. */
export const sourceEnds: ReadonlySet<string> = new Set(
  (
    'that which who whom whose because after before when while although though if as but than said says told so yet ' +
    'whether where since until with among including is are was were has have had will would'
  ).split(' '),
);

/** Words that lead into a sentence and belong to no name. */
export const openers: ReadonlySet<string> = new Set(
  'and but so yet or meanwhile however earlier later also still then thus on in at by for from of to a an the both'.split(
    ' ',
  ),
);

/** Words that begin a name or a description of somebody. */
export const determiners: ReadonlySet<string> = new Set('the a an his her its their our this these those'.split(' '));

/** Words, and marks, that join what follows them to the name before: "ministry of the Gaza Strip", "organisers and the police". */
export const connectors: ReadonlySet<string> = new Set(
  "of in for at from to by on and or with under de la - & / ( . ' ’ 's ’s".split(' '),
);

/** Words with which a sentence sets the scene before its subject: "In Gaza Hamas said", "after the attack Israel said". */
export const sceneOpenings: ReadonlySet<string> = new Set(
  'in on at during by for from with near inside outside under over following amid despite across after before since until'.split(
    ' ',
  ),
);

/** Auxiliaries: a name with one behind it is the subject of its own clause. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might did do does must should that'.split(' '),
);

/** Words after "by its own". */
export const accountNouns: ReadonlySet<string> = new Set(
  'account accounts admission count counts data estimate estimates figures reckoning statistics tally telling'.split(
    ' ',
  ),
);

/** Possessors that stand for a name said before. */
export const possessives: ReadonlySet<string> = new Set('his her its their'.split(' '));

/** Subjects that name nobody. */
export const nobody: ReadonlySet<string> = new Set('we i you there one nobody'.split(' '));

/** Openings of German, whose verb follows the source at once: a name ends there with its last capital. */
export const capitalOpenings: ReadonlySet<string> = new Set(['laut', 'nach']);
/** Small words that stand within such a name. */
export const withinCapitals: ReadonlySet<string> = new Set(
  'der die das dem den des von vom für und im in am zu'.split(' '),
);

/** Subjects that stand for a name said before. */
export const pronouns: ReadonlySet<string> = new Set('he she it they his her its their'.split(' '));

/** Bits of `sourceMarks`. */
export const SourceMark = { saying: 1, doubtful: 2, phrase: 4, countNoun: 8, own: 16 } as const;

/** The words at which a source can be named, found without allocating: most words of a sentence are none. */
export const sourceMarks: WordTable = buildWordTable([
  ...[...sayingVerbs].map((word) => [word, SourceMark.saying] as const),
  ...[...speakingOf].map((word) => [word, SourceMark.doubtful] as const),
  ...[...findingThat].map((word) => [word, SourceMark.doubtful] as const),
  ...[...givingCount].map((word) => [word, SourceMark.doubtful] as const),
  ['own', SourceMark.own] as const,
  ...[...doubtfulVerbs].map((word) => [word, SourceMark.doubtful] as const),
  ...sourcePhrases.map(([first = '']) => [first, SourceMark.phrase] as const),
  ...[...countNouns].map((word) => [word, SourceMark.countNoun] as const),
]);
