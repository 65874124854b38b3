/** What the blocks of a page that were read say of those that follow. One page, its blocks in their order. */
import { Chronology } from './chronology.ts';
import { Counted } from './counted.ts';

export class PageMemory {
  readonly chronology = new Chronology();
  readonly counted = new Counted();
}

const alone = new PageMemory();

/** The memory of a block that stands alone: nothing comes before it. The next block that does is given the same one, as empty. */
export function memoryOfOne(): PageMemory {
  alone.chronology.clear();
  alone.counted.clear();
  return alone;
}
