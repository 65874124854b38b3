/** Gate "cue" for numbers that every page has: "two of the old blocks" are no prisoners, though two were taken; a quarter of the staff are no losses. */
import type { GroundCode } from '../grounds.ts';
import { type Site, type Stop, stopHere } from '../site.ts';

/** Up to here a number of people or things recurs on every page, so that its value says nothing. */
const HANDFUL = 12;

/** Ways in which a topic came up though the figure's own words say nothing of it. */
const UNTOLD: ReadonlySet<GroundCode> = new Set(['cue-none', 'carried-loose', 'carried-likely'] satisfies GroundCode[]);

/**
 * Stops a handful of people or things that nothing but its value or a figure further back ties to the topic, and a share that nothing but its value does,
 * unless that is a telling one (`known`). `code`: how the topic came up.
 */
export function handfulGate(site: Site, code: GroundCode, known: boolean): Stop | null {
  const { dimension, low, high } = site.figure;
  if (dimension === 'share') return code === 'cue-none' && !known ? stopHere(site, 'cue') : null;
  if (!UNTOLD.has(code) || (dimension !== 'people' && dimension !== 'count')) return null;
  return (high ?? low ?? 0) <= HANDFUL ? stopHere(site, 'cue') : null;
}
