import * as z from 'zod/mini';
import { id, language, name, phrase, reference, words } from './vocabulary.ts';

/** One spelling under which an entity is met. */
export const alias = z.strictObject({
  /** The spelling; possessives need none of their own, other inflections do. */
  text: phrase,
  /** Its language, where it is of one alone. */
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
  /** As the card names it. */
  name,
  /** What sort of thing it is; `world` is the world as a whole. */
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
  /** All spellings under which it is met, its name among them. */
  aliases: z.array(alias),
  /** One line for the place card: what it is. */
  about: z.optional(words),
  /** The whole to which it belongs: a soldier's army, a city's region, a region's country, a leader's state. */
  partOf: z.optional(z.array(reference)),
  /** Words nearby that decide for this reading where another entity claims the same alias. */
  near: z.optional(z.array(phrase)),
  /** Words nearby that decide against this reading. */
  notNear: z.optional(z.array(phrase)),
  /** ISO 3166 code of three letters where it is a country or territory. Entities of different packs that share it are one and the same. */
  iso3: z.optional(z.string()),
});
export type Entity = z.infer<typeof entity>;
