/** All cues of a figure's sentence, the most direct first, each shared out to the figure that it suits best. */
import { type CueLink, FARTHEST, firstFrom, GOVERNS, linkOf } from './cue-link.ts';
import { type Passage, SENTENCE_WINDOW } from './passage.ts';

/** For each cue the figure that it suits best and at what cost, so that a cue spent on one figure counts less for the next. */
export interface CueOwners {
  readonly figure: Int32Array;
  readonly cost: Float64Array;
}

/** Finds, for every cue of a passage, the figure next to it that it governs most directly. */
export function ownCues(passage: Passage): CueOwners {
  const { cues, figures } = passage;
  const owners = { figure: new Int32Array(cues.count).fill(-1), cost: new Float64Array(cues.count).fill(FARTHEST) };
  if (figures.length === 0) return owners;
  let first = 0;
  for (let cue = 0; cue < cues.count; cue++) {
    const from = cues.from[cue] ?? 0;
    while (first < figures.length && (figures[first]?.tokenTo ?? 0) + SENTENCE_WINDOW < from) first++;
    // The two figures before and the two after are all that a cue can belong to.
    let nearest = first;
    while (nearest < figures.length && (figures[nearest]?.tokenTo ?? 0) <= from) nearest++;
    for (let at = Math.max(first, nearest - 2); at < Math.min(figures.length, nearest + 2); at++) {
      if (figures[at]?.reject !== null) continue;
      const link = linkOf(passage, cue, at);
      if (link && link.cost < (owners.cost[cue] ?? FARTHEST)) {
        owners.figure[cue] = at;
        owners.cost[cue] = link.cost;
      }
    }
  }
  return owners;
}

/** What a cue costs more when it belongs to another figure more directly. */
const SPENT = 3;

/** The cues of a figure's sentence, the most direct first; a constant number. */
export function linksOf(passage: Passage, owners: CueOwners, at: number): CueLink[] {
  const { cues, tokens } = passage;
  const figure = passage.figures[at];
  if (!figure) return [];
  const links: CueLink[] = [];
  const sentence = tokens.sentence[figure.numeralFrom] ?? 0;
  for (let cue = firstFrom(cues.from, cues.count, figure.tokenFrom - SENTENCE_WINDOW); cue < cues.count; cue++) {
    const from = cues.from[cue] ?? 0;
    if (from > figure.tokenTo + SENTENCE_WINDOW || (tokens.sentence[from] ?? 0) > sentence) break;
    const link = linkOf(passage, cue, at);
    if (!link) continue;
    const spent = !link.joint && owners.figure[cue] !== at && (owners.cost[cue] ?? FARTHEST) < link.cost;
    const cost = link.cost + (spent ? SPENT : 0);
    if (cost <= FARTHEST) links.push({ ...link, cost });
  }
  return reduceRelatives(links).sort((a, b) => a.cost - b.cost);
}

/** "300 soldiers deployed to fight have been killed": once a finite verb governs the figure, a bare participle after it is a mere attribute. */
function reduceRelatives(links: readonly CueLink[]): CueLink[] {
  const finite = links.some((link) => link.predicate && link.cost <= GOVERNS);
  return links.map((link) =>
    finite && link.side === 'after' && !link.predicate ? { ...link, cost: link.cost + SPENT } : link,
  );
}
