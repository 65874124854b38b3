import type { Pack } from '../../data/schema/pack.ts';

/** A pack of the reader's own as it lies in the store: its source, and the index compiled from it. */
export interface StoredPack {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly reachesTo: string;
  readonly claims: number;
  /** ISO time at which this revision was put in. */
  readonly installed: string;
  /** The file as it was imported, so that exporting gives the same. */
  readonly source: string;
  readonly index: ArrayBuffer;
}

/** `source` is the text of `pack`, `index` what `compilePacks` made of it. */
export function storedPack(pack: Pack, source: string, index: ArrayBuffer, installed: string): StoredPack {
  const { id, revision, title, licence, attribution, reachesTo, claims } = pack;
  return { id, revision, title, licence, attribution, reachesTo, claims: claims.length, installed, source, index };
}

/** Names of packs that come with the program: a pack of the reader's may not take them. */
export function isTaken(id: string, bundled: readonly { readonly id: string }[]): boolean {
  return bundled.some((pack) => pack.id === id);
}
