import type { Pack } from '../schema/pack.ts';
import type { PackError } from './pack-error.ts';

/** What came of reading a pack. `rest` is the pack without its bad rows, where the head was right: a bad row does not lose the others. */
export type PackReading =
  | { readonly ok: true; readonly value: Pack }
  | { readonly ok: false; readonly error: readonly PackError[]; readonly rest: Pack | null };
