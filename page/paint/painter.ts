import type { Mark } from '../marks/mark.ts';
import type { PagePreferences } from '../preferences.ts';
import { type HighlightName, highlightName } from './names.ts';

/** A mark that is painted, or would be if the page had not cleared it. */
export interface Painted {
  readonly mark: Mark;
  readonly range: Range;
  readonly nodes: readonly Text[];
}

/**
 * Paints marks by the browser's registry of highlights, which the page shares and may clear: the list here is the truth,
 * and `restore` brings it back. The registry is only ever written to: iterating it is refused to Firefox' page scripts.
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #painted = new Map<string, Painted>();
  readonly #byNode = new WeakMap<Text, Map<string, Painted>>();
  /** What stands in the registry of the page's own document. */
  readonly highlights = new Map<HighlightName, Highlight>();
  #look: PagePreferences['look'] = 'underline';

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  get count(): number {
    return this.#painted.size;
  }

  painted(id: string): Painted | undefined {
    return this.#painted.get(id);
  }

  all(): Iterable<Painted> {
    return this.#painted.values();
  }

  /** Marks that stand, wholly or in part, in a text node. */
  inNode(node: Text): Iterable<Painted> {
    return this.#byNode.get(node)?.values() ?? [];
  }

  #highlight(name: HighlightName): Highlight {
    let highlight = this.highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.highlights.set(name, highlight);
      this.#registry.set(name, highlight);
    }
    return highlight;
  }

  add(painted: Painted): void {
    this.#painted.set(painted.mark.id, painted);
    for (const node of painted.nodes) {
      const marks = this.#byNode.get(node) ?? new Map<string, Painted>();
      this.#byNode.set(node, marks.set(painted.mark.id, painted));
    }
    this.#highlight(highlightName(painted.mark.kind, this.#look)).add(painted.range);
  }

  remove(id: string): void {
    const painted = this.#painted.get(id);
    if (!painted) return;
    this.#painted.delete(id);
    for (const node of painted.nodes) this.#byNode.get(node)?.delete(id);
    for (const highlight of this.highlights.values()) highlight.delete(painted.range);
  }

  setLook(look: PagePreferences['look']): void {
    if (look === this.#look) return;
    const all = [...this.#painted.values()];
    this.clear();
    this.#look = look;
    for (const painted of all) this.add(painted);
  }

  /** Puts back what the page has cleared. */
  restore(): void {
    for (const [name, highlight] of this.highlights) {
      if (!this.#registry.has(name)) this.#registry.set(name, highlight);
    }
  }

  /** Takes everything of ours out of the registry; after an update a newer script may paint under the same names. */
  clear(): void {
    for (const [name, highlight] of this.highlights) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.highlights.clear();
    this.#painted.clear();
  }
}
