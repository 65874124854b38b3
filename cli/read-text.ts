import type { Block, BlockKind, PageText } from '../engine/page.ts';

/** A page and the place of each block in the text that it was read from. */
export interface ReadDocument {
  readonly page: PageText;
  /** The text that all offsets of the output count in. */
  readonly text: string;
  /** Offset in `text` of the first character of each block, by block id. */
  readonly blockStart: ReadonlyMap<number, number>;
}

export interface DocumentContext {
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly url?: string | null | undefined;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Longest line that is taken for a heading, in characters: agency headlines stay below it, paragraphs seldom do. */
const headingLength = 140;
const header = /^(Title|Published|Date|URL):[ \t]*(.*)$/;
const sentenceEnd = /[.!?…:;,]["'”’»)]*$/u;

/**
 * Reads plain text. A blank line ends a block; in a text without blank lines every line break does. Leading `Title:`,
 * `Published:` and `URL:` lines are context. Rows of cells parted by ` | ` or tabs are a table whose first row heads the columns,
 * also where blank lines stand between rows of the same number of cells.
 */
export function readText(text: string, context: DocumentContext = {}): ReadDocument {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  const blockStart = new Map<number, number>();
  const found: { title?: string; date?: string; url?: string } = {};
  const add = (start: number, content: string, kind: BlockKind, cell: Partial<Block> = {}) => {
    const id = blocks.length;
    blocks.push({ id, kind, text: content, ...cell });
    blockStart.set(id, start);
    return id;
  };

  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const match = line && header.exec(line.text);
    if (!line || !match) break;
    const [, name = '', value = ''] = match;
    if (name === 'Title') {
      found.title = value.trim();
      if (value.trim()) add(line.start + line.text.indexOf(value), value, 'title');
    } else if (name === 'URL') found.url = value.trim();
    else if (/^\d{4}-\d{2}-\d{2}/.test(value)) found.date = value.slice(0, 10);
  }

  const rest = lines.slice(at);
  const byLine = !rest.some((line, index) => isBlank(line) && index > 0 && index < rest.length - 1);
  for (const group of byLine ? rest.filter((line) => !isBlank(line)).map((line) => [line]) : paragraphs(rest)) {
    if (!addTable(group, add)) addBlock(group, text, blocks.length === 0, add);
  }
  const title = context.title ?? found.title ?? blocks.find((block) => block.kind === 'title')?.text ?? null;
  const page: PageText = {
    title,
    date: context.date ?? found.date ?? null,
    url: context.url ?? found.url ?? null,
    language: null,
    blocks,
  };
  return { page, text, blockStart };
}

type Add = (start: number, content: string, kind: BlockKind, cell?: Partial<Block>) => number;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    lines.push({ start, text: text.slice(start, stop) });
    start = end + 1;
  }
  return lines;
}

const isBlank = (line: Line) => line.text.trim() === '';

function paragraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (!isBlank(line)) group.push(line);
    else if (group.length) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length) groups.push(group);
  return joinRows(groups);
}

/** Number of cells of a paragraph that is one row of a table; 0 for any other. */
function cellsOf(group: readonly Line[]): number {
  const [line, more] = group;
  return line && !more && line.text.includes(' | ') ? line.text.split(' | ').length : 0;
}

/** Puts rows that blank lines part together again. */
function joinRows(groups: readonly Line[][]): Line[][] {
  const joined: Line[][] = [];
  let cells = 0;
  for (const group of groups) {
    const own = cellsOf(group);
    if (own > 1 && own === cells) joined.at(-1)?.push(...group);
    else joined.push([...group]);
    cells = own;
  }
  return joined;
}

function addBlock(group: readonly Line[], text: string, first: boolean, add: Add): void {
  const [head] = group;
  const last = group.at(-1);
  if (!head || !last) return;
  const content = text.slice(head.start, last.start + last.text.length);
  const headline = group.length === 1 && content.length <= headingLength && !sentenceEnd.test(content.trimEnd());
  const item = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(content);
  add(head.start, content, headline && first ? 'title' : item ? 'item' : headline ? 'heading' : 'paragraph');
}

/** Adds the rows as cells when every line of the group (at least two) has the same parted form; says whether it did. */
function addTable(group: readonly Line[], add: Add): boolean {
  const mark = group.every((line) => line.text.includes(' | '))
    ? '|'
    : group.every((line) => line.text.includes('\t'))
      ? '\t'
      : null;
  if (!mark || group.length < 2) return false;
  const columnHeads: number[] = [];
  group.forEach((line, row) => {
    let rowHead: number | undefined;
    let from = 0;
    line.text.split(mark).forEach((cell, column) => {
      const start = line.start + from + (cell.length - cell.trimStart().length);
      from += cell.length + 1;
      const content = cell.trim();
      if (!content) return;
      const columnHead = row > 0 ? columnHeads[column] : undefined;
      const id = add(start, content, 'cell', {
        row,
        ...(columnHead === undefined ? {} : { columnHead }),
        ...(rowHead === undefined ? {} : { rowHead }),
      });
      if (row === 0) columnHeads[column] = id;
      rowHead ??= id;
    });
  });
  return true;
}
