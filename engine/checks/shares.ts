/** A share that is not the part over its base: "Of these 3,000, some 840, or 20 per cent". */
import { TokenKind } from '../scan/tokens.ts';
import { wordAt } from '../scan/word-at.ts';
import { amountOf } from './amount.ts';
import type { Check } from './check.ts';
import type { Placed, Sentence } from './placed.ts';

/** Words that put a share beside the number that it restates; one of the first must be among them, a comma alone lists two things. */
const restating: ReadonlySet<string> = new Set(['or', 'which', 'that', '(', 'i', 'equal', 'equals']);
const filling: ReadonlySet<string> = new Set([
  ',',
  'is',
  'are',
  'was',
  'were',
  'e',
  '.',
  'about',
  'some',
  'nearly',
  'almost',
  'just',
  'roughly',
  'around',
  'to',
]);
/** Longest such link, in tokens. */
const longestLink = 5;
/** Tokens between "of" and the number of the base: "of the valley's 240 orchards". */
const longestBase = 5;
/** Figures to either side of a share among which its base is looked for. */
const nearFigures = 5;
/** A share in words ("a quarter") is rounder than one in digits. */
const wordedTolerance = 0.05;
/** Shares are off by this before anything is said: a point by rounding the part, a point by rounding the share. */
const leastDifference = 0.02;

/** Whether a base may be what a part is a part of: one unit, or a part without a noun ("350 of them" counts people too). */
function isSameThing({ figure: part }: Placed, { figure: base }: Placed): boolean {
  if (part.noun === '' && part.dimension === 'count') return base.dimension === 'people' || base.dimension === 'count';
  return part.dimension === base.dimension && part.unit === base.unit;
}

/** Whether nothing but a restating link stands between two figures, and the share has no base of its own behind it. */
function isLinked(one: Placed, share: Placed): boolean {
  const from = one.figure.tokenTo;
  const to = share.figure.tokenFrom;
  if (to <= from || to - from > longestLink || wordAt(one.tokens, share.figure.tokenTo) === 'of') return false;
  let restates = false;
  for (let token = from; token < to; token++) {
    const word = wordAt(one.tokens, token);
    if (restating.has(word)) restates = true;
    else if (!filling.has(word)) return false;
  }
  return restates;
}

/** Whether "of" stands before a figure, with nothing but words of its own phrase between. */
function isBase({ tokens, figure }: Placed): boolean {
  for (let token = figure.tokenFrom; token >= 0 && figure.tokenFrom - token <= longestBase; token--) {
    const word = wordAt(tokens, token);
    if (word === 'of' || word === 'among') return true;
    if (token < figure.tokenFrom && tokens.kind[token] === TokenKind.punctuation && word !== "'s" && word !== '’s')
      return false;
  }
  return false;
}

/** The one figure of the sentence of which the part can be a part; null when there is none, or when there are several. */
function baseOf(part: Placed, share: Placed, figures: readonly Placed[]): Placed | null {
  const bases = figures.filter(
    (other) =>
      other !== part &&
      other !== share &&
      isSameThing(part, other) &&
      (isBase(other) || part.figure.baseOf === other.index),
  );
  return bases.length === 1 ? (bases[0] ?? null) : null;
}

function isWorded({ tokens, figure }: Placed): boolean {
  return tokens.kind[figure.numeralFrom] !== TokenKind.number;
}

function checkShare(part: Placed, share: Placed, base: Placed): Check | null {
  const [stated, piece, whole] = [share, part, base].map(({ figure }) => amountOf(figure));
  if (!stated || !piece || !whole || whole.value <= 0) return null;
  const computed = piece.value / whole.value;
  const rounding = piece.tolerance / whole.value + (computed * whole.tolerance) / whole.value;
  const allowed = Math.max(leastDifference, stated.tolerance + rounding, isWorded(share) ? wordedTolerance : 0);
  const difference = computed - stated.value;
  if (Math.abs(difference) <= allowed) return null;
  return {
    kind: 'share',
    figure: share.index,
    others: [part.index, base.index],
    computed,
    stated: stated.value,
    difference,
    unit: 'share',
  };
}

/** Shares that restate a part of a named base and do not come out. */
export function shareChecks(sentences: readonly Sentence[]): readonly Check[] {
  const checks: Check[] = [];
  for (const { figures } of sentences) {
    for (const [at, share] of figures.entries()) {
      if (share.figure.unit !== 'share') continue;
      const before = figures[at - 1];
      if (!before || before.figure.unit === 'share' || !isLinked(before, share)) continue;
      const base = baseOf(before, share, figures.slice(Math.max(0, at - nearFigures), at + nearFigures));
      const check = base && checkShare(before, share, base);
      if (check) checks.push(check);
    }
  }
  return checks;
}
