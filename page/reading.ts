import type { Block, PageText } from '../engine/page.ts';
import type { StyleQuestions } from './blocks/questions.ts';
import { type ReadBlock, walkBlocks } from './blocks/read.ts';
import { type Idle, inSlices } from './blocks/slices.ts';
import type { Segment } from './blocks/text-map.ts';
import { own, viewOf } from './blocks/tree.ts';
import type { Entry, Ledger } from './marks/ledger.ts';
import type { Background, Found } from './marks/mark.ts';
import type { PageHead } from './metadata.ts';
import { isWithin } from './watch/within.ts';

/** How much of a page is read, in UTF-16 units. */
export interface ReadingLimits {
  /** Together in one request. */
  readonly request: number;
  /** Of the whole page; what follows is left out. */
  readonly page: number;
}

export interface ReadingWorld {
  readonly document: Document;
  readonly style: StyleQuestions;
  readonly idle: Idle;
  readonly background: Pick<Background, 'analyse'>;
  readonly ledger: Ledger;
  readonly limits: ReadingLimits;
  onHidden(element: Element): void;
  onShadowRoot(root: ShadowRoot): void;
  rootIn(frame: Element): Element | null;
  /** The background has answered for some blocks. */
  onFound(found: Found): Promise<unknown>;
  /** The extension is gone, or switched off for this site. */
  onRefused(): void;
}

/** More marks than this in an answer, and the page gets its turn before they are painted. */
const manyMarks = 100;

const unknownHead: PageHead = { title: null, date: null, url: null, language: null };

/** Asked of blocks that say the same. */
const sameNodes = (a: ReadBlock, b: ReadBlock): boolean =>
  a.map.length === b.map.length && a.map.every(({ node }, at) => node === b.map[at]?.node);

/** The same words in the same place keep their ids, so that an open card stays the card of its mark. */
function forgetFindings(entry: Entry): void {
  entry.found = null;
  entry.marks = [];
}

/** Reads the page, wholly or in parts, and has it analysed; what is known of unchanged text is kept. */
export class Reading {
  readonly #world: ReadingWorld;
  #nextId = 0;
  #focus: readonly string[] | undefined;
  /** What the page says of itself; nothing until it was answered. */
  head: PageHead = unknownHead;
  /** The page is longer than what is read. */
  cut = false;

  constructor(world: ReadingWorld) {
    this.#world = world;
  }

  /** Reads all of the page. `anew` forgets what was known of it: packs, rules or the page itself are others. */
  async readAll(anew: boolean, signal: AbortSignal): Promise<void> {
    const { document } = this.#world;
    if (anew) {
      this.#focus = undefined;
      this.head = unknownHead;
    }
    this.cut = false;
    await this.#exchange([document.body ?? document.documentElement], signal, () => true, anew);
  }

  /** Reads changed parts again. */
  readParts(roots: readonly Element[], signal: AbortSignal): Promise<void> {
    const within = new Set(roots);
    return this.#exchange(
      roots.filter(viewOf),
      signal,
      ({ read }) => !viewOf((read.map[0] as Segment).node) || isWithin(read.element, within),
      false,
    );
  }

  /** Reads some parts, puts their blocks in the place of those that leave, and asks for what says something new. */
  async #exchange(
    roots: readonly Element[],
    signal: AbortSignal,
    leaves: (entry: Entry) => boolean,
    anew: boolean,
  ): Promise<void> {
    const { ledger } = this.#world;
    const blocks = await this.#walk(roots, signal);
    if (signal.aborted) return;
    const before = ledger.take(leaves);
    if (anew) for (const entry of before.values()) forgetFindings(entry);
    const entries = blocks.map((read) => ledger.enter(read, before, sameNodes));
    const fresh = entries.filter(({ read, found }) => read.block.kind !== 'furniture' && !found);
    for (const batch of this.#batches(fresh)) {
      if (signal.aborted || !(await this.#analyse(batch, signal))) return;
    }
  }

  async #walk(roots: readonly Element[], signal: AbortSignal): Promise<ReadBlock[]> {
    const { idle, limits, ledger } = this.#world;
    const blocks: ReadBlock[] = [];
    let length = 0;
    for (const root of roots) {
      const titleSeen = ledger
        .entries()
        .some(
          ({ read }) =>
            read.block.kind === 'title' && viewOf(read.element) && !own(root, 'contains').call(root, read.element),
        );
      const options = { ...this.#world, firstId: this.#nextId, titleSeen };
      await inSlices(walkBlocks(root, options), idle, signal, (read) => {
        this.#nextId = read.block.id + 1;
        length += read.block.text.length;
        if (length > limits.page) this.cut = true;
        else blocks.push(read);
      });
    }
    return blocks;
  }

  *#batches(entries: readonly Entry[]): Generator<readonly Entry[]> {
    let batch: Entry[] = [];
    let length = 0;
    for (const entry of entries) {
      const own = entry.read.block.text.length;
      if (batch.length > 0 && length + own > this.#world.limits.request) {
        yield batch;
        batch = [];
        length = 0;
      }
      batch.push(entry);
      length += own;
    }
    if (batch.length > 0) yield batch;
  }

  /** Has a batch analysed; false when there is no use in asking on. */
  async #analyse(batch: readonly Entry[], signal: AbortSignal): Promise<boolean> {
    const { background, ledger, onFound, onRefused } = this.#world;
    const blocks: Block[] = batch.map(({ read }) => read.block);
    const isFirst = this.head === unknownHead;
    const focus = this.#focus;
    const answer = await background.analyse({ ...this.head, focus, blocks }, isFirst);
    if (signal.aborted) return false;
    if (!answer.ok) {
      if (answer.error.code === 'gone' || answer.error.code === 'not-allowed') onRefused();
      return false;
    }
    // Taking in a long answer was work enough for one turn.
    if (answer.value.marks.length > manyMarks) await this.#world.idle.rest();
    this.head = answer.value.head;
    const page: PageText = { ...this.head, focus, blocks };
    this.#focus ??= answer.value.focus;
    for (const entry of batch) entry.found = { page, block: entry.read.block.id, packs: answer.value.packs };
    ledger.addMarks(answer.value.marks);
    await onFound(answer.value);
    return true;
  }
}
