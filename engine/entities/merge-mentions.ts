/** Mentions that several packs see in one block: the longest wins, equal ones become one with all candidates. */
import type { EntityMention } from './mention.ts';

const sureOf = ({ candidates, undecided, sure }: EntityMention): readonly string[] =>
  sure ?? (undecided ? [] : candidates);

/** Each list is in text order without overlaps; so is the result. */
export function mergeMentions(lists: readonly (readonly EntityMention[])[]): readonly EntityMention[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only === undefined) return [];
  if (others.length === 0) return only;
  const all = [only, ...others].flat().sort((a, b) => a.tokenFrom - b.tokenFrom || b.tokenTo - a.tokenTo);
  const merged: EntityMention[] = [];
  for (const mention of all) {
    const last = merged.at(-1);
    if (last === undefined || mention.tokenFrom >= last.tokenTo) merged.push(mention);
    else if (mention.tokenFrom === last.tokenFrom && mention.tokenTo === last.tokenTo) {
      const candidates = [...new Set([...last.candidates, ...mention.candidates])];
      // Two packs that each know the name beyond doubt leave no doubt together.
      const open = last.undecided === true || mention.undecided === true;
      const sure = [...new Set([...sureOf(last), ...sureOf(mention)])];
      merged[merged.length - 1] = { ...last, candidates, ...(open ? { undecided: true, sure } : {}) };
    }
  }
  return merged;
}
