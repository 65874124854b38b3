/** All cues of a figure's sentence, the most direct first, each shared out to the figure that it suits best. */
import { type CueLink, FARTHEST, firstFrom, GOVERNS, linkOf } from './cue-link.ts';
import { type Passage, SENTENCE_WINDOW } from './passage.ts';

/** For each cue the figure that it suits best and at what cost, so that a cue spent on one figure counts less for the next. */
export interface CueOwners {
  readonly figure: Int32Array;
  readonly cost: Float64Array;
  /** The links found on the way, `NEIGHBOURS` for each cue from the figure `lowest` on: most are asked for again, figure by figure. */
  readonly links: readonly (CueLink | null | undefined)[];
  readonly lowest: Int32Array;
}

/** The two figures before and the two after are all that a cue can belong to. */
const BESIDE = 2;
const NEIGHBOURS = 2 * BESIDE;

/** Finds, for every cue of a passage, the figure next to it that it governs most directly. */
export function ownCues(passage: Passage): CueOwners {
  const { cues, figures } = passage;
  const owners = {
    figure: new Int32Array(cues.count).fill(-1),
    cost: new Float64Array(cues.count).fill(FARTHEST),
    links: new Array<CueLink | null | undefined>(cues.count * NEIGHBOURS),
    lowest: new Int32Array(cues.count),
  };
  if (figures.length === 0) return owners;
  let first = 0;
  for (let cue = 0; cue < cues.count; cue++) {
    const from = cues.from[cue] ?? 0;
    while (first < figures.length && (figures[first]?.tokenTo ?? 0) + SENTENCE_WINDOW < from) first++;
    let nearest = first;
    while (nearest < figures.length && (figures[nearest]?.tokenTo ?? 0) <= from) nearest++;
    const lowest = Math.max(first, nearest - BESIDE);
    owners.lowest[cue] = lowest;
    for (let at = lowest; at < Math.min(figures.length, nearest + BESIDE); at++) {
      if (figures[at]?.reject !== null) continue;
      const link = linkOf(passage, cue, at);
      owners.links[cue * NEIGHBOURS + at - lowest] = link;
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

/** The link that was found with the owners, or one that was not asked for then. */
function linkFrom(passage: Passage, { links, lowest }: CueOwners, cue: number, at: number): CueLink | null {
  const place = at - (lowest[cue] ?? 0);
  const known = place >= 0 && place < NEIGHBOURS ? links[cue * NEIGHBOURS + place] : undefined;
  return known === undefined ? linkOf(passage, cue, at) : known;
}

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
    const link = linkFrom(passage, owners, cue, at);
    if (!link) continue;
    const spent = !link.joint && owners.figure[cue] !== at && (owners.cost[cue] ?? FARTHEST) < link.cost;
    const cost = link.cost + (spent ? SPENT : 0);
    if (cost <= FARTHEST) links.push(spent ? { ...link, cost } : link);
  }
  return links.length < 2 ? links : sortByCost(reduceRelatives(links));
}

/** "300 soldiers deployed to fight have been killed": once a finite verb governs the figure, a bare participle after it is a mere attribute. */
function reduceRelatives(links: CueLink[]): CueLink[] {
  if (!links.some((link) => link.predicate && link.cost <= GOVERNS)) return links;
  return links.map((link) => (link.side === 'after' && !link.predicate ? { ...link, cost: link.cost + SPENT } : link));
}

/** Sorts in place by insertion: the few cues of a sentence are in order sooner than `sort` has made its copy of them. */
function sortByCost(links: CueLink[]): CueLink[] {
  for (let next = 1; next < links.length; next++) {
    const link = links[next];
    if (!link) break;
    let at = next;
    for (; at > 0; at--) {
      const before = links[at - 1];
      if (!before || before.cost <= link.cost) break;
      links[at] = before;
    }
    links[at] = link;
  }
  return links;
}
