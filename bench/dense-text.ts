/** The hard case of the design's goal: at least eight figures and eight names of the packs in a thousand characters, no paragraph twice. */

/** Names with which the patterns are filled, as printed. */
export interface Names {
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly parties: readonly string[];
}

/** Names of the bundled packs, as printed in news. */
export const BUNDLED_NAMES: Names = {
  countries: 'Germany,France,Ukraine,Russia,Japan,South Korea,North Korea,Brazil,India,Kenya,Poland,Canada,Italy'.split(
    ',',
  ),
  places: ['Kursk', 'Sudzha', 'Kyiv', 'Moscow', 'the Kursk region', 'Seoul', 'Pyongyang'],
  parties: ['North Korean', 'Russian', 'Ukrainian', 'German', 'French', 'Japanese'],
};

type Pick = (list: readonly string[]) => string;
type Number = (most: number) => string;
type Pattern = (pick: Pick, number: Number, names: Names) => string;

const HEDGES = ['about', 'up to', 'more than', 'at least', 'nearly', 'roughly', '', '', ''];
const VERBS = ['said', 'reported', 'announced', 'estimated', 'claimed', 'confirmed', 'denied', 'added'];
const PEOPLE = ['soldiers', 'troops', 'residents', 'civilians', 'workers', 'protesters', 'servicemen'];
const UNITS = ['square kilometers', 'km', 'tonnes', 'hectares', 'miles'];
const MONTHS = ['January', 'March', 'August', 'November'];

const PATTERNS: readonly Pattern[] = [
  (p, n, { countries, places, parties }) =>
    `${p(countries)} ${p(VERBS)} on ${p(MONTHS)} ${n(27)} that ${p(HEDGES)} ${n(20_000)} ${p(parties)} ${p(PEOPLE)} had been sent to ${p(places)}, where ${n(400)} of them were killed and another ${n(3000)} wounded.`,
  (p, n, { countries, places }) =>
    `Forces of ${p(countries)} advanced ${n(40)}.${n(9)} ${p(UNITS)} towards ${p(places)} and ${p(places)}, took ${n(90)} settlements, and lost between ${n(900)} and ${n(9000)} men there, ${p(countries)} ${p(VERBS)}.`,
  (p, n, { countries }) =>
    `The economy of ${p(countries)} grew by ${n(9)}.${n(9)}%, that of ${p(countries)} by ${n(9)}.${n(9)}%, while unemployment in ${p(countries)} stood at ${n(20)}%, officials ${p(VERBS)}.`,
  (p, n, { countries }) =>
    `In ${n(2)}02${n(4)} the population of ${p(countries)} was ${n(90)}.${n(9)} million, against ${n(90)}.${n(9)} million in ${p(countries)}, and ${n(90)} percent lived in towns of fewer than ${n(50_000)} people.`,
  (p, n, { parties, places }) =>
    `“We counted between ${n(80)} and ${n(800)} ${p(parties)} ${p(PEOPLE)} near ${p(places)},” one of the officers ${p(VERBS)}, “and two-thirds of the ${n(300)} buildings were gone.”`,
  (p, n, { countries, places }) =>
    `${p(HEDGES)} ${n(60)} ${p(UNITS)} around ${p(places)} and ${n(40)} villages near ${p(places)} remain under the control of ${p(countries)}, down from ${n(1300)} a year ago.`,
  (p, n, { countries, parties }) =>
    `Since ${p(MONTHS)}, ${n(4000)} ${p(parties)} ${p(PEOPLE)} have been captured and ${n(7000)} injured, according to ${p(countries)}; ${p(countries)} puts the total at ${n(12_000)}.`,
];

/** Between the figures stands what stands between them in the news: words, with a name now and then. */
const FILLERS: readonly Pattern[] = [
  (p, _, { places }) =>
    `The road to ${p(places)} had been closed again, without a word on when it would open or who had given the order to close it.`,
  (p) =>
    `Families waited for news until late in the evening; some of them had not heard from their relatives for weeks, a volunteer ${p(VERBS)}.`,
  (p, _, { countries }) =>
    `Both sides blame each other, and ${p(countries)} has let no independent observers in, so that most of what is known comes from videos.`,
  (p) =>
    `Nobody expected that the talks, which had been prepared since ${p(MONTHS)} by both governments, would end without any result at all.`,
  (p, _, { countries }) =>
    `Analysts in ${p(countries)} doubt the account: earlier statements had to be withdrawn, and the archive is closed to the public.`,
];

/** Deterministic pseudo-random numbers in [0, 1): the same text in every run (linear congruential, Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Paragraphs of two to four pairs of sentences, at least `characters` characters together. */
export function denseText(characters: number, names: Names): readonly string[] {
  const random = generator(7);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const number: Number = (most) => (1 + Math.floor(random() * most)).toLocaleString('en-US');
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      const text = [PATTERNS, FILLERS].map((list) => list[Math.floor(random() * list.length)]?.(pick, number, names));
      return text.join(' ').replace(/ {2,}/g, ' ').trim();
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs;
}
