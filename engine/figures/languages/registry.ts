/** The languages that the reader knows. A new one is a file of this folder and a line here. */
import { hasSegmentWords } from '../../scan/segment-words.ts';
import type { Vocabulary } from '../../scan/vocabulary.ts';
import { compileGrammar, type Grammar } from '../grammar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { moreLanguages, neutral } from './more.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LanguageTable } from './table.ts';
import { uk } from './uk.ts';

export const LANGUAGE_TABLES: readonly LanguageTable[] = [en, de, fr, es, it, pt, uk, ru, pl, ko, ja, ...moreLanguages];

/** Codes under which a table is also known. */
const SAME_TABLE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', be: 'ru', ca: 'es', gl: 'pt', sk: 'cs' };

/** Computes a constant when it is first asked for: a page needs one language, not thirty. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const GRAMMARS: ReadonlyMap<string, () => Grammar> = new Map(
  [...LANGUAGE_TABLES, neutral].map((table) => [table.language, lazily(() => compileGrammar(table))]),
);

let lastLanguage = '';
let lastGrammar: Grammar | null = null;
let lastVocabulary: Vocabulary | null = null;

/** The grammar of a language code (`de`, `de-CH`); one without words for a language that has no table. */
export function grammarOf(language: string): Grammar {
  // One block is mostly written in the language of the one before.
  if (language !== lastLanguage || lastGrammar === null) {
    lastGrammar = findGrammar(language);
    lastVocabulary = hasSegmentWords(language) ? lastGrammar.vocabulary : lastGrammar.mute;
    lastLanguage = language;
  }
  return lastGrammar;
}

/** The words of that grammar for the scanner, with what they say of sentences and clauses in the language. */
export function vocabularyOf(language: string): Vocabulary {
  const grammar = grammarOf(language);
  return lastVocabulary ?? grammar.mute;
}

function findGrammar(language: string): Grammar {
  const dash = language.indexOf('-');
  const code = (dash < 0 ? language : language.slice(0, dash)).toLowerCase();
  const make = GRAMMARS.get(SAME_TABLE[code] ?? code) ?? GRAMMARS.get(neutral.language);
  if (!make) throw new Error('the neutral table is missing');
  return make();
}
