import type { Block, BlockKind } from '../../engine/page.ts';
import { kindOf } from './kind.ts';
import type { StyleQuestions } from './questions.ts';
import { Run } from './run.ts';
import { isFurniture, isSkipped } from './skipped.ts';
import { isLayoutTable, TableWalk } from './table.ts';
import type { TextMap } from './text-map.ts';
import { own } from './tree.ts';

/** A block with its place in the document. */
export interface ReadBlock {
  readonly block: Block;
  /** The block-level element in which the run stands. */
  readonly element: Element;
  readonly map: TextMap;
}

/** What a walk begins with and what it leaves behind for later walks over parts of the same page. */
export interface WalkOptions {
  readonly style: StyleQuestions;
  /** Id of the first block; a walk over a changed part goes on counting. */
  readonly firstId?: number;
  /** Another part of the page already holds the title. */
  readonly titleSeen?: boolean;
  /** Told of each element that was left out because it cannot be seen (now). */
  readonly onHidden?: (element: Element) => void;
  /** Told of each open shadow root that was entered. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** The body of the document in a frame, where it is to be read; without this, or with null, the frame is left alone. */
  readonly rootIn?: (frame: Element) => Element | null;
}

interface Frame {
  readonly element: Element;
  readonly children: ArrayLike<Node>;
  index: number;
  readonly isBlock: boolean;
  readonly kind: BlockKind;
  readonly inLink: boolean;
  readonly keepsBreaks: boolean;
  readonly table: TableWalk | null;
  readonly language: string | undefined;
}

const elementNode = 1;
const textNode = 3;

/** The nodes that stand in an element as it is rendered: its open shadow tree, what is slotted, the page in a frame. */
function renderedChildren(element: Element, options: WalkOptions): ArrayLike<Node> {
  const root = element.shadowRoot;
  // A field of a form by this name is no such root.
  if (root?.host) {
    options.onShadowRoot?.(root);
    return root.childNodes;
  }
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (slotted.length > 0) return slotted;
  }
  if (element.localName === 'iframe') {
    const root = isFurniture(element) ? null : options.rootIn?.(element);
    return root ? [root] : [];
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    options.onHidden?.(element);
    return element.querySelectorAll(':scope > summary');
  }
  return element.childNodes;
}

/** One walk over a part of a page. */
class Walk {
  readonly #options: WalkOptions;
  readonly #frames: Frame[] = [];
  #run = new Run();
  #rest: { readonly node: Text; readonly from: number } | null = null;
  #id: number;
  #titleSeen: boolean;

  constructor(root: Element, options: WalkOptions) {
    this.#options = options;
    this.#id = options.firstId ?? 0;
    this.#titleSeen = options.titleSeen ?? false;
    const path: Element[] = [];
    for (let at = own(root, 'parentElement'); at; at = own(at, 'parentElement')) path.unshift(at);
    let around: Frame | null = null;
    try {
      for (const element of path) {
        if (isSkipped(element) || isFurniture(element)) return;
        around = this.#frame(element, around);
      }
      this.#enter(root, around);
    } catch {
      // As in `step`: what stands in such a form was not read before.
    }
  }

  #frame(element: Element, around: Frame | null, children: ArrayLike<Node> = []): Frame {
    const { style } = this.#options;
    const isBlock = style.displayOf(element) === 'block';
    let table = around?.table ?? null;
    if (element.localName === 'table') table = isLayoutTable(element) ? null : new TableWalk();
    else if (element.localName === 'tr') table?.enterRow(element);
    else if (element.localName === 'td' || element.localName === 'th') table?.enterCell(element);
    const kind = isBlock
      ? kindOf(element, around?.kind ?? 'paragraph', this.#titleSeen)
      : (around?.kind ?? 'paragraph');
    return {
      element: isBlock || !around ? element : around.element,
      children,
      index: 0,
      isBlock,
      kind: kind === 'cell' && !table ? 'paragraph' : kind,
      inLink: (around?.inLink ?? false) || element.localName === 'a',
      keepsBreaks: isBlock ? style.keepsLineBreaks(element) : (around?.keepsBreaks ?? false),
      table,
      language: element.getAttribute('lang') || around?.language,
    };
  }

  /** Goes into an element unless it is left out; answers the block that ends before it. */
  #enter(element: Element, around: Frame | null): ReadBlock | undefined {
    const { style } = this.#options;
    const skipped = isSkipped(element);
    const hidden = !skipped && style.isHidden(element);
    if (hidden) this.#options.onHidden?.(element);
    if (hidden || skipped || (style.displayOf(element) === 'block' && isFurniture(element))) {
      // What is left out parts the text around it unless it stands in the line.
      return this.#run.text !== '' && style.displayOf(element) === 'block' ? this.#flush(around) : undefined;
    }
    const frame = this.#frame(element, around, renderedChildren(element, this.#options));
    const ended = frame.isBlock ? this.#flush(around) : undefined;
    this.#frames.push(frame);
    return ended;
  }

  /** Ends the run: a block when it holds text. */
  #flush(frame: Frame | null): ReadBlock | undefined {
    const run = this.#run;
    if (run.text === '') return undefined;
    this.#run = new Run();
    if (!frame || !run.hasText) return undefined;
    const id = this.#id;
    this.#id += 1;
    const linksOnly = run.isLinks && (frame.kind === 'item' || frame.kind === 'paragraph');
    const kind = linksOnly ? 'furniture' : frame.kind;
    if (kind === 'title') this.#titleSeen = true;
    const text = run.text.trimEnd();
    const block: Block = {
      id,
      kind,
      text,
      language: frame.language,
      ...(kind === 'cell' ? frame.table?.place(id, text) : null),
    };
    return { block, element: frame.element, map: run.map };
  }

  /** Reads a text node from an offset on; what a full run leaves over is read in the next step. */
  #read(node: Text, from: number, frame: Frame): ReadBlock | undefined {
    const to = this.#run.add(node, from, frame.keepsBreaks, frame.inLink);
    this.#rest = to < node.data.length ? { node, from: to } : null;
    return this.#rest ? this.#flush(frame) : undefined;
  }

  /** Goes one node on: a block where one ended, undefined where none did, null at the end. */
  step(): ReadBlock | undefined | null {
    const frame = this.#frames.at(-1);
    if (!frame) return null;
    if (this.#rest) return this.#read(this.#rest.node, this.#rest.from, frame);
    const node = frame.children[frame.index++];
    if (!node) {
      this.#frames.pop();
      return frame.isBlock || this.#frames.length === 0 ? this.#flush(frame) : undefined;
    }
    if (node.nodeType === textNode) {
      return this.#read(node as Text, 0, frame);
    }
    if (node.nodeType !== elementNode) return undefined;
    const element = node as Element;
    if (element.localName === 'hr') return this.#flush(frame);
    if (element.localName !== 'br') {
      try {
        return this.#enter(element, frame);
      } catch {
        // A form whose fields shadow what it is asked by (`getAttribute`) is left out.
        return undefined;
      }
    }
    if (this.#run.endsInBreak) return this.#flush(frame);
    this.#run.breakLine();
    return undefined;
  }
}

/** Reads the part of a page below `root` step by step: yields each block, and undefined wherever the caller may pause. */
export function* walkBlocks(root: Element, options: WalkOptions): Generator<ReadBlock | undefined, void> {
  const walk = new Walk(root, options);
  for (let step = walk.step(); step !== null; step = walk.step()) yield step;
}

/** Reads a whole document at once. */
export function readBlocks(document: Document, style: StyleQuestions): ReadBlock[] {
  const root = document.body ?? document.documentElement;
  return root ? [...walkBlocks(root, { style })].filter((step) => step !== undefined) : [];
}
