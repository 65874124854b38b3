import type { Comparison, Reason } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { dateWords } from './date.ts';
import { hedgeName } from './interval.ts';
import { quantityWords, unitName } from './quantity.ts';

/** A reason in words: what kind it is, and a sentence that names the two fields. */
export interface ReasonWords {
  readonly title: string;
  readonly sentence: string;
}

/** A field of a reason as the reader writes it: codes become words, numbers and dates follow the locale, free text stays. */
function fieldWords(value: string, kind: Reason['kind'], unit: string, speaker: Speaker): string {
  if (kind === 'date') return dateWords(value, speaker.locale);
  if (kind === 'bound') return hedgeName(value, speaker);
  if (kind === 'unit') return unitName(value, speaker);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  const numeric = (kind === 'rounding' || kind === 'correction') && Number.isFinite(number);
  return numeric ? quantityWords(number, unit, speaker) : value;
}

/** A sentence whose last words end with a full stop of their own ("3 to 9 p.m.") has one, not two. */
const endedOnce = (sentence: string): string => sentence.replace(/\.\.$/, '.');

/** One reason as a sentence. A field that is not known is left out of it. */
export function reasonWords(reason: Reason, unit: string, speaker: Speaker): ReasonWords {
  const { translate } = speaker;
  const { kind, ours, theirs } = reason;
  const words = (value: string | null) => (value === null ? null : fieldWords(value, kind, unit, speaker));
  const [own, other] = [words(ours), words(theirs)];
  const who = reason.who ?? translate('reasons.others');
  const title = translate(`reasons.${kind}.title`);
  const say = (): string => {
    if (own !== null && other !== null) {
      if (reason.ofClaim) return translate('reasons.date.ofClaim', [own, other, who]);
      // The date of an article is not one that it gives to its figure.
      return translate(reason.ofPage ? 'reasons.date.ofPage' : `reasons.${kind}.both`, [own, other, who]);
    }
    if (other !== null) return translate(`reasons.${kind}.theirs`, [other, who]);
    if (own !== null) return translate(`reasons.${kind}.ours`, [own, who]);
    return translate(`reasons.${kind}.neither`, [who]);
  };
  return { title, sentence: endedOnce(say()) };
}

/** Whether the card speaks of differences at all: one that has two things to hold against each other. */
export function mayDiffer({ relation, reasons, spread }: Comparison): boolean {
  return reasons.length > 0 || (relation.kind !== 'notComparable' && relation.kind !== 'same' && spread !== null);
}
