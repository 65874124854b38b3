import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStringPool, openStringPool } from '../../../engine/index/string-pool.ts';
import { createValueWriter, openValues } from '../../../engine/index/value-codec.ts';

function roundTrip(written: readonly unknown[]): unknown[] {
  const strings = createStringPool();
  const writer = createValueWriter(strings);
  const offsets = written.map((value) => writer.write(value));
  const { values, shapes } = writer.finish();
  const pool = strings.finish();
  const read = openValues(values, shapes, openStringPool(pool.bytes, pool.starts));
  return offsets.map(read);
}

describe('values in an index', () => {
  it.each([
    [null],
    [true],
    [false],
    [0],
    [-0],
    [30],
    [31],
    [158],
    [2 ** 31 - 1],
    [2 ** 31],
    [-1],
    [-31],
    [-(2 ** 31)],
    [0.1],
    [1e300],
    [4_000_000_000],
    [''],
    ['Курск 北朝鮮 😀'],
    [[]],
    [[1, ['a', null], {}]],
    [{}],
    [{ a: 1, b: { a: [2], c: 'x' } }],
    [Array.from({ length: 200 }, (_, at) => at)],
  ])('come back as they were written: %j', (value) => {
    expect(roundTrip([value])).toEqual([value]);
  });

  it('come back whatever stands beside them', () => {
    const strings = fc.string({ unit: 'grapheme' });
    const keys = fc.string({ minLength: 1, maxLength: 6 }).filter((key) => key !== '__proto__' && !key.includes('\n'));
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constant(null),
        fc.boolean(),
        fc.integer(),
        fc.double({ noNaN: true }),
        strings,
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value')),
      object: fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(fc.array(json.value), (values) => {
        expect(roundTrip(values)).toEqual(values);
      }),
    );
  });

  it('leave out fields that are undefined', () => {
    expect(roundTrip([{ a: undefined, b: 1 }])).toStrictEqual([{ b: 1 }]);
  });

  it('take few bytes when their shapes and strings repeat', () => {
    const strings = createStringPool();
    const writer = createValueWriter(strings);
    const first = writer.write({ topic: 'p/killed', low: 300, high: null, unit: 'people' });
    const second = writer.write({ topic: 'p/killed', low: 20, high: null, unit: 'people' });
    expect(second - first).toBeLessThanOrEqual(8);
  });

  it('are refused when JSON cannot hold them', () => {
    expect(() => roundTrip([() => 0])).toThrow(TypeError);
  });
});
