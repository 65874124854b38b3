import { expect, it } from 'vitest';
import { registryOf } from '../../../page/paint/registry.ts';

it('asks each window’s own getter, with its own object', () => {
  const viewWith = (registry: object) => {
    const CSS = {};
    Object.defineProperty(CSS, 'highlights', {
      get(this: unknown) {
        return this === CSS ? registry : null;
      },
    });
    return { CSS } as unknown as Window & typeof globalThis;
  };
  const [first, second] = [new Map(), new Map()];
  expect(registryOf(viewWith(first))).toBe(first);
  expect(registryOf(viewWith(second))).toBe(second);
});
