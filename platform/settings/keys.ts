import { defaults, type FieldName } from './schema.ts';

/** Storage keys of lists: one key an entry, so that two windows can add to one list at once. */
const sitePrefix = 'site:';
const notThisPrefix = 'not-this:';
/** Under it stands what could not be read, until the reader has it deleted. */
const brokenPrefix = 'broken:';

export const versionKey = 'version';

export const siteKey = (host: string): string => sitePrefix + host;
export const brokenKey = (key: string): string => brokenPrefix + key;

/** One key for the same words on the same host and topic: saying it twice makes one rule. */
export const notThisKey = (host: string | null, topic: string | null, surface: string): string =>
  `${notThisPrefix}${host ?? '*'}|${topic ?? '*'}|${surface}`;

/** What a storage key holds; null for keys that are not of the settings. */
export type KeyKind =
  | { readonly kind: 'field'; readonly name: FieldName }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'not-this' }
  | { readonly kind: 'broken'; readonly of: string };

const isField = (key: string): key is FieldName => Object.hasOwn(defaults, key);

export function kindOf(key: string): KeyKind | null {
  if (isField(key)) return { kind: 'field', name: key };
  if (key.startsWith(sitePrefix)) return { kind: 'site', host: key.slice(sitePrefix.length) };
  if (key.startsWith(notThisPrefix)) return { kind: 'not-this' };
  if (key.startsWith(brokenPrefix)) return { kind: 'broken', of: key.slice(brokenPrefix.length) };
  return null;
}
