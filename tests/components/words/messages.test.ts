import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../cli/words/messages.ts';

const messages = await readMessages();
const folder = fileURLToPath(new URL('../../../components/', import.meta.url));
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

describe('the messages', () => {
  it('have keys that browsers accept and tell apart without regard to case', () => {
    const keys = Object.keys(messages).map((key) => key.replaceAll('.', '_'));
    expect(keys.filter((key) => !/^[\w@]+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('exist for every whole key that the components name', () => {
    const used = [...code.matchAll(/(?:translate\(|(?:key|Key): |\? |: )'([a-zA-Z]+\.[a-zA-Z.]+)'/g)].map((m) => m[1]!);
    expect(used.length).toBeGreaterThan(60);
    expect([...new Set(used)].filter((key) => !(key in messages) && !key.endsWith('.'))).toEqual([]);
  });

  it('speak no verdict on a figure', () => {
    const ours = /^(firstLine|relations|relationNames|reasons|checks|card|who|chart|place|match|derived|citation)\./;
    const words = Object.entries(messages)
      .filter(([key]) => ours.test(key))
      .flatMap(([, entry]) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((text) => /\b(true|false|misleading|reliable|fake|wrong)\b/i.test(text))).toEqual([]);
  });
});
