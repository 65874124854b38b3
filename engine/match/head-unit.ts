/** "Area (sq km)" over a column of bare numbers: the unit that the head of a column, or of a row, gives to its cells. */
import type { Counted } from '../figures/counted.ts';
import type { Figure } from '../figures/figure.ts';
import { readBlock } from '../figures/read.ts';
import type { Reading } from '../figures/reading.ts';
import type { Block } from '../page.ts';

/** Longest unit that a head gives, in characters: "thousands of square kilometres". */
const LONGEST_UNIT = 40;

/** Scales as heads abbreviate them: "People (m)", "Force ('000)". */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['k', 'thousand'],
  ['000', 'thousand'],
  ['000s', 'thousand'],
  ["'000", 'thousand'],
  ['’000', 'thousand'],
  ['‘000', 'thousand'],
  ["'000s", 'thousand'],
]);
/** Heads under which "m" is a metre. */
const LENGTHS: readonly string[] = ['height', 'length', 'depth', 'width', 'elevation', 'altitude', 'distance', 'above'];

/** Longest head that is read for a unit, in characters; longer ones are text. Each of its cells asks again. */
const LONGEST_HEAD = 200;

/** A comma between words: "119,000" is one number, not a head in thousands. */
const COMMA = /,(?!\d)|(?<!\d),/;
/** A number at the head of a column is a cell of a table without heads; behind the number of a cell it would lengthen that. */
const NUMBER = /^\p{Sc}?\s*\d/u;

/** What a head says of units: the words in its brackets, those after "in", before, between and after its commas, or all of it. A letter alone ("M", "F") is no unit. */
function unitWords(head: string): string[] {
  const open = head.indexOf('(');
  const close = head.indexOf(')', open);
  const inBrackets = open >= 0 && close > open ? head.slice(open + 1, close) : '';
  const isLength = LENGTHS.some((word) => head.toLowerCase().includes(word));
  const behindIn = head.split(' in ').slice(1).reverse();
  return [inBrackets, ...behindIn, ...head.split(COMMA).slice(1).reverse(), head.trim().length > 1 ? head : '']
    .map((words) => words.trim())
    .filter((words) => words !== '' && words.length <= LONGEST_UNIT)
    .map((words) => (isLength ? words : (SCALES.get(words.toLowerCase()) ?? words)))
    .filter((words) => !NUMBER.test(words));
}

/** The number as it would be printed with its unit: "$" stands before, all else after. */
function withUnit(number: string, unit: string): string {
  const sign = /^[\p{Sc}]/u.exec(unit)?.[0] ?? '';
  return `${sign}${number} ${unit.slice(sign.length)}`.trim();
}

/** Whether a head is short enough to be read for a unit, and is not the cell itself. */
const isHead = (head: Block | undefined, block: Block): head is Block =>
  head !== undefined && head.id !== block.id && head.text.length <= LONGEST_HEAD;

/**
 * A cell's reading with the unit of its column or of its row, where the cell is one bare number and a head names a unit or a scale.
 * Where none does, a large number counts people if what the page has `counted` of its size does. English alone.
 */
export function withHeadUnit(
  reading: Reading,
  block: Block,
  heads: readonly (Block | undefined)[],
  date: string | null,
  language: string | null,
  counted: Counted | null = null,
): Reading {
  const [figure, more] = reading.figures;
  if (!figure || more || figure.reject !== null || figure.noun !== '' || figure.unit !== 'count') return reading;
  const number = block.text.slice(figure.start, figure.end);
  for (const head of heads) {
    if (!isHead(head, block)) continue;
    for (const unit of unitWords(head.text)) {
      const text = withUnit(number, unit);
      const [read] = readBlock({ ...block, text }, date, language).figures;
      if (!read || read.reject !== null || read.numeralStart > 1 || (read.unit === 'count' && read.low === figure.low))
        continue;
      return { ...reading, figures: [united(figure, read)] };
    }
  }
  const english = (language ?? 'en').startsWith('en') && heads.some((head) => isHead(head, block));
  if (!english || !counted?.isPeopleSize(figure.high ?? figure.low ?? 0)) return reading;
  return { ...reading, figures: [{ ...figure, unit: 'people', dimension: 'people' }] };
}

const united = (figure: Figure, { low, high, unit, dimension, baseLow, baseHigh, step }: Figure): Figure => ({
  ...figure,
  low,
  high,
  unit,
  dimension,
  baseLow,
  baseHigh,
  step,
});
