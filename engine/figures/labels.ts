/** Numbers that name a thing instead of counting: page 117, Hill 305, Boeing 737, patrol 7, #5. */
import { TokenFlag, TokenKind } from '../scan/tokens.ts';
import { Bit, Hint, Mark } from './bits.ts';
import {
  type BlockText,
  bitsAt,
  charAt,
  endsIn,
  hasFlag,
  hints,
  idAt,
  is,
  isCapital,
  isDash,
  isGlued,
  isJoint,
  isMarked,
  isNumber,
  isPunctuation,
  isWord,
  kindAt,
  lengthAt,
  phraseAt,
  reads,
  sameSentence,
} from './block-text.ts';
import { isCountedType } from './counted-types.ts';
import { roleAt } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { RejectKind } from './figure.ts';
import { isGapped } from './gapped-name.ts';
import { isBehindPreposition, isNumberVerb, isPeriod, isSubject, isVerbBetween } from './label-context.ts';
import { isTitle } from './names.ts';
import { attributeEnd } from './noun-attributes.ts';
import { isPlural } from './noun-kinds.ts';

/** Kinds and grades are few. */
const MOST_GRADES = 20;
const HASH = 0x23;
const POINT = 0x2e;
const LARGEST_LABEL = 10_000_000;
/** `No`, `pp`, `mk`: a short label is one only with a capital or a stop. */
const LONGEST_SHORT_LABEL = 2;

/** Why the word before a numeral makes it a label; null when it does not. `bare`: a plain integer without separators or multiplier. */
export function labelOf(text: BlockText, draft: Draft, bare: boolean): RejectKind | null {
  const { from, to } = draft;
  if (charAt(text, from - 1) === HASH && isGlued(text, from)) return 'identifier';
  if (draft.grouped && reads(text, from - 1, 'day') && !isWord(text, to)) return 'designation';
  if (draft.scale > 1 || draft.grouped || (draft.low ?? LARGEST_LABEL) >= LARGEST_LABEL) return null;
  if (
    is(text, from - 1, Bit.of) &&
    isCapital(text, from - 2) &&
    !hasFlag(text, from - 2, TokenFlag.sentenceStart) &&
    isMarked(text, from - 2, Mark.groupNoun) &&
    !isNounLike(text, to)
  )
    return 'name';
  const at = labelAt(text, from);
  if (!isWord(text, at) || !sameSentence(text, at, from) || (isGlued(text, from) && at === from - 1)) return null;
  const bits = bitsAt(text, at);
  if (bare && (isGrade(text, draft, at) || isCountedType(text, from))) return 'designation';
  if (hints(text, at, Hint.capitalLabel) && isCapital(text, at) && !isTitle(text, at)) return 'designation';
  if ((bits & (Bit.label | Bit.section)) !== 0)
    return isKnownLabel(text, at, from, to) ? ((bits & Bit.section) !== 0 ? 'section' : 'designation') : null;
  // "Flight BA 286": a code between its label and its number.
  if (hasFlag(text, at, TokenFlag.allCaps) && is(text, at - 1, Bit.label) && bare && !isTitle(text, at))
    return 'designation';
  if (at !== from - 1 || text.grammar.table.language !== 'en' || isGapped(text, at, to)) return null;
  if (isCapital(text, at) && (bits & Bit.singular) === 0)
    return isNamed(text, at, draft) ? (bare ? 'designation' : 'version') : null;
  return bare && isNumbered(text, at, to) ? 'designation' : null;
}

/** "Type 2 patients", "grade 5 pupils": a small number behind a word of kinds says which, whatever follows. */
function isGrade(text: BlockText, draft: Draft, at: number): boolean {
  const { from, to } = draft;
  if (at !== from - 1 || !hints(text, at, Hint.grade) || (draft.low ?? MOST_GRADES) >= MOST_GRADES) return false;
  // "They stage 4 plays", "a level 3 metres up"
  // "in type 2 diabetes": behind a preposition it is no verb.
  const noun = isCapital(text, at) || is(text, to, Bit.people | Bit.singular) || isBehindPreposition(text, at);
  return noun && draft.unit === null && !is(text, at - 1, Bit.to) && !isMarked(text, at - 1, Mark.peoplePronoun);
}

/** The word before a number, over the stop of an abbreviation: `No. 5`, `p. 117`. */
function labelAt(text: BlockText, from: number): number {
  return charAt(text, from - 1) === POINT && isGlued(text, from - 1) ? from - 2 : from - 1;
}

function isKnownLabel(text: BlockText, label: number, from: number, to: number): boolean {
  const stopped = label === from - 2;
  if (stopped) return true;
  if (isPeriod(text, label)) return false;
  const capital = isCapital(text, label);
  if (!capital && isNumberVerb(text, label)) return false;
  if (lengthAt(text, label) <= LONGEST_SHORT_LABEL && !capital && !is(text, label, Bit.section)) return false;
  if (capital) return !is(text, to, Bit.people | Bit.settlement);
  // "militias number 4-5,000 fighters"
  if (isDash(text, to) && isNumber(text, to + 1) && isNounLike(text, to + 2)) return false;
  if (!isNounLike(text, to)) return true;
  // "desk 4 closed", "tier 2 support": one label, and nothing in the plural after it. "paragraph 8 drops 12": numbered parts count nothing.
  const single = !endsWith(text, label, 's') || endsWith(text, label, 'ss');
  if (!single || is(text, to, Bit.people | Bit.settlement)) return false;
  return is(text, label, Bit.section) ? !is(text, to, Bit.modifier) : !endsWith(text, to, 's');
}

/** "Boeing 737 landed", "Python 3.12", "PC 882 Hughes": a name before a number that counts nothing. */
function isNamed(text: BlockText, name: number, draft: Draft): boolean {
  const { to } = draft;
  const bits = bitsAt(text, name);
  // "Task Force 58": a cue is part of a name after another capital.
  const inName = bits === Bit.cue && isCapital(text, name - 1) && isWord(text, name - 1);
  // "Plan 9": a capital inside a sentence makes a name of a common word.
  const madeName =
    (bits & ~(Bit.stop | Bit.modifier)) === 0 &&
    !hasFlag(text, name, TokenFlag.sentenceStart | TokenFlag.allCaps) &&
    !isTitle(text, name);
  if ((bits !== 0 && !inName && !madeName) || isVerbLike(text, name) || roleAt(text, name) !== '') return false;
  const code = hasFlag(text, name, TokenFlag.allCaps) && !hasFlag(text, to, TokenFlag.allCaps);
  // "PARIS – Some 300 of them": a dateline stands before the sentence.
  const begins = hasFlag(text, name, TokenFlag.sentenceStart) || isDash(text, name - 1);
  if (idAt(text, name) !== 0 && begins && !code) return false;
  if (kindAt(text, to) === TokenKind.symbol || isSubject(text, draft, name)) return false;
  if (isDash(text, to)) return isGlued(text, to) && isNumber(text, to + 1) && (code || !isNounLike(text, to + 2));
  if (isCapital(text, to) && isWord(text, to))
    return !is(text, to, Bit.people | Bit.settlement) && hasFlag(text, name, TokenFlag.allCaps);
  return !isCounted(text, to) || is(text, to, Bit.predicate);
}

/** "patrol 7", "witness 3", "floors 6 to 19": a noun without article right before a bare number and no noun after. */
function isNumbered(text: BlockText, noun: number, to: number): boolean {
  const bits = bitsAt(text, noun);
  const person = (bits & Bit.singular) !== 0 && (bits & (Bit.cue | Bit.predicate | Bit.stop)) === 0;
  if ((bits !== 0 && !person) || phraseAt(text, text.grammar.hedgesBefore, noun, noun, -1) !== 0) return false;
  if (isPeriod(text, noun)) return false;
  // "a record 385"
  if (is(text, noun - 1, Bit.article)) return false;
  // "the atolls, which manage 62"
  if (hints(text, noun - 1, Hint.relative)) return false;
  if (isVerbLike(text, noun) || isCounted(text, to) || isVerbBetween(text, noun, to)) return false;
  // "to close 60+ stores"
  if (kindAt(text, to) === TokenKind.symbol && isGlued(text, to)) return false;
  // "It would melt 42 pension schemes"
  if (
    isNounLike(text, to) &&
    !isVerbLike(text, to) &&
    isWord(text, to + 1) &&
    isPlural(text, to + 1) &&
    !is(text, to, Bit.label)
  )
    return false;
  if (is(text, to, Bit.of) && !person && !isCapital(text, to + 1) && !isBehindPreposition(text, noun)) return false;
  if (isDash(text, to) && isNumber(text, to + 1) && isNounLike(text, to + 2)) return false;
  const plural = endsWith(text, noun, 's') && !endsWith(text, noun, 'ss');
  return !plural || isList(text, to);
}

/** "6 to 19", "1, 8 and 15": more bare numbers follow, and no noun after them. */
function isList(text: BlockText, to: number): boolean {
  const joined = is(text, to, Bit.to | Bit.and | Bit.or) || reads(text, to, ',') || isDash(text, to);
  if (!joined || !isNumber(text, to + 1) || isCounted(text, to + 2)) return false;
  // "holds 12 to 15 square km"
  if (reads(text, to + 2, '%')) return false;
  return is(text, to + 2, Bit.stop) || phraseAt(text, text.grammar.units, to + 2, to + 2) === 0;
}

/** What a number before it counts: a noun in the plural, people, an adjective. "juror 5 wept", "car 16 start", "FTSE 100 group": none. */
function isCounted(text: BlockText, at: number): boolean {
  const bits = bitsAt(text, at) & ~(Bit.label | Bit.section);
  // "shut 200 state-run shops", "gave Kyiv 31 20-foot boxes"
  if (attributeEnd(text, at) > at) return true;
  return isNounLike(text, at) && (isPlural(text, at) || bits !== 0 || isCapital(text, at));
}

/** Forms in -ed and -ing, and in headlines the third person ("Kills 20"). */
function isVerbLike(text: BlockText, at: number): boolean {
  return (
    endsWith(text, at, 'ed') ||
    (!isCapital(text, at) && endsWith(text, at, 'ing')) ||
    endsWith(text, at, 'ly') ||
    (isCapital(text, at) && !hasFlag(text, at, TokenFlag.allCaps) && endsWith(text, at, 's') && !isPluralName(text, at))
  );
}

/** "and Windows 7 was to blame", "Windows 11 crashed": a capital inside a sentence, or at its head before the verb. */
function isPluralName(text: BlockText, at: number): boolean {
  if (isTitle(text, at) || is(text, at, Bit.people) || !isNumber(text, at + 1)) return false;
  const verb = at + 2;
  return (
    ['was', 'is', 'has', 'had', 'will'].some((word) => reads(text, verb, word)) ||
    (isPast(text, verb) && !reads(text, at - 1, 'in'))
  );
}

/** A verb in -ed of which no person is the subject: "crashed", not "killed". */
function isPast(text: BlockText, at: number): boolean {
  return endsWith(text, at, 'ed') && !is(text, at, Bit.predicate | Bit.cue);
}

function endsWith(text: BlockText, at: number, ending: string): boolean {
  return lengthAt(text, at) > ending.length && endsIn(text, at, ending);
}

/** A word after a number that it can count. */
export function isNounLike(text: BlockText, at: number): boolean {
  if (!isWord(text, at) || reads(text, at, "'s")) return false;
  if (is(text, at, Bit.people | Bit.settlement | Bit.modifier))
    return !is(text, at, Bit.predicate) || is(text, at, Bit.people);
  return (
    !is(text, at, Bit.stop | Bit.and | Bit.or | Bit.to | Bit.of | Bit.predicate | Bit.cue) && !isVerbLike(text, at)
  );
}

/** After a label, the numbers joined to it are labels too: "pages 12 and 13", "lanes 2 to 8". */
export function spreadLabels(text: BlockText, drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const before = drafts[index - 1];
    const draft = drafts[index];
    if (
      !before ||
      !draft ||
      draft.reject !== null ||
      (before.reject !== 'designation' && before.reject !== 'section' && before.reject !== 'model')
    )
      continue;
    const gap = draft.from - before.to;
    const joined =
      gap === 1 &&
      (is(text, before.to, Bit.to | Bit.and | Bit.or) ||
        isDash(text, before.to) ||
        (isPunctuation(text, before.to) && reads(text, before.to, ',')));
    const part = gap === 1 && isJoint(text, before.to);
    if (before.reject === 'model' && !part) continue;
    const bare = draft.digits && !draft.grouped && draft.scale === 1 && draft.unit === null;
    if (!(joined || part) || !bare || isCounted(text, draft.to)) continue;
    draft.reject = before.reject;
    draft.low = null;
    draft.high = null;
  }
}
