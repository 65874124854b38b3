import * as z from 'zod/mini';
import { hedgeCode, id, language, partialDate, reference } from './vocabulary.ts';

/** Who counted. */
export const origin = z.strictObject({
  id,
  name: z.string(),
  /** Short form for the card: "NIS". */
  short: z.optional(z.string()),
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
  note: z.optional(z.string()),
});
export type Origin = z.infer<typeof origin>;

/** Who published. */
export const outlet = z.strictObject({
  id,
  name: z.string(),
  /** Agency or paper whose text it carried, as printed. */
  via: z.optional(z.string()),
  hosts: z.array(z.string()),
});
export type Outlet = z.infer<typeof outlet>;

/** Why a claim is shown but takes no part in the spread. */
export const aside = z.enum(['copy', 'derived', 'planned', 'batch', 'conflation', 'superseded', 'denial']);

/** One published figure on a topic. What is not known is null; nothing is invented. */
export const claim = z.strictObject({
  topic: reference,
  /** The entity, where the topic stands for one topic per entity. */
  about: z.optional(reference),
  /** Lowest and highest value that the words mean, in `unit`; an open end is null. Shares are 0–1. Dates are ISO strings. */
  low: z.nullable(z.union([z.number(), z.string()])),
  high: z.nullable(z.union([z.number(), z.string()])),
  unit: z.string(),
  hedge: hedgeCode,
  /** The printed phrase, at most ten words; null where the source is a table of numbers. */
  asPrinted: z.nullable(z.string()),
  language: z.optional(language),
  /** What date the number describes, to the precision that is known. */
  asOf: z.nullable(partialDate),
  /** Who counted; null when the source does not say. */
  origin: z.nullable(reference),
  /** Others to whom the same count is credited elsewhere; never a second count. */
  alsoOrigin: z.optional(z.array(reference)),
  /** The counter in the source's words. */
  attribution: z.optional(z.nullable(z.string())),
  outlet: z.nullable(reference),
  title: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  published: z.optional(z.nullable(partialDate)),
  scope: z.optional(z.nullable(z.string())),
  /** What was counted, where sources of this topic count by different definitions. */
  definition: z.optional(z.nullable(z.string())),
  /** A shown claim with this mark never widens a spread. */
  aside: z.optional(aside),
  licence: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type Claim = z.infer<typeof claim>;
