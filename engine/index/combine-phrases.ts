/** The phrase tables of several parts as one: their phrases are numbered on. */
import type { PhraseMatcher } from './find-phrases.ts';
import { selectHits } from './phrase-hits.ts';
import type { PhraseOwner, PhraseTable } from './phrases.ts';

export function combinePhrases(matchers: readonly PhraseMatcher[]): PhraseTable {
  let size = 0;
  const parts = matchers.map((matcher) => {
    const base = size;
    size += matcher.size;
    return { matcher, base };
  });
  const owners = new Map<number, readonly PhraseOwner[]>();
  return {
    find(tokens, figures, mentions) {
      const [first, ...others] = parts;
      const hits = first?.matcher.find(tokens, figures, mentions) ?? [];
      for (const { matcher, base } of others) {
        for (const hit of matcher.find(tokens, figures, mentions)) hits.push({ ...hit, phrase: hit.phrase + base });
      }
      return selectHits(hits);
    },
    owners(phrase) {
      const known = owners.get(phrase);
      if (known) return known;
      const part = parts.findLast(({ base }) => base <= phrase);
      const found = part ? part.matcher.owners(phrase - part.base) : [];
      owners.set(phrase, found);
      return found;
    },
  };
}
