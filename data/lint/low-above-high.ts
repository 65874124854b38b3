import { checkClaims, type LintRule } from './finding.ts';

/** An interval that is upside down, or has no end at all. */
export const lowAboveHigh: LintRule = (pack) =>
  checkClaims('low-above-high', pack, ({ low, high }) => {
    if (low === null && high === null) return 'low and high are both null; a claim needs one end at least';
    if (low === null || high === null) return null;
    if (typeof low !== typeof high) return `low ${low} and high ${high} are not of one kind`;
    return low > high ? `low ${low} is above high ${high}` : null;
  });
