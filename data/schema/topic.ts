import * as z from 'zod/mini';
import { cue } from './measure.ts';
import { id, partialDate, phrase, reference } from './vocabulary.ts';

/** How near to the figure an entity must be named. */
const within = z.enum(['nounPhrase', 'clause', 'sentence', 'paragraph', 'document']);

/** Entities of which one must be named, and how near. */
export const anchor = z.strictObject({ anyOf: z.array(reference), within });
export type Anchor = z.infer<typeof anchor>;

/** How a topic hangs together with another one. */
export const relationToTopic = z.strictObject({
  /** `sumOf`: killed + wounded; `shareOf`: a share of that base; `partOf`: a sub-group or sub-area; `batchOf`: one of several loads; `periodOf`: within a shorter time; `plannedOf`: what is planned of it; `definitionOf`: the same thing counted by another definition. */
  kind: z.enum(['sumOf', 'shareOf', 'partOf', 'batchOf', 'periodOf', 'plannedOf', 'definitionOf']),
  of: z.array(reference),
  /** With `shareOf`: the topic that the share amounts to. */
  amount: z.optional(reference),
});

/** A measure of something: whose, where, when. */
export const topic = z.strictObject({
  id,
  label: z.string(),
  measure: reference,
  definition: z.optional(z.string()),
  /** The party that is counted, that acts, or that holds; text must bind the figure to one of them. */
  party: z.optional(z.strictObject({ anyOf: z.array(reference), within: z.optional(within) })),
  /** Parties that, bound to the figure instead, mean another topic (the other side). Any entity of these, or with these as its whole. */
  rivals: z.optional(z.array(reference)),
  /** Places and events of which one must be named. */
  anchors: z.optional(z.array(anchor)),
  /** Entities that, named in the figure's clause, sentence or (in the title) document, mean another epoch or another event. */
  elsewhere: z.optional(z.array(reference)),
  /** One topic for each entity of this list (population × country); its claims name the entity in `about`. */
  per: z.optional(z.array(reference)),
  period: z.strictObject({ from: partialDate, to: z.nullable(partialDate) }),
  relation: z.optional(relationToTopic),
  /** Cues beside the measure's. */
  cues: z.optional(z.array(cue)),
  not: z.optional(z.array(phrase)),
  notAdjacent: z.optional(z.array(phrase)),
  /** The figure's clause or sentence must hold one of these: what tells a batch, a week, one strike from the total. */
  require: z.optional(z.array(phrase)),
  /** The figure speaks of what is planned or expected; other topics are closed to such figures. */
  planned: z.optional(z.boolean()),
  /** Why sources differ, in one sentence, where the pack's author knows. */
  whyTheyDiffer: z.optional(z.string()),
  /** Sentences of ours that must, and near-misses that must not, be compared with this topic. `pack check` runs them. `date` is the page's date, `title` its title. */
  examples: z.strictObject({
    compare: z.array(
      z.strictObject({ text: z.string(), title: z.optional(z.string()), date: z.optional(partialDate) }),
    ),
    not: z.array(z.strictObject({ text: z.string(), title: z.optional(z.string()), date: z.optional(partialDate) })),
  }),
});
export type Topic = z.infer<typeof topic>;
