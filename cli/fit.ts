/**
 * `npm run fit -- [--write] FOLDER…`: fits what each ground says on labelled articles and on the packs' examples, tells how precise that is
 * on rounds of articles that were held back in turn, and prints how often each ground is right. Only `--write` changes `engine/match/odds.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPARE_FROM } from '../engine/match/choose.ts';
import { GROUNDS, type GroundCode } from '../engine/match/grounds.ts';
import { bundledIndex } from './bundled-index.ts';
import { atFirstSight, type Choice, choicesOf, nearlyPublished, unpublished, withoutContext } from './fit/choices.ts';
import { type Fit, type FittedColumn, fitOdds, type Lesson, pick } from './fit/conditional-logit.ts';
import { exampleChoices } from './fit/example-choices.ts';
import { readBundledPacks } from './pack-folders.ts';
import { table } from './table.ts';
import { share } from './wilson.ts';

const usage = 'Usage: npm run fit -- [--write] FOLDER…   (folders with gold.jsonl and the articles that it labels)';
const codes = Object.keys(GROUNDS) as GroundCode[];

/** Log-odds at which precision and coverage are told. */
const THRESHOLDS = [-1, 0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3];
/** How often an example counts: what the packs promise weighs more than one figure of an article. */
const EXAMPLE_WEIGHT = 6;
/** How often a choice counts as it would be without a part of what is known: such are rarer than whole ones. */
const PARTIAL_WEIGHT = 0.5;

/** How often an example counts with a number that nobody has published, or with one close to a published one: more of it finds more of them and is wrong more often. */
const ANOTHER_WEIGHT = 1;

const weighed = (choices: readonly Choice[], weight: number): Lesson[] => choices.map((choice) => ({ choice, weight }));

/**
 * What the weights are fitted on: all choices, once more as a pack without context words gives them, articles as at first sight, and examples with
 * other numbers.
 */
const lessons = (articles: readonly Choice[], examples: readonly Choice[]): Lesson[] => [
  ...weighed(articles, 1),
  ...weighed([...withoutContext(articles), ...atFirstSight(articles)], PARTIAL_WEIGHT),
  ...weighed(examples, EXAMPLE_WEIGHT),
  ...weighed(withoutContext(examples), EXAMPLE_WEIGHT * PARTIAL_WEIGHT),
  ...weighed([...unpublished(examples), ...nearlyPublished(examples)], ANOTHER_WEIGHT),
];

function printGrounds(choices: readonly Choice[], { published, unpublished }: Fit): void {
  const options = choices.flatMap((choice) => choice.options);
  const rows = codes.map((code) => {
    const cells = [published, unpublished].flatMap(({ odds }, column) => {
      const having = options.filter((option) => option.published === (column === 0) && option.codes.includes(code));
      const right = having.filter((option) => option.right).length;
      return [(odds.get(code) ?? 0).toFixed(2), `${right}/${having.length}`];
    });
    return [code, ...cells];
  });
  console.log(table(['ground', 'published', 'right', 'unpublished', 'right'], rows));
}

function printThresholds(articles: readonly Choice[], examples: readonly Choice[]): void {
  const picks: { readonly choice: Choice; readonly picked: ReturnType<typeof pick> }[] = [];
  for (const round of new Set(articles.map((choice) => choice.round))) {
    const others = articles.filter((choice) => choice.round !== round);
    const fit = fitOdds(lessons(others, examples));
    for (const choice of articles) if (choice.round === round) picks.push({ choice, picked: pick(fit, choice) });
  }
  const possible = articles.filter(({ options }) => options.some(({ right }) => right)).length;
  const rows = THRESHOLDS.map((threshold) => {
    const over = picks.filter(({ picked }) => picked !== null && picked.odds >= threshold);
    const right = over.filter(({ picked }) => picked?.option.right).length;
    const mark = threshold === COMPARE_FROM ? ' (in use)' : '';
    return [`${threshold}${mark}`, share(right, over.length), share(right, possible)];
  });
  console.log(table(['compare from', 'precision on rounds held back', 'of those whose topic came up'], rows));
  for (const { choice, picked } of picks) {
    if (!picked || picked.odds < COMPARE_FROM || picked.option.right) continue;
    const { document, surface, label } = choice;
    console.log(`${picked.odds.toFixed(2)} ${document} "${surface}" is ${label}, not ${picked.option.key}`);
  }
}

const HEADER = `/**
 * Written by \`npm run fit -- --write\`: log-odds of the grounds, first for a figure whose value others have published on the topic, then for
 * one whose value nobody has. Conditional logistic regression over the candidates of each labelled figure, with "none of them" as one more choice.
 */
import type { GroundCode } from './grounds.ts';

/** What speaks for any topic before anything is known. */
`;

const rounded = (odds: number): string => String(Number(odds.toFixed(2)) || 0);

function write({ published, unpublished }: Fit): void {
  const name = (code: string) => (code.includes('-') ? `'${code}'` : code);
  const both = (of: (column: FittedColumn) => number): string =>
    `[${rounded(of(published))}, ${rounded(of(unpublished))}]`;
  const rows = codes.map((code) => `  ${name(code)}: ${both(({ odds }) => odds.get(code) ?? 0)},\n`).join('');
  writeFileSync(
    join(import.meta.dirname, '..', 'engine', 'match', 'odds.ts'),
    `${HEADER}export const BIAS = ${both(({ bias }) => bias)} as const;
/** For each unit of distance between cue and figure. */
export const DISTANCE_ODDS = ${both(({ distance }) => distance)} as const;

export const ODDS: Readonly<Record<GroundCode, readonly [published: number, unpublished: number]>> = {
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
  const articles = folders.flatMap((folder) => choicesOf(folder, index));
  const examples = readBundledPacks().flatMap((pack) => exampleChoices(pack, index));
  console.log(`${articles.length} labelled figures that some topic could be about, ${examples.length} of examples\n`);
  const fit = fitOdds(lessons(articles, examples));
  printGrounds(articles, fit);
  printThresholds(articles, examples);
  if (given.includes('--write')) write(fit);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
