/** What a page is about: the entities it names, weighed by where. */
import type { PackIndex } from '../index/pack-index.ts';
import { Case } from './mention-case.ts';
import type { BarePassage } from './passage.ts';

export interface Focus {
  /** Every entity named, and every whole of one, qualified. */
  readonly named: ReadonlySet<string>;
  /** Named in the title, or in the first paragraph; wholes included. */
  readonly titled: ReadonlySet<string>;
  readonly led: ReadonlySet<string>;
  /** The same three for those that can act or be counted: a place named in a country says nothing of that country's soldiers. */
  readonly actors: ReadonlySet<string>;
  readonly titledActors: ReadonlySet<string>;
  readonly ledActors: ReadonlySet<string>;
  /** Entities by prominence, the most prominent first. */
  readonly ranked: readonly string[];
  readonly weight: ReadonlyMap<string, number>;
  /** The same for those that act, each counted for all its wholes. */
  readonly actorWeight: ReadonlyMap<string, number>;
}

/** A name in the title says as much of the page as three in the text. */
const TITLE_WEIGHT = 3;
const LEDE_WEIGHT = 2;
/** How many entities are handed on as the page's focus. */
const MOST_RANKED = 24;

/** Kinds of entities that can act or be counted. */
const ACTOR_KINDS: ReadonlySet<string> = new Set(['country', 'territory', 'force', 'person', 'organisation']);

/** Whether an entity can act or be counted. */
export const isActor = (index: PackIndex, id: string): boolean => ACTOR_KINDS.has(index.entity(id)?.kind ?? '');

const packOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** The likeliest reading of each pack: the same name in two packs is one thing. */
export function readingsOf(candidates: readonly string[]): readonly string[] {
  return candidates.filter((id, at) => candidates.findIndex((other) => packOf(other) === packOf(id)) === at);
}

/** Weighs all mentions of a page. `before` is the focus of an earlier analysis of the same page. */
export function findFocus(index: PackIndex, passages: readonly BarePassage[], before: readonly string[]): Focus {
  const weight = new Map<string, number>();
  const named = new Set<string>();
  const titled = new Set<string>();
  const led = new Set<string>();
  const actorWeight = new Map<string, number>();
  const actors = new Set<string>();
  const titledActors = new Set<string>();
  const ledActors = new Set<string>();
  let lede = -1;
  for (const { block, mentions, order, cases } of passages) {
    const title = block.kind === 'title';
    if (lede < 0 && (block.kind === 'standfirst' || block.kind === 'paragraph')) lede = order;
    for (const [at, mention] of mentions.entries()) {
      const more = title ? TITLE_WEIGHT : order === lede ? LEDE_WEIGHT : 1;
      for (const one of readingsOf(mention.candidates)) {
        weight.set(one, (weight.get(one) ?? 0) + more);
        const acts = isActor(index, one);
        for (const whole of index.wholes(one)) {
          named.add(whole);
          if (title) titled.add(whole);
          if (order === lede) led.add(whole);
          if (!acts) continue;
          actors.add(whole);
          actorWeight.set(whole, (actorWeight.get(whole) ?? 0) + more);
          // "in Sudland" names a place.
          if (cases[at] === Case.place || cases[at] === Case.compared) continue;
          if (title) titledActors.add(whole);
          if (order === lede) ledActors.add(whole);
        }
      }
    }
  }
  for (const id of before) {
    weight.set(id, (weight.get(id) ?? 0) + LEDE_WEIGHT);
    for (const whole of index.wholes(id)) {
      named.add(whole);
      if (isActor(index, id)) actors.add(whole);
    }
  }
  const ranked = [...weight.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_RANKED)
    .map(([id]) => id);
  return { named, titled, led, actors, titledActors, ledActors, ranked, weight, actorWeight };
}
