/** Makes the page's view: which entities it names, which topics they raise. */
import type { PackIndex } from '../index/pack-index.ts';
import { type ActiveTopic, type ActiveTopics, activeTopics } from './active-topics.ts';
import { type Association, associate } from './association.ts';
import { type ContextSigns, openContextSigns } from './context-signs.ts';
import { tabulateCues } from './cue-table.ts';
import { type EpochMark, epochMarks, oldYearOf } from './epoch-marks.ts';
import { type Focus, findFocus, readingsOf } from './focus.ts';
import { type KnownValues, openKnownValues } from './known-values.ts';
import { overlap } from './meets.ts';
import { readContext } from './page-context.ts';
import type { BarePassage, Passage } from './passage.ts';
import { remember } from './remember.ts';
import type { Fitting } from './site-memo.ts';
import { openPageValues, type PageValues } from './topic-values.ts';

/** How a topic's party stands on the page as a whole. */
export interface Standing {
  readonly inTitle: boolean;
  readonly inLede: boolean;
  /** The page speaks of it far more than of any rival. */
  readonly dominant: boolean;
  /** The measure's cues stand beside it, and not beside its rivals, all over the page. */
  readonly associated: boolean;
  readonly rivalInFront: boolean;
}

/** What is known of the page as a whole. */
export interface PageView {
  readonly index: PackIndex;
  readonly passages: readonly Passage[];
  /** The page's date, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly focus: Focus;
  /** What the context words of a topic say at a sentence. */
  readonly contextSigns: ContextSigns;
  readonly topics: ActiveTopics;
  readonly values: KnownValues;
  readonly topicValues: PageValues;
  /** What was last found of each list of topics (`Speaker.list`), of whatever figure: one list for the page is cheaper than one for each figure. */
  readonly fitting: (Fitting | undefined)[];
  /** The past year of which the page speaks as a whole; null for a page of its own time. */
  readonly oldYear: number | null;
  standing(topic: ActiveTopic): Standing;
  /** The entity of a topic per entity that is the same country as `id` of another pack; null when none is. */
  counterpart(topic: ActiveTopic, id: string): string | null;
  epochs(passage: Passage): readonly EpochMark[];
  /** For every entity named in a passage, wholes included, its first mention. */
  namedIn(passage: Passage): ReadonlyMap<string, number>;
  /** The heading, or the short question, right above a paragraph, which it takes up; null where there is none. */
  above(passage: Passage): Passage | null;
  /** The passage of a block's id. */
  passageOf(block: number): Passage | undefined;
  /** Qualified ids that a mention can stand for, with all their wholes: the likeliest reading of each pack. */
  ids(passage: BarePassage, mention: number): readonly string[];
}

/** How often a cue must stand beside a party, and how many times as often as beside any rival, to belong to it. */
const FEWEST_TOGETHER = 2;
const TOGETHER = 3;
/** How many times as often as any rival, and how often at least, a party must be named to dominate a page. */
const DOMINANCE = 2;
const FEWEST_MENTIONS = 4;

const none: ReadonlySet<string> = new Set();

function most(wanted: ReadonlySet<string>, counts: ReadonlyMap<string, number> | undefined): number {
  let highest = 0;
  for (const id of wanted) highest = Math.max(highest, counts?.get(id) ?? 0);
  return highest;
}

/** Tokens of the longest paragraph that only opens the next one: "Take us back to the winter of the strike." */
const OPENER = 16;

function opener(before: Passage | undefined): Passage | null {
  if (!before) return null;
  const { kind } = before.block;
  const opens =
    kind === 'heading' ||
    (kind === 'paragraph' && before.tokens.count <= OPENER && before.figures.every(({ reject }) => reject !== null));
  return opens ? before : null;
}

function firstMentions(
  passage: Passage,
  ids: (passage: Passage, mention: number) => readonly string[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  passage.mentions.forEach((_, at) => {
    for (const id of ids(passage, at)) if (!first.has(id)) first.set(id, at);
  });
  return first;
}

/** Entities of a topic per entity by their ISO codes. */
function countriesOf(index: PackIndex, { record }: ActiveTopic): ReadonlyMap<string, string> {
  const byCode = new Map<string, string>();
  for (const id of record.topic.per ?? []) {
    const code = index.entity(id)?.iso3;
    if (code !== undefined) byCode.set(code, id);
  }
  return byCode;
}

/** `before` holds the entities of an earlier analysis of the same page. */
export function viewPage(
  index: PackIndex,
  bare: readonly BarePassage[],
  date: string | null,
  before: readonly string[],
): PageView {
  const idsByCandidates = new Map<readonly string[], readonly string[]>();
  const ids = (passage: BarePassage, mention: number): readonly string[] => {
    const candidates = passage.mentions[mention]?.candidates ?? [];
    // Asked for every topic and mention: no closure is made for what is known.
    const known = idsByCandidates.get(candidates);
    if (known) return known;
    const made = readingsOf(candidates).flatMap((id) => index.wholes(id));
    idsByCandidates.set(candidates, made);
    return made;
  };
  const focus = findFocus(index, bare, before);
  const context = readContext(index, bare);
  const topics = activeTopics(index, focus, context);
  const isLive = (phrase: number): boolean => topics.speakers(phrase).some((speaker) => speaker.topics.length > 0);
  const passages = bare.map((passage) => ({ ...passage, cues: tabulateCues(passage.hits, passage.figureAt, isLive) }));
  const byBlock = new Map(passages.map((passage) => [passage.block.id, passage]));
  const named = new Map<Passage, ReadonlyMap<string, number>>();
  const marks = new Map<Passage, readonly EpochMark[]>();
  const countries = new Map<ActiveTopic, ReadonlyMap<string, string>>();
  const standings = new Map<ActiveTopic, Standing>();
  let association: Association | null = null;

  const namedIn = (passage: Passage): ReadonlyMap<string, number> =>
    remember(named, passage, () => firstMentions(passage, ids));

  const judgeStanding = ({ party, rivals, record }: ActiveTopic): Standing => {
    association ??= associate(index, passages, ids);
    const own = party ?? none;
    const together = association.get(record.measure.id);
    const weight = most(own, focus.actorWeight);
    return {
      inTitle: overlap(own, focus.titledActors),
      inLede: overlap(own, focus.ledActors),
      dominant: weight >= FEWEST_MENTIONS && weight >= DOMINANCE * most(rivals, focus.actorWeight),
      associated: most(own, together) >= FEWEST_TOGETHER && most(own, together) >= TOGETHER * most(rivals, together),
      rivalInFront: overlap(rivals, focus.titledActors) || overlap(rivals, focus.ledActors),
    };
  };

  return {
    index,
    passages,
    date,
    focus,
    contextSigns: openContextSigns(context, passages, (key) => index.topic(key)?.topic.context !== undefined),
    topics,
    fitting: new Array<Fitting | undefined>(topics.lists),
    values: openKnownValues(index, () => topics.byKey.keys(), date),
    topicValues: openPageValues(index, topics.byKey.values(), namedIn),
    oldYear: oldYearOf(passages),
    standing: (topic) => remember(standings, topic, () => judgeStanding(topic)),
    counterpart(topic, id) {
      const iso = index.entity(id)?.iso3;
      return iso === undefined ? null : (remember(countries, topic, () => countriesOf(index, topic)).get(iso) ?? null);
    },
    epochs: (passage) => remember(marks, passage, () => epochMarks(passage)),
    namedIn,
    above: ({ order, block }) => (block.kind === 'paragraph' ? opener(passages[order - 1]) : null),
    passageOf: (block) => byBlock.get(block),
    ids,
  };
}
