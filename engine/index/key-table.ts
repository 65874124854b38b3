/** A hash table from (kind, string) to a number: open addressing over 32-bit words, read in place. */
import type { StringPool } from './string-pool.ts';

/** Words of a slot: kind + 1 (0 is empty), number of the key string, value. */
const SLOT = 3;

/** FNV-1a over the UTF-16 code units, begun with the kind. */
function hashOf(kind: number, key: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

export interface KeyEntry {
  readonly kind: number;
  readonly key: string;
  readonly keyString: number;
  readonly value: number;
}

/** At most half of the slots are taken, so that a search ends after a step or two. Keys must be unique within their kind. */
export function writeKeyTable(entries: readonly KeyEntry[]): Int32Array {
  let slots = 4;
  while (slots < entries.length * 2) slots *= 2;
  const table = new Int32Array(slots * SLOT);
  for (const entry of entries) {
    let slot = hashOf(entry.kind, entry.key) & (slots - 1);
    while (table[slot * SLOT] !== 0) slot = (slot + 1) & (slots - 1);
    table.set([entry.kind + 1, entry.keyString, entry.value], slot * SLOT);
  }
  return table;
}

/** The value of a key, or undefined. */
export type KeyTable = (kind: number, key: string) => number | undefined;

export function openKeyTable(table: Int32Array, strings: StringPool): KeyTable {
  const mask = table.length / SLOT - 1;
  return (kind, key) => {
    let slot = hashOf(kind, key) & mask;
    // The bound ends the search in a damaged table that has no empty slot.
    for (let step = 0; step <= mask; step++) {
      const at = slot * SLOT;
      if (table[at] === 0) return undefined;
      if (table[at] === kind + 1 && strings(table[at + 1] ?? 0) === key) return table[at + 2];
      slot = (slot + 1) & mask;
    }
    return undefined;
  };
}
