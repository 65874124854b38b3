/** `npm run eval -- FOLDER | FILE.jsonl …`: scores labelled articles or labelled sentences. See README. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyse } from '../engine/analyse.ts';
import { readArguments } from './arguments.ts';
import { bundledIndex } from './bundled-index.ts';
import { formatReport, type ReadingRow, scoreReading } from './eval-reading.ts';
import { type MentionLine, mentionLines } from './mention-lines.ts';
import { readText } from './read-text.ts';
import { type GoldLabel, judgeTopics, scoreValues, type ValueScore, type Verdict } from './score-articles.ts';
import { table } from './table.ts';
import { share } from './wilson.ts';

const usage = `Usage: npm run -s eval -- [--quiet] [--packs ID,ID] PATH…
PATH is a JSONL file of labels, or a folder that holds such files: sentences ("text", "expect") or articles ("doc" names a text nearby).`;

function goldFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    if (statSync(inner).isDirectory()) return goldFiles(inner);
    return name.endsWith('.jsonl') && !/^(index|meta)\.jsonl$/.test(name) ? [inner] : [];
  });
}

const rowsOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, at) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new Error(`${file}:${at + 1}: not a JSON object`);
      }
    });

/** Finds a labelled document beside its labels, or in the folder `seeds` next to theirs. */
function documentPath(gold: string, doc: string): string {
  const places = [join(dirname(gold), doc), join(dirname(gold), '..', 'seeds', doc)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${gold}: no document ${doc} in ${places.map((place) => dirname(place)).join(' or ')}`);
  return found;
}

/** Title and date from a `meta.jsonl` beside the document, where there is one. */
function metaOf(path: string, doc: string): { title?: string | null; date?: string } {
  const file = join(dirname(path), 'meta.jsonl');
  if (!existsSync(file)) return {};
  const rows = rowsOf(file) as { id: string; readAs?: string; title?: string | null }[];
  const row = rows.find((candidate) => candidate.id === doc);
  return row?.readAs ? { date: row.readAs } : {};
}

function scoreArticles(
  files: readonly { file: string; labels: GoldLabel[] }[],
  quiet: boolean,
  packs: readonly string[],
): number {
  const index = bundledIndex([], packs);
  const values: ValueScore = { labels: 0, read: 0, value: 0, unit: 0, hedge: 0, errors: [] };
  let labelled = 0;
  const verdicts: Verdict[] = [];
  for (const { file, labels } of files) {
    for (const doc of new Set(labels.map((label) => label.doc))) {
      const own = labels.filter((label) => label.doc === doc);
      const path = documentPath(file, doc);
      const document = readText(readFileSync(path, 'utf8'), metaOf(path, doc));
      const mentions: MentionLine[] = mentionLines(document, analyse(document.page, index), index, false);
      labelled += own.filter((label) => !label.reject).length;
      scoreValues(own, mentions, values);
      verdicts.push(...judgeTopics(doc, own, mentions, index));
    }
  }
  printValues({ ...values, labels: labelled }, quiet);
  printTopics(verdicts, quiet);
  return 0;
}

function printValues(score: ValueScore, quiet: boolean): void {
  console.log(`\nfigures and dates labelled: ${score.labels}, read: ${score.read}`);
  console.log(`value ${share(score.value, score.labels)}`);
  console.log(`unit  ${share(score.unit, score.labels)}`);
  console.log(`hedge ${share(score.hedge, score.labels)}`);
  if (!quiet) for (const error of score.errors) console.log(`  ${error}`);
}

function printTopics(verdicts: readonly Verdict[], quiet: boolean): void {
  const count = (...kinds: Verdict['kind'][]) => verdicts.filter((verdict) => kinds.includes(verdict.kind)).length;
  const right = count('right', 'finer');
  const compared = right + count('wrong-topic', 'false-comparison', 'unlabelled');
  const wanted = right + count('wrong-topic', 'missed');
  console.log(`\ntopic precision ${share(right, compared)}`);
  console.log(`topic recall    ${share(right, wanted)}`);
  console.log(`of the right ones ${count('finer')} by a finer topic of the same kind`);
  const topics = [...new Set(verdicts.map((verdict) => verdict.gold ?? verdict.found ?? ''))].sort();
  const cell = (topic: string, ...kinds: Verdict['kind'][]) =>
    String(verdicts.filter((v) => (v.gold ?? v.found) === topic && kinds.includes(v.kind)).length);
  console.log(
    table(
      ['topic', 'right', 'wrong', 'missed'],
      topics.map((topic) => [
        topic,
        cell(topic, 'right', 'finer'),
        cell(topic, 'wrong-topic', 'false-comparison', 'unlabelled'),
        cell(topic, 'missed'),
      ]),
    ),
  );
  if (quiet) return;
  for (const verdict of verdicts.filter(({ kind }) => kind !== 'right' && kind !== 'finer')) {
    console.log(
      `${verdict.kind}: ${verdict.doc} "${verdict.surface}" gold ${verdict.gold}, found ${verdict.found} [${verdict.detail}]`,
    );
  }
}

function main(): number {
  const given = readArguments(process.argv.slice(2), ['packs'], ['quiet', 'help']);
  if (given.flag('help') || !given.words.length) {
    console.log(usage);
    return given.flag('help') ? 0 : 2;
  }
  const quiet = given.flag('quiet');
  const articles: { file: string; labels: GoldLabel[] }[] = [];
  for (const file of given.words.flatMap(goldFiles)) {
    const rows = rowsOf(file);
    const [first] = rows;
    if (!first || typeof first !== 'object') continue;
    if ('expect' in first) {
      const report = scoreReading(rows as ReadingRow[]);
      console.log(`\n${formatReport(file, quiet ? { ...report, errors: [] } : report)}`);
    } else if ('doc' in first && 'numeralStart' in first) {
      articles.push({ file, labels: rows as GoldLabel[] });
    }
  }
  const packs = given.value('packs')?.split(',') ?? [];
  return articles.length ? scoreArticles(articles, quiet, packs) : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
