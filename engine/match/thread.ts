/** The thread of a paragraph: where one count follows another, what they count is said once, and the earlier one speaks for the later. */
import type { Candidate } from './candidate.ts';
import { isRemainder } from './carry.ts';
import { type Evidence, evidence } from './evidence.ts';
import { isSequel } from './gates/sub-group.ts';
import type { GroundCode } from './grounds.ts';
import type { Known } from './known.ts';
import { oddsOf } from './likeliest.ts';
import type { Site } from './site.ts';

/** Figures looked back over, and sentences. */
const LOOK_BACK = 6;
const REACH = 3;

/** By the sentences between the figures; beyond them it is back a little. */
const DISTANCES: readonly GroundCode[] = ['thread-sentence', 'thread-previous'];

/** A bare number is of the kind of what people are counted in. */
const isOfKind = ({ figure }: Site, known: Known): boolean =>
  figure.dimension === known.figure.dimension ||
  (figure.dimension === 'count' && figure.noun === '' && known.figure.dimension === 'people');

/** What the nearest earlier figure of the same kind says, that is about a topic. A part, a remainder or a sequel hangs on none. */
function threadOf(
  site: Site,
  sentence: number,
  recent: readonly Known[],
): { readonly topic: Candidate['topic']; readonly grounds: readonly Evidence[] } | null {
  if (site.figure.partitive || isSequel(site) || isRemainder(site)) return null;
  let broken = false;
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - LOOK_BACK); back--) {
    const known = recent[back];
    if (!known || sentence - known.sentence > REACH) return null;
    if (!isOfKind(site, known)) continue;
    if (!known.chosen) {
      // What may be about the topic too does not break the thread.
      broken ||= known.likely === null;
      continue;
    }
    const told = (code: GroundCode): Evidence =>
      evidence(code, known.passage, known.figure.numeralFrom, known.figure.numeralTo);
    const distance = DISTANCES[sentence - known.sentence] ?? 'thread-back';
    const grounds = [told(distance)];
    if (broken) grounds.push(told('thread-broken'));
    if (known.passage !== site.passage) grounds.push(told('thread-block'));
    return { topic: known.chosen.topic, grounds };
  }
  return null;
}

/** The candidates with what the figures before say for the topic of those. It brings up none: a number that only follows another may count anything. */
export function withThread(
  site: Site,
  sentence: number,
  recent: readonly Known[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const thread = threadOf(site, sentence, recent);
  if (!thread) return candidates;
  return candidates.map((one) => {
    if (one.topic !== thread.topic || one.stop) return one;
    const grounds = [...one.evidence, ...thread.grounds];
    return { ...one, evidence: grounds, score: oddsOf(grounds, one.link, one.published) };
  });
}
