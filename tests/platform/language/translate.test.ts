import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../platform/language/translate.ts';

const messages: Record<string, string> = {
  greeting_hello: 'Hello $1',
  n: '$1 figure | $1 figures',
  z: 'none | one | $1',
};
const translate = createTranslate((key, values) =>
  (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => values?.[n - 1] ?? ''),
);

describe('translate', () => {
  it.each([
    [translate('greeting.hello', ['you']), 'Hello you'],
    [translate('n', ['1'], 1), '1 figure'],
    [translate('n', undefined, 2), '2 figures'],
    [translate('n', ['1,000'], 1000), '1,000 figures'],
    [translate('z', undefined, 0), 'none'],
    [translate('z', undefined, 1), 'one'],
    [translate('z', undefined, 7), '7'],
    [translate('not.there'), 'not.there'],
  ])('gives %s', (got, expected) => {
    expect(got).toBe(expected);
  });
});
