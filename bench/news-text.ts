/** News-like text without repeated paragraphs, dense in figures: sentences from patterns, filled by a small generator with a fixed seed. */

const SUBJECTS = [
  'The ministry',
  'Ukrainian forces',
  'South Korean intelligence',
  'The company',
  'Officials in Kyiv',
  'A senior commander',
  'The regional governor',
  'The statistics office',
  'Pyongyang',
  'Rescue workers',
  'The central bank',
  'Local media',
];
const VERBS = ['said', 'reported', 'announced', 'estimated', 'claimed', 'confirmed', 'denied', 'added'];
const PEOPLE = [
  'soldiers',
  'North Korean troops',
  'residents',
  'civilians',
  'workers',
  'protesters',
  'students',
  'passengers',
  'Russian servicemen',
];
const PLACES = [
  'the Kursk region',
  'the capital',
  'two border villages',
  'the northern district',
  'Sudzha',
  'the port',
  'the valley',
];
const HEDGES = ['about', 'up to', 'more than', 'at least', 'nearly', 'roughly', '', '', ''];
const UNITS = ['square kilometers', 'km', 'tonnes', 'percent', 'hectares', 'hours', 'miles', 'million dollars'];
const MONTHS = ['January', 'March', 'August', 'November'];

type Pick = (list: readonly string[]) => string;
type Number = (most: number) => string;

const PATTERNS: readonly ((pick: Pick, number: Number) => string)[] = [
  (p, n) =>
    `${p(SUBJECTS)} ${p(VERBS)} on ${p(MONTHS)} ${n(27)} that ${p(HEDGES)} ${n(20_000)} ${p(PEOPLE)} had been sent to ${p(PLACES)}, where ${n(400)} of them were killed and another ${n(3000)} wounded.`,
  (p, n) =>
    `According to the report, forces advanced ${n(40)}.${n(9)} ${p(UNITS)} into ${p(PLACES)} and took ${n(90)} settlements, while losses rose from ${n(900)} to ${n(9000)}.`,
  (p, n) =>
    `The budget of $${n(9)}.${n(9)} billion covers ${n(90)}% of the costs, ${p(SUBJECTS)} ${p(VERBS)}, and the rest will be paid by the end of the year.`,
  (p) =>
    `${p(SUBJECTS)} ${p(VERBS)} that the road to ${p(PLACES)} had been closed again, without saying when it would open or who had given the order.`,
  (p) =>
    `Families in ${p(PLACES)} waited for news until late in the evening; some of them had not heard from their relatives for weeks, a volunteer ${p(VERBS)}.`,
  (p) =>
    `Both sides blame each other, and neither has let independent observers into ${p(PLACES)}, so that most of what is known comes from videos.`,
  (p) =>
    `“We do not know what happens next,” ${p(SUBJECTS).toLowerCase()} ${p(VERBS)}, “but the people of ${p(PLACES)} have seen worse winters than this.”`,
  (p) =>
    `Nobody in ${p(PLACES)} expected that the talks, which had been prepared for months by both governments, would end without any result at all.`,
  (p, n) =>
    `“We counted between ${n(80)} and ${n(800)} ${p(PEOPLE)},” one of the officers ${p(VERBS)}, “and two-thirds of the buildings were gone.”`,
  (p, n) =>
    `${p(SUBJECTS)} ${p(VERBS)} that ${p(HEDGES)} ${n(60)} ${p(UNITS)} in ${p(PLACES)} remain under control, a figure that could not be verified.`,
  (p) =>
    `Analysts doubt the account: earlier statements by ${p(SUBJECTS).toLowerCase()} had to be withdrawn, and the archive of ${p(PLACES)} is closed to the public.`,
  (p, n) =>
    `In ${n(2)}02${n(4)} the population of ${p(PLACES)} was ${n(9)}.${n(9)} million, of whom ${n(90)} percent lived in towns of fewer than ${n(50_000)} people.`,
];

/** Deterministic pseudo-random numbers in [0, 1): the same text in every run (linear congruential, Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Paragraphs of two to five sentences, at least `characters` characters together. */
export function newsText(characters: number): readonly string[] {
  const random = generator(42);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const number: Number = (most) => (1 + Math.floor(random() * most)).toLocaleString('en-US');
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
      const pattern = PATTERNS[Math.floor(random() * PATTERNS.length)];
      return pattern ? pattern(pick, number).replace(/ {2,}/g, ' ') : '';
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs;
}
