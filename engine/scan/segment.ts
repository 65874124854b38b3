/** Tokens to sentences and clauses: one pass, looking at most two tokens ahead and behind. */
import { SegmentBit } from './segment-words.ts';
import * as tokenShape from './shape.ts';
import { TokenFlag, TokenKind, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const POINT = 0x2e;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const ELLIPSIS = 0x2026;
/** Scripts from Hebrew on have no capitals to begin a sentence with. */
const FIRST_CASELESS = 0x590;
/** 。！？؟। end a sentence without a space after them. */
const FULL_STOPS: ReadonlySet<number> = new Set([0x3002, 0xff01, 0xff1f, 0x061f, 0x0964]);
/** Closing marks that still belong to the sentence whose stop stands before them. */
const CLOSERS: ReadonlySet<number> = new Set([0x22, 0x27, 0x2019, 0x201d, 0x201c, 0xbb, 0x29, 0x5d, 0x300d, 0x300f]);
/** Days and small ranks: `am 11. Januar`. */
const LARGEST_ORDINAL_POINT = 31;

/** Bits of words that can begin a clause. */
const OPENS =
  SegmentBit.clauseOpener |
  SegmentBit.complementiser |
  SegmentBit.afterComma |
  SegmentBit.coordinator |
  SegmentBit.preposition;
/** Those of them that need no comma before them. */
const OPENS_ANYWHERE = SegmentBit.clauseOpener | SegmentBit.complementiser;

// Constants of this module are constants for the compiler, those of another are looked up: here that is paid for each token.
const { CHARACTER_SHIFT, KIND, NUMBER, PUNCTUATION } = tokenShape;
const NOTABLE = TokenFlag.lineStart | TokenFlag.dotted;
/** The bits of a token by which a comma is told. */
const COMMA_LOOK = (0xffff << CHARACTER_SHIFT) | KIND | NOTABLE;
const COMMA_SHAPE = (COMMA << CHARACTER_SHIFT) | PUNCTUATION;

function codeAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? (tokens.shape[token] ?? 0) >>> CHARACTER_SHIFT : 0;
}

/** The tokens, and what their words say (`Vocabulary`). */
interface View extends Vocabulary {
  readonly tokens: Tokens;
}

function bitsOf({ tokens, segments }: View, token: number): number {
  return token >= 0 && token < tokens.count && tokens.kind[token] === TokenKind.word
    ? (segments[tokens.word[token] ?? 0] ?? 0)
    : 0;
}

function isFlagged(tokens: Tokens, token: number, flag: number): boolean {
  return ((tokens.flags[token] ?? 0) & flag) !== 0;
}

function isLowerWord(tokens: Tokens, token: number): boolean {
  return token < tokens.count && tokens.kind[token] === TokenKind.word && !isFlagged(tokens, token, TokenFlag.capital);
}

/** First token after a stop that is no closing mark. */
function afterClosers(tokens: Tokens, token: number): number {
  let next = token;
  while (
    next < tokens.count &&
    next - token < 3 &&
    isFlagged(tokens, next, TokenFlag.glued) &&
    CLOSERS.has(codeAt(tokens, next))
  )
    next++;
  return next;
}

/** Whether the full stop at a token ends its sentence; `next` is the first token after it and its closing marks. */
function endsAtPoint(view: View, token: number, next: number): boolean {
  const { tokens } = view;
  if (next >= tokens.count) return true;
  if (isFlagged(tokens, next, TokenFlag.glued)) return false;
  const scriptHasCase = !isLowerWord(tokens, next) || codeAt(tokens, next) > FIRST_CASELESS;
  if (!scriptHasCase) return false;
  const before = token - 1;
  if (before < 0) return false;
  const starts = (bitsOf(view, next) & SegmentBit.starter) !== 0 && isFlagged(tokens, next, TokenFlag.capital);
  if (tokens.kind[before] === TokenKind.number && isFlagged(tokens, token, TokenFlag.glued)) {
    if (isFlagged(tokens, before, TokenFlag.lineStart)) return false;
    const value = tokens.value[before] ?? 0;
    const ordinal =
      value <= LARGEST_ORDINAL_POINT && (bitsOf(view, before - 1) & SegmentBit.beforeOrdinal) !== 0 && !starts;
    return !(ordinal || ((bitsOf(view, next) & SegmentBit.month) !== 0 && view.dayPoint));
  }
  const bits = bitsOf(view, before);
  if ((bits & SegmentBit.leadingAbbreviation) !== 0 && isAbbreviated(tokens, before)) return false;
  if ((bits & SegmentBit.abbreviation) !== 0) return starts;
  const initial =
    (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) === 1 && isFlagged(tokens, before, TokenFlag.capital);
  return !initial || starts || !isFlagged(tokens, next, TokenFlag.capital);
}

/** `no` and `art` are words too: only a capital, a number after it, or a short form makes an abbreviation of them. */
function isAbbreviated(tokens: Tokens, token: number): boolean {
  const next = token + 2;
  return (
    isFlagged(tokens, token, TokenFlag.capital) ||
    tokens.kind[next] === TokenKind.number ||
    codeAt(tokens, next) > FIRST_CASELESS ||
    isFlagged(tokens, next, TokenFlag.capital)
  );
}

/** Whether a new sentence begins right after the punctuation mark `code` (or after the closing marks that follow it). */
function endsSentence(view: View, token: number, code: number): boolean {
  const { tokens } = view;
  if (code !== POINT && code !== EXCLAMATION && code !== QUESTION && code !== ELLIPSIS)
    return code > FIRST_CASELESS && FULL_STOPS.has(code);
  const next = afterClosers(tokens, token + 1);
  if (code === POINT && (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1) {
    return endsAtPoint(view, token, next);
  }
  if (next < tokens.count && isFlagged(tokens, next, TokenFlag.glued)) return false;
  return !isLowerWord(tokens, next) || codeAt(tokens, next) > FIRST_CASELESS;
}

/** A dash that separates: an em dash, or an en dash or hyphen with space on both sides. */
function isSeparatingDash(tokens: Tokens, token: number, code: number): boolean {
  if (code === EM_DASH) return true;
  if (code !== EN_DASH && code !== HYPHEN) return false;
  return (
    token + 1 < tokens.count &&
    !isFlagged(tokens, token, TokenFlag.glued) &&
    !isFlagged(tokens, token + 1, TokenFlag.glued) &&
    !(tokens.kind[token - 1] === TokenKind.number && tokens.kind[token + 1] === TokenKind.number)
  );
}

/** A dotted acronym (`U.S.`) also ends its sentence where the next word begins one. */
function endsAtWord(view: View, token: number): boolean {
  const next = token + 1;
  return isFlagged(view.tokens, next, TokenFlag.capital) && (bitsOf(view, next) & SegmentBit.starter) !== 0;
}

/** Whether a comma stood shortly before, as in a list: then `, and` joins its last item. */
function isListEnd(tokens: Tokens, token: number, sentenceFrom: number): boolean {
  const from = Math.max(sentenceFrom, token - 6);
  for (let at = token - 2; at >= from; at--) if (codeAt(tokens, at) === COMMA) return true;
  return false;
}

/** Whether a clause begins at a token of the sentence that began at `sentenceFrom`. */
function opensClause(view: View, token: number, sentenceFrom: number): boolean {
  const { tokens } = view;
  const bits = bitsOf(view, token);
  if ((bits & OPENS) === 0) return false;
  if ((bits & OPENS_ANYWHERE) !== 0) {
    // "of whom", "of which": the clause began at the preposition. "of that land": a determiner.
    return (bitsOf(view, token - 1) & SegmentBit.preposition) === 0;
  }
  if (codeAt(tokens, token - 1) !== COMMA) return false;
  if ((bits & SegmentBit.afterComma) !== 0) return true;
  const next = bitsOf(view, token + 1);
  if ((bits & SegmentBit.preposition) !== 0 && (next & SegmentBit.clauseOpener) !== 0) return true;
  if ((bits & SegmentBit.coordinator) === 0) return false;
  if ((next & (SegmentBit.starter | SegmentBit.clauseOpener)) !== 0) return true;
  return isFlagged(tokens, token + 1, TokenFlag.capital) && !isListEnd(tokens, token, sentenceFrom);
}

/** Tokens whose counts are still to be written. */
type Unsegmented = Tokens & { sentenceCount: number; clauseCount: number };

/**
 * Fills the sentence and the clause of the tokens from a place within a clause on, to where something happens: words and numbers that neither
 * end nor open one. Returns the token that is not filled.
 */
function fillPlain(
  { shape, word, sentence, clause, count }: Tokens,
  from: number,
  segments: Int32Array,
  sentences: number,
  clauses: number,
): number {
  let token = from;
  for (; token < count; token++) {
    const of = shape[token] ?? 0;
    // Few words can open a clause where they stand; a comma tells of the word behind it alone, and few of those begin a clause.
    if ((of & KIND) === PUNCTUATION || (of & NOTABLE) !== 0) {
      if ((of & COMMA_LOOK) !== COMMA_SHAPE || ((segments[word[token + 1] ?? 0] ?? 0) & OPENS) !== 0) break;
    } else if (((segments[word[token] ?? 0] ?? 0) & OPENS_ANYWHERE) !== 0) break;
    sentence[token] = sentences;
    clause[token] = clauses;
  }
  return token;
}

/** Fills `sentence`, `clause` and the flag `sentenceStart`, and counts both; returns what it was given. */
export function segment(tokens: Unsegmented, vocabulary: Vocabulary): Tokens {
  const { count, shape, sentence, clause, flags, word } = tokens;
  const { segments } = vocabulary;
  const view: View = { tokens, segments, words: vocabulary.words, dayPoint: vocabulary.dayPoint };
  let sentences = 0;
  let clauses = 0;
  let sentenceFrom = 0;
  let awaitsWord = true;
  let ended = false;
  let separated = false;
  let afterComma = false;
  for (let token = 0; token < count; token++) {
    if (!ended && !separated && !afterComma && !awaitsWord) {
      token = fillPlain(tokens, token, segments, sentences, clauses);
      if (token === count) break;
    }
    const bits = shape[token] ?? 0;
    const code = (bits & KIND) === PUNCTUATION ? bits >>> CHARACTER_SHIFT : 0;
    const closes = ended && code !== 0 && (bits & TokenFlag.glued) !== 0 && CLOSERS.has(code);
    if (token > 0 && ((ended && !closes) || (bits & TokenFlag.lineStart) !== 0)) {
      sentences++;
      clauses++;
      sentenceFrom = token;
      awaitsWord = true;
      ended = false;
    } else if (
      token > sentenceFrom &&
      (separated ||
        (((segments[word[token] ?? 0] ?? 0) & (afterComma ? OPENS : OPENS_ANYWHERE)) !== 0 &&
          opensClause(view, token, sentenceFrom)))
    ) {
      clauses++;
    }
    if (awaitsWord && (bits & KIND) <= NUMBER) {
      shape[token] = bits | TokenFlag.sentenceStart;
      flags[token] = (flags[token] ?? 0) | TokenFlag.sentenceStart;
      awaitsWord = false;
    }
    sentence[token] = sentences;
    clause[token] = clauses;
    afterComma = code === COMMA;
    separated = code === SEMICOLON || (code !== 0 && code !== COMMA && isSeparatingDash(tokens, token, code));
    if (closes) continue;
    if (code === 0) ended = (bits & TokenFlag.dotted) !== 0 && endsAtWord(view, token);
    else ended = code !== COMMA && endsSentence(view, token, code);
  }
  tokens.sentenceCount = count === 0 ? 0 : sentences + 1;
  tokens.clauseCount = count === 0 ? 0 : clauses + 1;
  return tokens;
}
