import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

type Side = 'upper' | 'lower' | 'none';

function sideOf(hedge: HedgeCode): Side {
  if (hedge === '<=' || hedge === '<') return 'upper';
  return hedge === '>=' || hedge === '>' ? 'lower' : 'none';
}

/** One figure is a bound, the other an estimate or the opposite bound. A day is no number that could be one. */
export function boundReason({ differing, figure, unit }: ReasonContext): Reason | null {
  if (unit === 'date') return null;
  for (const { told, group } of differing) {
    // What an unknown counter meant by a bound is not known either.
    if (group.id === null || sideOf(told.bounds.hedge) === sideOf(figure.hedge)) continue;
    return { kind: 'bound', ours: figure.hedge, theirs: told.bounds.hedge, who: sayName(group) };
  }
  return null;
}
