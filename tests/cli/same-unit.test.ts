import { describe, expect, test } from 'vitest';
import { sameUnit } from '../../cli/same-unit.ts';

describe('units of labels', () => {
  test.each([
    ['C', 'degC'],
    ['gallons/day', 'gal/day'],
    ['acre', 'acres'],
    ['km2', 'km2'],
    ['pence/mile', 'pence/mi'],
  ])('%s is %s in another spelling', (label, read) => {
    expect(sameUnit(label, read)).toBe(true);
  });

  test.each([
    ['C', 'degF'],
    ['people', 'count'],
    ['barrels', 'barrels/day'],
    ['km', null],
  ])('%s is not %s', (label, read) => {
    expect(sameUnit(label, read)).toBe(false);
  });
});
