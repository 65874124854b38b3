/** Closed word lists that several parts of a pack use. The text beside a pattern says what would be right. */
import * as z from 'zod/mini';

/** Kind of quantity. Two figures of different dimensions are never compared. */
export const dimension = z.enum([
  'people',
  'count',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'money',
  'share',
  'duration',
  'temperature',
  'speed',
  'ratio',
  'date',
]);
export type Dimension = z.infer<typeof dimension>;

/** Code of the words that bend a number: none, about, up to, at least, fewer than, more than, nearly, just over, a vague count. */
export const hedgeCode = z.enum(['', '~', '<=', '>=', '<', '>', '<~', '>~', 'vague']);
export type HedgeCode = z.infer<typeof hedgeCode>;

/** Lower-case words joined by hyphens; unique within its pack and kind. */
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, like "area-seized"'));

/** An id of this pack (`kursk-oblast`) or of another one (`world/ukr`). */
export const reference = z
  .string()
  .check(
    z.regex(
      /^(?:[a-z0-9-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'an id of this pack, like "kursk-oblast", or of another one, like "world/ukr"',
    ),
  );

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: no more precision than the source gives. */
export const partialDate = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  );

/** ISO 639 language code. */
export const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language code, like "en" or "pt-BR"'));

/** A phrase to be found in text, matched word by word without regard to case; it may hold the placeholders of a cue. */
export const phrase = z.string().check(z.minLength(1), z.maxLength(80));

/** What something is called, shown to readers. */
export const name = z.string().check(z.minLength(1), z.maxLength(500));

/** Words for readers that may be missing; no essay, since a card or a list is to hold them. */
export const words = z.string().check(z.maxLength(5000));
