/** Two numbers for one thing: "42 works by him are known … only 37 works by the painter are known". */
import { amountOf } from './amount.ts';
import type { Check } from './check.ts';
import type { Placed, Sentence } from './placed.ts';
import { clauseOf, contentWords, headNoun, holdsAny, names } from './word-sets.ts';
import { contrastWords } from './words.ts';

/** Words, the noun among them, that two clauses must have in common to speak of one thing. */
const fewestCommon = 2;
/** Share of the shorter clause's words that must be in common. */
const leastCommonShare = 0.75;
/** A slip keeps the size: other numbers are other things. */
const largestRatio = 2;
/** Earlier figures of one noun that a figure is set against; a noun that is counted more often is a series. */
const mostEarlier = 3;

/** Two clauses that say the same of the same thing, with nothing that sets them apart. */
function saysSame(one: Placed, other: Placed, wordsOf: (placed: Placed) => ReadonlySet<string>): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const common = [...left].filter((word) => right.has(word)).length;
  if (common < fewestCommon || common < Math.min(left.size, right.size) * leastCommonShare) return false;
  const [a, b] = [clauseOf(one), clauseOf(other)];
  if (holdsAny(one.tokens, a.from, a.to, contrastWords) || holdsAny(other.tokens, b.from, b.to, contrastWords))
    return false;
  const [here, there] = [names(one.tokens, a.from, a.to), names(other.tokens, b.from, b.to)];
  return [...here].every((name) => there.has(name)) || [...there].every((name) => here.has(name));
}

/** A figure that stands for a whole by itself: plain, no part, no change, no rate. */
function isWhole({ figure }: Placed): boolean {
  const { hedge, trend, increment, partitive, baseOf, sameAs, noun, dimension } = figure;
  if (hedge !== '' || trend !== '' || increment || partitive || baseOf >= 0 || sameAs >= 0) return false;
  return noun !== '' && (dimension === 'people' || dimension === 'count');
}

function differs(one: Placed, other: Placed): boolean {
  const [a, b] = [amountOf(one.figure), amountOf(other.figure)];
  if (
    !a ||
    !b ||
    a.value <= 1 ||
    b.value <= 1 ||
    one.figure.unit !== other.figure.unit ||
    one.figure.per !== other.figure.per
  )
    return false;
  const ratio = Math.max(a.value / b.value, b.value / a.value);
  return ratio <= largestRatio && Math.abs(a.value - b.value) > a.tolerance + b.tolerance;
}

/** Figures of different sentences that count one thing and differ. The later one is told at the earlier. */
export function twoValueChecks(sentences: readonly Sentence[]): readonly Check[] {
  const checks: Check[] = [];
  const byNoun = new Map<string, Placed[]>();
  const words = new Map<Placed, ReadonlySet<string>>();
  /** The content words of a figure's clause: one figure is set against several. */
  const wordsOf = (placed: Placed): ReadonlySet<string> => {
    const known = words.get(placed);
    if (known) return known;
    const { from, to } = clauseOf(placed);
    const made = contentWords(placed.tokens, from, to);
    words.set(placed, made);
    return made;
  };
  for (const { figures, block } of sentences) {
    if (block.kind === 'title' || block.kind === 'cell') continue;
    for (const placed of figures.filter(isWhole)) {
      const noun = headNoun(placed);
      const earlier = byNoun.get(noun) ?? [];
      byNoun.set(noun, earlier);
      const rival = earlier
        .slice(0, mostEarlier)
        .find((other) => isApart(other, placed) && differs(other, placed) && saysSame(other, placed, wordsOf));
      if (rival) checks.push(checkOf(rival, placed));
      earlier.push(placed);
    }
  }
  return checks;
}

const isApart = (one: Placed, other: Placed): boolean => one.order !== other.order || one.sentence !== other.sentence;

function checkOf(one: Placed, other: Placed): Check {
  const [stated, computed] = [one.figure.low ?? 0, other.figure.low ?? 0];
  return {
    kind: 'two-values',
    figure: one.index,
    others: [other.index],
    computed,
    stated,
    difference: computed - stated,
    unit: one.figure.unit,
  };
}
