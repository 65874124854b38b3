import { checkClaims, type LintRule } from './finding.ts';

/** Words of a page that a claim may repeat: enough for a figure with its noun, never a sentence. */
const MAX_WORDS = 10;

/** Characters that as many words take in scripts that put no space between words. */
const MAX_UNSPACED = 30;

/** A printed phrase that is longer than a quotation needs to be. */
export const phraseLength: LintRule = (pack) =>
  checkClaims('phrase-length', pack, ({ asPrinted }) => {
    if (asPrinted === null) return null;
    const words = asPrinted.trim().split(/\s+/);
    if (words.length > MAX_WORDS) return `${words.length} words are printed; at most ${MAX_WORDS} may be`;
    const longest = Math.max(...words.map((word) => word.length));
    return longest > MAX_UNSPACED
      ? `${longest} characters without a space are printed; at most ${MAX_UNSPACED} may be`
      : null;
  });
