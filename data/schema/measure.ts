import * as z from 'zod/mini';
import { dimension, id, name, phrase, reference, words } from './vocabulary.ts';

/**
 * A phrase that speaks for a measure. `{figure}`, `{party}`, `{place}` and `{year}` stand for a figure with its unit words,
 * a mention of the topic's party or place, and a year. The longest cue wins and consumes its words
 * ("killed or wounded" leaves no "killed").
 */
export const cue = z.strictObject({
  /** The words, in the form in which they are printed; case does not count. */
  text: phrase,
  /**
   * Where the topic's party stands when the cue is a verb or its noun:
   * `patient` the counted ones suffer it ("killed 300 X", "300 X were killed"); `agent` the grammatical subject ("X lost 300", "X sent 10,000", "X seized");
   * `none` the cue says nothing of the party (default).
   */
  voice: z.optional(z.enum(['patient', 'agent', 'none'])),
  /** `weak` cues count only beside another sign: "forces", "men in". Default `strong`. */
  strength: z.optional(z.enum(['strong', 'weak'])),
});
export type Cue = z.infer<typeof cue>;

/** A kind of counted thing: the nouns under which it is printed. */
export const nounClass = z.strictObject({
  id,
  /** What its things are measured in: people, count … */
  dimension,
  /** The nouns, in every form in which they are printed, in all languages of the pack. A class that only holds others together has none. */
  nouns: z.array(phrase),
  /** Wider classes that include this one: a soldier is a person. */
  within: z.optional(z.array(reference)),
});
export type NounClass = z.infer<typeof nounClass>;

/** A kind of figure: killed, troops deployed, area seized, population. */
export const measure = z.strictObject({
  id,
  /** As a reader would say it: "killed and wounded". */
  label: name,
  /** What its figures are measured in; a figure of another dimension is stopped by the gate "dimension". */
  dimension,
  /** What is counted; compared where definitions differ. */
  definition: z.optional(words),
  /** Classes of the counted noun that fit. A figure whose noun belongs to another class is stopped by the gate "noun". Empty: any noun of the dimension. */
  counts: z.array(reference),
  /** Phrases that speak for it. A measure without a cue is never found in text. */
  cues: z.array(cue),
  /** A figure of what it counts first speaks for it even without a cue, beside the topic's party or place: "12,000 North Korean soldiers". */
  bare: z.optional(z.boolean()),
  /** Phrases that, anywhere in the figure's clause, speak of another thing ("prison population"). */
  not: z.optional(z.array(phrase)),
  /** Phrases that do so only where they touch the cue or the counted noun. */
  notAdjacent: z.optional(z.array(phrase)),
  /** Lowest and highest value that can be meant, in the dimension's base unit. */
  plausible: z.optional(z.tuple([z.number(), z.number()])),
  /** `stock`: a state at a date; `total`: grows from a start; `flow`: within a period. Default `total`. */
  aggregation: z.optional(z.enum(['stock', 'total', 'flow'])),
});
export type Measure = z.infer<typeof measure>;
