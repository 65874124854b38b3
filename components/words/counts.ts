import type { Speaker } from '../speaker.ts';
import { countWords } from './number.ts';

/** "6 origins", in plural form. */
export function originCountWords(count: number, speaker: Speaker): string {
  return speaker.translate('counts.origins', [countWords(count, speaker.locale)], count);
}

/** "16 outlets", in plural form. */
export function outletCountWords(count: number, speaker: Speaker): string {
  return speaker.translate('counts.outlets', [countWords(count, speaker.locale)], count);
}
