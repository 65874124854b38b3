/** A made-up pack of any size, and one page that speaks of its first few entities. */
import type { Entity } from '../../data/schema/entity.ts';
import type { Measure } from '../../data/schema/measure.ts';
import type { Pack } from '../../data/schema/pack.ts';
import type { Topic } from '../../data/schema/topic.ts';
import type { PageText } from '../../engine/page.ts';

export interface Size {
  readonly claims: number;
  readonly topics: number;
  readonly entities: number;
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ru', 'te', 'so', 'va', 'ni', 'pe', 'du'];
const VERBS = ['killed', 'wounded', 'captured', 'evacuated', 'deployed', 'arrested', 'rescued', 'vaccinated'];
const PLACES = ['Province', 'Valley', 'Bay', 'Heights'];
/** Entities that the page names; every pack holds at least these. */
const NAMED = 12;
/** Claims that each topic of the page has, whatever the size of the pack. */
const CLAIMS_A_TOPIC = 10;

/** A name of three to seven syllables, another for each number. */
function nameOf(number: number): string {
  const name = String(number + 100)
    .split('')
    .map((digit) => SYLLABLES[Number(digit)])
    .join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const entity = (number: number): Entity => ({
  id: `e${number}`,
  name: nameOf(number),
  kind: 'region',
  about: `Region number ${number}.`,
  aliases: [
    { text: nameOf(number) },
    { text: `${nameOf(number)} ${PLACES[number % PLACES.length]}` },
    { text: `${nameOf(number)}an`, use: 'demonym' },
  ],
});

const measure = (verb: string): Measure => ({
  id: verb,
  label: verb,
  dimension: 'people',
  counts: ['people'],
  cues: [{ text: verb, voice: 'patient' }, { text: `were ${verb}` }, { text: `${verb} {figure}` }],
  not: [`never ${verb}`],
});

const topic = (number: number, entities: number): Topic => ({
  id: `t${number}`,
  label: `Topic ${number}`,
  measure: VERBS[number % VERBS.length] ?? '',
  party: { anyOf: [`e${number % entities}`] },
  period: { from: '2024', to: null },
  cues: [{ text: `losses of ${nameOf(number)}` }],
  examples: { compare: [], not: [] },
});

export function growthPack({ claims, topics, entities }: Size): Pack {
  return {
    format: 'sidelight-pack',
    id: 'growth',
    revision: 1,
    title: 'Growth',
    description: 'Made up.',
    licence: 'CC0-1.0',
    attribution: [],
    languages: ['en'],
    minimumEngine: 1,
    reachesTo: '2025',
    nounClasses: [{ id: 'people', dimension: 'people', nouns: ['people', 'soldiers'] }],
    measures: VERBS.map(measure),
    entities: Array.from({ length: entities }, (_, number) => entity(number)),
    topics: Array.from({ length: topics }, (_, number) => topic(number, entities)),
    origins: Array.from({ length: 50 }, (_, number) => ({
      id: `o${number}`,
      name: `Office ${number}`,
      kind: 'agency',
    })),
    outlets: Array.from({ length: 200 }, (_, number) => ({ id: `p${number}`, name: `Paper ${number}`, hosts: [] })),
    claims: Array.from({ length: claims }, (_, number) => ({
      topic: `t${number < NAMED * CLAIMS_A_TOPIC ? Math.floor(number / CLAIMS_A_TOPIC) : Math.max(NAMED, number % topics)}`,
      low: number,
      high: number,
      unit: 'people',
      hedge: '~',
      asPrinted: `about ${number} people`,
      asOf: '2024-10',
      origin: `o${number % 50}`,
      outlet: `p${number % 200}`,
      url: `https://paper.example/${number}`,
      published: '2024-10-12',
    })),
  };
}

/** Some 40,000 characters in 120 paragraphs, the same at each call. */
export function growthPage(): PageText {
  const texts = Array.from({ length: 120 }, (_, number) => {
    const name = nameOf(number % NAMED);
    const verb = VERBS[number % VERBS.length];
    return [
      `Officials in ${name} ${PLACES[number % PLACES.length]} said on Tuesday that about ${number * 10 + 20} people were ${verb} when the river rose.`,
      `The ministry had earlier counted ${number + 7}, most of them ${name}an farmers, and nobody could say why the two numbers differed.`,
      'A spokesman asked for patience, since roads were closed and the telephone lines had been down for most of the morning.',
    ].join(' ');
  });
  return {
    title: null,
    date: '2025-01-20',
    url: null,
    language: 'en',
    blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text })),
  };
}
