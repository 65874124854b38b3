import * as z from 'zod/mini';
import { cue } from './measure.ts';
import { unit } from './unit.ts';
import { id, name, partialDate, phrase, reference, words } from './vocabulary.ts';

/** How near to the figure an entity must be named. */
const within = z.enum(['nounPhrase', 'clause', 'sentence', 'paragraph', 'document']);

/** Entities of which one must be named, and how near. */
export const anchor = z.strictObject({
  /** One of these, or an entity that belongs to one of these, must be named. */
  anyOf: z.array(reference),
  within,
});
export type Anchor = z.infer<typeof anchor>;

/** How a topic hangs together with another one. */
export const relationToTopic = z.strictObject({
  /** `sumOf`: killed + wounded; `shareOf`: a share of that base; `partOf`: a sub-group or sub-area; `batchOf`: one of several loads; `periodOf`: within a shorter time; `plannedOf`: what is planned of it; `definitionOf`: the same thing counted by another definition. */
  kind: z.enum(['sumOf', 'shareOf', 'partOf', 'batchOf', 'periodOf', 'plannedOf', 'definitionOf']),
  /** The other topics: the parts of a sum, the base of a share, the whole of a part. */
  of: z.array(reference),
  /** With `shareOf`: the topic that the share amounts to. */
  amount: z.optional(reference),
});

/** A sentence of the pack's author with the page that it would stand on. */
const example = z.strictObject({ text: words, title: z.optional(words), date: z.optional(partialDate) });

/** Numbers that are printed about a topic by nobody whom the pack takes for a source: copies, forums, small sites. */
export const heard = z.strictObject({
  /** Unit of the values: a code of `units.ts`. */
  unit,
  /** Each a number or the two ends of a range. */
  values: z.array(z.union([z.number(), z.tuple([z.number(), z.number()])])),
});
export type Heard = z.infer<typeof heard>;

/** A measure of something: whose, where, when. */
export const topic = z.strictObject({
  id,
  /** As a reader would say it: "North Korean soldiers killed". */
  label: name,
  measure: reference,
  /** Noun classes that fit, where fewer do than with the measure: civilians of the killed. In place of the measure's `counts`. */
  counts: z.optional(z.array(reference)),
  /** What is and what is not counted, in one sentence. */
  definition: z.optional(words),
  /** The party that is counted, that acts, or that holds; text must bind the figure to one of them, or to an entity that belongs to one of them. */
  party: z.optional(z.strictObject({ anyOf: z.array(reference), within: z.optional(within) })),
  /** Parties that, bound to the figure instead, mean another topic (the other side). Any entity of these, or with these as its whole. */
  rivals: z.optional(z.array(reference)),
  /** Places and events of which one must be named. */
  anchors: z.optional(z.array(anchor)),
  /** Entities that, named in the figure's clause, sentence or (in the title) document, mean another epoch or another event. */
  elsewhere: z.optional(z.array(reference)),
  /** One topic for each entity of this list (population × country); its claims name the entity in `about`. */
  per: z.optional(z.array(reference)),
  /** From when, and up to when (null: it goes on), there can be figures of it. A page or a year named before it means another epoch. */
  period: z.strictObject({ from: partialDate, to: z.nullable(partialDate) }),
  /** When it was over, where what is counted happened once: "this year", in the news of a later one, is not meant. Figures of it may be published for ever. */
  over: z.optional(partialDate),
  /** How it hangs together with other topics; keeps batches, weeks and plans apart from totals. */
  relation: z.optional(relationToTopic),
  /** Cues beside the measure's. */
  cues: z.optional(z.array(cue)),
  /** Beside the measure's: phrases that, anywhere in the figure's clause, speak of another thing. */
  not: z.optional(z.array(phrase)),
  /** Beside the measure's: phrases that do so only where they touch the cue or the counted noun. */
  notAdjacent: z.optional(z.array(phrase)),
  /** Lowest and highest value that can be meant, in the dimension's base unit; in place of the measure's. Keeps one night's dead apart from a war's. */
  plausible: z.optional(z.tuple([z.number(), z.number()])),
  /** Words of which one must stand in the figure's sentence: what tells a batch, a week, one strike from the total. Without them the topic is in question only where others have published the very number, or its entity is named; that speaks against it. */
  require: z.optional(z.array(phrase)),
  /**
   * Words of its event or subject, of which several together stand for its name where a number that others have published comes up:
   * `telling` ones point to it or to few others (the places, people and bodies of its coverage), `plain` ones are shared by many.
   */
  context: z.optional(z.strictObject({ telling: z.array(phrase), plain: z.array(phrase) })),
  /** Numbers that circulate beside the claims. They help to tell what a figure is about, are never shown, and widen no spread. */
  heard: z.optional(z.array(heard)),
  /** The figure speaks of what is planned or expected; other topics are closed to such figures. */
  planned: z.optional(z.boolean()),
  /** Why sources differ, in one sentence, where the pack's author knows. */
  whyTheyDiffer: z.optional(words),
  /** Sentences that are about this topic sooner than not, and near-misses that must not be compared with it. `pack check` runs each as a page of its own. `date` is the page's date, `title` its title. */
  examples: z.strictObject({
    compare: z.array(example),
    not: z.array(example),
  }),
});
export type Topic = z.infer<typeof topic>;
