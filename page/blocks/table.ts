import type { Block } from '../../engine/page.ts';

/** Where the reader stands in a table: which blocks head the cell's column and row. */
export class TableWalk {
  /** A cell without a row stands in the first. */
  row = 0;
  #column = -1;
  #width = 1;
  #rowHead: number | undefined;
  #isHead = false;
  #rowIsHead = false;
  readonly #columnHeads: (number | undefined)[] = [];
  /** For each column, how many further rows a cell above still covers. */
  readonly #covered: number[] = [];

  enterRow(row: Element): void {
    if (this.#column >= 0) this.row += 1;
    this.#column = -1;
    this.#width = 1;
    this.#rowHead = undefined;
    this.#rowIsHead = row.parentElement?.localName === 'thead' || row.querySelector('td') === null;
  }

  enterCell(cell: Element): void {
    this.#column += this.#column < 0 ? 1 : this.#width;
    while ((this.#covered[this.#column] ?? 0) > 0) {
      this.#covered[this.#column] = (this.#covered[this.#column] ?? 1) - 1;
      this.#column += 1;
    }
    this.#width = span(cell, 'colspan');
    this.#isHead = cell.localName === 'th';
    const below = span(cell, 'rowspan') - 1;
    for (let at = 0; below > 0 && at < this.#width; at += 1) this.#covered[this.#column + at] = below;
  }

  /** Takes note of a cell's block and answers what heads it. */
  place(id: number, text: string): Pick<Block, 'row' | 'columnHead' | 'rowHead'> {
    const columnHead = this.#rowIsHead ? undefined : this.#columnHeads[this.#column];
    const rowHead = this.#rowHead;
    if (this.#rowIsHead) {
      for (let at = 0; at < this.#width; at += 1) this.#columnHeads[this.#column + at] ??= id;
    } else if (rowHead === undefined && (this.#isHead || (this.#column === 0 && !/\d/.test(text)))) {
      this.#rowHead = id;
    }
    return { row: this.row, columnHead, rowHead };
  }
}

/** Wider or higher than this is not a table of figures but an attempt to make readers work. */
const widestSpan = 100;

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  // What is missing or no number spans one.
  const given = Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1;
  return Math.min(Math.max(given, 1), widestSpan);
}

/** A table for layout: its cells are paragraphs. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return table.querySelector('th') === null && table.querySelector('table, p ~ p, h1, h2') !== null;
}
