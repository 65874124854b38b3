import type { Segment } from './text-map.ts';

/** A run longer than this ends at its next space: no prose paragraph is, and one message must stay small. */
const longestRun = 50_000;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** End of the stretch that is shown as it stands: words with single spaces between them, no longer than a run. */
function endOfPlainText(data: string, from: number): number {
  const longest = Math.min(data.length, from + longestRun);
  let at = from;
  while (at < longest) {
    const code = data.charCodeAt(at);
    if (isSpace(code)) {
      const next = at + 1 < data.length ? data.charCodeAt(at + 1) : 32;
      if (code !== 32 || at === from || isSpace(next)) break;
    }
    at += 1;
  }
  // A long stretch is cut at a space where it has one, so that no figure is torn.
  const space = at < data.length && at === longest ? data.lastIndexOf(' ', at) : at;
  return space > from ? space : at;
}

/** Gathers the text of one block: white space as the page shows it, with the way back to the nodes. */
export class Run {
  text = '';
  readonly map: Segment[] = [];
  /** Characters that stand in links. */
  linked = 0;
  #spaceBefore = true;

  /**
   * Adds a text node from an offset on. Spaces collapse across nodes; with `keepsBreaks` a line feed stays. Answers the
   * offset that it came to: less than the node's length when the run is full.
   */
  add(node: Text, from: number, keepsBreaks: boolean, inLink: boolean): number {
    const data = node.data;
    const before = this.text.length;
    let at = from;
    while (at < data.length && !this.#isFull) {
      const end = endOfPlainText(data, at);
      if (end > at) this.#append(node, at, data.slice(at, end));
      at = end;
      let lineBreak = false;
      let next = at;
      while (next < data.length && isSpace(data.charCodeAt(next))) {
        lineBreak ||= data.charCodeAt(next) === 10;
        next += 1;
      }
      if (next > at && !this.#spaceBefore) this.#append(node, at, keepsBreaks && lineBreak ? '\n' : ' ');
      at = next;
    }
    if (inLink) this.linked += this.text.length - before;
    return at;
  }

  #append(node: Text, nodeFrom: number, piece: string): void {
    const last = this.map.at(-1);
    const from = this.text.length;
    if (last?.node === node && last.nodeFrom + last.length === nodeFrom && last.from + last.length === from) {
      last.length += piece.length;
    } else this.map.push({ node, from, nodeFrom, length: piece.length });
    this.text += piece;
    this.#spaceBefore = piece === ' ' || piece === '\n';
  }

  /** A line break of the markup. */
  breakLine(): void {
    if (this.text === '' || this.text.endsWith('\n')) return;
    this.text += '\n';
    this.#spaceBefore = true;
  }

  get endsInBreak(): boolean {
    return this.text.endsWith('\n');
  }

  get #isFull(): boolean {
    return this.text.length >= longestRun;
  }

  /** Nearly all of it is links: a list of related articles, a menu without a name. */
  get isLinks(): boolean {
    return this.linked > 0 && this.linked >= this.text.trimEnd().length * 0.9;
  }

  get hasText(): boolean {
    return /\S/.test(this.text);
  }
}
