import type { Tokens } from '../scan/tokens.ts';
import type { DateMention, Figure } from './figure.ts';

/** All that is read in one block, in text order. `sameAs`, `nounOf` and `baseOf` of a figure are indices into `figures`. */
export interface Reading {
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}
