/** A number in a table says little by itself: the heads of its column and of its row speak for it. */

import type { PageView } from './page-view.ts';
import type { Passage } from './passage.ts';

/** The passages that head a cell; none for any other block. */
export function headsOf(page: PageView, { block }: Passage): readonly Passage[] {
  if (block.kind !== 'cell') return [];
  return [block.columnHead, block.rowHead]
    .filter((id) => id !== undefined && id !== block.id)
    .map((id) => page.passageOf(id ?? -1))
    .filter((head) => head !== undefined);
}
