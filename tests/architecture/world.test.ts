/** The engine knows language, never the world: no entity of any bundled pack is named in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundledPacks } from '../../cli/pack-folders.ts';

const engine = join(import.meta.dirname, '../../engine');
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Names that are also ordinary words of a language, so that the engine's word lists may hold them. */
const ordinary = new Set([
  'chad',
  'turkey',
  'jordan',
  'georgia',
  'may',
  'march',
  'world',
  'west',
  'east',
  'north',
  'south',
  'union',
  'guinea',
  'mali',
  'cuba',
  'niger',
]);
/** Shorter names are abbreviations that stand in many words' places. */
const shortest = 4;

const names = new Set(
  readBundledPacks().flatMap((pack) =>
    pack.entities.flatMap((entity) => [entity.name, ...entity.aliases.map((alias) => alias.text)]),
  ),
);
const named = [...names].filter(
  (name) => name.length >= shortest && /^\p{Lu}/u.test(name) && !ordinary.has(name.toLowerCase()),
);

/** Code with its string literals; comments may give examples. */
const codeOf = (file: string) =>
  readFileSync(join(engine, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

describe('the engine', () => {
  it('is read together with names to look for', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(named.length).toBeGreaterThan(100);
  });

  it('names no entity of any pack', () => {
    const words = new Map(
      files.map((file) => [
        file,
        new Set(
          codeOf(file)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
        ),
      ]),
    );
    const found = [...words].flatMap(([file, present]) =>
      named
        .filter((name) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => present.has(word)))
        .filter((name) => codeOf(file).toLowerCase().includes(name.toLowerCase()))
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
