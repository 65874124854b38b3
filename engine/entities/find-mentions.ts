/** Names in a block: the longest alias at each token, under its case rule, with every entity that it can name. */
import type { Lexicon } from '../index/lexicon.ts';
import type { StringPool } from '../index/string-pool.ts';
import type { Trie } from '../index/trie.ts';
import type { ValueReader } from '../index/value-codec.ts';
import { TokenFlag, type Tokens } from '../scan/tokens.ts';
import { ALIAS_ROW, AliasColumn, aliasCases, aliasUses } from './alias-rows.ts';
import type { AliasReading } from './aliases.ts';
import { isJoint, isOpposed } from './hyphens.ts';
import type { EntityMention } from './mention.ts';

const packOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** The sections of an index in which names are looked up. */
export interface AliasSource {
  readonly lexicon: Lexicon;
  readonly trie: Trie;
  /** Rows of `ALIAS_ROW` words; the trie's items are row numbers. */
  readonly rows: Int32Array;
  readonly strings: StringPool;
  readonly values: ValueReader;
}

export interface AliasMatcher {
  mentions(tokens: Tokens, block: number): EntityMention[];
  readings(tokens: Tokens, mention: EntityMention): AliasReading[];
}

/** What a name can mean; `sure` as in a mention, null where nothing is in doubt. */
interface Name {
  readonly candidates: readonly string[];
  readonly use: AliasReading['use'];
  readonly sure: readonly string[] | null;
}

const EXACT = aliasCases.indexOf('exact');

/** Whether the tokens, written without spaces and joints, are these characters. */
function isPrinted(tokens: Tokens, from: number, to: number, surface: string): boolean {
  let at = 0;
  for (let token = from; token < to; token++) {
    const printed = tokens.text.slice(tokens.start[token], tokens.end[token]);
    if (surface.startsWith(printed, at)) at += printed.length;
    else if (!isJoint(tokens, token)) return false;
  }
  return at === surface.length;
}

/** The token `count` words after `from`; joints are not counted, since an alias may have them where the text has not. */
function nthWord(tokens: Tokens, from: number, count: number): number {
  let token = from;
  for (let left = count; left > 0; left--) {
    token++;
    if (isJoint(tokens, token)) token++;
  }
  return token;
}

export function openAliases(source: AliasSource): AliasMatcher {
  const { lexicon, trie, rows, strings, values } = source;
  const cell = (row: number, column: number): number => rows[row * ALIAS_ROW + column] ?? 0;

  const passes = (tokens: Tokens, from: number, to: number, row: number): boolean => {
    if (cell(row, AliasColumn.case) === EXACT) {
      return isPrinted(tokens, from, to, strings(cell(row, AliasColumn.surface)));
    }
    const capital = cell(row, AliasColumn.capital);
    return capital < 0 || ((tokens.flags[nthWord(tokens, from, capital)] ?? 0) & TokenFlag.capital) !== 0;
  };
  /** Rows of a state whose case rule the text keeps. */
  const rowsAt = (tokens: Tokens, from: number, to: number, state: number): number[] => {
    const passing: number[] = [];
    const end = trie.itemStarts[state + 1] ?? 0;
    for (let item = trie.itemStarts[state] ?? 0; item < end; item++) {
      const row = trie.items[item] ?? 0;
      if (passes(tokens, from, to, row)) passing.push(row);
    }
    return passing;
  };
  /** The rows of the longest alias that begins at a token whose word begins one; `longestEnd` is the token after it, `longestState` where it ends in the trie. */
  let longestEnd = 0;
  let longestState = 0;
  const longestAt = (tokens: Tokens, words: Int32Array, from: number): readonly number[] | null => {
    let longest: readonly number[] | null = null;
    let state = 0;
    for (let token = from; token < tokens.count; token++) {
      let next = trie.step(state, words[token] ?? -1);
      if (next === 0 && token > from && isJoint(tokens, token)) next = trie.step(state, words[++token] ?? -1);
      if (next === 0) break;
      state = next;
      if (trie.itemStarts[state] === trie.itemStarts[state + 1] || !lexicon.agree(tokens, from, token + 1)) continue;
      const found = rowsAt(tokens, from, token + 1, state);
      if (found.length === 0) continue;
      longest = found;
      longestEnd = token + 1;
      longestState = state;
    }
    return longest;
  };

  const entityOf = (row: number): string => strings(cell(row, AliasColumn.entity));
  const useOf = (row: number): AliasReading['use'] => aliasUses[cell(row, AliasColumn.use)] ?? 'name';
  const isOpen = (row: number): boolean => cell(row, AliasColumn.needs) >= 0 || cell(row, AliasColumn.contested) === 1;

  const nameOf = (rows: readonly number[]): Name => {
    const candidates = rows.length === 1 ? rows.map(entityOf) : [...new Set(rows.map(entityOf))];
    const use = useOf(rows[0] ?? 0);
    const open = new Set(rows.filter(isOpen).map(entityOf));
    if (candidates.length === 1 && open.size === 0) return { candidates, use, sure: null };
    // Packs do not compete: a name is beyond doubt where its own pack knows but one entity by it.
    const packs = candidates.map(packOf);
    const sure = candidates.filter(
      (id) => !open.has(id) && packs.indexOf(packOf(id)) === packs.lastIndexOf(packOf(id)),
    );
    return { candidates, use, sure: sure.length === candidates.length ? null : sure };
  };
  /** A page repeats its names: each is worked out once, for as long as the index is open, where the case rules let every row through. */
  const known = new Map<number, Name>();
  const nameAt = (state: number, rows: readonly number[]): Name => {
    if (rows.length !== (trie.itemStarts[state + 1] ?? 0) - (trie.itemStarts[state] ?? 0)) return nameOf(rows);
    const before = known.get(state);
    if (before !== undefined) return before;
    const name = nameOf(rows);
    known.set(state, name);
    return name;
  };
  const mentionOf = (tokens: Tokens, block: number, from: number, to: number, name: Name): EntityMention => {
    const { candidates, use, sure } = name;
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    const mention: EntityMention = { kind: 'entity', block, start, end, tokenFrom: from, tokenTo: to, candidates, use };
    return sure === null ? mention : { ...mention, undecided: true, sure };
  };

  return {
    mentions(tokens, block) {
      const words = lexicon.wordsOf(tokens);
      const { first } = trie;
      const mentions: EntityMention[] = [];
      for (let from = 0; from < tokens.count; from++) {
        const word = words[from] ?? -1;
        if (word < 0 || first[word] === 0) continue;
        const found = longestAt(tokens, words, from);
        if (found === null) continue;
        if (!isOpposed(tokens, from))
          mentions.push(mentionOf(tokens, block, from, longestEnd, nameAt(longestState, found)));
        from = longestEnd - 1;
      }
      return mentions;
    },
    readings(tokens, mention) {
      const found = longestAt(tokens, lexicon.wordsOf(tokens), mention.tokenFrom);
      if (found === null || longestEnd !== mention.tokenTo) return [];
      return found.map((row) => {
        const needs = cell(row, AliasColumn.needs);
        return {
          entity: entityOf(row),
          use: useOf(row),
          needs: needs < 0 ? [] : (values(needs) as string[]),
          contested: cell(row, AliasColumn.contested) === 1,
        };
      });
    },
  };
}
