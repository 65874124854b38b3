import { readFileSync } from 'node:fs';

/** One researched row, as the research files have it. */
export interface FactRow {
  readonly topic: string;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  readonly hedge: string;
  readonly asPrinted: string;
  readonly language: string;
  readonly attribution: string;
  readonly asOf: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly scope: string | null;
  readonly note?: string;
  readonly readable: boolean;
}

/** One publisher's label, as the research files have it. */
export interface PublisherRow {
  readonly publisher: string;
  readonly base: string;
  readonly via: string | null;
  readonly kind:
    | 'outlet'
    | 'outlet-carrying-wire'
    | 'state-or-state-aligned'
    | 'copy-or-aggregator'
    | 'small-or-unvetted';
  readonly hosts: readonly string[];
}

/** What a hand changed of a row, or why it left it out; `line` counts from 1 and `topic` guards against a shifted file. */
export interface Correction {
  readonly line: number;
  readonly topic: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly exclude?: string;
}

/** The rows of a file with one JSON object a line. */
export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
