import * as z from 'zod/mini';
import { unit } from './unit.ts';
import { hedgeCode, id, language, name, partialDate, reference, words } from './vocabulary.ts';

/** Who counted. */
export const origin = z.strictObject({
  id,
  /** In full, as the card names it. */
  name,
  /** Short form for the card: "NIS". */
  short: z.optional(name),
  kind: z.enum([
    'government',
    'military',
    'agency',
    'official',
    'organisation',
    'academic',
    'media',
    'witness',
    'company',
    'statistics',
  ]),
  /** The side of the conflict or dispute to which it belongs: its count is a party's count. */
  party: z.optional(reference),
  /** The entity of that name, by whose aliases text can say who counted. */
  entity: z.optional(reference),
  /** What a reader should know of it: who relays it, why it has no name. */
  note: z.optional(words),
});
export type Origin = z.infer<typeof origin>;

/** Who published. */
export const outlet = z.strictObject({
  id,
  /** As the outlet prints its own name. */
  name,
  /** Agency or paper whose text it carried, as printed. */
  via: z.optional(name),
  /** Its host names in lower case, without `www.`; a page of one of them is a page of this outlet. */
  hosts: z.array(name),
});
export type Outlet = z.infer<typeof outlet>;

/**
 * Why a claim is shown but takes no part in the spread: a copy of another's count; computed by the outlet; planned, not done; one load of several;
 * printed under another measure than the counter gave; replaced by its own counter; denied by its own counter.
 */
export const aside = z.enum(['copy', 'derived', 'planned', 'batch', 'conflation', 'superseded', 'denial']);

/** One published figure on a topic. What is not known is null; nothing is invented. */
export const claim = z.strictObject({
  topic: reference,
  /** The entity, where the topic stands for one topic per entity. */
  about: z.optional(reference),
  /** Lowest and highest value that the words mean, in `unit`; an open end is null. Shares are 0–1. Dates are ISO strings. */
  low: z.nullable(z.union([z.number(), z.string()])),
  high: z.nullable(z.union([z.number(), z.string()])),
  /** Unit of `low` and `high`, as printed: a code of `units.ts`. */
  unit,
  /** The words that bend the number, as a code. */
  hedge: hedgeCode,
  /** The printed phrase, at most ten words; null where the source is a table of numbers. */
  asPrinted: z.nullable(words),
  /** The phrase alone does not carry the value: a relative date, an indirect wording. Lint then does not read it again. */
  indirect: z.optional(z.boolean()),
  /** Language of `asPrinted`. */
  language: z.optional(language),
  /** What date the number describes, to the precision that is known. */
  asOf: z.nullable(partialDate),
  /** Who counted; null when the source does not say. */
  origin: z.nullable(reference),
  /** Others to whom the same count is credited elsewhere; never a second count. */
  alsoOrigin: z.optional(z.array(reference)),
  /** The counter in the source's words. */
  attribution: z.optional(z.nullable(words)),
  /** Who published it; null when the copy names no publisher. */
  outlet: z.nullable(reference),
  /** Title of the page, as printed. */
  title: z.optional(z.nullable(words)),
  /** Address of the page: https, the publisher's own. */
  url: z.optional(z.nullable(words)),
  /** When the page was published. */
  published: z.optional(z.nullable(partialDate)),
  /** Whom or what the number covers, in a few words, where that is narrower or wider than the topic. */
  scope: z.optional(z.nullable(words)),
  /** What was counted, where sources of this topic count by different definitions. */
  definition: z.optional(z.nullable(words)),
  /** A shown claim with this mark never widens a spread. */
  aside: z.optional(aside),
  /** Licence of the table from which it comes, where that is not the pack's. */
  licence: z.optional(name),
  /** What a reader should know of this row. */
  note: z.optional(words),
});
export type Claim = z.infer<typeof claim>;
