/** Ranges whose ends do not stand side by side: "from 281 people to 1,729", "five, six or seven", "300,000 (3 lakh) to 500,000". */
import { TokenFlag } from '../scan/tokens.ts';
import { Bit } from './bits.ts';
import { type BlockText, charAt, hasFlag, is, isPunctuation, isWord, sameSentence } from './block-text.ts';
import { isChange } from './changes.ts';
import { type Draft, draftAt } from './draft.ts';
import { PEOPLE, SETTLEMENTS } from './noun-kinds.ts';

const COMMA = 0x2c;
const CLOSE = 0x29;
/** Words of the noun between "from 281" and "to 1,729". */
const WORDS_OF_NOUN = 2;
/** Alternatives lie close together. */
const LARGEST_STEP = 3;
const LARGEST_RISE = 1.5;
const THOUSAND = 1000;

/** Joins such ranges in the list, after the neighbours are joined. */
export function joinWideRanges(text: BlockText, drafts: Draft[]): Draft[] {
  let joined: Draft[] | null = null;
  for (let index = 0; index + 1 < drafts.length; index++) {
    const a = drafts[index] as Draft;
    const b = drafts[index + 1] as Draft;
    if (a.reject !== null || b.reject !== null || !a.isExact || a.hedge === 'vague') continue;
    if (!sameSentence(text, a.from, b.from)) continue;
    const alternatives = isFirstAlternative(text, a, b);
    const stepped = isSteppedUp(text, a, b);
    const c = draftAt(drafts, index + 2);
    const restated = c && isRestatedEnd(text, a, b, c) ? c : null;
    if (!alternatives && !stepped && !restated && !isOverNoun(text, a, b)) continue;
    joined ??= [...drafts];
    if (alternatives) spanAlternatives(a, b);
    else if (stepped) {
      a.times(b.scale);
      spanTo(a, b);
    } else {
      if (!restated) takeNoun(text, a, b);
      spanTo(a, restated ?? b);
    }
    joined[index + 1] = a;
    joined[index] = a;
    if (restated) joined[index + 2] = a;
  }
  return joined === null ? drafts : joined.filter((draft, index) => draft !== joined?.[index + 1]);
}

/** "five, six or seven people": the last two are joined; the first stands before a comma and has no noun. */
function isFirstAlternative(text: BlockText, a: Draft, b: Draft): boolean {
  const bare = a.unit === null && !a.share && a.to + 1 === b.from && charAt(text, a.to) === COMMA;
  const choice = b.low !== null && b.high !== null && !b.isExact && b.hedge === '~' && b.hedgeFrom > b.from;
  return bare && choice && isBelow(a.low, b.low) && b.digits === a.digits;
}

/** "a hundred and ten, a hundred and twenty million people": in words, and the scale is said once. */
function isSteppedUp(text: BlockText, a: Draft, b: Draft): boolean {
  const bare = a.unit === null && !a.share && a.to + 1 === b.from && charAt(text, a.to) === COMMA && a.hedge === '';
  if (!bare || a.digits || b.digits || b.scale < THOUSAND || a.scale >= THOUSAND || b.low !== b.high) return false;
  const [low, high] = [a.low ?? 0, (b.low ?? 0) / b.scale];
  return low < high && high <= Math.max(LARGEST_RISE * low, low + 1);
}

function isBelow(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b && b <= LARGEST_STEP * a;
}

function spanAlternatives(a: Draft, b: Draft): void {
  const { hedge, hedgeFrom, hedgeTo } = b;
  if (a.hedge === '') Object.assign(a, { hedge, hedgeFrom, hedgeTo });
  spanTo(a, b);
}

function spanTo(a: Draft, b: Draft): void {
  a.high = b.high;
  a.to = b.to;
  a.unit = b.unit ?? a.unit;
  a.unitTo = Math.max(b.unitTo, b.to);
  a.perTo = a.unitTo;
  a.scale = b.scale;
  a.step = Math.min(a.step, b.step);
}

/** The noun stands inside the range. */
function takeNoun(text: BlockText, a: Draft, b: Draft): void {
  a.nounFrom = a.to;
  a.nounTo = b.phraseFrom - 1;
  a.unit = is(text, a.nounTo - 1, Bit.people) ? PEOPLE : SETTLEMENTS;
}

/** "from 281 people to 1,729": a noun behind the lower end alone, and no verb of change. */
function isOverNoun(text: BlockText, a: Draft, b: Draft): boolean {
  if (a.unit !== null || b.unit !== null || a.share || b.share || !b.isExact || !isAbove(b, a)) return false;
  const to = b.phraseFrom - 1;
  const words = to - a.to;
  if (!is(text, a.phraseFrom - 1, Bit.from) || !is(text, to, Bit.to) || words < 1 || words > WORDS_OF_NOUN)
    return false;
  for (let at = a.to; at < to; at++) if (!isWord(text, at) || is(text, at, Bit.stop | Bit.of)) return false;
  return !isChange(text, a, b) && endsPhrase(text, b.to) && is(text, to - 1, Bit.people | Bit.settlement);
}

function isAbove(b: Draft, a: Draft): boolean {
  return b.low !== null && a.low !== null && b.low > a.low;
}

/** "300,000 (3 lakh) to 500,000": the lower end is said twice. */
function isRestatedEnd(text: BlockText, a: Draft, b: Draft, c: Draft): boolean {
  const bracketed = hasFlag(text, b.from, TokenFlag.bracketed) && !hasFlag(text, a.from, TokenFlag.bracketed);
  if (!bracketed || b.from !== a.to + 1 || b.low !== a.low || b.unit !== a.unit || charAt(text, b.to) !== CLOSE)
    return false;
  return is(text, b.to + 1, Bit.to) && b.to + 2 === c.from && c.reject === null && c.isExact && isAbove(c, a);
}

/** Nothing that the number itself would count. */
function endsPhrase(text: BlockText, at: number): boolean {
  return at >= text.count || isPunctuation(text, at) || is(text, at, Bit.stop | Bit.and | Bit.or);
}
