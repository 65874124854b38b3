/**
 * The whole engine on dense text and on text that names nothing, against a bare digits scan and the published peers;
 * how the time grows with news and with hostile text; what it holds in memory. Every ratio comes from one run.
 */
import nlp from 'compromise';

import { analyse } from '../engine/analyse.ts';
import { readBlock } from '../engine/figures/read.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { PageText } from '../engine/page.ts';
import { scan } from '../engine/scan/scan.ts';
import { BUNDLED_NAMES, denseText } from './dense-text.ts';
import { hostileTexts } from './hostile-text.ts';
import { newsText } from './news-text.ts';
import { prebuiltIndex } from './prebuilt-index.ts';

const CHARACTERS = 100_000;
/** The peers take seconds for what we do in milliseconds: each is measured on a part and multiplied. */
const COMPROMISE_PART = 10;
const RECOGNIZERS_PART = 40;
/** Goals of the design: growth for twice the text, figures and names in a thousand characters. */
const GROWTH_GOAL = 2.2;
const DENSITY_GOAL = 8;
/** Milliseconds for which a measurement is repeated, after half of that to warm up; and how often at least. */
const PATIENCE = 1500;
const FEWEST_RUNS = 3;

/** Milliseconds of the processor that this thread has had: other programs on the machine do not count. The clock is coarse. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run: the mean of many, since what it leaves to be collected is part of its cost. */
function costOf(run: () => unknown, patience = PATIENCE): number {
  const warm = performance.now() + patience / 2;
  do run();
  while (performance.now() < warm);
  const before = spent();
  const until = performance.now() + patience;
  let runs = 0;
  while (runs < FEWEST_RUNS || performance.now() < until) {
    run();
    runs++;
  }
  return (spent() - before) / runs;
}

const pageOf = (texts: readonly string[]): PageText => ({
  title: null,
  date: '2025-02-07',
  url: null,
  language: 'en',
  blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
});

function row(name: string, time: number, bare: number): void {
  console.log(
    `  ${name.padEnd(28)} ${time.toFixed(3).padStart(10)} ms  ${(time / bare).toFixed(1).padStart(9)} × bare scan`,
  );
}

const partOf = (texts: readonly string[], part: number): readonly string[] =>
  texts.slice(0, Math.max(1, Math.ceil(texts.length / part)));
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The numbers model of MS Recognizers where the package is installed: it is no dependency of ours. */
async function recognizer(): Promise<((text: string) => unknown) | null> {
  // Not written as a literal, so that a compiler does not look for it either.
  const name = process.env.RECOGNIZERS ?? '@microsoft/recognizers-text-number';
  try {
    const loaded = await import(name);
    const { recognizeNumber } = (loaded.default ?? loaded) as {
      recognizeNumber(text: string, culture: string): unknown;
    };
    return (text) => recognizeNumber(text, 'en-us');
  } catch {
    return null;
  }
}

interface Kind {
  readonly name: string;
  readonly texts: readonly string[];
  readonly isDense: boolean;
}

async function measure({ name, texts, isDense }: Kind, index: PackIndex): Promise<boolean> {
  const page = pageOf(texts);
  const whole = texts.join('\n');
  const { figures, entities } = analyse(page, index);
  const per = (count: number): number => (count / whole.length) * 1000;
  const read = figures.filter(({ figure }) => figure.reject === null).length;
  console.log(
    `${name}: ${whole.length} characters; in 1,000 of them ${per(figures.length).toFixed(1)} numerals, ${per(read).toFixed(1)} figures, ${per(entities.length).toFixed(1)} names; ${new Set(texts).size} different paragraphs of ${texts.length}`,
  );
  const digits = /\d[\d,.]*/g;
  const bare = costOf(() => {
    digits.lastIndex = 0;
    let found = 0;
    while (digits.exec(whole)) found++;
    return found;
  });
  row('bare /\\d[\\d,.]*/g', bare, bare);
  row(
    'scan',
    costOf(() => {
      for (const text of texts) scan(text, 'en');
    }),
    bare,
  );
  row(
    'reading',
    costOf(() => {
      for (const block of page.blocks) readBlock(block, page.date, 'en');
    }),
    bare,
  );
  const ours = costOf(() => analyse(page, index));
  row('whole engine', ours, bare);
  if (isDense) await comparePeers(texts, whole.length, ours, bare);
  return !isDense || (per(read) >= DENSITY_GOAL && per(entities.length) >= DENSITY_GOAL);
}

async function comparePeers(texts: readonly string[], length: number, ours: number, bare: number): Promise<void> {
  const peer = (name: string, part: number, numbersOf: (text: string) => unknown): void => {
    const some = partOf(texts, part);
    const time = costOf(() => some.map(numbersOf)) * (length / lengthOf(some));
    row(name, time, bare);
    console.log(`  ${(time / ours).toFixed(0)} × the whole engine`);
  };
  peer('compromise numbers', COMPROMISE_PART, (text) => nlp(text).numbers().json());
  const recognize = await recognizer();
  if (recognize) peer('MS Recognizers', RECOGNIZERS_PART, recognize);
  else console.log('  MS Recognizers: not installed, not measured');
}

/** time(2n) / time(n) of each kind of text; whether all keep the goal. */
function measureGrowth(index: PackIndex): boolean {
  const kinds: readonly (readonly [string, (characters: number) => readonly string[]])[] = [
    ['dense news', (characters) => denseText(characters, BUNDLED_NAMES)],
    ['news', newsText],
    ...hostileTexts,
  ];
  const ratios = kinds.map(([name, make]) => {
    const [once, twice] = [CHARACTERS / 2, CHARACTERS].map((characters) => pageOf(make(characters)));
    if (!once || !twice) return 0;
    const [first, second] = [once, twice].map((page) => costOf(() => analyse(page, index), PATIENCE / 2));
    const ratio = (second ?? 0) / (first ?? 1);
    console.log(`  ${name.padEnd(28)} ${(second ?? 0).toFixed(2).padStart(9)} ms for twice, ratio ${ratio.toFixed(2)}`);
    return ratio;
  });
  return ratios.every((ratio) => ratio <= GROWTH_GOAL);
}

function printMemory(index: PackIndex): void {
  const page = pageOf(denseText(CHARACTERS, BUNDLED_NAMES));
  const heap = (): number => {
    // Twice: what the first pass finalises, the second collects.
    for (let pass = 0; pass < 2; pass++) globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const before = heap();
  const analysis = analyse(page, index);
  const after = heap();
  console.log(
    `memory: an analysis of ${CHARACTERS} characters holds ${(after - before).toFixed(1)} MB (${analysis.figures.length} numerals); index and program ${before.toFixed(1)} MB`,
  );
}

const index = prebuiltIndex();
const kinds: readonly Kind[] = [
  { name: 'dense news', texts: denseText(CHARACTERS, BUNDLED_NAMES), isDense: true },
  { name: 'news, few names', texts: newsText(CHARACTERS), isDense: false },
  {
    name: 'no name of any pack (ends early)',
    texts: denseText(CHARACTERS, { countries: ['Ostia'], places: ['Nyhavn', 'Lower Sele'], parties: ['Ostian'] }),
    isDense: false,
  },
];
const kept: boolean[] = [];
for (const kind of kinds) kept.push(await measure(kind, index));
console.log(`growth for twice the text (goal ≤ ${GROWTH_GOAL})`);
kept.push(measureGrowth(index));
printMemory(index);
if (!kept.every(Boolean)) process.exitCode = 1;
