import type { Comparison, NotComparableReason, RelationKind } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { equalOrigin } from './origin-name.ts';

const reasonKeys: Readonly<Record<NotComparableReason, string>> = {
  'one-origin': 'relations.oneOrigin',
  'no-origin': 'relations.noOrigin',
  'no-claims': 'relations.noClaims',
  'later-only': 'relations.laterOnly',
  'other-date': 'relations.otherDate',
  'no-figure': 'relations.noFigure',
  open: 'relations.open',
  unit: 'relations.unit',
  vague: 'relations.vague',
};

/** Words of a relation; dates are not above or below each other, but later or earlier. */
function kindKey(kind: RelationKind, unit: string): string {
  if (unit !== 'date') return kind;
  return kind === 'above' ? 'later' : kind === 'below' ? 'earlier' : kind;
}

/** The relation as one or two words for lists and filters: "within", "above all"; for figures in `unit`, where it is known. */
export function relationName(kind: RelationKind, { translate }: Pick<Speaker, 'translate'>, unit = ''): string {
  return translate(`relationNames.${kindKey(kind, unit)}`);
}

/** The relation as the last part of a first line: "this page above all". */
export function relationPart({ relation, unit }: Comparison, { translate }: Speaker): string {
  return translate(`firstLine.${kindKey(relation.kind, unit)}`);
}

/** What holds between the page's figure and the others, as a sentence. It names no winner. */
export function relationSentence(comparison: Comparison, { translate }: Speaker): string {
  const { relation, unit } = comparison;
  if (relation.kind === 'notComparable') return translate(reasonKeys[relation.reason ?? 'unit']);
  const equal = equalOrigin(comparison);
  if (relation.kind === 'within' && equal !== null) return translate('relations.withinSame', [equal]);
  return translate(`relations.${kindKey(relation.kind, unit)}`);
}
