import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../engine/attribution/attribution-of.ts';
import type { EntityMention } from '../../../engine/entities/mention.ts';
import { readBlock } from '../../../engine/figures/read.ts';
import type { Reading } from '../../../engine/figures/reading.ts';

const names: readonly (readonly [name: string, id: string, use?: EntityMention['use']])[] = [
  ['Zelensky', 'p/zelensky'],
  ['National Intelligence Service', 'p/nis'],
  ['NIS', 'p/nis'],
  ['South Korea', 'p/south-korea'],
  ['Ukraine', 'p/ukraine'],
  ['North Korean', 'p/north-korea', 'demonym'],
  ['Kyiv', 'p/ukraine', 'metonym'],
];

function mentionsIn({ tokens }: Reading): EntityMention[] {
  const found: EntityMention[] = [];
  for (const [name, id, use = 'name'] of names) {
    for (let start = tokens.text.indexOf(name); start >= 0; start = tokens.text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const tokenFrom = tokens.start.indexOf(start);
      const tokenTo = tokens.end.indexOf(end) + 1;
      if (tokenFrom >= 0 && tokenTo > 0)
        found.push({ kind: 'entity', block: 0, start, end, tokenFrom, tokenTo, candidates: [id], use });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((mention, at, all) => at === 0 || mention.start >= all[at - 1]!.end);
}

const read = (text: string) => readBlock({ id: 0, kind: 'paragraph', text }, '2025-01-21', 'en');

/** The words that name the source of the figure `numeral`, and the entity. */
function source(text: string, numeral: string, before?: string) {
  const reading = read(text);
  const figure = reading.figures.find(
    ({ numeralStart, numeralEnd }) => text.slice(numeralStart, numeralEnd) === numeral,
  )!;
  const earlier = before === undefined ? undefined : read(before);
  const found = attributionOf(
    figure,
    reading,
    mentionsIn(reading),
    earlier && { reading: earlier, mentions: mentionsIn(earlier) },
  );
  return found && [text.slice(found.start, found.end), found.entity];
}

describe('the page says who counted', () => {
  it.each([
    ['According to the captives, up to 12,000 troops were sent.', '12,000', 'captives', null],
    ['Some 300 were killed, according to Kyiv.', '300', 'Kyiv', 'p/ukraine'],
    [
      'President Zelensky, the commander in chief, said that 300 were killed.',
      '300',
      'President Zelensky, the commander in chief',
      'p/zelensky',
    ],
    [
      'According to President Zelensky in early January 2025, the army suffered 3,800 casualties.',
      '3,800',
      'President Zelensky',
      'p/zelensky',
    ],
    [
      "South Korea's National Intelligence Service (NIS) said earlier this month that about 300 soldiers have been killed.",
      '300',
      "South Korea's National Intelligence Service (NIS)",
      'p/nis',
    ],
    ['In January, the NIS said 300 were killed and another 2,700 wounded.', '2,700', 'NIS', 'p/nis'],
    [
      'A senior military official recently estimated that approximately 200 troops were killed.',
      '200',
      'senior military official',
      null,
    ],
    ['Zelensky announced on January 11 that two had been captured.', 'two', 'Zelensky', 'p/zelensky'],
    ['Ukraine reported that 10,000 troops had come.', '10,000', 'Ukraine', 'p/ukraine'],
    ['Ukraine claims 300 tanks were destroyed.', '300', 'Ukraine', 'p/ukraine'],
    ['About 300 men died, the ministry said.', '300', 'ministry', null],
    ['John Kirby, the spokesman, said 3,000 soldiers had moved.', '3,000', 'John Kirby, the spokesman', null],
    ['"We counted 300 graves," said Anna Petrova.', '300', 'Anna Petrova', null],
    ["Ukraine's figure of 3,800 casualties is disputed.", '3,800', 'Ukraine', 'p/ukraine'],
    ["The ministry's latest estimate is 3,800 casualties.", '3,800', 'ministry', null],
    ['Nach Angaben des Ministeriums für Inneres starben 300 Menschen.', '300', 'Ministeriums für Inneres', null],
    ['Selon le ministère de la défense, 300 hommes sont morts.', '300', 'le ministère de la défense', null],
    ['The figure of 300 deaths was compiled by the health office.', '300', 'health office', null],
    ['Kyiv said 4,000 were lost; Seoul officials said 1,100.', '1,100', 'Seoul officials', null],
    ['Laut dem Ministerium starben 300 Menschen.', '300', 'dem Ministerium', null],
    ['The toll is 300, said Anna Petrova in a briefing.', '300', 'Anna Petrova', null],
    ['The health ministry of the Gaza Strip said 300 were killed.', '300', 'health ministry of the Gaza Strip', null],
    [
      'The institute put aid at 114 billion, while Marko Vidal spoke of 350 billion.',
      '350 billion',
      'Marko Vidal',
      null,
    ],
    ["Kyiv's general staff has spoken of 1,300 square kilometers.", '1,300', "Kyiv's general staff", null],
    ['Organisers put the crowd at 550,000.', '550,000', 'Organisers', null],
    [
      'Zelensky, the commander, said his soldiers had taken 1,250 villages.',
      '1,250',
      'Zelensky, the commander',
      'p/zelensky',
    ],
    ['Zelensky, the commander, said about 300 had died.', '300', 'Zelensky, the commander', 'p/zelensky'],
    ['The ministry, which seldom speaks, said 300 had died.', '300', 'ministry', null],
    ['The WHO estimates that 300 people died.', '300', 'WHO', null],
    ['Some 300 people died, the WHO said.', '300', 'WHO', null],
    ['The judge found that 300 barrels had leaked.', '300', 'judge', null],
    ['A new study concludes that 300 people died.', '300', 'new study', null],
    ['Zelensky gave a figure of 300 dead.', '300', 'Zelensky', 'p/zelensky'],
    ['The government long put the deaths at 64.', '64', 'government', null],
    ['The ministry first said 64 had died.', '64', 'ministry', null],
    ['According to Ukraine, which had first spoken of 1,400, it was less.', '1,400', 'Ukraine', 'p/ukraine'],
    ['The crowd is put at 550,000 people by the police.', '550,000', 'police', null],
    ['In Lviv the institute identified 300 victims.', '300', 'institute', null],
    ['Both the organisers and the police counted 550,000 people.', '550,000', 'organisers and the police', null],
  ])('%s', (text, numeral, words, entity) => {
    expect(source(text, numeral)).toEqual(words === null ? null : [words, entity]);
  });

  it('in the sentence beside a quotation', () => {
    expect(source('“We lost 300 men. It was hard,” said Zelensky.', '300')).toEqual(['Zelensky', 'p/zelensky']);
  });

  it.each([
    [
      'in the same paragraph',
      'Zelensky said the losses were heavy. He estimated that 4,000 had been killed or wounded.',
      undefined,
    ],
    [
      'in the paragraph before',
      'He estimated that 4,000 had been killed or wounded.',
      'President Zelensky has reported that the losses were heavy.',
    ],
  ])('by a pronoun whose name stands %s', (_, text, before) => {
    expect(source(text, '4,000', before)).toEqual(['He', 'p/zelensky']);
  });

  it('but a demonym is no source, nor are two names one', () => {
    expect(source('The North Korean soldier said 100 others were aboard.', '100')).toEqual([
      'North Korean soldier',
      null,
    ]);
    expect(source('Ukraine and South Korea said 10,000 troops had come.', '10,000')).toEqual([
      'Ukraine and South Korea',
      null,
    ]);
  });
});

describe('the page does not say who counted', () => {
  it.each([
    ['Moscow sent 11,000 soldiers in November.', '11,000'],
    ['An estimated 300 soldiers died.', '300'],
    ['Some 300 soldiers are believed dead.', '300'],
    ['Some 300 soldiers who said they were hungry went home.', '300'],
    ['The 300 reported cases are old.', '300'],
    ['Insurance claims of 300 firms were paid.', '300'],
    ['The crowd is put at 550,000 people.', '550,000'],
    ['Rescuers found 300 bodies.', '300'],
    ['The state gave a hand to 300 farmers.', '300'],
    ['Hunger reports of 300 villages came in.', '300'],
  ])('%s', (text, numeral) => expect(source(text, numeral)).toBeNull());
});

it('looks through a bounded stretch of a line without end', () => {
  const reading = read('said that 300 men , '.repeat(2000));
  let looks = 0;
  const start = new Proxy(reading.tokens.start, {
    get(target, key) {
      looks++;
      return target[Number(key)];
    },
  });
  const counted = { ...reading, tokens: { ...reading.tokens, start } };
  for (const figure of reading.figures) attributionOf(figure, counted, []);
  expect(reading.figures.length).toBeGreaterThan(1000);
  expect(looks / reading.figures.length).toBeLessThan(5000);
});

describe('what sets the scene is no part of the name', () => {
  it.each([
    [
      'After the oil platform blowout the coast guard estimated that 300 barrels had leaked.',
      '300',
      'coast guard',
      null,
    ],
    ['In Lviv the health ministry said 471 people were killed.', '471', 'health ministry', null],
    ['Two days later the army said 300 people were killed.', '300', 'army', null],
    ['In the evening after the raid Ukraine said 300 had died.', '300', 'Ukraine', 'p/ukraine'],
    ['In a statement Zelensky said 300 had died.', '300', 'Zelensky', 'p/zelensky'],
    [
      'In South Korea the National Intelligence Service said 300 had died.',
      '300',
      'National Intelligence Service',
      'p/nis',
    ],
  ])('%s', (text, numeral, words, entity) => expect(source(text, numeral)).toEqual([words, entity]));

  it.each([
    ['The head of the general staff said 300 had died.', '300', 'head of the general staff'],
    ['President Zelensky said 300 had died.', '300', 'President Zelensky'],
    ['In South Korea officials said 300 had died.', '300', 'South Korea officials'],
  ])('but what belongs to the name stays: %s', (text, numeral, words) => {
    expect(source(text, numeral)?.[0]).toBe(words);
  });
});

describe('a source behind a figure is that of another one where it gives its own', () => {
  it.each([
    ['Ukraine has about 41 million people; the NIS puts it at 38 million.', '41 million', null],
    ['Ukraine has about 41 million people; the NIS puts it at 38 million.', '38 million', ['NIS', 'p/nis']],
    ['Some 300 died; the NIS said the toll was high.', '300', null],
    ['Of the 41 million people, the NIS said 12 million had fled.', '41 million', null],
    ['Of the 41 million people, the NIS said 12 million had fled.', '12 million', ['NIS', 'p/nis']],
    ['Some 300 died, the NIS said, and 200 were hurt.', '300', ['NIS', 'p/nis']],
    ['Some 300 died, the NIS said on 5 January, and 200 were hurt.', '300', ['NIS', 'p/nis']],
  ])('%s (%s)', (text, numeral, expected) => expect(source(text, numeral)).toEqual(expected));
});

describe('an own account', () => {
  it.each([
    ['The firm Ravel, by its own account, put the spill at 300 barrels.', '300', ['firm Ravel', null]],
    ['Ukraine lost 300 soldiers by its own count.', '300', ['Ukraine', 'p/ukraine']],
    ['By its own admission, Ukraine lost 300 soldiers.', '300', ['Ukraine', 'p/ukraine']],
    ["By the ministry's own figures 300 soldiers were lost.", '300', ['ministry', null]],
    ['By its own account the army lost 300 soldiers.', '300', ['its', null]],
    ['It lost 300 soldiers on its own land.', '300', null],
    ['The village was built by its own 300 people.', '300', null],
  ])('%s', (text, numeral, expected) => expect(source(text, numeral)).toEqual(expected));
});

describe('a speaker whose verb is left out', () => {
  it.each([
    ['Organisers said 300,000 and the force 240,000.', '240,000', 'force'],
    ['Organisers said 300,000 and the force 240,000.', '300,000', 'Organisers'],
    ['Organisers put the crowd at 550,000, the police at 190,000.', '190,000', 'police'],
    ['Organisers counted 550,000 people, but Kyiv about 190,000.', '190,000', 'Kyiv'],
    ['The rescuers spoke of 300 dead; the town hall 240.', '240', 'town hall'],
  ])('%s (%s)', (text, numeral, words) => expect(source(text, numeral)?.[0]).toBe(words));

  it.each([
    ['The bank said inflation was 5 percent and unemployment 6 percent.', '6 percent', 'bank'],
    ['The ministry said 300 were killed and 200 wounded.', '200', 'ministry'],
    ['The ministry counted 12 officers and the remaining 240 soldiers.', '240', 'ministry'],
    ['The ministry counted 12 officers and about 240 soldiers.', '240', 'ministry'],
  ])('but not %s (%s)', (text, numeral, words) => expect(source(text, numeral)?.[0]).toBe(words));
});
