/** The choices that the packs' own examples give: plain sentences that say all that they mean, which long articles seldom do. */

import type { Pack } from '../../data/schema/pack.ts';
import { analyse } from '../../engine/analyse.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { Observer } from '../../engine/match/match-page.ts';
import type { Passage } from '../../engine/match/passage.ts';
import { pageOfExample } from '../pack/examples.ts';
import { type Choice, optionsOf } from './choices.ts';

/** The figure as printed. */
function surfaceOf({ tokens, figures }: Passage, at: number): string {
  const figure = figures[at];
  return figure ? tokens.text.slice(figure.start, figure.end) : '';
}

/** The round of all examples: they are never held back, since their outcome is required. */
const EXAMPLES = 'examples';

/**
 * Gives, for each sentence that must compare, its figure that fits the topic best, and for each near-miss all figures that the topic is
 * open for, with that topic alone: what else they are about the example does not tell.
 */
export function exampleChoices({ id, topics }: Pick<Pack, 'id' | 'topics'>, index: PackIndex): Choice[] {
  const choices: Choice[] = [];
  for (const topic of topics) {
    const key = `${id}/${topic.id}`;
    const isTopic = (one: string): boolean => one === key || one.startsWith(`${key}@`);
    for (const example of topic.examples.compare) {
      let best: { readonly score: number; readonly choice: Choice } | null = null;
      const observe: Observer = (passage, at, candidates) => {
        const own = candidates.filter((one) => !one.stop && isTopic(one.key)).map((one) => one.score);
        const score = Math.max(Number.NEGATIVE_INFINITY, ...own);
        if (own.length === 0 || (best && best.score >= score)) return;
        const surface = surfaceOf(passage, at);
        const options = optionsOf(candidates, isTopic);
        best = { score, choice: { round: EXAMPLES, document: example.text, surface, label: topic.id, options } };
      };
      analyse(pageOfExample(example), index, observe);
      const { choice } = (best as { readonly choice: Choice } | null) ?? {};
      if (choice) choices.push(choice);
    }
    for (const example of topic.examples.not) {
      analyse(pageOfExample(example), index, (_, __, candidates) => {
        const options = optionsOf(candidates, () => false).filter((one) => isTopic(one.key));
        if (options.length > 0)
          choices.push({ round: EXAMPLES, document: example.text, surface: '', label: null, options });
      });
    }
  }
  return choices;
}
