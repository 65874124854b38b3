import { expect, it, vi } from 'vitest';
import { later } from '../../platform/later.ts';

it.each([
  ['a value', 7],
  ['nothing', undefined],
  ['null', null],
])('%s is made at the first call and kept', (_name, value) => {
  const make = vi.fn(() => value);
  const made = later(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([value, value]);
  expect(make).toHaveBeenCalledTimes(1);
});
