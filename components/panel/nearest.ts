import Fuse from 'fuse.js';
import type { PlaceTopic } from '../card/props.ts';

/** Topics that are offered for words of which no figure could be compared. */
const most = 4;
/** Beyond this distance a word is another word. */
const worstScore = 0.25;
/** Shorter words ("of", "the") say nothing of a topic. */
const leastLetters = 4;
/** Up to this length a word counts only as it is: with one letter changed, "that" is many others. */
const exactLetters = 4;

/** Topics whose label shares most words with the text; those that share none are left out. */
export function nearestTopics(text: string, topics: readonly PlaceTopic[]): readonly PlaceTopic[] {
  const words = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= leastLetters));
  const entries = topics.map(({ key, label }) => ({
    key,
    words:
      label
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map(String) ?? [],
  }));
  const fuse = new Fuse(entries, { keys: ['words'], includeScore: true, ignoreLocation: true, threshold: worstScore });
  const hits = new Map<string, number>();
  const alike = (word: string) =>
    word.length <= exactLetters
      ? entries.filter((entry) => entry.words.includes(word))
      : fuse.search(word).flatMap(({ item, score }) => ((score ?? 1) <= worstScore ? [item] : []));
  for (const word of words) for (const { key } of alike(word)) hits.set(key, (hits.get(key) ?? 0) + 1);
  return topics
    .filter(({ key }) => hits.has(key))
    .sort((a, b) => (hits.get(b.key) ?? 0) - (hits.get(a.key) ?? 0))
    .slice(0, most);
}
