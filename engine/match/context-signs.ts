/** What the context words of a topic say at a sentence of the page: the same for all figures there, so that it is found once. */
import { PhraseKind } from '../index/phrases.ts';
import type { GroundCode } from './grounds.ts';
import type { ContextWords, PageContext } from './page-context.ts';
import type { BarePassage } from './passage.ts';
import { remember } from './remember.ts';

/** A context word: tokens `[from, to)` of the passage with that order. */
export interface ContextHit {
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

/** A ground, and the word that makes it; null where the page as a whole does. */
export interface ContextSign {
  readonly code: GroundCode;
  readonly hit: ContextHit | null;
}

/** The signs of a topic at a sentence of the passage with that order. */
export type ContextSigns = (topic: string, order: number, sentence: number) => readonly ContextSign[];

/** Different words beyond which more of them say more. */
const MORE_IN_PARAGRAPH = 1;
const MORE_PLAIN_IN_PARAGRAPH = 3;
const SOME_ON_PAGE = 1;
const MORE_ON_PAGE = 3;
const PLAIN_ON_PAGE = 4;

/** The words of one kind in a stretch of the page: the different ones, and the first, which is shown to readers. */
interface Tally {
  readonly words: Set<number>;
  first: ContextHit | null;
}

const emptyTally = (): Tally => ({ words: new Set(), first: null });

/** The words of a topic by their kind, and what was found of them. */
interface TopicSigns {
  readonly telling: ReadonlySet<number>;
  readonly plain: ReadonlySet<number>;
  readonly inTitle: ContextHit | null;
  readonly paragraphs: Map<number, Paragraph>;
  /** By order and sentence. */
  readonly signs: Map<number, readonly ContextSign[]>;
}

interface Paragraph {
  readonly telling: Tally;
  readonly plain: Tally;
}

function count(to: Tally, wanted: ReadonlySet<number>, { hits, order }: BarePassage): void {
  for (let hit = 0; hit < hits.count; hit++) {
    const phrase = hits.phrase[hit] ?? 0;
    if (hits.kind[hit] !== PhraseKind.context || !wanted.has(phrase)) continue;
    to.words.add(phrase);
    to.first ??= { order, from: hits.from[hit] ?? 0, to: hits.to[hit] ?? 0 };
  }
}

/** The number of the first hit that begins in a sentence, or after it. */
function firstOf({ hits, tokens }: BarePassage, sentence: number): number {
  let first = 0;
  let beyond = hits.count;
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((tokens.sentence[hits.from[middle] ?? 0] ?? 0) < sentence) first = middle + 1;
    else beyond = middle;
  }
  return first;
}

/** The first of some words in a sentence. */
function firstIn(passage: BarePassage, sentence: number, wanted: ReadonlySet<number>): ContextHit | null {
  const { hits, tokens, order } = passage;
  if (wanted.size === 0) return null;
  for (let hit = firstOf(passage, sentence); hit < hits.count; hit++) {
    const from = hits.from[hit] ?? 0;
    if (tokens.sentence[from] !== sentence) return null;
    if (hits.kind[hit] === PhraseKind.context && wanted.has(hits.phrase[hit] ?? 0))
      return { order, from, to: hits.to[hit] ?? 0 };
  }
  return null;
}

const ABSENT: readonly ContextSign[] = [{ code: 'context-none', hit: null }];
const UNKNOWN: readonly ContextSign[] = [{ code: 'context-unknown', hit: null }];

/** More sentences than a passage has: apart by this much, two passages share no number of a sentence. */
const MOST_SENTENCES = 2 ** 26;

/** Opens the context of a page for questions; each is answered once. */
export function openContextSigns(
  context: PageContext,
  passages: readonly BarePassage[],
  hasWords: (key: string) => boolean,
): ContextSigns {
  /** The title, a standfirst, or the first paragraph. */
  const isFront = ({ block, order }: BarePassage): boolean =>
    block.kind === 'title' || block.kind === 'standfirst' || order <= 1;
  let front: readonly BarePassage[] | null = null;

  const open = (words: ContextWords): TopicSigns => {
    const telling = new Set(words.telling);
    front ??= passages.filter(isFront);
    const title = emptyTally();
    for (const passage of front) count(title, telling, passage);
    return { telling, plain: new Set(words.plain), inTitle: title.first, paragraphs: new Map(), signs: new Map() };
  };
  /** A paragraph goes with the one before it. */
  const readParagraph = (topic: TopicSigns, order: number): Paragraph => {
    const [telling, plain] = [emptyTally(), emptyTally()];
    for (const passage of [passages[order - 1], passages[order]]) {
      if (!passage) continue;
      count(telling, topic.telling, passage);
      count(plain, topic.plain, passage);
    }
    return { telling, plain };
  };
  const readSigns = (topic: TopicSigns, order: number, sentence: number): readonly ContextSign[] => {
    const passage = passages[order];
    const { telling, plain } = remember(topic.paragraphs, order, () => readParagraph(topic, order));
    const signs: ContextSign[] = [];
    const say = (code: GroundCode, hit: ContextHit | null | undefined): void => {
      if (hit) signs.push({ code, hit });
    };
    const sayOfPage = (code: GroundCode, isSo: boolean): void => {
      if (isSo) signs.push({ code, hit: null });
    };
    say('context-sentence', passage && telling.first && firstIn(passage, sentence, topic.telling));
    say('context-paragraph', telling.first);
    say('context-paragraph-more', telling.words.size > MORE_IN_PARAGRAPH ? telling.first : null);
    say('context-title', topic.inTitle);
    sayOfPage('context-page', topic.telling.size > SOME_ON_PAGE);
    sayOfPage('context-page-more', topic.telling.size > MORE_ON_PAGE);
    say('subject-sentence', passage && plain.first && firstIn(passage, sentence, topic.plain));
    say('subject-paragraph', plain.words.size > MORE_IN_PARAGRAPH ? plain.first : null);
    say('subject-paragraph-more', plain.words.size > MORE_PLAIN_IN_PARAGRAPH ? plain.first : null);
    sayOfPage('subject-page', topic.plain.size > PLAIN_ON_PAGE);
    return signs;
  };

  const topics = new Map<string, TopicSigns>();
  return (key, order, sentence) => {
    const words = context.get(key);
    if (!words) return hasWords(key) ? ABSENT : UNKNOWN;
    const topic = remember(topics, key, () => open(words));
    const place = order * MOST_SENTENCES + sentence;
    const known = topic.signs.get(place);
    if (known) return known;
    const made = readSigns(topic, order, sentence);
    topic.signs.set(place, made);
    return made;
  };
}
