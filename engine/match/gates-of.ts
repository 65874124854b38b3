/** The gates that a figure passes for a topic, apart from dimension, party and place: what stops it, and what only makes it doubtful. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { epochGate } from './gates/epoch.ts';
import { exclusionGate } from './gates/exclusion.ts';
import { planGate } from './gates/plan.ts';
import { polarityGate } from './gates/polarity.ts';
import { incrementGate, subGroupGate, timeGate } from './gates/sub-group.ts';
import type { GroundCode } from './grounds.ts';
import { wordAt } from './passage.ts';
import type { Site, Stop } from './site.ts';
import { Word } from './word-class.ts';

/** What gates say of a figure and a topic: what stops it, and what only makes it doubtful. */
export interface Gates {
  readonly stop: Stop | null;
  readonly doubt: Stop | null;
}

/** Gates of which a number that others have published on the topic leaves a doubt: it is seldom the very same by chance. */
const YIELDING: ReadonlySet<string> = new Set(['noun', 'sub-group']);

/**
 * Whether a stop may be a mere doubt: another time only by "this year", a plan never by a year to come. `rounder`: the number is less telling, and
 * recurs by chance: in a short time, or with a word of planning ("14,000 are expected", where "would sign for 14,000" is no plan).
 */
function mayYield(site: Site, stop: Stop, rounder: boolean): boolean {
  const word = wordAt(stop.passage, stop.from);
  if (rounder && word & (Word.time | Word.daybreak)) return false;
  if (stop.gate === 'epoch') return stop === site.memo.thisYear;
  if (stop.gate === 'plan')
    return rounder ? (word & (Word.modal | Word.plan)) === Word.modal : (word & (Word.modal | Word.plan)) !== 0;
  return YIELDING.has(stop.gate);
}

/** The ground of each doubt. */
export const DOUBTS: ReadonlyMap<string, GroundCode> = new Map([
  ['epoch', 'doubt-epoch'],
  ['plan', 'doubt-plan'],
  ['sub-group', 'doubt-part'],
] satisfies [string, GroundCode][]);

/** The first gate that stops the figure for this topic, and the first that makes it doubtful. `known`: others have published this telling number on the topic; `familiar`: a rounder one, which a cue governs. */
export function gatesOf(
  site: Site,
  topic: ActiveTopic,
  link: CueLink | null,
  marked: boolean,
  known: boolean,
  familiar: boolean,
): Gates {
  let doubt: Stop | null = null;
  for (const ask of ASKED) {
    const found = ask(site, topic, link, marked);
    if (!found) continue;
    if (!found.loose && !((known || familiar) && mayYield(site, found, !known)))
      return { stop: found, doubt: doubt ?? found };
    // What a gate leaves of doubt keeps none of the others from stopping it.
    doubt ??= found;
  }
  return { stop: null, doubt };
}

type Ask = (site: Site, topic: ActiveTopic, link: CueLink | null, marked: boolean) => Stop | null;

/** The gates in the order in which they are asked: another noun, another time, denied, a part, a plan, an addition. */
const ASKED: readonly Ask[] = [
  exclusionGate,
  epochGate,
  (site) => {
    if (site.memo.polarity === undefined) site.memo.polarity = polarityGate(site);
    return site.memo.polarity;
  },
  (site, { record }, _, marked) => {
    if (marked && record.topic.relation?.kind === 'batchOf') return null;
    if (site.memo.subGroup === undefined) site.memo.subGroup = subGroupGate(site);
    return site.memo.subGroup;
  },
  (site, topic, _, marked) => timeGate(site, topic, marked),
  (site, { record }) => {
    if (record.topic.planned) return null;
    if (site.memo.plan === undefined) site.memo.plan = planGate(site);
    return site.memo.plan;
  },
  (site, topic, _, marked) => incrementGate(site, topic, marked),
];
