/** Holds the form of the labelled articles: counts, lengths, offsets, and that no two share six words in a row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const folders = readdirSync(root).filter((name) => /-(open|held)$/.test(name));

interface Label {
  readonly doc: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: string;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly topic: string | null;
  readonly alt?: readonly (string | null)[];
}
interface Entry {
  readonly doc: string;
  readonly negative: boolean;
  readonly difficulty: string;
}

const rows = <T>(...path: string[]): T[] =>
  readFileSync(join(root, ...path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const articles = folders.flatMap((folder) => {
  const labels = rows<Label>(folder, 'gold.jsonl');
  return rows<Entry>(folder, 'index.jsonl').map((entry) => ({
    ...entry,
    folder,
    text: readFileSync(join(root, folder, entry.doc), 'utf8'),
    labels: labels.filter((label) => label.doc === entry.doc),
  }));
});

/** Title and date stand in the first two lines. */
const bodyOf = (text: string) => text.split('\n').slice(2).join('\n');
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('labelled articles', () => {
  it('are at least forty on the packs’ topics and forty hard negatives', () => {
    expect(articles.filter((article) => !article.negative).length).toBeGreaterThanOrEqual(40);
    expect(articles.filter((article) => article.negative).length).toBeGreaterThanOrEqual(40);
  });

  it('hold a third back', () => {
    const held = articles.filter((article) => article.folder.endsWith('-held')).length;
    expect(held / articles.length).toBeGreaterThan(0.3);
    expect(held / articles.length).toBeLessThan(0.4);
  });

  it('name their difficulty and carry a title and a date', () => {
    for (const article of articles) {
      expect(article.difficulty.length, article.doc).toBeGreaterThan(10);
      expect(article.text).toMatch(/^Title: .+\nPublished: \d{4}-\d{2}-\d{2}\n/);
    }
  });

  it('have at least 150 words and four labelled figures each', () => {
    const thin = articles.filter(({ text, labels }) => words(bodyOf(text)).length < 150 || labels.length < 4);
    expect(thin.map(({ folder, doc, text }) => `${folder}/${doc}: ${words(bodyOf(text)).length}`)).toEqual([]);
  });

  it('have labels whose offsets slice to their words', () => {
    const wrong = articles.flatMap(({ text, labels, folder }) =>
      labels
        .filter(
          (label) =>
            text.slice(label.start, label.end) !== label.surface ||
            text.slice(label.numeralStart, label.numeralEnd) !== label.numeral,
        )
        .map((label) => `${folder}/${label.doc} ${label.surface}`),
    );
    expect(wrong).toEqual([]);
  });

  it('label nothing of a negative with a topic', () => {
    const wrong = articles.filter(({ negative, labels }) => negative && labels.some((label) => label.topic !== null));
    expect(wrong.map(({ folder, doc }) => `${folder}/${doc}`)).toEqual([]);
  });

  it('share no six words in a row with one another', () => {
    const owner = new Map<string, string>();
    const repeated: string[] = [];
    for (const { folder, doc, text } of articles) {
      const list = words(bodyOf(text));
      const own = new Set<string>();
      for (let at = 0; at + 6 <= list.length; at++) own.add(list.slice(at, at + 6).join(' '));
      for (const run of own) {
        const other = owner.get(run);
        if (other) repeated.push(`${folder}/${doc} ~ ${other}: ${run}`);
        else owner.set(run, `${folder}/${doc}`);
      }
    }
    expect(repeated).toEqual([]);
  });
});
