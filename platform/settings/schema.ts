import * as z from 'zod/mini';
import { later } from '../later.ts';

/** The form in which settings are stored now; see `migrations.ts`. */
export const settingsVersion = 2;

/** Longest delay that a reader may choose: beyond it a card seems broken. */
export const longestDelay = 1_500;

const delay = later(() => z.number().check(z.int(), z.minimum(0), z.maximum(longestDelay)));

/** Every setting that is one value. Each is stored under its own name, so that two windows never overwrite each other's. */
export const fields = later(() => ({
  /** How a mark looks. */
  look: z.enum(['underline', 'tint', 'both']),
  /** `first`: the first mention of a figure; `differs`: only where others differ; `panel`: none, all is read in the panel. */
  marks: z.enum(['all', 'first', 'differs', 'panel']),
  /** Names of places and people are marked too. */
  names: z.boolean(),
  /** Milliseconds of rest before the card opens, and of absence before it closes. */
  openDelay: delay(),
  closeDelay: delay(),
  /** With this key held the card opens at once; `modifierOnly`: never without it. */
  modifier: z.enum(['none', 'alt', 'shift', 'control']),
  modifierOnly: z.boolean(),
  /** On every site that was allowed, or only on those that stand on the list. */
  everySite: z.boolean(),
  /** The toolbar button shows how many figures of the page were compared. */
  badge: z.boolean(),
  /** Epoch milliseconds until which nothing runs anywhere; 0 when not paused. */
  pausedUntil: z.number().check(z.int(), z.minimum(0)),
}));

type Fields = ReturnType<typeof fields>;
export type FieldName = keyof Fields;
export type Values = { readonly [Name in FieldName]: z.infer<Fields[Name]> };

/** Names and values of all settings as they are at first; apart from the schemas, since names are asked for at every change. */
export const defaults: Values = Object.freeze({
  look: 'underline',
  marks: 'all',
  names: true,
  openDelay: 500,
  closeDelay: 300,
  modifier: 'alt',
  modifierOnly: false,
  everySite: true,
  badge: true,
  pausedUntil: 0,
});

/** A host name as `URL.hostname` writes it: lower case, ASCII. */
export const host = later(() =>
  z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/*:@?#]+$|^\[[0-9a-f:.]+\]$/)),
);

/** What the reader decided for a host. `subdomains`: for everything under it too. */
export const siteRule = later(() => z.strictObject({ on: z.boolean(), subdomains: z.boolean() }));
export type SiteRule = z.infer<ReturnType<typeof siteRule>>;

/** "Not this": words that were compared wrongly, on one host (null: everywhere) and for one topic (null: for any). */
export const notThisRule = later(() =>
  z.strictObject({
    host: z.nullable(host()),
    topic: z.nullable(z.string().check(z.maxLength(512))),
    surface: z.string().check(z.minLength(1), z.maxLength(512)),
    /** Day on which it was made, `YYYY-MM-DD`. */
    added: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
);
export type NotThisRule = z.infer<ReturnType<typeof notThisRule>>;

/** A stored value that could not be read: what stands there, and what is used instead of it. */
export interface Broken {
  readonly key: string;
  readonly raw: unknown;
}

/** All that the reader decided. */
export interface Settings {
  readonly values: Values;
  /** By host. */
  readonly sites: ReadonlyMap<string, SiteRule>;
  /** By storage key, oldest first. */
  readonly notThis: ReadonlyMap<string, NotThisRule>;
  readonly broken: readonly Broken[];
  /** Written by a later version of this program: what can be read is used, nothing is converted. */
  readonly fromLater: boolean;
}
