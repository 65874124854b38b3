import type { CheckView } from '../card/props.ts';
import type { Speaker } from '../speaker.ts';
import { quantityWords } from './quantity.ts';

const sum = ' + ';

/** A check of the page's own arithmetic as a sentence with the sum; null for a kind that this version does not know. */
export function checkSentence(check: CheckView, speaker: Speaker): string | null {
  const { translate } = speaker;
  const amount = (value: number) => quantityWords(value, check.unit, speaker);
  const gap = amount(Math.abs(check.stated - check.computed));
  const quoted = check.others.map((words) => translate('quoted', [words]));
  const own = translate('quoted', [check.surface]);
  const first = quoted[0] ?? '';
  switch (check.kind) {
    case 'parts':
      return translate(check.computed <= check.stated ? 'checks.partsLess' : 'checks.partsMore', [
        quoted.join(sum),
        amount(check.computed),
        gap,
        own,
      ]);
    case 'share':
      return translate('checks.share', [quoted.join(' × '), amount(check.computed), own, gap]);
    case 'conversion':
      return translate('checks.conversion', [first, amount(check.computed), own]);
    case 'two-values':
      return translate('checks.twoValues', [own, quoted.join(', '), gap]);
    case 'headline':
      return translate('checks.headline', [own, first, gap]);
    case 'killed-above-casualties':
      return translate('checks.partAboveWhole', [own, first, gap]);
    default:
      return null;
  }
}
