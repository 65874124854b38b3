import { openIndexes } from '../../engine/index/open.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import { failure, type Result, success } from '../../platform/messages/result.ts';

/** Reads one compiled pack file, or several. */
export type ReadBuffers = () => Promise<readonly ArrayBuffer[]>;

/** The packs, opened once for the life of the worker and again after `changed`. */
export interface Packs {
  index(): Promise<Result<PackIndex>>;
  /** Packs were installed or removed. */
  changed(): void;
}

/** The bundled packs first: where two define the same record, theirs stands. */
export function createPacks(readBundled: ReadBuffers, readOwn: ReadBuffers): Packs {
  let opened: Promise<Result<PackIndex>> | null = null;
  const open = async (): Promise<Result<PackIndex>> => {
    try {
      const buffers = await Promise.all([readBundled(), readOwn()]);
      const result = openIndexes(buffers.flat());
      return result.ok ? success(result.index) : failure('no-packs', result.error.message);
    } catch (error) {
      return failure('no-packs', error instanceof Error ? error.message : String(error));
    }
  };
  return {
    async index() {
      opened ??= open();
      const result = await opened;
      // A file that could not be read now may be read the next time.
      if (!result.ok) opened = null;
      return result;
    },
    changed() {
      opened = null;
    },
  };
}
