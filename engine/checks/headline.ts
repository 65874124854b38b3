/** A headline whose number the text does not have, while it has another for the same thing. */
import { TokenKind } from '../scan/tokens.ts';
import { amountOf, rangeOf } from './amount.ts';
import type { Check } from './check.ts';
import { gives } from './gives.ts';
import type { Placed, Sentence } from './placed.ts';
import { clauseOf, contentWords, headNoun } from './word-sets.ts';

/** Blocks of the text in which the number of a headline is told: the lead and what follows it at once. */
const leadBlocks = 4;
/** A slip of the pen keeps the size: other numbers are other things. */
const largestRatio = 3;
/** Figures that a headline of prose has; a longer one is no headline. */
const mostInTitle = 4;

const bodyKinds: ReadonlySet<string> = new Set([
  'paragraph',
  'standfirst',
  'item',
  'quote',
  'cell',
  'caption',
  'heading',
]);

/** Tokens to either side of a figure whose words say what it counts. */
const nearReach = 6;

/** The words beside a figure, within its clause. */
function wordsBeside(placed: Placed): ReadonlySet<string> {
  const { figure, tokens } = placed;
  const { from, to } = clauseOf(placed);
  return contentWords(tokens, Math.max(from, figure.tokenFrom - nearReach), Math.min(to, figure.tokenTo + nearReach));
}

/** Nouns that any other noun for people may stand for. */
const anyone: ReadonlySet<string> = new Set(['', 'people', 'person', 'other']);

/** Whether two counted nouns may name one thing: "16 workers", "19 people". */
function mayBeOne(one: Placed, other: Placed): boolean {
  const [a, b] = [headNoun(one), headNoun(other)];
  return a === b || anyone.has(a) || anyone.has(b);
}

function isWorded({ tokens, figure }: Placed): boolean {
  return tokens.kind[figure.numeralFrom] !== TokenKind.number;
}

/** The figures of the lead that count the headline's thing: same unit, a word in common, a number of its size. */
function rivals(title: Placed, body: readonly Sentence[]): readonly Placed[] {
  const words = wordsBeside(title);
  const stated = title.figure.low ?? 0;
  const first = body[0]?.order ?? 0;
  return body
    .filter(({ order }) => order < first + leadBlocks)
    .flatMap(({ figures }) => figures)
    .filter((placed) => {
      const { figure } = placed;
      const value = figure.low ?? figure.high;
      if (figure.unit !== title.figure.unit || figure.per !== title.figure.per || value === null || value <= 0)
        return false;
      if (
        figure.hedge === 'vague' ||
        figure.partitive ||
        figure.increment ||
        figure.baseOf >= 0 ||
        figure.trend === 'before'
      )
        return false;
      if (Math.max(value / stated, stated / value) > largestRatio) return false;
      return mayBeOne(title, placed) && [...wordsBeside(placed)].some((word) => words.has(word));
    });
}

function checkTitle(title: Placed, body: readonly Sentence[]): Check | null {
  const stated = amountOf(title.figure);
  if (
    !stated ||
    (stated.value <= 1 && title.figure.unit !== 'share') ||
    title.figure.hedge !== '' ||
    title.figure.increment
  )
    return null;
  // "Half" and "one in five" are said of numbers that are only near them.
  if (title.figure.unit === 'share' && isWorded(title)) return null;
  const wanted = rangeOf(title.figure);
  if (body.some((sentence) => gives(sentence, wanted))) return null;
  const [rival, second] = rivals(title, body);
  // Two candidates: the headline may be of either, or of both.
  if (!rival || second) return null;
  const computed = amountOf(rival.figure);
  if (!computed) return null;
  return {
    kind: 'headline',
    figure: title.index,
    others: [rival.index],
    computed: computed.value,
    stated: stated.value,
    difference: computed.value - stated.value,
    unit: title.figure.unit,
  };
}

/** The figures of the page's title against those of its text. */
export function headlineChecks(sentences: readonly Sentence[]): readonly Check[] {
  const titles = sentences.filter(({ block }) => block.kind === 'title');
  const body = sentences.filter(({ block }) => bodyKinds.has(block.kind));
  if (titles.length !== 1 || body.length === 0) return [];
  return titles.flatMap(({ figures }) =>
    figures.slice(0, mostInTitle).flatMap((title) => checkTitle(title, body) ?? []),
  );
}
