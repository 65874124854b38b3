/** `node cli/fit.ts FOLDER …`: how well the weights of `engine/match/weights.ts` are borne out by labelled articles. Changes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../engine/analyse.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { Candidate } from '../engine/match/candidate.ts';
import { COMPARE_FROM, WEIGHTS, type WeightCode } from '../engine/match/weights.ts';
import { bundledIndex } from './bundled-index.ts';
import { readText } from './read-text.ts';
import type { GoldLabel } from './score-articles.ts';
import { table } from './table.ts';
import { share } from './wilson.ts';

/** The best open candidate of one labelled figure: its grounds, its score, and whether the label names it. */
interface Example {
  readonly codes: ReadonlyMap<string, number>;
  readonly score: number;
  readonly right: boolean;
}

const usage = 'Usage: node cli/fit.ts FOLDER…   (folders with gold.jsonl and the articles that it labels)';

function labelsOf(folder: string): GoldLabel[] {
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLabel);
}

const bare = (key: string): string => key.slice(key.indexOf('/') + 1).split('@')[0] ?? key;

/** Whether a label accepts a topic: the same one, an alternative, and the right entity where it names one. */
function accepts(label: GoldLabel, key: string, index: PackIndex): boolean {
  const about = index.topic(key)?.about;
  const code = about ? (index.entity(about)?.iso3 ?? about.slice(about.indexOf('/') + 1)) : null;
  if (label.subject && code !== null && label.subject.toLowerCase() !== code.toLowerCase()) return false;
  return [label.topic, ...(label.alt ?? [])].includes(bare(key));
}

function examplesOf(folder: string, index: PackIndex): Example[] {
  const labels = labelsOf(folder);
  const examples: Example[] = [];
  for (const doc of new Set(labels.map((label) => label.doc))) {
    const own = labels.filter((label) => label.doc === doc);
    const document = readText(readFileSync(join(folder, doc), 'utf8'));
    analyse(document.page, index, (passage, at, candidates) => {
      const figure = passage.figures[at];
      const start = (document.blockStart.get(passage.block.id) ?? 0) + (figure?.numeralStart ?? -1);
      const label = own.find(({ numeralStart }) => numeralStart === start);
      const best = bestOpen(candidates);
      if (label && best)
        examples.push({ codes: codesOf(best), score: best.score, right: accepts(label, best.key, index) });
    });
  }
  return examples;
}

function bestOpen(candidates: readonly Candidate[]): Candidate | null {
  return candidates
    .filter(({ stop }) => stop === null)
    .reduce<Candidate | null>((best, one) => (best && best.score >= one.score ? best : one), null);
}

function codesOf({ evidence }: Candidate): Map<string, number> {
  const codes = new Map<string, number>();
  for (const { code } of evidence) codes.set(code, (codes.get(code) ?? 0) + 1);
  return codes;
}

/** Passes of gradient descent; the examples are few, and the weights settle long before. */
const PASSES = 4000;
const STEP = 0.05;
/** Pulls the fitted weights of rare grounds towards nought. */
const RIDGE = 0.002;

/** Logistic regression of "right" on the grounds; the first entry is the constant. */
function fitLogistic(examples: readonly Example[], codes: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>([['constant', 0], ...codes.map((code) => [code, 0] as const)]);
  const sumOf = ({ codes: own }: Example): number => {
    let sum = weights.get('constant') ?? 0;
    for (const [code, times] of own) sum += (weights.get(code) ?? 0) * times;
    return sum;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = new Map<string, number>();
    for (const example of examples) {
      const error = (example.right ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(example)));
      gradient.set('constant', (gradient.get('constant') ?? 0) + error);
      for (const [code, times] of example.codes) gradient.set(code, (gradient.get(code) ?? 0) + error * times);
    }
    for (const [code, weight] of weights) {
      const pull = code === 'constant' ? 0 : RIDGE * weight;
      weights.set(code, weight + STEP * ((gradient.get(code) ?? 0) / examples.length - pull));
    }
  }
  return weights;
}

function printWeights(examples: readonly Example[]): void {
  const codes = Object.keys(WEIGHTS) as WeightCode[];
  const fitted = fitLogistic(examples, codes);
  const rows = codes.map((code) => {
    const having = examples.filter((example) => example.codes.has(code));
    const right = having.filter((example) => example.right).length;
    return [code, String(WEIGHTS[code].weight), (fitted.get(code) ?? 0).toFixed(2), `${right}/${having.length}`];
  });
  console.log(table(['ground', 'weight', 'fitted', 'right where it stands'], rows));
}

/** Scores at which precision and coverage are told. */
const THRESHOLDS = [2, 3, 3.6, 4, COMPARE_FROM, 5, 5.5, 6];

function printThresholds(examples: readonly Example[]): void {
  const rows = THRESHOLDS.map((threshold) => {
    const over = examples.filter(({ score }) => score >= threshold);
    const right = over.filter((example) => example.right).length;
    const mark = threshold === COMPARE_FROM ? ' (in use)' : '';
    const all = examples.filter((example) => example.right).length;
    return [`${threshold}${mark}`, share(right, over.length), share(right, all)];
  });
  console.log(table(['compare from', 'precision of open candidates', 'of those that are right'], rows));
}

function main(folders: readonly string[]): number {
  if (folders.length === 0) {
    console.log(usage);
    return 2;
  }
  const index = bundledIndex([], []);
  const examples = folders.flatMap((folder) => examplesOf(folder, index));
  console.log(`${examples.length} labelled figures with an open candidate\n`);
  printWeights(examples);
  printThresholds(examples);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
