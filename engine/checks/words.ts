/** Words that checks look for. Lower case. */
import { buildWordTable, type WordTable } from '../scan/word-table.ts';

/** What became of people: two states of one person exclude each other. */
export type State = 'dead' | 'hurt' | 'missing' | 'captured';

/** Bits of `marks`. */
export const Mark = { dead: 1, hurt: 2, missing: 4, captured: 8, casualties: 16, opener: 32 } as const;

/** Words by mark. `casualties` counts dead and wounded together; `opener` begins the words that lead from a whole to its parts. */
const wordsByMark: Readonly<Record<keyof typeof Mark, string>> = {
  dead: 'dead killed died death deaths fatalities fatality dying slain perished',
  hurt: 'wounded injured hurt injuries wounds',
  missing: 'missing unaccounted',
  captured: 'captured prisoners prisoner captives pows',
  casualties: 'casualties losses',
  opener: 'including of among made comprising consisting composed',
};

function markEntries(): (readonly [string, number])[] {
  const names = ['dead', 'hurt', 'missing', 'captured', 'casualties', 'opener'] as const;
  return names.flatMap((name) => wordsByMark[name].split(' ').map((word) => [word, Mark[name]] as const));
}

/** The marks of a token, found without allocating: most figures stand beside none. */
export const marks: WordTable = buildWordTable(markEntries());

const stateOfBits: ReadonlyMap<number, State> = new Map([
  [Mark.dead, 'dead'],
  [Mark.hurt, 'hurt'],
  [Mark.missing, 'missing'],
  [Mark.captured, 'captured'],
]);

/** The state that marks say; null for none. */
export function stateOfMarks(bits: number): State | null {
  return stateOfBits.get(bits) ?? null;
}

/** Groups of which nobody belongs to two. */
export const exclusiveGroups: readonly ReadonlySet<string>[] = [
  new Set(['women', 'men']),
  new Set(['girls', 'boys']),
  new Set(['females', 'males']),
  new Set(['adults', 'children']),
];

/** Words that lead from a whole to some of its parts. */
export const partOpeners: readonly (readonly string[])[] = [
  'including',
  'of whom',
  'of which',
  'of them',
  'among them',
  'of these',
].map((words) => words.split(' '));

/** Words that lead from a whole to all of its parts. */
export const wholeOpeners: readonly (readonly string[])[] = [
  'made up of',
  'comprising',
  'consisting of',
  'composed of',
].map((words) => words.split(' '));

/** Words that tell that a list of parts is not all. */
export const restWords: ReadonlySet<string> = new Set(
  'other others rest remainder remaining more further additional unknown several some various most mostly'.split(' '),
);

/** Words that set a second value apart from a first: another time, another counter, another thing. */
export const contrastWords: ReadonlySet<string> = new Set(
  (
    'earlier previous previously before after since initially first last next former formerly later now then than compared against ' +
    'while whereas although but instead rose fell grew dropped increased decreased raised cut revised updated expected planned ' +
    'forecast would could may might another other others more further additional extra new old average each every per only half ' +
    'said says told according estimated claimed reported put again second third both remaining rest left half'
  ).split(' '),
);

/** Words that carry no subject. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'about above across after again against ahead almost along also although among around because been before being below between ' +
    'both came come could does done down during each either else even ever every from further gave give given goes gone have having ' +
    'here into itself just last less like made make many might more most much must near nearly never next none once only other over ' +
    'people same says said seen should since some still such take taken than that their them then there these they this those though ' +
    'through told took under until upon very well went were what when where which while will with within without would year years ' +
    'months weeks days hours monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
