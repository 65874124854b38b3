import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { claimDate } from './claim-date.ts';
import { claimWords } from './interval.ts';

/** A claim that became known after the page: "4,700, Apr 2025, NIS". */
export function laterSentence(later: Comparison['later'][number], unit: string, speaker: Speaker): string {
  const parts = [claimWords(later, unit, speaker), claimDate(later, speaker.locale), later.origin];
  return parts.filter((part) => part !== null).join(' · ');
}
