import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { highlightName, lookIn, nowName } from '../../../page/paint/names.ts';

const style = readFileSync(new URL('../../../entrypoints/marks.css', import.meta.url), 'utf8');

it('every name under which ranges are painted has a rule', () => {
  const names = (['figure', 'name'] as const).flatMap((kind) =>
    (['underline', 'tint', 'both'] as const).map((look) => highlightName(kind, look)),
  );
  for (const name of [...names, nowName]) expect(style).toContain(`::highlight(${name})`);
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'tint'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', 'underline'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36',
    'underline',
  ],
])('tints where the browser paints no underline: %s', (userAgent, look) => {
  expect(lookIn(userAgent, 'underline')).toBe(look);
});
