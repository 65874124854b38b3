/** Speed of reading figures: ours against a bare digits scan and compromise's numbers, over the same text, in one run. */
import nlp from 'compromise';
import { readBlock } from '../engine/figures/read.ts';
import { scan } from '../engine/scan/scan.ts';
import { newsText } from './news-text.ts';

const CHARACTERS = 100_000;
/** compromise takes a second for 100,000 characters: it is measured on a tenth and multiplied. */
const COMPROMISE_PART = 10;
const WARM_RUNS = 40;
const RUNS = 60;

/** Milliseconds of the fastest run: what the code costs where nothing else takes the processor. */
function fastest(run: () => void, runs = RUNS, warm = WARM_RUNS): number {
  for (let i = 0; i < warm; i++) run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export interface ReadingTimes {
  readonly characters: number;
  readonly figures: number;
  readonly bare: number;
  readonly scan: number;
  readonly reading: number;
  readonly compromise: number;
  /** time(2n) / time(n). */
  readonly growth: number;
}

/** Measures; all times in milliseconds for `characters` characters. */
export function measureReading(characters = CHARACTERS): ReadingTimes {
  const paragraphs = newsText(characters);
  const whole = paragraphs.join('\n');
  const digits = /\d[\d,.]*/g;
  let figures = 0;
  const read = (blocks: readonly string[]): void => {
    figures = 0;
    for (const text of blocks)
      figures += readBlock({ id: 0, kind: 'paragraph', text }, '2025-02-07', 'en').figures.length;
  };
  const bare = fastest(() => {
    digits.lastIndex = 0;
    while (digits.exec(whole)) figures++;
  });
  const scanning = fastest(() => {
    for (const text of paragraphs) scan(text, 'en');
  });
  const twice = newsText(characters * 2);
  const double = fastest(() => read(twice), RUNS / 2);
  const reading = fastest(() => read(paragraphs));
  const part = paragraphs.slice(0, Math.ceil(paragraphs.length / COMPROMISE_PART));
  const partLength = part.reduce((sum, text) => sum + text.length, 0);
  const numbersOf = (): void => {
    for (const text of part) nlp(text).numbers().json();
  };
  const compromise = fastest(numbersOf, 2, 1) * (whole.length / partLength);
  return { characters: whole.length, figures, bare, scan: scanning, reading, compromise, growth: double / reading };
}

/** The table of a measurement. */
export function formatTimes(times: ReadingTimes): string {
  const row = (name: string, ms: number): string =>
    `  ${name.padEnd(26)} ${ms.toFixed(3).padStart(10)} ms  ${(ms / times.bare).toFixed(1).padStart(9)} × bare`;
  return [
    `reading ${times.characters} characters, ${times.figures} numerals`,
    row('bare /\\d[\\d,.]*/g', times.bare),
    row('scan', times.scan),
    row('whole reading', times.reading),
    row('compromise numbers', times.compromise),
    `  ${(times.compromise / times.reading).toFixed(0)} × faster than compromise; growth for twice the text ${times.growth.toFixed(2)}`,
  ].join('\n');
}

if (import.meta.main) console.log(formatTimes(measureReading()));
