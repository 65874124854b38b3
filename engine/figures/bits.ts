/** What the words of a language can be, as bits: a word may be several things. */

/** Kinds of words that many steps ask for. */
export const Bit = {
  number: 1,
  scale: 1 << 1,
  shortScale: 1 << 2,
  group: 1 << 3,
  denominator: 1 << 4,
  half: 1 << 5,
  vague: 1 << 6,
  several: 1 << 7,
  article: 1 << 8,
  and: 1 << 9,
  of: 1 << 10,
  or: 1 << 11,
  to: 1 << 12,
  from: 1 << 13,
  between: 1 << 14,
  per: 1 << 15,
  people: 1 << 16,
  settlement: 1 << 17,
  stop: 1 << 18,
  modifier: 1 << 19,
  predicate: 1 << 20,
  cue: 1 << 21,
  increment: 1 << 22,
  month: 1 << 23,
  weekday: 1 << 24,
  season: 1 << 25,
  label: 1 << 26,
  section: 1 << 27,
  riser: 1 << 28,
  faller: 1 << 29,
  hedgeGap: 1 << 30,
  /** A noun for one human being: after a number above one it is no counted noun. */
  singular: 1 << 31,
} as const;

/** Bits of words with which a numeral can begin. */
export const NUMERAL_START: number =
  Bit.number | Bit.scale | Bit.group | Bit.denominator | Bit.half | Bit.vague | Bit.several | Bit.article;

/** Kinds of words that one step asks for. */
export const Mark = {
  ordinalSuffix: 1,
  future: 1 << 1,
  thing: 1 << 2,
  score: 1 << 3,
  street: 1 << 4,
  age: 1 << 5,
  comparison: 1 << 6,
  peopleCompound: 1 << 7,
  pronoun: 1 << 8,
  groupNoun: 1 << 9,
  estimate: 1 << 10,
  estimateLink: 1 << 11,
  maybe: 1 << 12,
  durationHedge: 1 << 13,
  rateBreaker: 1 << 14,
  irregularPlural: 1 << 16,
  sharedCurrency: 1 << 17,
  ambiguousMonth: 1 << 15,
  ageComparative: 1 << 18,
  ageClose: 1 << 19,
  ageLink: 1 << 20,
  agedGroup: 1 << 21,
  birthday: 1 << 22,
  copula: 1 << 23,
  lifeVerb: 1 << 24,
  longevity: 1 << 25,
  person: 1 << 26,
  governor: 1 << 27,
  peoplePronoun: 1 << 28,
  standalone: 1 << 29,
  contrast: 1 << 30,
  toll: 1 << 31,
} as const;

/** Kinds of words that one rule asks for. */
export const Hint = {
  /** Verbs after which "over" is a place: spread over 171 centres. */
  spread: 1,
  /** Verbs whose "up to" is no bound: adds up to. */
  upTo: 1 << 1,
  /** Before "days of" or "weeks of" a period. */
  first: 1 << 2,
  last: 1 << 3,
  /** Verbs that show that a date near them has passed. */
  past: 1 << 4,
  /** Before a season that is one of one year. */
  season: 1 << 5,
  /** Percentage points, and words of votes and rates. */
  point: 1 << 6,
  pointContext: 1 << 7,
  /** Subjects of percentages. */
  rate: 1 << 8,
  /** Words that label with a capital alone: Camp 7. */
  capitalLabel: 1 << 9,
  /** Before "half of" a period. */
  second: 1 << 10,
  /** Words of kinds and grades: type, stage. */
  grade: 1 << 11,
  /** Words of working hours: open, shut. */
  opening: 1 << 12,
  /** Words behind a size: 200 lorries long. */
  size: 1 << 13,
  /** Not, never. */
  denial: 1 << 14,
  /** Nouns with "about": doubts about. */
  matter: 1 << 15,
  /** Plurals that are verb forms too: claims, reports. */
  nounForm: 1 << 16,
  /** Never, nowhere; doubted, and the words behind it. */
  fullDenial: 1 << 17,
  doubt: 1 << 18,
  doubtLink: 1 << 19,
  /** Hedges that are verbs (top), and their helpers (now, could). */
  boundVerb: 1 << 20,
  verbHelper: 1 << 21,
  /** Its, their. */
  owner: 1 << 22,
  /** Times of a day and a week: weekend, noon. */
  time: 1 << 23,
  /** Verbs of which a plural alone is the subject: were, have. */
  pluralVerb: 1 << 24,
  /** Relative pronouns before their verb: which, who. */
  relative: 1 << 25,
  /** What is certain to come: will, due. */
  will: 1 << 26,
  /** Verbs of thought: think twice. */
  thought: 1 << 27,
  /** What is told in plain decimals: magnitude, fertility. */
  graded: 1 << 28,
  /** What is told in per cent alone: inflation. */
  rateAlone: 1 << 29,
  /** Verbs that give a count: found. */
  counting: 1 << 30,
  /** Verbs of people and things alike: recovered. */
  thingVerb: 1 << 31,
} as const;
