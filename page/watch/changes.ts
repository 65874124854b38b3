import { own, viewOf } from '../blocks/tree.ts';
import { above, isWithin } from './within.ts';

/** Waiting time after a change of the page, in milliseconds: changes come in bursts. */
const batchDelay = 250;
/** More changed nodes than this in a batch: the page is read as a whole. */
const mostChanges = 1_000;

const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'height'],
};

const elementAt = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : own(node, 'parentElement');

/** Elements that can be read apart from what is around them. Cells need their whole table. */
function unitOf(node: Node, isBlock: (element: Element) => boolean): Element | null {
  let element = elementAt(node);
  const table = element && own(element, 'closest').call(element, 'table');
  if (table) return table;
  while (element && !isBlock(element)) element = own(element, 'parentElement');
  return element;
}

/** What changed there concerns the whole page. */
const isWhole = ({ nodeName }: Node): boolean => nodeName === 'BODY' || nodeName === 'HTML';

/** Leaves out what lies within another one. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => !isWithin(above(element), elements));
}

/** What the watcher asks and whom it tells. */
export interface ChangeWatch {
  isBlock(element: Element): boolean;
  /** The element was left out of the last reading because it could not be seen. */
  wasHidden(element: Element): boolean;
  /** A batch came in: parts to be read again, none perhaps; null for the whole page. */
  changed(roots: readonly Element[] | null): void;
}

/** Parts of the document that hold no text to be read: its head, and our own host beside `body`. */
function isBesideText(node: Node): boolean {
  const element = elementAt(node);
  return !!element && own(element, 'matches').call(element, 'html :not(body, body *)');
}

/** Follows what the page changes in its text, in batches. */
export class ChangeWatcher {
  readonly #watch: ChangeWatch;
  readonly #nodes = new Set<Node>();
  #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(watch: ChangeWatch) {
    this.#watch = watch;
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  /** Watches a tree: the document's root element, whose body may be exchanged, an open shadow root, the document in a frame. Once more is no harm. */
  observe(root: Node): void {
    this.#observer.observe(root, observed);
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#nodes.clear();
  }

  #take(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes' && !this.#watch.wasHidden(record.target as Element)) continue;
      if (isBesideText(record.target)) continue;
      this.#count += 1 + record.addedNodes.length + record.removedNodes.length;
      if (this.#count > mostChanges) this.#nodes.clear();
      else this.#note(record);
    }
    if (this.#count > 0) this.#timer ??= setTimeout(() => this.#deliver(), batchDelay);
  }

  /** New boxes are read alone; new or lost words belong to the run around them. */
  #note(record: MutationRecord): void {
    const boxes = [...record.addedNodes].filter((node) => node.nodeType === 1);
    const isPage = isWhole(record.target);
    if (record.type === 'childList' && isPage) {
      for (const box of boxes) if (!isBesideText(box)) this.#nodes.add(box);
      if ([...record.addedNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        this.#nodes.add(record.target);
    } else this.#nodes.add(record.target);
  }

  #deliver(): void {
    this.#timer = undefined;
    let isAll = this.#count > mostChanges;
    const units = new Set<Element>();
    for (const node of this.#nodes) {
      if (!viewOf(node)) continue;
      const unit = unitOf(node.nodeType === 11 ? (node as ShadowRoot).host : node, (element) =>
        this.#watch.isBlock(element),
      );
      if (!unit || isWhole(unit)) isAll = true;
      else units.add(unit);
    }
    this.#nodes.clear();
    this.#count = 0;
    this.#watch.changed(isAll ? null : outermost(units));
  }
}
