/** Cues, exclusions, requirements and counted nouns of all packs into one trie of phrases, each with its owners. */
import type { Cue } from '../../data/schema/measure.ts';
import { type IndexWriter, wordNumbers } from './compile-words.ts';
import { type LexiconWriter, type Placeholder, placeholders, placeholderWord } from './lexicon.ts';
import { ownerKinds, strengths, voices } from './phrase-rows.ts';
import { PhraseKind, type PhraseOwner } from './phrases.ts';
import type { QualifiedPack } from './qualify.ts';
import { createTrie } from './trie.ts';

const PLACEHOLDER = new RegExp(`\\{(${placeholders.join('|')})\\}`);

/** Splitting by a pattern with a group gives text and placeholder names in turn. */
function phraseWords(text: string, lexicon: LexiconWriter): number[] {
  return text
    .split(PLACEHOLDER)
    .flatMap((part, at) => (at % 2 === 1 ? [placeholderWord[part as Placeholder]] : wordNumbers(part, lexicon)));
}

interface Phrases {
  readonly cues?: readonly Cue[];
  readonly not?: readonly string[];
  readonly notAdjacent?: readonly string[];
  readonly require?: readonly string[];
  readonly nouns?: readonly string[];
  readonly context?: { readonly telling: readonly string[]; readonly plain: readonly string[] };
}

/** Gives the trie's writer, the rows of the phrases and the rows of their owners. */
export function compilePhrases(packs: readonly QualifiedPack[], { strings, lexicon }: IndexWriter) {
  const trie = createTrie();
  const numbers = new Map<string, number>();
  const kinds: number[] = [];
  const owners: number[][] = [];

  const add = (kind: number, text: string, owner: string, ownerKind: PhraseOwner['ownerKind'], cue?: Cue): void => {
    const words = phraseWords(text, lexicon);
    const name = `${kind}:${words.join(' ')}`;
    let phrase = numbers.get(name);
    if (phrase === undefined) {
      phrase = numbers.size;
      numbers.set(name, phrase);
      kinds.push(kind);
      owners.push([]);
      trie.add(words, phrase);
    }
    owners[phrase]?.push(
      strings.intern(owner),
      ownerKinds.indexOf(ownerKind),
      voices.indexOf(cue?.voice ?? 'none'),
      strengths.indexOf(cue?.strength ?? 'strong'),
    );
  };
  const addAll = (owner: string, ownerKind: PhraseOwner['ownerKind'], phrases: Phrases): void => {
    for (const cue of phrases.cues ?? []) add(PhraseKind.cue, cue.text, owner, ownerKind, cue);
    for (const text of phrases.not ?? []) add(PhraseKind.not, text, owner, ownerKind);
    for (const text of phrases.notAdjacent ?? []) add(PhraseKind.notAdjacent, text, owner, ownerKind);
    for (const text of phrases.require ?? []) add(PhraseKind.require, text, owner, ownerKind);
    for (const text of phrases.context?.telling ?? []) add(PhraseKind.context, text, owner, ownerKind);
    for (const text of phrases.context?.plain ?? [])
      add(PhraseKind.context, text, owner, ownerKind, { text, strength: 'weak' });
    for (const text of phrases.nouns ?? []) add(PhraseKind.noun, text, owner, ownerKind);
  };
  for (const pack of packs) {
    for (const record of pack.nounClasses) addAll(record.id, 'nounClass', { nouns: record.nouns });
    for (const record of pack.measures) addAll(record.id, 'measure', record);
    for (const record of pack.topics) addAll(record.id, 'topic', record);
  }

  const rows: number[] = [];
  const ownerRows: number[] = [];
  kinds.forEach((kind, phrase) => {
    rows.push(kind, ownerRows.length);
    for (const word of owners[phrase] ?? []) ownerRows.push(word);
  });
  rows.push(0, ownerRows.length);
  return { trie, rows, owners: ownerRows };
}
