/** What the background lays out before it hears its first message: as little as can be, since it is started anew for every few. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = normalize(join(import.meta.dirname, '../..'));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Imports and exports that run the other file; those of types alone and `import()` do not. */
const statement = /^\s*(?:import|export)\s+(?!type\s)(?:([^'";]*?)\sfrom\s+)?['"](\.[^'"]+\.tsx?)['"]/gm;
const typesAlone = /^\{\s*(?:type\s+[\w\s]+,?\s*)+\}$/;

/** The file and all that it brings along, in no order. */
function broughtBy(first: string): string[] {
  const met = new Set([first]);
  for (const file of met) {
    for (const [, names = '', target = ''] of textOf(file).matchAll(statement)) {
      if (!typesAlone.test(names)) met.add(join(dirname(file), target).replaceAll('\\', '/'));
    }
  }
  return [...met];
}

const atStart = broughtBy('entrypoints/background/index.ts');

describe('the start of the background', () => {
  it('is followed through its imports', () => {
    expect(atStart).toEqual(expect.arrayContaining(['platform/messages/page-text.ts', 'engine/index/open.ts']));
    expect(broughtBy('entrypoints/background/reading.ts')).toEqual(
      expect.arrayContaining(['engine/analyse.ts', 'engine/figures/languages/en.ts']),
    );
  });

  it.each([
    ['the reading of text', /^engine\/(?:analyse\.ts|figures\/(?!units\.ts)|match\/|compare\/|checks\/|attribution\/)/],
    ['the schema of packs', /^data\//],
    ['the compiler of packs', /^engine\/index\/compile/],
  ])('does without %s', (_name, pattern) => {
    expect(atStart.filter((file) => pattern.test(file))).toEqual([]);
  });

  it('makes no schema: each is made when its first message or setting comes', () => {
    const made = /^(?:export )?const \w+(?:: [^=]+)? =\s+z\b/m;
    expect(made.test('export const host = z.string();')).toBe(true);
    expect(made.test('const page = z\n  .strictObject({});')).toBe(true);
    expect(made.test('export const host = later(() => z.string());')).toBe(false);
    expect(atStart.filter((file) => made.test(textOf(file)))).toEqual([]);
  });
});
