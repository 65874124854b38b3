/** Which entity an ambiguous name means: by the words around it, then by what the document says elsewhere; else it stays open. */
import type { AliasReading } from './aliases.ts';
import { type Evidence, gatherEvidence, type NamedBlock, type NameIndex } from './evidence.ts';
import type { EntityMention } from './mention.ts';

/** What each sign adds to a reading. Words against weigh more than words for: a wrong reading is worse than none. */
const WEIGHTS = {
  /** A `near` word beside the name ("the submarine Mora"), and a `notNear` word there: nearly part of the name. */
  beside: 2.5,
  besideAgainst: -3,
  /** `near` words in the same sentence, in the same block, each counted once however many there are. */
  sentence: 3,
  block: 1.5,
  /** `notNear` words in the same places. */
  sentenceAgainst: -4,
  blockAgainst: -2,
  /** A word for or against anywhere in the document, and the most that all of them add. */
  document: 0.5,
  documentMost: 2,
  /** Each other, unambiguous name of the entity in the document, and the most that they add: enough to outweigh one chance word against. */
  named: 1.5,
  namedMost: 4.5,
  /** Each mention of a part of it or of a whole to which it belongs: a hint that the document is about that corner of the world. */
  kin: 0.25,
  kinMost: 1,
} as const;

/** A reading below this is excluded. One word against it somewhere else on the page is not enough, two are. */
const EXCLUDED = -0.75;
/** A reading is chosen when it is ahead by this much; those less far behind stay candidates. */
const MARGIN = 1.5;
/** Share of the decided mentions of a name that decides the undecided ones: a name rarely changes its meaning within a page. */
const MAJORITY = 2 / 3;

interface Ranked {
  readonly reading: AliasReading;
  readonly score: number;
}

const capped = (each: number, count: number, most: number): number => Math.min(most, each * count);

function scoreOf(evidence: Evidence, { tokens }: NamedBlock, place: number, mention: EntityMention, entity: string) {
  const number = evidence.numberOf(entity);
  const { document } = evidence;
  const w = WEIGHTS;
  let score =
    capped(w.document, document.for(number, 0), w.documentMost) -
    capped(w.document, document.against(number, 0), w.documentMost) +
    capped(w.named, evidence.named(entity), w.namedMost) +
    capped(w.kin, evidence.kin(entity), w.kinMost);
  const here = evidence.blocks.get(place);
  if (here === undefined) return score;
  const { tokenFrom, tokenTo } = mention;
  const sentence = tokens.sentence[tokenFrom] ?? 0;
  if (here.beside.for(number, tokenFrom) + here.beside.for(number, tokenTo - 1) > 0) score += w.beside;
  if (here.beside.against(number, tokenFrom) + here.beside.against(number, tokenTo - 1) > 0) score += w.besideAgainst;
  if (here.sentence.for(number, sentence) > 0) score += w.sentence;
  else if (here.block.for(number, 0) > 0) score += w.block;
  if (here.sentence.against(number, sentence) > 0) score += w.sentenceAgainst;
  else if (here.block.against(number, 0) > 0) score += w.blockAgainst;
  return score;
}

/** The readings that the document allows, the likeliest first; the order of the packs breaks ties. */
function rank(
  evidence: Evidence,
  block: NamedBlock,
  place: number,
  mention: EntityMention,
  readings: readonly AliasReading[],
): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const reading of readings) {
    if (best.has(reading.entity)) continue;
    const isMissing = reading.needs.length > 0 && !reading.needs.some((entity) => evidence.named(entity) > 0);
    if (isMissing && !evidence.blocks.get(place)?.block.for(evidence.numberOf(reading.entity), 0)) continue;
    const score = scoreOf(evidence, block, place, mention, reading.entity);
    if (score >= EXCLUDED) best.set(reading.entity, { reading, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const packOf = (entity: string): string => entity.slice(0, entity.indexOf('/'));

/** Readings by pack: two packs that know the same name do not compete, each may read it in its own way. */
function byPack(all: readonly Ranked[]): Ranked[][] {
  const packs = new Map<string, Ranked[]>();
  for (const one of all) {
    const pack = packOf(one.reading.entity);
    const list = packs.get(pack);
    if (list) list.push(one);
    else packs.set(pack, [one]);
  }
  return [...packs.values()];
}

/** How often each reading of a name was chosen, by the name's candidates and the pack. */
function createVotes() {
  const votes = new Map<string, Map<string, number>>();
  const key = (mention: EntityMention, pack: string): string => `${pack} ${mention.candidates.join(' ')}`;
  return {
    add(mention: EntityMention, entity: string): void {
      const place = key(mention, packOf(entity));
      const counts = votes.get(place) ?? new Map<string, number>();
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      votes.set(place, counts);
    },
    winner(mention: EntityMention, pack: string): string | undefined {
      const counts = [...(votes.get(key(mention, pack)) ?? [])];
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      return counts.find(([, count]) => count >= all * MAJORITY)?.[0];
    },
  };
}

/** The reading of a pack that the same name was decided for elsewhere, else all that are left. */
function elect(
  pack: readonly Ranked[],
  votes: ReturnType<typeof createVotes>,
  mention: EntityMention,
): readonly Ranked[] {
  const [one] = pack;
  const winner = pack.length > 1 && one ? votes.winner(mention, packOf(one.reading.entity)) : undefined;
  const elected = pack.filter(({ reading }) => reading.entity === winner);
  return elected.length > 0 ? elected : pack;
}

/**
 * Decides the mentions of a whole document, block by block in the order given. A mention whose every reading is excluded is left out;
 * where nothing decides, the candidates that remain stay, the likeliest first. Unambiguous names pass through untouched.
 * Linear in tokens and mentions.
 */
export function decideEntities(
  index: NameIndex,
  blocks: readonly NamedBlock[],
  focus: readonly string[] = [],
): readonly (readonly EntityMention[])[] {
  if (!blocks.some(({ mentions }) => mentions.some(({ undecided }) => undecided))) {
    return blocks.map(({ mentions }) => mentions);
  }
  const evidence = gatherEvidence(index, blocks, focus);
  const votes = createVotes();

  const ranked = blocks.map((block, place) =>
    block.mentions.map((mention) => {
      if (!mention.undecided) return { mention, left: null };
      const all = rank(evidence, block, place, mention, index.aliases.readings(block.tokens, mention));
      const left = byPack(all).map((pack) => pack.filter(({ score }) => (pack[0]?.score ?? 0) - score < MARGIN));
      for (const [only, more] of left) if (only && !more) votes.add(mention, only.reading.entity);
      return { mention, left };
    }),
  );
  // Mentions with the same outcome share one list, so that later steps can know it again without reading it.
  const lists = new Map<string, readonly string[]>();
  const listOf = (all: readonly Ranked[]): readonly string[] => {
    const list = all.map(({ reading }) => reading.entity);
    const key = list.join(' ');
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, list);
    return list;
  };
  return ranked.map((block) =>
    block.flatMap(({ mention, left }) => {
      if (left === null) return [mention];
      const [first, ...others] = left.flatMap((pack) => elect(pack, votes, mention));
      if (first === undefined) return [];
      const { undecided: _, sure: __, ...decided } = mention;
      return [{ ...decided, candidates: listOf([first, ...others]), use: first.reading.use }];
    }),
  );
}
