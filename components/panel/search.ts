import Fuse from 'fuse.js';
import type { Row } from './props.ts';

/** Beyond this distance words have nothing to do with each other ("Kursk" and "Kirov"). */
const worstScore = 0.25;
/** Shorter words are looked for as they are: with one letter changed they are other words. */
const leastFuzzy = 5;

/** A character between digits that only sets them in groups. */
const grouping = /(?<=\d)[.,'’ \u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
const number = /\d+(?:[.,]\d+)*/gu;

/** The numbers of a text without their grouping, a decimal comma as a point: "12 000 and 1,5" → 12000, 1.5. */
export function numbersIn(text: string): readonly string[] {
  return (text.replace(grouping, '').match(number) ?? []).map((found) => found.replaceAll(',', '.'));
}

/** Lower-case words that hold no digit. */
function wordsIn(text: string): readonly string[] {
  return text
    .replace(grouping, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/\p{N}/u.test(word));
}

interface Entry {
  readonly index: number;
  readonly numbers: ReadonlySet<string>;
  readonly words: readonly string[];
}

function textsOf({ mark, answer }: Row): readonly string[] {
  const { comparison } = answer ?? { comparison: null };
  const origins = (comparison?.origins ?? []).flatMap(({ name, short, outlets }) => [name, short ?? '', ...outlets]);
  return [
    mark.surface,
    mark.before,
    mark.after,
    mark.line,
    comparison?.label ?? '',
    comparison?.definition ?? '',
    ...origins,
  ];
}

function entryOf(row: Row, index: number): Entry {
  // A number of the first line is another source's: a reader who types digits means the page's own.
  return { index, numbers: new Set(numbersIn(row.mark.surface)), words: [...new Set(textsOf(row).flatMap(wordsIn))] };
}

/** Rows that hold every word of a query, near in spelling, and every number of it, exactly but for its grouping. */
export function createSearch(rows: readonly Row[]): (query: string) => readonly Row[] {
  const entries = rows.map(entryOf);
  const fuse = new Fuse(entries, {
    keys: ['words'],
    includeScore: true,
    ignoreLocation: true,
    threshold: worstScore,
    minMatchCharLength: leastFuzzy,
  });
  const withWord = (word: string): ReadonlySet<number> => {
    const plain = entries.filter(({ words }) => words.some((own) => own.startsWith(word)));
    // Fuse lets some results through above its own threshold.
    const near =
      word.length < leastFuzzy
        ? []
        : fuse.search(word).flatMap(({ item, score }) => ((score ?? 1) <= worstScore ? [item] : []));
    return new Set([...plain, ...near].map(({ index }) => index));
  };
  return (query) => {
    const words = wordsIn(query).map(withWord);
    const numbers = numbersIn(query);
    return rows.filter(
      (_row, index) =>
        words.every((found) => found.has(index)) && numbers.every((wanted) => entries[index]?.numbers.has(wanted)),
    );
  };
}
