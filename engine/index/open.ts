/** Opens prebuilt indexes: nothing is parsed or built, the sections are read where they lie. */
import { combine } from './combine.ts';
import { IndexError } from './index-error.ts';
import { checkContent } from './layout.ts';
import type { PackIndex } from './pack-index.ts';
import { openPart } from './part.ts';

/** An index, or what is wrong with a buffer. */
export type OpenResult =
  | { readonly ok: true; readonly index: PackIndex }
  | { readonly ok: false; readonly error: IndexError };

function openAll(buffers: readonly ArrayBuffer[]): PackIndex {
  const index = combine(buffers.map(openPart));
  const ids = index.packs.map((pack) => pack.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new IndexError('same-pack-twice', `pack "${twice}" lies in two indexes`);
  return index;
}

/**
 * The bundled index and those of a user's packs as one, without compiling any of them again.
 * Where two define the same record, the earlier buffer stands. A wrong buffer is no exception: the result says what is wrong.
 * Headers alone are looked at, since reading a megabyte costs a worker that just began more than all the rest;
 * `checkIndex` reads a buffer through, for one that comes from elsewhere.
 */
export function openIndexes(buffers: readonly ArrayBuffer[]): OpenResult {
  try {
    return { ok: true, index: openAll(buffers) };
  } catch (error) {
    if (error instanceof IndexError) return { ok: false, error };
    if (error instanceof RangeError) return { ok: false, error: new IndexError('damaged', error.message) };
    throw error;
  }
}

/** Whether a buffer is an index, byte for byte as it was written; what is wrong with it otherwise. Reads all of it. */
export function checkIndex(buffer: ArrayBuffer): IndexError | null {
  try {
    checkContent(buffer);
    return null;
  } catch (error) {
    if (error instanceof IndexError) return error;
    throw error;
  }
}

/** For a buffer that was just compiled. Throws `IndexError` where it is no index. */
export function openIndex(buffer: ArrayBuffer): PackIndex {
  return openAll([buffer]);
}
