/** The gates that a figure passes for a topic, apart from dimension, party and place: what stops it, and what only makes it doubtful. */
import type { ActiveTopic } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { epochGate } from './gates/epoch.ts';
import { exclusionGate } from './gates/noun.ts';
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

/** Gates of which a telling number that others have published on the topic leaves a doubt: it is seldom the very same by chance. */
const YIELDING: ReadonlySet<string> = new Set(['noun', 'plan', 'sub-group']);

/** Whether a stop may be a mere doubt: a plan only by a modal ("would sign for 1,376"), not by a word of planning or by a year to come. */
const mayYield = ({ passage, from, gate }: Stop): boolean =>
  YIELDING.has(gate) && (gate !== 'plan' || (wordAt(passage, from) & (Word.modal | Word.plan)) === Word.modal);

/** The ground of each doubt. */
export const DOUBTS: ReadonlyMap<string, GroundCode> = new Map([
  ['epoch', 'doubt-epoch'],
  ['plan', 'doubt-plan'],
  ['sub-group', 'doubt-part'],
] satisfies [string, GroundCode][]);

/** The first gate that stops the figure for this topic, apart from party and place. `known`: others have published this telling number on the topic. */
export function gatesOf(site: Site, topic: ActiveTopic, link: CueLink | null, marked: boolean, known: boolean): Gates {
  const noun = exclusionGate(site, topic, link);
  const epoch = noun && !noun.loose ? null : epochGate(site, topic);
  const hard = [noun, epoch].find((one) => one && !one.loose) ?? laterGate(site, topic, marked);
  if (known && hard && mayYield(hard)) return { stop: null, doubt: hard };
  return { stop: hard, doubt: noun ?? epoch };
}

/** The gates that look at how the figure is told: denied, a part, a plan, an addition. */
function laterGate(site: Site, topic: ActiveTopic, marked: boolean): Stop | null {
  const { memo } = site;
  const { relation, planned } = topic.record.topic;
  if (memo.polarity === undefined) memo.polarity = polarityGate(site);
  if (memo.polarity) return memo.polarity;
  if (!(relation?.kind === 'batchOf' && marked)) {
    if (memo.subGroup === undefined) memo.subGroup = subGroupGate(site);
    if (memo.subGroup) return memo.subGroup;
  }
  const time = timeGate(site, topic, marked);
  if (time) return time;
  if (!planned) {
    if (memo.plan === undefined) memo.plan = planGate(site);
    if (memo.plan) return memo.plan;
  }
  return incrementGate(site, topic, marked);
}
