import * as z from 'zod/mini';
import { id, language, phrase, reference } from './vocabulary.ts';

/** One spelling under which an entity is met. */
export const alias = z.strictObject({
  text: phrase,
  language: z.optional(language),
  /** `name`: the entity itself (default). `demonym`: its people or what belongs to it ("Ukrainian"). `metonym`: a capital or leader that speaks for it ("Kyiv"). `force`: its soldiers ("Pyongyang's troops"). */
  use: z.optional(z.enum(['name', 'demonym', 'metonym', 'force'])),
  /** `exact`: only in this spelling (US, NIS). `initial`: must begin with a capital (default). `any`: in any case. */
  case: z.optional(z.enum(['exact', 'initial', 'any'])),
  /** Counts only when the document also names one of these entities, or when the reading is decided by `near`. */
  needs: z.optional(z.array(reference)),
});
export type Alias = z.infer<typeof alias>;

/** A party, place, person, organisation, event or thing that text can name. */
export const entity = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum([
    'country',
    'territory',
    'region',
    'city',
    'place',
    'person',
    'organisation',
    'force',
    'event',
    'thing',
    'world',
  ]),
  aliases: z.array(alias),
  /** One line for the place card: what it is. */
  about: z.optional(z.string()),
  /** The whole to which it belongs: a soldier's army, a city's region, a region's country, a leader's state. */
  partOf: z.optional(z.array(reference)),
  /** Words nearby that decide for this reading where another entity claims the same alias. */
  near: z.optional(z.array(phrase)),
  /** Words nearby that decide against this reading. */
  notNear: z.optional(z.array(phrase)),
  /** ISO 3166 code where it is a country or territory. */
  iso3: z.optional(z.string()),
});
export type Entity = z.infer<typeof entity>;
