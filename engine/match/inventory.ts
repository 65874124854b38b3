/** What the figures of a page are about, all in all: once a topic is told somewhere, another figure of it is likelier to follow. */
import type { Candidate } from './candidate.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import { likeliest, oddsOf } from './likeliest.ts';
import type { Passage } from './passage.ts';
import { remember } from './remember.ts';

/** A figure or a date, by its passage and its place there, with all topics that it may be about. */
export interface OpenFigure {
  readonly passage: Passage;
  readonly at: number;
  readonly candidates: readonly Candidate[];
}

/** The figures that are about one topic at first sight: which they are, and how many there are in each paragraph, by its order. */
interface Entry {
  readonly figures: Set<OpenFigure>;
  readonly inParagraph: Map<number, number>;
}

/** What the figures of a page are about. */
export interface Inventory {
  /** By the keys of the topics. */
  readonly topics: ReadonlyMap<string, Entry>;
  /** All figures about topics of a pack, by its id. */
  readonly packs: ReadonlyMap<string, ReadonlySet<OpenFigure>>;
}

/** Figures beyond which a topic is told often. */
const SOME = 2;
/** Paragraphs between two figures that are near each other. */
const NEAR = 1;

const packOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Takes the figures that are about a topic with at least these log-odds. */
export function takeInventory(figures: readonly OpenFigure[], from: number): Inventory {
  const topics = new Map<string, Entry>();
  const packs = new Map<string, Set<OpenFigure>>();
  for (const figure of figures) {
    const best = likeliest(figure.candidates);
    if (!best || best.odds < from) continue;
    const { key } = best.candidate;
    const entry = remember(topics, key, () => ({ figures: new Set(), inParagraph: new Map() }));
    const { order } = figure.passage;
    entry.figures.add(figure);
    entry.inParagraph.set(order, (entry.inParagraph.get(order) ?? 0) + 1);
    remember(packs, packOf(key), () => new Set()).add(figure);
  }
  return { topics, packs };
}

/** How many of the figures are others than this one. */
const others = (figures: ReadonlySet<OpenFigure> | undefined, figure: OpenFigure): number =>
  (figures?.size ?? 0) - (figures?.has(figure) ? 1 : 0);

/** What the other figures of the page say for a topic; nothing where none is about a topic of its pack. */
function standing({ topics, packs }: Inventory, key: string, figure: OpenFigure): readonly GroundCode[] {
  if (others(packs.get(packOf(key)), figure) === 0) return [];
  const entry = topics.get(key);
  const same = others(entry?.figures, figure);
  if (!entry || same === 0) return ['told-any'];
  let near = entry.figures.has(figure) ? -1 : 0;
  const { order } = figure.passage;
  for (let at = order - NEAR; at <= order + NEAR; at++) near += entry.inParagraph.get(at) ?? 0;
  const codes: GroundCode[] = ['told-any', near > 0 ? 'told-near' : 'told-far'];
  if (same > SOME) codes.push('told-often');
  return codes;
}

/** The figure’s candidates with what the rest of the page says of each; unchanged where no figure of the page is about anything. */
export function withInventory(inventory: Inventory, figure: OpenFigure): readonly Candidate[] {
  if (inventory.topics.size === 0) return figure.candidates;
  const { passage, at, candidates } = figure;
  const { numeralFrom = 0, numeralTo = 0 } = passage.figures[at] ?? {};
  return candidates.map((one) => {
    if (one.stop) return one;
    const all: Evidence[] = [...one.evidence];
    for (const code of standing(inventory, one.key, figure)) all.push(evidence(code, passage, numeralFrom, numeralTo));
    return { ...one, evidence: all, score: oddsOf(all, one.link, one.published) };
  });
}
