/** Which parties stand beside the cues of a measure all over the page: "captured Norlandian soldier" in every paragraph but one. */
import type { PackIndex } from '../index/pack-index.ts';
import { isActor } from './focus.ts';
import { Case } from './mention-case.ts';
import type { Passage } from './passage.ts';

/** How often, by measure and by entity (with its wholes). */
export type Association = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Tokens between a cue and a name beside it. */
const BESIDE = 4;

/** Counts the parties beside each cue of the page. */
export function associate(
  index: PackIndex,
  passages: readonly Passage[],
  ids: (passage: Passage, mention: number) => readonly string[],
): Association {
  const found = new Map<string, Map<string, number>>();
  for (const passage of passages) {
    const { cues } = passage;
    for (let cue = 0; cue < cues.count; cue++) {
      const mention = beside(index, passage, cues.from[cue] ?? 0, cues.to[cue] ?? 0);
      if (mention < 0) continue;
      for (const { owner, ownerKind, strength } of index.phrases.owners(cues.phrase[cue] ?? 0)) {
        if (ownerKind !== 'measure' || strength === 'weak') continue;
        const counts = found.get(owner) ?? new Map<string, number>();
        for (const id of ids(passage, mention)) counts.set(id, (counts.get(id) ?? 0) + 1);
        found.set(owner, counts);
      }
    }
  }
  return found;
}

/** The nearest party within a few tokens of the cue in its clause; -1. */
function beside(index: PackIndex, passage: Passage, from: number, to: number): number {
  const { tokens, mentionAt, mentions, cases } = passage;
  for (let distance = 1; distance <= BESIDE; distance++) {
    for (const token of [to - 1 + distance, from - distance]) {
      const mention = token >= 0 && token < tokens.count ? (mentionAt[token] ?? -1) : -1;
      if (mention < 0 || tokens.clause[token] !== tokens.clause[from]) continue;
      if (cases[mention] !== Case.bare && cases[mention] !== Case.of) continue;
      if (isActor(index, mentions[mention]?.candidates[0] ?? '')) return mention;
    }
  }
  return -1;
}
