/** More killed than killed and wounded together. */
import { amountOf, rangeOf } from './amount.ts';
import type { Check } from './check.ts';
import type { Placed, Sentence } from './placed.ts';
import { countsCasualties, stateOf } from './states.ts';
import { clauseOf, names, sentenceOf } from './word-sets.ts';

/** Whether the clause of the dead names nobody whom the sentence of the casualties does not: another party has other dead. */
function namesNobodyElse(casualties: Placed, killed: Placed): boolean {
  const first = sentenceOf(casualties);
  const second = clauseOf(killed);
  const known = names(casualties.tokens, first.from, first.to);
  for (const name of names(killed.tokens, second.from, second.to)) if (!known.has(name)) return false;
  return true;
}

function checkPair(casualties: Placed, killed: Placed): Check | null {
  const [all, dead] = [amountOf(casualties.figure), amountOf(killed.figure)];
  if (!all || !dead || rangeOf(killed.figure).low <= rangeOf(casualties.figure).high) return null;
  if (!namesNobodyElse(casualties, killed)) return null;
  const difference = all.value - dead.value;
  return {
    kind: 'killed-above-casualties',
    figure: killed.index,
    others: [casualties.index],
    computed: dead.value,
    stated: all.value,
    difference,
    unit: killed.figure.unit,
  };
}

/** Dead of one sentence above the casualties of the same sentence or the one before, in one paragraph. */
export function killedChecks(sentences: readonly Sentence[]): readonly Check[] {
  const checks: Check[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const near =
      before && before.order === sentence.order ? [...before.figures, ...sentence.figures] : sentence.figures;
    const whole = near.filter((placed) => placed.figure.dimension !== 'share' && countsCasualties(placed));
    // Two counts of casualties: which one the dead belong to is not sure.
    const [casualties] = whole;
    if (!casualties || whole.length !== 1) continue;
    for (const killed of sentence.figures) {
      if (
        killed === casualties ||
        killed.index < casualties.index ||
        killed.figure.trend !== '' ||
        stateOf(killed) !== 'dead'
      )
        continue;
      const check = checkPair(casualties, killed);
      if (check) checks.push(check);
    }
  }
  return checks;
}
