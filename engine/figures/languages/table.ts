/** The shape of a language's table: all that the reader knows of a language is data of this shape. */
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';

/** What a word does in a date. `yearWord` follows a year (`2025 года`); `until` looks ahead; `that` points at a date named before. */
export type CalendarRole =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'that'
  | 'night'
  | 'last'
  | 'this'
  | 'next'
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'ago'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'until'
  | 'yearWord';

/** Phrases separated by `|`; words of a phrase by spaces, as the scanner would cut them or not: `no fewer than|at least`. */
export type Phrases = string;
/** Words separated by spaces. */
export type Words = string;

export interface LanguageTable {
  readonly language: string;
  /** Words that add up below a hundred: one … nineteen, twenty, thirty …; also 200–900 where they are one word. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Joins a unit before a ten into one word (German `und`: dreiundzwanzig). */
  readonly unitBeforeTen?: string;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Short forms that multiply a number in digits: bn, Mio, тыс. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Words that multiply and may stand alone with an article: dozen, score. */
  readonly groups?: Readonly<Record<string, number>>;
  /** Names of parts: third, thirds, quarter. */
  readonly denominators?: Readonly<Record<string, number>>;
  /** Names of one part that need no numerator: half. */
  readonly halves?: Words;
  /** Plural counts without a number: dozens, hundreds. Lowest and highest value. */
  readonly vague?: Readonly<Record<string, readonly [number, number]>>;
  /** Words before a scale that leave the count open: several (hundred), a few (thousand). Lowest and highest factor. */
  readonly several?: Readonly<Record<string, readonly [number, number]>>;
  /** Nouns for human beings, singular and plural. */
  readonly people?: Words;
  /** The singular forms among them, where a language tells them apart by form. */
  readonly singularPeople?: Words;
  /** Words that end like nouns for people and are none: containers, orders. */
  readonly things?: Words;
  /** Plurals that do not look like one: aircraft, sheep. */
  readonly irregularPlurals?: Words;
  readonly articles?: Words;
  readonly and?: Words;
  /** Number phrases of several tokens: quatre-vingt-dix 90. */
  readonly numberPhrases?: Readonly<Record<string, number>>;
  /** Points that are percentage points where the sentence is about votes or rates. */
  readonly pointNouns?: Words;
  readonly pointContexts?: Words;
  /** Subjects of which a bare number after a percentage is another one: the average was 72. */
  readonly rateNouns?: Words;
  /** Times that an article alone counts, in the unit that readers think in: a fortnight is 2 weeks. */
  readonly articleTimes?: Readonly<Record<string, readonly [value: number, unit: string]>>;
  readonly decimalWord?: Words;
  /** Between the parts of a share: one in five, nine out of ten. */
  readonly outOf?: Phrases;

  readonly hedgesBefore: Readonly<Partial<Record<HedgeCode, Phrases>>>;
  readonly hedgesAfter?: Readonly<Partial<Record<HedgeCode, Phrases>>>;
  /** Words that may stand between a hedge and its number. */
  readonly hedgeGap?: Words;
  /** Verbs that make the figure after "at" an estimate: estimated it at 14,000. */
  readonly estimates?: Words;
  readonly estimateLinks?: Words;
  /** Between two ends of a loose range: 10, maybe 15. */
  readonly maybe?: Words;
  /** Hedges that, before a time, are prepositions: over two days, the past year. */
  readonly durationHedges?: Words;
  /** Verbs after which "over" is a place and no hedge: spread over 171 centres. */
  readonly spreadVerbs?: Words;
  /** Verbs whose "up to" is no bound: adds up to a fifth. */
  readonly upToVerbs?: Words;
  /** Phrases that are a ratio: twice as. */
  readonly ratios?: Readonly<Record<string, number>>;

  /** Printed forms of the units, by code (`units.ts`). */
  readonly units: Readonly<Record<string, Phrases>>;
  /** Names of money that several countries share: dollars, pounds. */
  readonly sharedCurrencies?: Words;
  /** a, per: `200 a day`; and the time units that may follow. */
  readonly per?: Words;
  /** After "a year" they make a date of it: earlier, later. */
  readonly rateBreakers?: Words;
  readonly perUnits?: Readonly<Record<string, Words>>;
  /** Rates in one word: monthly, by its unit of time. */
  readonly rateWords?: Readonly<Record<string, Words>>;

  /** Endings of plural nouns that name people: -ians, -ists. */
  readonly peopleSuffixes?: Words;
  /** Beginnings of people nouns, for languages that inflect: солдат. */
  readonly peopleStems?: Words;
  readonly settlements?: Words;
  readonly settlementStems?: Words;
  /** Words that end a noun phrase: verbs, prepositions, conjunctions. */
  readonly stops?: Words;
  /** Adjectives and other words between number and noun. */
  readonly modifiers?: Words;
  /** The noun follows the number directly and adjectives come after it. */
  readonly nounFirst?: boolean;
  /** Predicates that say that a headless number counts people: killed, wounded, fled. */
  readonly peoplePredicates?: Words;
  /** Nouns and verbs before a headless number that say the same: toll, population, killed. */
  readonly peopleCues?: Words;
  /** Nouns that, before "of", say that people are counted: a group of 12. */
  readonly groupNouns?: Words;
  readonly increments?: Words;
  /** of: links a share or a part to its whole. */
  readonly of?: Words;
  readonly or?: Words;
  /** to, and the word before the lower end (from, between) and the one between both ends. */
  readonly to?: Words;
  readonly from?: Words;
  readonly between?: Words;
  /** The same where it is cut into several tokens: から. */
  readonly toPhrases?: Phrases;
  /** Behind the upper end they make a change of both, where the verb stands last: に増. */
  readonly changesAfter?: Phrases;

  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  readonly seasons?: Readonly<Record<string, number>>;
  /** Words that place a date: early, last, year, ago. */
  readonly calendar?: Readonly<Partial<Record<CalendarRole, Words>>>;
  /** Before "days of" or "weeks of" they name the start or the end of a period. */
  readonly firstWords?: Words;
  readonly lastWords?: Words;
  /** Before "half of" a period: the second. */
  readonly secondWords?: Words;
  /** Verbs that show that a date near them has passed: had, began. */
  readonly pastVerbs?: Words;
  /** Prepositions before a season that stands for one season of one year: in, since. */
  readonly seasonPrepositions?: Words;
  /** Months and weekdays are written without a capital. */
  readonly lowercaseMonths?: boolean;
  /** Month names that are other words too: may, march. */
  readonly ambiguousMonths?: Words;
  /** Words before a number that make it a label: page, section, No. */
  readonly labels?: Words;
  /** Labels with a capital alone: Camp 7, Site 2. */
  readonly capitalLabels?: Words;
  /** Kinds and grades that a small number tells apart: Type 2 patients. */
  readonly gradeLabels?: Words;
  /** Words of working hours: open from 9 to 5. */
  readonly openings?: Words;
  /** Words behind a size: 200 lorries long. */
  readonly sizeWords?: Words;
  /** Words that turn a bound around: not above. */
  readonly denials?: Words;
  /** Those of them that turn a comparison around: never more than, nowhere deeper than. */
  readonly fullDenials?: Words;
  /** Verbs that do the same from further left, and the words that may stand between: doubted there were more than. */
  readonly doubts?: Words;
  readonly doubtLinks?: Words;
  /** Words that are hedges as verbs alone, and the helpers that make verbs of them: losses now top 3,000. */
  readonly boundVerbs?: Words;
  readonly verbHelpers?: Words;
  /** Pronouns that own a noun: its, their. */
  readonly owners?: Words;
  /** Times of a day and a week that label no number: weekend, noon. */
  readonly timeNouns?: Words;
  /** Verbs of which a plural alone is the subject: were, have. */
  readonly pluralVerbs?: Words;
  /** Words of what is certain to come: will, due. */
  readonly willVerbs?: Words;
  /** Verbs of thought: think twice. */
  readonly thoughtVerbs?: Words;
  /** What is told in plain decimals, and in per cent alone: magnitude; inflation. */
  readonly gradedNouns?: Words;
  readonly rateSubjects?: Words;
  /** Verbs that give a count in a sentence of their own: found, reached. */
  readonly countVerbs?: Words;
  /** Verbs of land, goods and people alike: captured, recovered. */
  readonly thingVerbs?: Words;
  /** Relative pronouns before their verb: which, who. */
  readonly relatives?: Words;
  /** Nouns with "about": doubts about a third of them. */
  readonly matters?: Words;
  /** Plurals that are verb forms too, directly behind a number nouns: claims, reports. */
  readonly nounForms?: Words;
  readonly sections?: Words;
  /** Words after a number that make it a rank: `92nd`. */
  readonly ordinalSuffixes?: Words;
  /** After or before a number: a time of day. */
  readonly clock?: Phrases;
  /** Before a date without a year they make it the next one: will, due. */
  readonly future?: Words;
  /** Around `3-1`: games and votes. */
  readonly scoreWords?: Words;
  /** After a house number: street, road. */
  readonly streets?: Words;
  /** Before or after a number: an age. */
  readonly ages?: Words;
  /** In a hedge they make an age of the number: younger than 29. */
  readonly ageComparatives?: Words;
  /** After an age the clause may go on with them: when, in. */
  readonly ageCloses?: Words;
  /** Between a verb of life and an age: died at 95, live to 83. */
  readonly ageLinks?: Words;
  readonly lifeVerbs?: Words;
  /** Before a bound they make an age of it: children under five. */
  readonly agedGroups?: Words;
  /** Verbs whose object is an age: turned 41. */
  readonly birthdays?: Words;
  /** Between one person and an age: she is 23. */
  readonly copulas?: Words;
  readonly persons?: Words;
  /** Nouns for the length of a life: expectancy. */
  readonly longevity?: Words;
  /** Prepositions whose noun a later headless number does not count: the rate among nurses. */
  readonly governors?: Words;
  /** After "N times": a ratio and not a count of occasions. */
  readonly comparisons?: Words;
  /** Ending of a compound: 12,000-strong, eleven-thousand-man. */
  readonly peopleCompounds?: Words;
  /** Pronouns after "of" that stand for what was named before: them, whom. */
  readonly pronouns?: Words;
  /** Those of them that stand for people alone: us, whom. */
  readonly peoplePronouns?: Words;
  /** Those that no noun follows: them. */
  readonly standalonePronouns?: Words;
  /** Counts of people that rise and fall: the toll from last week's quake has climbed to 2,207. */
  readonly tolls?: Words;
  /** They set a figure against the measured one before it: 5 km, not 8. */
  readonly contrasts?: Words;
  readonly risers?: Words;
  readonly fallers?: Words;
}
