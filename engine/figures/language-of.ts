/** Which language a block is in, when the page does not say or says what its letters deny. */
import { CharClass, CLASS, CLASS_MASK, prepareCharacters } from '../scan/char-classes.ts';
import { foldWord } from '../scan/fold.ts';
import { buildWordTable } from '../scan/word-table.ts';

/** Characters looked at: a few sentences decide. */
const SAMPLE = 400;
/** Letters counted for the script. */
const LETTERS = 40;
/** Last code unit of the Latin blocks. */
const LAST_LATIN = 0x24f;
/** The commonest words of languages in Latin letters; those of one language alone count most. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the of and to in that was for on with are were from have has'],
  ['de', 'der die und das den dem mit von im ist nicht ein eine auch wurde'],
  ['fr', 'le la les des et est dans une pour du au sur par ont qui'],
  ['es', 'el los las del y que en por una con para se su más fue'],
  ['it', 'il di che della per del sono gli nel alla dei non più è'],
  ['pt', 'o os do da em uma não para com por no dos mais são foi'],
  ['pl', 'w na się że nie jest do przez oraz został z o po'],
  ['nl', 'het een van en dat zijn voor niet met op werd'],
  ['cs', 'se že na je ve byl podle ale jako který'],
  ['no', 'og det er på som av til ikke har ble'],
  ['id', 'yang dan di dari untuk dengan pada ini akan'],
  ['ro', 'și în de la cu pentru sunt care din'],
  ['tr', 've bir bu için ile olarak da de'],
];
const FEWEST_WORDS = 2;

const WORDS = buildWordTable(
  FUNCTION_WORDS.flatMap(([, words], index) => words.split(' ').map((word) => [word, 1 << index] as const)),
);

/** Scripts by codes like those of ISO 15924. */
type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Hang'
  | 'Kana'
  | 'Hani'
  | 'Aran'
  | 'Hebr'
  | 'Grek'
  | 'Deva'
  | 'Beng'
  | 'Gujr'
  | 'Taml'
  | 'Telu';

const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x0041, 0x024f, 'Latn'],
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Aran'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x09ff, 'Beng'],
  [0x0a80, 0x0aff, 'Gujr'],
  [0x0b80, 0x0bff, 'Taml'],
  [0x0c00, 0x0c7f, 'Telu'],
  [0x3040, 0x30ff, 'Kana'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xac00, 0xd7a3, 'Hang'],
];

/** Languages written in a script, the first being the one assumed. */
const LANGUAGES: Readonly<Record<Exclude<Script, 'Latn'>, readonly string[]>> = {
  Cyrl: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'],
  Hang: ['ko'],
  Kana: ['ja'],
  Hani: ['zh', 'ja'],
  Aran: ['ar', 'fa', 'ur'],
  Hebr: ['he'],
  Grek: ['el'],
  Deva: ['hi', 'mr', 'ne'],
  Beng: ['bn'],
  Gujr: ['gu'],
  Taml: ['ta'],
  Telu: ['te'],
};

function scriptOf(code: number): Script | null {
  for (const [from, to, script] of RANGES) if (code >= from && code <= to) return script;
  return null;
}

/** The script of most of the first letters; kana anywhere among them decides against Han, which Japanese uses too. */
function mainScript(text: string): Script | null {
  let letters = 0;
  let latin = 0;
  let other: Script | null = null;
  const end = Math.min(text.length, SAMPLE);
  // Where half of all that are looked at are Latin, so is the text.
  for (let at = 0; at < end && letters < LETTERS && latin * 2 < LETTERS; at++) {
    const code = text.charCodeAt(at);
    const charClass = (CLASS[code] ?? 0) & CLASS_MASK;
    if (charClass !== CharClass.letter && charClass !== CharClass.ideograph) continue;
    letters++;
    if (code <= LAST_LATIN) latin++;
    else if (other === null || other === 'Hani') other = scriptOf(code);
  }
  if (letters === 0) return null;
  return latin * 2 >= letters || other === null ? 'Latn' : other;
}

/** The language of Latin text by its function words; English when nothing speaks for another. */
function latinLanguage(text: string): string {
  const scores = FUNCTION_WORDS.map(() => 0);
  for (const word of text.slice(0, SAMPLE).split(/[^\p{L}]+/u)) {
    const bits = WORDS.findWord(foldWord(word));
    for (let index = 0; bits !== 0 && index < scores.length; index++) {
      if ((bits & (1 << index)) !== 0) scores[index] = (scores[index] ?? 0) + 1;
    }
  }
  const [english = 0] = scores;
  const best = scores.indexOf(Math.max(...scores));
  return (scores[best] ?? 0) >= FEWEST_WORDS && (scores[best] ?? 0) > english
    ? (FUNCTION_WORDS[best]?.[0] ?? 'en')
    : 'en';
}

const NOT_LATIN: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES)
    .flat()
    .filter((code) => code !== 'sr' && code !== 'kk'),
);
const LETTERS_OF_UK = /[іїєґ]/i;

interface Stated {
  readonly as: string;
  readonly code: string;
  readonly short: string;
  /** It is never written in Latin letters. */
  readonly foreign: boolean;
}

let last: Stated = { as: '', code: '', short: '', foreign: false };

/** A language as stated, in small letters and without its country. Mostly it is the one of the block before. */
function statedAs(as: string): Stated {
  if (as === last.as) return last;
  const code = as.toLowerCase();
  const dash = code.indexOf('-');
  const short = dash < 0 ? code : code.slice(0, dash);
  last = { as, code, short, foreign: NOT_LATIN.has(short) };
  return last;
}

/** The language to read a block in: the one stated, unless its letters are of a script in which that language is not written. */
export function languageOf(text: string, stated: string | null | undefined): string {
  prepareCharacters();
  const { code, short, foreign } = statedAs(stated ?? '');
  const script = mainScript(text);
  if (script === null || script === 'Latn') {
    if (code === '') return script === null ? 'en' : latinLanguage(text);
    return script === 'Latn' && foreign ? latinLanguage(text) : code;
  }
  const written = LANGUAGES[script];
  if (written.includes(short)) return code;
  return script === 'Cyrl' && LETTERS_OF_UK.test(text.slice(0, SAMPLE)) ? 'uk' : (written[0] ?? 'en');
}
