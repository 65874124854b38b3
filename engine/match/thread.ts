/** The thread of a paragraph: where one count follows another, what they count is said once, and the later ones hang on the earlier. */
import type { Candidate } from './candidate.ts';
import { inUnitOf, isRemainder, type Known } from './carry.ts';
import { type Evidence, evidence } from './evidence.ts';
import { isSequel } from './gates/sub-group.ts';
import { governingCue } from './governing-cue.ts';
import type { GroundCode } from './grounds.ts';
import { judge } from './judge.ts';
import { oddsOf } from './likeliest.ts';
import type { Site } from './site.ts';
import { createMemo } from './site-memo.ts';

/** Figures looked back over, and sentences. */
const LOOK_BACK = 6;
const REACH = 3;

/** By the sentences between the figures; beyond them it is near at most. */
const DISTANCES: readonly GroundCode[] = ['thread-sentence', 'thread-previous'];

/** What the figure hangs on. */
interface Thread {
  readonly topic: Candidate['topic'];
  readonly distance: GroundCode;
  /** What makes the thread weaker: the earlier figure is in doubt, another one stands between, a paragraph ends. */
  readonly doubts: readonly Evidence[];
  /** The earlier figure, as evidence of `code`. */
  told(code: GroundCode): Evidence;
  /** The site with the figure in the earlier one's unit. */
  readonly site: Site;
}

/** The nearest earlier figure of the same kind of which something is known. A part, a remainder or a sequel hangs on none. */
function threadOf(site: Site, sentence: number, recent: readonly Known[]): Thread | null {
  if (site.figure.partitive || isSequel(site) || isRemainder(site)) return null;
  let broken = false;
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known || sentence - known.sentence > REACH) return null;
    const figure = inUnitOf(site.figure, known.figure);
    if (!figure) continue;
    if (!known.likely) {
      broken = true;
      continue;
    }
    const told = (code: GroundCode): Evidence =>
      evidence(code, known.passage, known.figure.numeralFrom, known.figure.numeralTo);
    const doubts: Evidence[] = [];
    if (!known.chosen) doubts.push(told('thread-likely'));
    if (broken) doubts.push(told('thread-broken'));
    if (known.passage !== site.passage) doubts.push(told('thread-block'));
    return {
      topic: known.likely.topic,
      distance: DISTANCES[sentence - known.sentence] ?? 'thread-back',
      doubts,
      told,
      site: figure === site.figure ? site : { ...site, figure, memo: createMemo() },
    };
  }
  return null;
}

/** A topic that nothing but the thread brings up. */
function fromThread(
  { topic, distance, doubts, site: own }: Thread,
  site: Site,
  required: ReadonlySet<string>,
  others: readonly Candidate[],
): Candidate | null {
  const extra = [...doubts, ...governingCue(site, others)];
  const candidate = judge(own, topic, { code: distance, link: null, voice: 'none', weak: false, extra }, required);
  return candidate && own !== site ? { ...candidate, adopted: own.figure } : candidate;
}

/** The candidates with what the figures before say for the topic of those; and that topic, where nothing else brought it up. */
export function withThread(
  site: Site,
  sentence: number,
  recent: readonly Known[],
  required: ReadonlySet<string>,
  others: readonly Candidate[],
): readonly Candidate[] {
  const thread = threadOf(site, sentence, recent);
  if (!thread) return others;
  let found = false;
  const all = others.map((one) => {
    if (one.topic !== thread.topic) return one;
    found = true;
    if (one.stop) return one;
    const grounds = [...one.evidence, thread.told(thread.distance), ...thread.doubts];
    return { ...one, evidence: grounds, score: oddsOf(grounds, one.link, one.published) };
  });
  if (found) return all;
  const candidate = fromThread(thread, site, required, others);
  return candidate ? [...all, candidate] : all;
}
