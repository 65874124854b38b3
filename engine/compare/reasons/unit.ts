import { type Bounds, distance, sameBounds } from '../bounds.ts';
import type { Reason } from '../comparison.ts';
import { sayName } from '../groups.ts';
import type { ReasonContext } from './context.ts';

/** Share of a number that converting it and rounding it anew can explain. */
const conversionShare = 0.05;

function isNear(a: Bounds, b: Bounds): boolean {
  return distance(a, b) <= Math.abs(a.high ?? a.low ?? 0) * conversionShare;
}

/** A number that others print in another unit alone: converting and rounding moved it a little. */
export function unitReason({ all, figure, unit }: ReasonContext): Reason | null {
  if (all.some(({ told }) => told.record.claim.unit === unit && sameBounds(told.bounds, figure))) return null;
  for (const { told, group } of all) {
    const theirs = told.record.claim.unit;
    const moved = distance(told.bounds, figure) > 0;
    if (group.id === null || theirs === unit || !moved || !isNear(figure, told.bounds)) continue;
    return { kind: 'unit', ours: unit, theirs, who: sayName(group) };
  }
  return null;
}
