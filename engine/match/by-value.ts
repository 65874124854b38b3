/** Topics that a figure's value alone brings up: no word says what is counted, or no name whose it is. */
import type { Evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';

/** Grounds by which a topic came up for its value. */
const BY_VALUE: ReadonlySet<GroundCode> = new Set([
  'cue-none',
  'about-value',
  'about-value-far',
  'about-value-page',
] satisfies GroundCode[]);

export const isByValue = (code: GroundCode): boolean => BY_VALUE.has(code);

/** What each kind of value says besides where it stands alone: a round number meets a published one by chance, a long one does not. */
const ALONE: ReadonlyMap<GroundCode, GroundCode> = new Map([
  ['value-known', 'alone-known'],
  ['value-familiar', 'alone-familiar'],
  ['value-near', 'alone-near'],
  ['value-end', 'alone-end'],
  ['value-round', 'alone-round'],
  ['value-about', 'alone-about'],
] satisfies [GroundCode, GroundCode][]);

/** The ground that a value is all that speaks for a topic; null where words do, or where it is none that others have published. */
export function aloneCode(value: GroundCode, all: readonly Evidence[]): GroundCode | null {
  const alone = ALONE.get(value);
  return alone !== undefined && all.some(({ code }) => BY_VALUE.has(code)) ? alone : null;
}
