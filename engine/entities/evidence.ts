/** What a document says for and against the readings of its ambiguous names. */
import type { PackIndex } from '../index/pack-index.ts';
import type { Tokens } from '../scan/tokens.ts';
import type { ContextHit } from './aliases.ts';
import type { EntityMention } from './mention.ts';
import { createTally, type Tally } from './tally.ts';

/** The names of one block. */
export interface NamedBlock {
  readonly tokens: Tokens;
  readonly mentions: readonly EntityMention[];
  /** The page's title: what stands there holds for the whole page. */
  readonly isTitle?: boolean;
}

/** The part of an index that decides what names mean. */
export type NameIndex = Pick<PackIndex, 'aliases' | 'wholes'>;

/** Words for and against the asked entities in one block, counted by where they stand. Entities are numbers of `Evidence.numberOf`. */
export interface BlockEvidence {
  /** By entity and token: the word touches the token or stands a word away from it. */
  readonly beside: Tally;
  /** By entity and sentence. */
  readonly sentence: Tally;
  /** By entity, at place 0. */
  readonly block: Tally;
}

export interface Evidence {
  /** The number of an entity that is a candidate of an open mention, -1 for any other. */
  numberOf(entity: string): number;
  /** Of each block that holds an open mention, by its place in the document. */
  readonly blocks: ReadonlyMap<number, BlockEvidence>;
  /** By entity, at place 0; words of the title count for more. */
  readonly document: Tally;
  /** How often the document names the entity beyond doubt, by whatever alias. */
  named(entity: string): number;
  /** How often it names a part of the entity, or a whole to which it belongs. */
  kin(entity: string): number;
}

/** One mention or word in the title weighs as much as this many in the text: the title says what the page is about. */
const TITLE_FACTOR = 3;
/** Tokens that may stand between a mention and a word beside it: an article, a hyphen. */
const REACH = 1;

/** Names beyond doubt. `focus`: what an earlier analysis of the page found it to be about; each counts as named in the title. */
function countNames(
  index: NameIndex,
  blocks: readonly NamedBlock[],
  focus: readonly string[],
): Pick<Evidence, 'named' | 'kin'> {
  const named = new Map<string, number>();
  const ofParts = new Map<string, number>();
  for (const entity of focus) named.set(entity, TITLE_FACTOR);
  blocks.forEach(({ mentions, isTitle }) => {
    for (const { candidates, undecided, sure } of mentions) {
      for (const entity of undecided ? (sure ?? []) : candidates)
        named.set(entity, (named.get(entity) ?? 0) + (isTitle ? TITLE_FACTOR : 1));
    }
  });
  for (const [entity, count] of named) {
    for (const whole of index.wholes(entity).slice(1)) ofParts.set(whole, (ofParts.get(whole) ?? 0) + count);
  }
  return {
    named: (entity) => named.get(entity) ?? 0,
    kin(entity) {
      let count = ofParts.get(entity) ?? 0;
      for (const whole of index.wholes(entity).slice(1)) count += named.get(whole) ?? 0;
      return count;
    },
  };
}

function gatherBlock(hits: readonly ContextHit[], tokens: Tokens, numberOf: (entity: string) => number): BlockEvidence {
  const evidence = { beside: createTally(), sentence: createTally(), block: createTally() };
  for (const { entity, against, from, to } of hits) {
    const number = numberOf(entity);
    evidence.block.add(number, 0, against, 1);
    evidence.sentence.add(number, tokens.sentence[from] ?? 0, against, 1);
    // Every token near enough to the word, so that a mention asks for its own first and last token alone.
    for (let at = Math.max(0, from - 1 - REACH); at <= to + REACH; at++) evidence.beside.add(number, at, against, 1);
  }
  return evidence;
}

/** Reads the words around names once, block by block. */
export function gatherEvidence(index: NameIndex, blocks: readonly NamedBlock[], focus: readonly string[]): Evidence {
  const open = blocks.flatMap(({ mentions }) => mentions.filter(({ undecided }) => undecided));
  const asked = new Set(open.flatMap(({ candidates }) => candidates));
  const numbers = new Map([...asked].map((entity, number) => [entity, number]));
  const numberOf = (entity: string): number => numbers.get(entity) ?? -1;
  const document = createTally();
  const ofBlocks = new Map<number, BlockEvidence>();
  blocks.forEach(({ tokens, mentions, isTitle }, place) => {
    const hits = index.aliases.contexts(tokens, asked);
    for (const { entity, against } of hits) document.add(numberOf(entity), 0, against, isTitle ? TITLE_FACTOR : 1);
    if (mentions.some(({ undecided }) => undecided)) ofBlocks.set(place, gatherBlock(hits, tokens, numberOf));
  });
  return { numberOf, blocks: ofBlocks, document, ...countNames(index, blocks, focus) };
}
