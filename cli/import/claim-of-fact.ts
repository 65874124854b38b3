import type { Claim } from '../../data/schema/claim.ts';
import type { FactRow, PublisherRow } from './fact-row.ts';
import type { Links } from './link.ts';
import { outletId } from './outlets.ts';

/** Units of the research files in the codes of packs. */
const UNITS: Readonly<Record<string, string>> = {
  shells: 'count',
  pieces: 'count',
  containers: 'count',
  missiles: 'count',
  'people per day': 'people/day',
  'USD per month': 'USD/month',
};

/** Topics that mix definitions, and the words of a row's scope that tell them apart; the first that is found counts. */
const DEFINITIONS: Readonly<Record<string, readonly (readonly [words: string, definition: string])[]>> = {
  'nk-casualties': [
    ['missing and captured', 'killed, wounded, missing and captured'],
    ['missing or captured', 'killed, wounded, missing and captured'],
    ['wounded or missing', 'killed, wounded and missing'],
  ],
  'nk-engineers-planned': [
    ['plus', 'sappers and builders'],
    ['deminers', 'sappers alone'],
    ['builders', 'builders alone'],
  ],
  'nk-artillery-pieces': [
    ['120 of each', 'guns and launchers, each'],
    ['guns and', 'guns and launchers'],
    ['launchers sent', 'launchers alone'],
    ['guns sent', 'guns alone'],
  ],
  'nk-shells': [['capacity', 'what the containers could hold']],
  'nk-missiles': [['fired', 'fired at Ukraine']],
  'russian-casualties-kursk': [['North Koreans included', 'Russians and North Koreans']],
  'russian-troops-in-kursk': [
    ['Russian and North Korean', 'Russians and North Koreans'],
    ['North Koreans included', 'Russians and North Koreans'],
  ],
};

/** Words that make a scope narrower than its topic; other scopes only say the topic again. */
const NARROWER = [
  'first-wave',
  'initially',
  'originally',
  'training',
  'train ',
  'first batch',
  'second batch',
  'second-wave',
  'moved',
  'pulled',
  'diverted',
  'redeployed',
  'transferred',
  'when the operation began',
  'Sudzha',
  'first month',
  'five months',
  'three months',
  'six months',
  'three weeks',
  'three-week',
  'mid-January',
  'Vladivostok',
  'since mid-2022',
  'since September',
  'in 2024',
  'in 2023',
  'two months',
  'eight districts',
  'eight Kursk',
  'nine',
  '152 mm',
  'Alabuga',
  'combat, 1,000',
  'possibly Bryansk',
  'who then died',
  '14 and 15 December',
  'in five days',
  'first two weeks',
  'Storm Corps',
  'a week earlier',
];

/** Labels of the research files for a page that names no counter. */
const NOT_A_COUNTER = /^(?:outlet\b|unnamed|not stated|media reports|various estimates|unnamed estimates)/;

/** Notes on how the research was done, which tell a reader nothing of the figure. */
const OF_THE_RESEARCH = /encoded as|excerpt|date inferred|index predates|date of statement inferred|^credited to/;

/** A researched row as a claim. `origins` gives the origin of an attribution; null where nobody is named. */
export function claimOfFact(
  row: FactRow,
  publisher: PublisherRow,
  origins: Readonly<Record<string, string | null>>,
  links: Links,
): Claim {
  const definition = DEFINITIONS[row.topic]?.find(([words]) => row.scope?.includes(words))?.[1];
  const scope = row.scope && NARROWER.some((words) => row.scope?.includes(words)) ? row.scope : null;
  const note = row.note && !OF_THE_RESEARCH.test(row.note) ? row.note : null;
  const isDate = row.unit === 'date';
  return {
    topic: row.topic,
    low: isDate ? startOfMiddle(row) : row.low,
    high: row.high,
    unit: UNITS[row.unit] ?? row.unit,
    // A span of days that is given in full needs no hedge of its own.
    hedge: (isDate && row.low !== row.high ? '' : row.hedge) as Claim['hedge'],
    asPrinted: row.asPrinted,
    ...(row.readable ? {} : { indirect: true }),
    language: row.language,
    // Without a visible date the day was inferred from the event that the page describes: the month alone is sure.
    asOf: row.published === null ? row.asOf.slice(0, 7) : row.asOf,
    origin: originOf(row.attribution, origins),
    attribution: NOT_A_COUNTER.test(row.attribution) ? null : row.attribution,
    outlet: outletId(publisher),
    title: row.title,
    url: links(row.url).url,
    published: row.published,
    ...(scope ? { scope } : {}),
    ...(definition ? { definition } : {}),
    ...(note ? { note } : {}),
  };
}

/** The middle of a month begins on the 11th here, as the reader of dates has it. */
function startOfMiddle(row: FactRow): string | number | null {
  const isMiddle = String(row.low).endsWith('-10') && String(row.high).endsWith('-20');
  return isMiddle ? String(row.low).replace(/10$/, '11') : row.low;
}

function originOf(attribution: string, origins: Readonly<Record<string, string | null>>): string | null {
  const bare = attribution.replace(/ via .*$/, '');
  const found = attribution in origins ? origins[attribution] : origins[bare];
  if (found === undefined) throw new Error(`no origin is given for "${attribution}"`);
  return found;
}
