import type { PackIndex } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { derive } from './derived/derive.ts';

/** A topic as of the page, without a figure of it: for cards of places. Null for a key that no pack has. */
export function compareTopic(key: string, page: PageText, index: PackIndex): Comparison | null {
  return compare(key, null, page, index, derive(key, null, [], page, index));
}
