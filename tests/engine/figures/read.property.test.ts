import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../engine/figures/read.ts';
import { scan } from '../../../engine/scan/scan.ts';

/** Pieces of news and of hostile text, glued at random. */
const PIECES = [
  '12,000',
  '1,',
  '½',
  '2.3.1',
  '-25C',
  '$3bn',
  '10K',
  '40%',
  '1만',
  '１２',
  '٣٬٠٠٠',
  'one hundred and ',
  'half a million ',
  'two-thirds ',
  'a third of ',
  'between ',
  ' to ',
  ' and ',
  '-',
  '–',
  '—',
  ' or ',
  'up to ',
  'more than ',
  'an estimated ',
  ' soldiers',
  ' killed',
  " Kim's ",
  ' square kilometers',
  ' (500 square miles)',
  ' January 11',
  ' last year',
  ' 2024',
  'Su-27',
  '3-1',
  '18:30',
  '+44 20 7946',
  '. ',
  ', ',
  '; ',
  '\n',
  '\u00a0',
  '(',
  ')',
  '“',
  '”',
  "'",
  '\u0301',
  '\ud800',
  '\udc00',
  '😀',
  '...',
  ' of the ',
  ' a day',
  'dozens of ',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'de', 'fr', 'uk', 'ko', 'ja', 'ar', 'xx', null);

describe('whatever the text', () => {
  test('tokens cover it in order, without overlap, and no letter or digit lies outside', () => {
    fc.assert(
      fc.property(text, (input) => {
        const tokens = scan(input);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          const [start = 0, end = 0] = [tokens.start[i], tokens.end[i]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(last, start)).not.toMatch(/[\p{L}\p{Nd}]/u);
          last = end;
        }
        expect(input.slice(last)).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
    );
  });

  test('reading never throws, and every figure lies where it says', () => {
    fc.assert(
      fc.property(text, language, fc.constantFrom('2025-02-07', null, 'nonsense'), (input, lang, date) => {
        const { tokens, figures, dates } = readBlock({ id: 7, kind: 'paragraph', text: input }, date, lang);
        let last = -1;
        for (const figure of figures) {
          expect(figure.block).toBe(7);
          expect(figure.start).toBe(tokens.start[figure.tokenFrom]);
          expect(figure.end).toBe(tokens.end[figure.tokenTo - 1]);
          expect(figure.numeralStart).toBe(tokens.start[figure.numeralFrom]);
          expect(figure.numeralEnd).toBe(tokens.end[figure.numeralTo - 1]);
          expect(figure.start).toBeLessThanOrEqual(figure.numeralStart);
          expect(figure.end).toBeGreaterThanOrEqual(figure.numeralEnd);
          expect(figure.numeralStart).toBeGreaterThan(last);
          last = figure.numeralStart;
          if (figure.noun !== '')
            expect(input.slice(tokens.start[figure.nounFrom], tokens.end[figure.nounTo - 1])).toBe(figure.noun);
          if (figure.reject !== null) expect([figure.low, figure.high, figure.unit]).toEqual([null, null, 'other']);
          else expect(figure.low === null && figure.high === null).toBe(false);
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
          for (const link of [figure.nounOf, figure.baseOf, figure.sameAs]) {
            expect(link).toBeGreaterThanOrEqual(-1);
            expect(link).toBeLessThan(figures.length);
          }
        }
        for (const { start, end, tokenFrom, tokenTo } of dates) {
          expect([start, end]).toEqual([tokens.start[tokenFrom], tokens.end[tokenTo - 1]]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every number in digits becomes a figure or a reject', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { tokens, figures } = readBlock({ id: 0, kind: 'paragraph', text: input }, null, 'en');
        for (let i = 0; i < tokens.count; i++) {
          if (tokens.kind[i] !== 1) continue;
          expect(figures.some((figure) => figure.numeralFrom <= i && i < figure.numeralTo)).toBe(true);
        }
      }),
    );
  });

  test('a line is read alike alone and within a block', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [a, b] = [first, second].map((part) =>
          // Quotation marks reach over lines, and the letters of all lines together tell the language.
          part.replace(/[^\u0020-\u024f–—½]|["'«»]/g, ' '),
        );
        const values = (input: string): unknown[] =>
          readBlock({ id: 0, kind: 'paragraph', text: input }, '2025-02-07', 'en').figures.map(
            // Whether a bare number counts people, a count of like size in a line before may tell.
            ({ low, high, unit, hedge, reject }) => [low, high, unit === 'people' ? 'count' : unit, hedge, reject],
          );
        expect(values(`${a}\n${b}`)).toEqual([...values(a ?? ''), ...values(b ?? '')]);
      }),
    );
  });
});

describe('time grows with the length alone', () => {
  const hostile = [
    '1,',
    'one hundred and ',
    '1',
    '((((',
    'e\u0301\u0327',
    '\ud800',
    '1만',
    'between 5 and ',
    '- ',
    '1-',
    'up to about ',
    '1/',
    'January 1 and ',
    "x'",
    'a.',
    '5 of the ',
    '$',
    '12 000 ',
    'half a ',
    '“',
  ];
  /** Fastest of several runs, in milliseconds. */
  function time(input: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      readBlock({ id: 0, kind: 'paragraph', text: input }, '2025-02-07', 'en');
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }

  test.each(hostile.map((piece) => [JSON.stringify(piece), piece] as const))(
    '%s repeated',
    { retry: 2 },
    (_, piece) => {
      const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      time(of(24_000));
      const small = time(of(24_000));
      const large = time(of(96_000));
      // Four times the text: a quadratic step would cost sixteen times; the margin is for a busy machine.
      expect(large / Math.max(small, 0.5)).toBeLessThan(12);
    },
  );
});
