import { messageKey } from '../message-key.ts';
import type { Translate } from '../translate.ts';
import { relationName } from '../words/relation.ts';
import type { Row } from './props.ts';
import { topicLabel } from './rows.ts';

/** Gates that have a sentence of their own. */
const gates: ReadonlySet<string> = new Set([
  'dimension',
  'noun',
  'party',
  'epoch',
  'place',
  'polarity',
  'sub-group',
  'plan',
  'cue',
  'ambiguous',
]);

/** Why a figure was not compared, in a sentence; null for one that was. */
export function whyNot(row: Row, translate: Translate): string | null {
  const { state, why } = row.mark;
  if (state === 'compared') return null;
  if (state === 'silenced') return translate('panel.why.silenced');
  if (why && gates.has(why)) return translate(`panel.why.${messageKey(why)}`);
  const label = topicLabel(row);
  if (state === 'quiet') return label ? translate('panel.why.likely', [label]) : translate('panel.why.quiet');
  return translate('panel.why.nothing');
}

/** What the end of a row's first line says: the relation, or that there is none. */
export function relationWord({ mark, answer }: Row, translate: Translate): string {
  if (mark.state !== 'compared') return translate(`panel.states.${mark.state}`);
  return relationName(mark.relation ?? 'notComparable', { translate }, answer?.comparison?.unit);
}
