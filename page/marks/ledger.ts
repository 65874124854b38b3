import type { PageText } from '../../engine/page.ts';
import type { ReadBlock } from '../blocks/read.ts';
import type { Segment } from '../blocks/text-map.ts';
import { holderOf } from '../blocks/tree.ts';
import type { Mark } from './mark.ts';

/** A block of the page with its marks, and the text in which they were found. */
export interface Entry {
  readonly read: ReadBlock;
  /** Where it begins in the document itself. */
  readonly place: Node;
  /** Null until the block was analysed. */
  found: { readonly page: PageText; readonly block: number; readonly packs: string } | null;
  marks: Mark[];
}

/** What makes two readings of a block the same for the engine. Heads of a cell are part of it. */
function fingerprint({ block }: ReadBlock): string {
  const head = block.kind === 'cell' ? `${block.columnHead ?? ''}/${block.rowHead ?? ''}` : '';
  return `${block.kind}${head}\n${block.text}`;
}

/** Where a node stands in the page's own document: what is in a shadow tree or a frame stands where its holder does. */
function placeOf(node: Node): Node {
  const holder = holderOf(node);
  return holder ? placeOf(holder) : node;
}

const disconnected = 1; // Node.DOCUMENT_POSITION_DISCONNECTED
const following = 4; // Node.DOCUMENT_POSITION_FOLLOWING

const nodeOf = ({ map }: ReadBlock): Node => (map[0] as Segment).node;

function isBefore({ place, read }: Entry, other: Entry): boolean {
  // Two in one shadow tree or frame stand in one place of the document: their own nodes tell.
  const isSame = place === other.place;
  const position = (isSame ? nodeOf(read) : place).compareDocumentPosition(isSame ? nodeOf(other.read) : other.place);
  // Nothing tells of one node, or of two in trees apart.
  const isTold = position && !(position & disconnected);
  return isTold ? (position & following) > 0 : read.block.id < other.read.block.id;
}

/** The blocks that stand in the page now, and what is known of them. */
export class Ledger {
  readonly #entries = new Map<number, Entry>();
  /** The same in the order of the page. */
  #ordered: Entry[] = [];

  entry(block: number): Entry | undefined {
    return this.#entries.get(block);
  }

  /**
   * Puts a block into the ledger. One that said the same before keeps its findings; one that also stands in the same nodes
   * is the very same block, and its marks need no painting.
   */
  enter(read: ReadBlock, before: ReadonlyMap<string, Entry>, isSame: (a: ReadBlock, b: ReadBlock) => boolean): Entry {
    const earlier = before.get(fingerprint(read));
    const { id } = read.block;
    const stays = earlier && isSame(earlier.read, read) && !this.#entries.has(earlier.read.block.id);
    const entry: Entry = stays
      ? earlier
      : {
          read,
          place: placeOf(nodeOf(read)),
          found: earlier?.found ?? null,
          marks: earlier?.marks.map((mark) => moved(mark, id)) ?? [],
        };
    this.#entries.set(entry.read.block.id, entry);
    this.#ordered.splice(this.#placeFor(entry), 0, entry);
    return entry;
  }

  /** Blocks come in page order, so that most stand at the end. */
  #placeFor(entry: Entry): number {
    let low = 0;
    let high = this.#ordered.length;
    let middle = high - 1;
    while (low < high) {
      if (isBefore(this.#ordered[middle] as Entry, entry)) low = middle + 1;
      else high = middle;
      middle = (low + high) >> 1;
    }
    return low;
  }

  /** Adds marks to their blocks. */
  addMarks(marks: readonly Mark[]): void {
    for (const mark of marks) this.#entries.get(mark.block)?.marks.push(mark);
  }

  /** Takes out the blocks for which `leaves` holds; answers them by what they said, to be met again. */
  take(leaves: (entry: Entry) => boolean): Map<string, Entry> {
    const taken = new Map<string, Entry>();
    this.#ordered = this.#ordered.filter((entry) => {
      if (!leaves(entry)) return true;
      this.#entries.delete(entry.read.block.id);
      taken.set(fingerprint(entry.read), entry);
      return false;
    });
    return taken;
  }

  /** In the order of the page, also where blocks were put between others later. */
  entries(): readonly Entry[] {
    return this.#ordered;
  }

  *marks(): Generator<Mark> {
    for (const entry of this.#ordered) yield* entry.marks;
  }
}

/** The mark under the id of the block in which it stands now. */
export function moved(mark: Mark, block: number): Mark {
  return { ...mark, block, id: `${block}:${mark.start}:${mark.end}` };
}
