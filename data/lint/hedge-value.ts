import type { HedgeCode } from '../schema/vocabulary.ts';
import { checkClaims, type LintRule } from './finding.ts';

/** Which ends each hedge leaves open: "up to" says nothing of the lowest value. */
const openEnds: Readonly<Record<HedgeCode, 'low' | 'high' | 'none' | 'any'>> = {
  '': 'none',
  '~': 'none',
  '<~': 'none',
  '>~': 'none',
  '<=': 'low',
  '<': 'low',
  '>=': 'high',
  '>': 'high',
  vague: 'any',
};

const words: Readonly<Record<HedgeCode, string>> = {
  '': 'no hedge',
  '~': '"about"',
  '<~': '"nearly"',
  '>~': '"just over"',
  '<=': '"up to"',
  '<': '"fewer than"',
  '>=': '"at least"',
  '>': '"more than"',
  vague: 'a vague count',
};

/** A hedge that contradicts the stored ends: "up to 12,000" has a high end and no low one. */
export const hedgeValue: LintRule = (pack) =>
  checkClaims('hedge-value', pack, ({ hedge, low, high }) => {
    const open = openEnds[hedge];
    if (open === 'any' || (low === null && high === null)) return null;
    const wantsLow = open !== 'low';
    const wantsHigh = open !== 'high';
    if ((low !== null) === wantsLow && (high !== null) === wantsHigh) return null;
    const right =
      open === 'none' ? 'both ends' : open === 'low' ? 'a high end and low null' : 'a low end and high null';
    return `${words[hedge]} wants ${right}; low is ${low}, high is ${high}`;
  });
