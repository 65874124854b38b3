import { describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';

describe('command lines', () => {
  it('part words, values and flags', () => {
    const given = readArguments(
      ['a.txt', '--date', '2025-01-01', '--json', '-', '--url=https://x.org/?a=b'],
      ['date', 'url'],
      ['json'],
    );
    expect(given.words).toEqual(['a.txt', '-']);
    expect(given.value('date')).toBe('2025-01-01');
    expect(given.value('url')).toBe('https://x.org/?a=b');
    expect(given.flag('json')).toBe(true);
  });

  it.each([
    [['--dat', 'x'], 'Unknown option --dat'],
    [['--date'], '--date needs a value'],
  ])('say what is wrong with %j', (list, message) => {
    expect(() => readArguments(list, ['date'], [])).toThrow(message);
  });
});
