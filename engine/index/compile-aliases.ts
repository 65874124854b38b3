/** Aliases of all entities into one trie of rows. */
import type { Alias, Entity } from '../../data/schema/entity.ts';
import { ALIAS_ROW, AliasColumn, aliasCases, aliasUses } from '../entities/alias-rows.ts';
import { scan } from '../scan/scan.ts';
import { TokenFlag, TokenKind, type Tokens } from '../scan/tokens.ts';
import { aliasForms } from './alias-forms.ts';
import { type IndexWriter, printedTokens, wordsBefore } from './compile-words.ts';
import { createTrie } from './trie.ts';

/** One printed form of an alias, as the scanner cuts it. */
interface Spelling {
  readonly alias: Alias;
  readonly tokens: Tokens;
  readonly words: readonly number[];
}

/** A year or a bare number names no entity, whatever a pack says. */
const hasWord = (tokens: Tokens): boolean => tokens.kind.subarray(0, tokens.count).includes(TokenKind.word);

function spellingsOf(entity: Entity, { lexicon }: IndexWriter): Spelling[] {
  return entity.aliases.flatMap((alias) =>
    aliasForms(alias).flatMap((form) => {
      const tokens = scan(form);
      return hasWord(tokens) ? [{ alias, tokens, words: printedTokens(tokens).map((word) => lexicon.word(word)) }] : [];
    }),
  );
}

/** Which word must keep its capital: the first that has one in the pack ("the North" → 1), -1 where none has. */
function capitalWord(tokens: Tokens): number {
  const token = tokens.flags.findIndex((flags, at) => at < tokens.count && (flags & TokenFlag.capital) !== 0);
  return token < 0 ? -1 : wordsBefore(tokens, token);
}

/** Whether a shorter alias of the same entity stands within this one ("Kursk" in "Kursk Oblast"): then it needs no words nearby to be believed. */
function isExplicit(words: readonly number[], aliases: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length && aliases.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}

function rowOf(entity: Entity, { alias, tokens }: Spelling, contested: boolean, { strings, values }: IndexWriter) {
  const rule = alias.case ?? 'initial';
  const row = new Array<number>(ALIAS_ROW).fill(0);
  row[AliasColumn.entity] = strings.intern(entity.id);
  row[AliasColumn.use] = aliasUses.indexOf(alias.use ?? 'name');
  row[AliasColumn.case] = aliasCases.indexOf(rule);
  row[AliasColumn.capital] = rule === 'initial' ? capitalWord(tokens) : -1;
  row[AliasColumn.surface] = rule === 'exact' ? strings.intern(printedTokens(tokens).join('')) : -1;
  row[AliasColumn.needs] = alias.needs?.length ? values.write(alias.needs) : -1;
  row[AliasColumn.contested] = contested ? 1 : 0;
  return row;
}

/** Gives the trie's writer and the rows; equal rows under equal words are written once. */
export function compileAliases(entities: Iterable<Entity>, writer: IndexWriter) {
  const trie = createTrie();
  const rows: number[] = [];
  const seen = new Set<string>();
  for (const entity of entities) {
    const spellings = spellingsOf(entity, writer);
    const names = new Set(spellings.map(({ words }) => words.join(' ')));
    for (const spelling of spellings) {
      const contested = entity.notNear !== undefined && !isExplicit(spelling.words, names);
      const row = rowOf(entity, spelling, contested, writer);
      const name = `${spelling.words.join(' ')}:${row.filter((_, column) => column !== AliasColumn.needs).join(' ')}`;
      if (seen.has(name)) continue;
      seen.add(name);
      trie.add(spelling.words, rows.length / ALIAS_ROW);
      rows.push(...row);
    }
  }
  return { trie, rows };
}
