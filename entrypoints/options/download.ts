import type { StoredPack } from '../../platform/packs/stored-pack.ts';

/** Hands a pack's source to the reader as a file; nothing leaves the machine. */
export function downloadPack(document: Document, { id, revision, source }: StoredPack): void {
  const address = URL.createObjectURL(new Blob([source], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${id}-${revision}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
