/**
 * The whole engine on dense text and on text that names nothing, against a bare digits scan and the published peers;
 * how the time grows with news and with hostile text; what it holds in memory. Every ratio comes from one run.
 */
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { PageText } from '../engine/page.ts';
import { BUNDLED_NAMES, denseText } from './dense-text.ts';
import { hostileTexts } from './hostile-text.ts';
import { costOf, PATIENCE, printGoal, printRow } from './measure/cost.ts';
import { measurePeers, type PeerCosts } from './measure/peers.ts';
import { newsText } from './news-text.ts';
import { prebuiltIndex } from './prebuilt-index.ts';

/** By `import()`, as the worker does: it decides how the engine is bundled. */
const { analyse, readBlock, scan } = await import('./measure/program.ts');

const CHARACTERS = 100_000;
/** Goals of the design for the reading: times a bare scan at most, times as fast as each peer at least. */
const BARE_GOAL = 20;
const COMPROMISE_GOAL = 300;
const RECOGNIZERS_GOAL = 2000;
/** Goals of the design: growth for twice the text, figures and names in a thousand characters. */
const GROWTH_GOAL = 2.2;
const GROWTH_ROUNDS = 4;
const DENSITY_GOAL = 8;
const pageOf = (texts: readonly string[]): PageText => ({
  title: null,
  date: '2025-02-07',
  url: null,
  language: 'en',
  blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
});

interface Kind {
  readonly name: string;
  readonly texts: readonly string[];
  readonly isDense: boolean;
}

/** The reading alone. Measured before the engine runs: what an analysis keeps has the runtime place all figures among what lives long. */
function measureReading({ texts }: Kind): ReadingCosts {
  const { blocks, date } = pageOf(texts);
  const whole = texts.join('\n');
  const digits = /\d[\d,.]*/g;
  const bare = costOf(() => {
    digits.lastIndex = 0;
    let found = 0;
    while (digits.exec(whole)) found++;
    return found;
  });
  const scanning = costOf(() => {
    for (const text of texts) scan(text, 'en');
  });
  const reading = costOf(() => {
    for (const block of blocks) readBlock(block, date, 'en');
  });
  const block = { id: 0, kind: 'paragraph', text: whole } as const;
  return { bare, scanning, reading, inOne: costOf(() => readBlock(block, date, 'en')) };
}

function measure({ name, texts, isDense }: Kind, costs: ReadingCosts, index: PackIndex): boolean {
  const page = pageOf(texts);
  const length = texts.join('\n').length;
  const { figures, entities } = analyse(page, index);
  const per = (count: number): number => (count / length) * 1000;
  const read = figures.filter(({ figure }) => figure.reject === null).length;
  console.log(
    `${name}: ${length} characters; in 1,000 of them ${per(figures.length).toFixed(1)} numerals, ${per(read).toFixed(1)} figures, ${per(entities.length).toFixed(1)} names; ${new Set(texts).size} different paragraphs of ${texts.length}`,
  );
  const { bare, scanning, reading, inOne } = costs;
  printRow('bare /\\d[\\d,.]*/g', bare, bare);
  printRow('scan', scanning, bare);
  printRow('reading', reading, bare);
  printRow('reading, the whole text in one call', inOne, bare);
  const engine = costOf(() => analyse(page, index));
  printRow('whole engine', engine, bare);
  if (!isDense) return true;
  const isFast = compare(costs, engine, measurePeers(texts));
  return isFast && per(read) >= DENSITY_GOAL && per(entities.length) >= DENSITY_GOAL;
}

interface ReadingCosts {
  readonly bare: number;
  readonly scanning: number;
  readonly reading: number;
  /** The reading of the whole text in one call. */
  readonly inOne: number;
}

/** Ours against a bare scan and the peers; whether the reading keeps its goals. Like is set against like: by the paragraph, for all that a reading gives. */
function compare({ bare, reading, inOne }: ReadingCosts, engine: number, peers: PeerCosts): boolean {
  const { compromise, recognizers, numbersInOne } = peers;
  printRow('compromise numbers', compromise, bare);
  for (const { name, cost } of recognizers) printRow(`MS Recognizers: ${name}`, cost, bare);
  printRow('MS Recognizers: numbers, in one call', numbersInOne, bare);
  const whole = recognizers.reduce((sum, { cost }) => sum + cost, 0);
  const numbers = recognizers[0]?.cost ?? 0;
  const kept = [
    printGoal('reading against the bare scan', reading / bare, BARE_GOAL, true),
    printGoal('reading faster than compromise', compromise / reading, COMPROMISE_GOAL, false),
    printGoal('reading faster than MS Recognizers, all models', whole / reading, RECOGNIZERS_GOAL, false),
  ];
  const times = (peer: number, ours: number): string => (peer / ours).toFixed(0);
  console.log(
    `  against the model for numbers alone: reading ${times(numbers, reading)} × as fast by the paragraph, ${times(numbersInOne, inOne)} × in one call; whole engine ${times(compromise, engine)} × as fast as compromise, ${times(whole, engine)} × as all models of MS Recognizers`,
  );
  return kept.every(Boolean);
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
    let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turns, so that both meet the same machine and the same state of the compiler; the lowest of each counts.
    for (let round = 0; round < GROWTH_ROUNDS; round++) {
      first = Math.min(
        first,
        costOf(() => analyse(once, index), PATIENCE / GROWTH_ROUNDS),
      );
      second = Math.min(
        second,
        costOf(() => analyse(twice, index), PATIENCE / GROWTH_ROUNDS),
      );
    }
    const ratio = second / first;
    console.log(`  ${name.padEnd(28)} ${second.toFixed(2).padStart(9)} ms for twice, ratio ${ratio.toFixed(2)}`);
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
const readings = kinds.map(measureReading);
const kept: boolean[] = [];
for (const [at, kind] of kinds.entries()) kept.push(measure(kind, readings[at] ?? measureReading(kind), index));
console.log(`growth for twice the text (goal ≤ ${GROWTH_GOAL})`);
kept.push(measureGrowth(index));
printMemory(index);
if (!kept.every(Boolean)) process.exitCode = 1;
