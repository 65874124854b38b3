import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksOf } from './read-page.ts';

const piece = fc.constantFrom(
  '3,800',
  '300',
  '2,700',
  '40%',
  'two-thirds',
  '5 km',
  '(3 miles)',
  '(',
  ')',
  ',',
  '.',
  ' and ',
  ' including ',
  ' of whom ',
  ' of them ',
  ' killed ',
  ' wounded ',
  ' casualties ',
  ' women ',
  ' men ',
  ' or ',
  ' which is ',
  ' made up of ',
  ' of the ',
  ' people ',
  '-',
  '$',
  '1944',
  'x',
);
const sentence = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

it('finds nothing but differences that are there, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), fc.option(sentence), (paragraphs, title) => {
      for (const { at, others, difference, computed, stated } of checksOf(paragraphs, title)) {
        expect(at).not.toBe('');
        expect(others.length).toBeGreaterThan(0);
        expect(others.every((other) => other !== '')).toBe(true);
        expect(Math.abs(difference)).toBeCloseTo(Math.abs(stated - computed), 6);
        expect(difference).not.toBe(0);
      }
    }),
  );
});
