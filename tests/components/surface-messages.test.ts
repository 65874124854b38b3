import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../cli/words/messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const messages = await readMessages();
const keys = Object.keys(messages);

const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const literal = sources.flatMap((text) => [...text.matchAll(/translate\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? ''));

describe('messages of the surfaces', () => {
  it('have names that browsers accept', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_.@]+$/.test(key))).toEqual([]);
  });

  it('exist for every key that is written out in a component or an entrypoint', () => {
    const plural = new Set(keys);
    expect(literal.length).toBeGreaterThan(50);
    expect([...new Set(literal)].filter((key) => !plural.has(key))).toEqual([]);
  });

  it('have at most the three plural forms that browsers’ messages can hold', () => {
    const wrong = Object.entries(messages).filter(
      ([, forms]) => typeof forms !== 'string' && !['1,n', '0,1,n'].includes(Object.keys(forms).sort().join()),
    );
    expect(wrong).toEqual([]);
  });
});
