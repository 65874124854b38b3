import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { outermost } from '../../../page/watch/changes.ts';
import { isWithin } from '../../../page/watch/within.ts';

const { document } = parseHTML('<main><section><p>a</p></section><p>b</p></main>');
const [first, second] = document.querySelectorAll('p') as unknown as [Element, Element];
const section = document.querySelector('section') as unknown as Element;

it('leaves out what lies within another changed part', () => {
  expect(outermost(new Set([first, section, second]))).toEqual([section, second]);
});

it('knows what lies within', () => {
  expect(isWithin(first, new Set([section]))).toBe(true);
  expect(isWithin(second, new Set([section]))).toBe(false);
  expect(isWithin(section, new Set([section]))).toBe(true);
});

it('leaves out what lies within a frame of a changed part', () => {
  const inner = {
    parentElement: null,
    getRootNode: () => ({ defaultView: { frameElement: first } }),
  } as unknown as Element;
  expect(isWithin(inner, new Set([section]))).toBe(true);
  expect(outermost(new Set([section, inner]))).toEqual([section]);
});
