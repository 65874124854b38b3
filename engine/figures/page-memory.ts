/** What the blocks of a page that were read say of those that follow. One page, its blocks in their order. */
import { Chronology } from './chronology.ts';
import { Counted } from './counted.ts';

export class PageMemory {
  readonly chronology = new Chronology();
  readonly counted = new Counted();
}
