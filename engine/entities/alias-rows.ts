/** How an alias lies in the index: one row of 32-bit words for each pair of alias and entity. */
import type { Alias } from '../../data/schema/entity.ts';

export const aliasUses = ['name', 'demonym', 'metonym', 'force'] as const satisfies readonly Alias['use'][];
export const aliasCases = ['exact', 'initial', 'any'] as const satisfies readonly Alias['case'][];

/** Columns of a row. */
export const AliasColumn = {
  /** Number of the string with the entity's qualified id. */
  entity: 0,
  /** Place in `aliasUses`. */
  use: 1,
  /** Place in `aliasCases`. */
  case: 2,
  /** Which word (joints not counted) must begin with a capital (case `initial`), -1 for none. */
  capital: 3,
  /** Number of the string with the tokens as printed, without spaces (case `exact`), -1 for none. */
  surface: 4,
  /** Byte offset of the list of needed entities among the values, -1 for none. */
  needs: 5,
  /** 1 when words can decide against the entity. */
  contested: 6,
} as const;
export const ALIAS_ROW = 7;
