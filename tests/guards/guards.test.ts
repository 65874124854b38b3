import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guards } from './guards.ts';

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the guards that are broken on a copy', () => {
  it.each(guards)('$area stands exactly once in its file, so that breaking it breaks something', ({ file, intact }) => {
    expect(text(file).split(intact)).toHaveLength(2);
  });

  it('are one of each area at least', () => {
    expect(guards.map(({ area }) => area).sort()).toEqual(['Esc', 'hedge', 'party gate', 'reveal', 'switch']);
  });
});
