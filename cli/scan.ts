/** `npm run scan -- FILE…`: reads text or HTML at the terminal with the engine of the extension. See README. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../engine/analyse.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import { readArguments } from './arguments.ts';
import { bundledIndex } from './bundled-index.ts';
import { mentionLines } from './mention-lines.ts';
import { printMentions } from './print-mentions.ts';
import { printWords } from './print-words.ts';
import { readHtml } from './read-html.ts';
import { type DocumentContext, type ReadDocument, readText } from './read-text.ts';

const usage = `Usage: npm run -s scan -- [--json | --words | --text] [--date YYYY-MM-DD] [--title TEXT] [--url URL] [--pack FILE] FILE…
       npm run -s scan -- --jsonl [FILE]      one document a line in, one line out
FILE is text or HTML; - reads standard input.`;

async function main(): Promise<number> {
  const given = readArguments(
    process.argv.slice(2),
    ['date', 'url', 'title', 'pack'],
    ['json', 'jsonl', 'text', 'words', 'help'],
  );
  if (given.flag('help') || (!given.words.length && !given.flag('jsonl'))) {
    console.log(usage);
    return given.flag('help') ? 0 : 2;
  }
  const date = given.value('date');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`--date ${date}: a date is YYYY-MM-DD.`);
  const context = { title: given.value('title'), date, url: given.value('url') };
  const extra = given.value('pack');
  if (given.flag('text')) {
    for (const file of given.words) console.log(readDocument(file, context).text);
    return 0;
  }
  const index = bundledIndex(extra ? [extra] : []);
  if (given.flag('jsonl')) return scanLines(given.words[0] ?? '-', index, context);
  for (const file of given.words) {
    const document = readDocument(file, context);
    const analysis = analyse(document.page, index);
    if (given.flag('words')) {
      await printWords(file, document, analysis, index);
      continue;
    }
    const lines = mentionLines(document, analysis, index);
    if (given.flag('json')) for (const line of lines) console.log(JSON.stringify({ file, ...line }));
    else printMentions(file, lines);
  }
  return 0;
}

function readDocument(file: string, context: DocumentContext): ReadDocument {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const html = /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html[\s>])/i.test(content.slice(0, 1000));
  return html ? readHtml(content, context) : readText(content, context);
}

/** Streams: holds one document at a time, and answers a broken line with an `error` in its place. */
async function scanLines(file: string, index: PackIndex, context: DocumentContext): Promise<number> {
  const { createReadStream } = await import('node:fs');
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let broken = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let answer: string;
    try {
      const { id, text, ...rest } = JSON.parse(line) as DocumentContext & { id: unknown; text: unknown };
      if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
      const document = readText(text, { ...withoutEmpty(context), ...withoutEmpty(rest) });
      answer = JSON.stringify({ id, mentions: mentionLines(document, analyse(document.page, index), index) });
    } catch (error) {
      broken++;
      const message = error instanceof Error ? error.message : String(error);
      answer = JSON.stringify({ id: null, error: `line ${number}: ${message}`, mentions: [] });
      console.error(`line ${number}: ${message}`);
    }
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return broken ? 1 : 0;
}

function withoutEmpty(context: DocumentContext): DocumentContext {
  const { title, date, url } = context;
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), ...(url ? { url } : {}) };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
