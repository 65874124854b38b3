/**
 * `npm run fit -- [--write] FOLDER…`: fits the odds of published values on labelled articles, tells how precise they are on articles
 * that were held back in turn, and prints how often each ground is right. Only `--write` changes `engine/match/odds.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_FROM, WEIGHTS, type WeightCode } from '../engine/match/weights.ts';
import { bundledIndex } from './bundled-index.ts';
import { type Choice, choicesOf } from './fit/choices.ts';
import { type Fit, fitOdds, pick } from './fit/conditional-logit.ts';
import { table } from './table.ts';
import { share } from './wilson.ts';

const usage = 'Usage: npm run fit -- [--write] FOLDER…   (folders with gold.jsonl and the articles that it labels)';
const codes = Object.keys(WEIGHTS) as WeightCode[];

/** Parts into which the articles are divided, each held back once. */
const FOLDS = 8;
/** Log-odds at which precision and coverage are told. */
const THRESHOLDS = [-1, -0.5, 0, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];

/** Articles are dealt out by name, so that the parts are the same each time. */
function foldOf(document: string): number {
  let hash = 0;
  for (const letter of document) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

function printGrounds(choices: readonly Choice[], { odds }: Fit): void {
  const options = choices.flatMap((choice) => choice.options);
  const rows = codes.map((code) => {
    const having = options.filter((option) => option.codes.includes(code));
    const right = having.filter((option) => option.right).length;
    return [code, String(WEIGHTS[code].weight), (odds.get(code) ?? 0).toFixed(2), `${right}/${having.length}`];
  });
  console.log(table(['ground', 'by hand', 'fitted', 'right where it stands'], rows));
}

function printThresholds(choices: readonly Choice[]): void {
  const picks: { readonly choice: Choice; readonly picked: ReturnType<typeof pick> }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fit = fitOdds(choices.filter(({ document }) => foldOf(document) !== fold));
    for (const choice of choices)
      if (foldOf(choice.document) === fold) picks.push({ choice, picked: pick(fit, choice) });
  }
  const possible = choices.filter(({ options }) => options.some(({ published, right }) => published && right)).length;
  const rows = THRESHOLDS.map((threshold) => {
    const over = picks.filter(({ picked }) => picked !== null && picked.odds >= threshold);
    const right = over.filter(({ picked }) => picked?.option.right).length;
    const mark = threshold === PUBLISHED_FROM ? ' (in use)' : '';
    return [`${threshold}${mark}`, share(right, over.length), share(right, possible)];
  });
  console.log(table(['compare from', 'precision on articles held back', 'of the published ones that are right'], rows));
  for (const { choice, picked } of picks) {
    if (!picked || picked.odds < PUBLISHED_FROM || picked.option.right) continue;
    const { document, surface, label } = choice;
    console.log(`${picked.odds.toFixed(2)} ${document} "${surface}" is ${label}, not ${picked.option.key}`);
  }
}

const HEADER = `/**
 * Written by \`npm run fit -- --write\`: log-odds of the grounds for a figure whose value others have published. Conditional logistic
 * regression over the candidates of each labelled figure, with "none of them" as one more choice.
 */
import type { WeightCode } from './weights.ts';

/** What speaks for any topic before anything is known. */
`;

const rounded = (odds: number): string => String(Number(odds.toFixed(2)) || 0);

function write({ bias, distance, odds }: Fit): void {
  const name = (code: string) => (code.includes('-') ? `'${code}'` : code);
  const rows = codes.map((code) => `  ${name(code)}: ${rounded(odds.get(code) ?? 0)},\n`).join('');
  writeFileSync(
    join(import.meta.dirname, '..', 'engine', 'match', 'odds.ts'),
    `${HEADER}export const BIAS = ${rounded(bias)};
/** For each unit of distance between cue and figure. */
export const DISTANCE_ODDS = ${rounded(distance)};

export const ODDS: Readonly<Record<WeightCode, number>> = {
${rows}};
`,
  );
}

function main(given: readonly string[]): number {
  const folders = given.filter((one) => one !== '--write');
  if (folders.length === 0) {
    console.log(usage);
    return 2;
  }
  const index = bundledIndex([], []);
  const choices = folders.flatMap((folder) => choicesOf(folder, index));
  console.log(`${choices.length} labelled figures with a published topic\n`);
  const fit = fitOdds(choices);
  printGrounds(choices, fit);
  printThresholds(choices);
  if (given.includes('--write')) write(fit);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
