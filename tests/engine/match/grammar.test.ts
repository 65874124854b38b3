import { describe, expect, it } from 'vitest';
import { compared, decide, openPack, type Situation } from './decide.ts';
import { warPack } from './war-pack.ts';

type Row = [says: string, text: string, expected: string[], situation?: Situation];

const run = (rows: Row[]) =>
  it.each(rows)('%s', (_, text, expected, situation) => {
    expect(compared(text, situation)).toEqual(expected);
  });

describe('the party in the noun phrase', () => {
  run([
    ['is its demonym', 'About 300 Norlandian soldiers have been killed.', ['300=norland-killed']],
    ['is a possessive after "of"', 'About 300 of Hask’s soldiers have been killed in Mora.', ['300=norland-killed']],
    ['is a possessive before the figure', 'Hask’s 12,000 soldiers were sent to Mora.', ['12,000=norland-deployed']],
    ['beats the subject of the verb', 'Ostia said it had killed 300 Norlandian soldiers.', ['300=norland-killed']],
    ['beats the title', 'In one fight 300 Ostian soldiers were killed.', []],
    ['of another side stops the figure', 'Sudland killed thousands of Ostian soldiers.', []],
  ]);
});

describe('voice', () => {
  run([
    ['who lost is counted', 'Norland has lost 3,000 soldiers in Mora.', ['3,000=norland-casualties']],
    ['who lost is counted, on each side', 'Ostia has lost 9,000 soldiers in Mora.', ['9,000=ostia-casualties']],
    ['who kills is not counted', 'Norlandian troops killed 40 Ostian soldiers.', []],
    ['who sent is counted', 'Nyhavn had deployed 10,000 servicemen to Mora.', ['10,000=norland-deployed']],
    ['a sender of another side stops the figure', 'Ostia sent 10,000 soldiers into Mora.', []],
    [
      'the subject of a relative clause',
      'Sudland turned to Norland, which sent 12,000 of its soldiers.',
      ['12,000=norland-deployed'],
    ],
    [
      'the agent after "by" is not counted',
      'Some 300 Norlandian soldiers were killed by Ostian fire.',
      ['300=norland-killed'],
    ],
  ]);
});

describe('compound cues and adjectives', () => {
  run([
    ['consume their parts', 'He said 4,000 Norlandians had been killed or wounded.', ['4,000=norland-casualties']],
    [
      'also before the figure',
      'Ostian drones struck, killing or wounding 137 Norlandian soldiers.',
      ['137=norland-casualties'],
    ],
    [
      'a wounded captive is a captive',
      'Ostian forces captured two wounded Norlandian soldiers.',
      ['two=norland-captured'],
    ],
    ['a captive in the passive', 'Two Norlandian soldiers were captured in Mora.', ['Two=norland-captured']],
  ]);
});

describe('a reduced relative clause', () => {
  run([
    [
      'gives way to the main verb',
      'About 300 Norlandian soldiers deployed to Sudland to fight against Ostian forces have been killed.',
      ['300=norland-killed'],
    ],
    [
      'governs where it is all there is',
      'There are 12,000 Norlandian soldiers deployed to Sudland.',
      ['12,000=norland-deployed'],
    ],
    [
      'belongs to the inner figure',
      'Around 4,000 of the 12,000 Norlandian troops deployed to Sudland have been killed or wounded.',
      ['4,000=norland-casualties', '12,000=norland-deployed'],
    ],
  ]);
});

describe('lists and gapping', () => {
  run([
    [
      'bind each figure to the party before it',
      'In Mora Ostia has lost 31,000 soldiers, Sudland 180,000 and Norland 3,000.',
      ['31,000=ostia-casualties', '180,000=sudland-casualties', '3,000=norland-casualties'],
    ],
    [
      'ellipsis takes noun and party from the figure before',
      'About 300 Norlandian soldiers have been killed, and a further 2,700 injured.',
      ['300=norland-killed', '2,700=norland-wounded'],
    ],
    [
      'parts after "including" belong to the whole’s party',
      'Norlandian forces have suffered 3,800 casualties in Mora, including 300 people killed and 2,700 wounded.',
      ['3,800=norland-casualties', '300=norland-killed', '2,700=norland-wounded'],
    ],
  ]);
});

describe('whose the cue is', () => {
  const before = 'Some 3,800 Norlandian soldiers were killed or wounded in Mora.';
  const first = '3,800=norland-casualties';
  run([
    ['stands before it', `${before} Norland’s losses came to 4,319.`, [first, '4,319=norland-casualties']],
    ['settles it', `${before} Sudland’s losses came to 4,319.`, [first, '4,319=sudland-casualties']],
    ['settles it with "own"', `${before} Sudland’s own losses came to 4,319.`, [first, '4,319=sudland-casualties']],
  ]);
});

describe('headlines', () => {
  run([
    [
      'need no verb',
      '1,000 dead, 4,000 killed or wounded: Norland’s bill',
      ['1,000=norland-killed', '4,000=norland-casualties'],
      { kind: 'heading' },
    ],
  ]);
});

describe('the party of a bare sentence', () => {
  run([
    [
      'comes from the sentence before',
      'Norland denied everything. Some 17,923 of its soldiers had been sent to Mora, in two waves.',
      ['17,923=norland-deployed'],
    ],
    ['is the pronoun’s', 'Norland is no bystander. It sent 12,000 soldiers to Mora.', ['12,000=norland-deployed']],
    [
      'stays open where two sides are in question',
      'Ostia and Sudland fight on. Some 15,000 soldiers were killed.',
      [],
      { title: 'Ostia, Sudland and Norland at war in Mora' },
    ],
  ]);
});

describe('before a colon', () => {
  const title = 'Sudland’s losses in Mora';
  it.each([
    'Hask: 3,800 casualties.',
    'On Sunday Hask: more than 3,800 casualties.',
    'General Hask: 3,800 casualties in Mora.',
  ])('a person gives the number, and is not the one counted: %s', (text) => {
    expect(decide(text, { title })).not.toContain('3,800!party');
    expect(decide(text, { title })).not.toContain('3,800=norland-casualties');
  });
  it.each([
    'Norland: 3,800 casualties.',
    'Norlandians: 3,800 casualties.',
    'By Sunday’s count, Norland: 3,800 casualties.',
  ])('a country is counted: %s', (text) => {
    expect(compared(text, { title })).toEqual(['3,800=norland-casualties']);
  });
});

describe('a helping verb in the cue of another measure', () => {
  const index = openPack({
    ...warPack,
    measures: [
      ...warPack.measures,
      {
        id: 'sappers',
        label: 'sappers',
        dimension: 'people',
        counts: ['soldier', 'anyone'],
        cues: ['have been sent', 'were deployed', 'have been captured'].map((text) => ({
          text,
          voice: 'agent' as const,
        })),
      },
    ],
    topics: [
      ...warPack.topics,
      { ...warPack.topics[0]!, id: 'norland-sappers', measure: 'sappers', require: ['sappers'] },
    ],
  });
  it.each([
    ['12,000 Norlandian soldiers have been sent to Mora.', '12,000=norland-deployed'],
    ['By now 11,000 Norlandian soldiers were deployed in Mora.', '11,000=norland-deployed'],
    ['Some 300 Norlandian soldiers have been captured in Mora.', '300=norland-captured'],
  ])('takes nothing from the verb: %s', (text, expected) => {
    expect(decide(text, {}, index)).toEqual([expected]);
  });
  it('leaves "killed or wounded" whole', () => {
    expect(decide('300 Norlandian soldiers were killed or wounded in Mora.', {}, index)).toEqual([
      '300=norland-casualties',
    ]);
  });
});
