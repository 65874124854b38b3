import { describe, expect, it } from 'vitest';
import type { Alias, Entity } from '../../../data/schema/entity.ts';
import { decideEntities } from '../../../engine/entities/decide.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { emptyPack } from '../index/sample-pack.ts';

const entity = (id: string, aliases: (string | Alias)[], fields: Partial<Entity> = {}): Entity => ({
  id,
  name: id,
  kind: 'place',
  aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  ...fields,
});

const index = openIndex(
  compilePacks([
    emptyPack('p', {
      entities: [
        entity('region', ['Mora', 'Mora Region', 'Mora border'], {
          partOf: ['sudland'],
          near: ['offensive', 'border', 'soldiers'],
          notNear: ['submarine', '1943'],
        }),
        entity('city', ['Mora', 'city of Mora'], { partOf: ['region'], near: ['mayor', 'airport'] }),
        entity('ship', ['Mora', 'K-7'], { near: ['submarine', 'crew'], notNear: ['offensive'] }),
        entity('sudland', ['Sudland', { text: 'Sudlandian', use: 'demonym' }]),
        entity('georgia', ['Georgia', 'Republic of Georgia', { text: 'Georgian', use: 'demonym' }], {
          near: ['Tbilisi'],
          notNear: ['Atlanta', 'governor'],
        }),
        entity('staff', [{ text: 'General Staff', needs: ['sudland'] }], { near: ['brigade'] }),
        entity('spring', ['Spring Offensive'], {}),
      ],
    }),
  ]),
);

/** Paragraphs (the first is the title when `titled`) with the decided mentions as `printed=candidates`, per paragraph. */
function decide(paragraphs: readonly string[], { titled = false, focus = [] as string[] } = {}): string[][] {
  const blocks = paragraphs.map((text, number) => {
    const tokens = scan(text);
    return { tokens, mentions: index.mentions(tokens, number), isTitle: titled && number === 0 };
  });
  return decideEntities(index, blocks, focus).map((mentions, number) =>
    mentions.map(
      (m) => `${paragraphs[number]?.slice(m.start, m.end)}=${m.candidates.map((id) => id.slice(2)).join('+')}`,
    ),
  );
}

describe('an ambiguous name', () => {
  it.each<[string, string[], string[][]]>([
    ['is decided by a word in its sentence', ['The offensive reached Mora.'], [['Mora=region']]],
    ['is decided against by a word in its sentence', ['The submarine Mora lay still.'], [['Mora=ship']]],
    ['takes the mayor for the city', ['The mayor of Mora spoke.'], [['Mora=city']]],
    [
      'believes the word beside it before one farther away',
      ['The submarine Mora was named long before the soldiers came.'],
      [['Mora=ship']],
    ],
    [
      'is decided by a word in its paragraph',
      ['Crew members wrote letters. Nobody answered. Mora was lost.'],
      [['Mora=ship']],
    ],
    [
      'is decided by its explicit name elsewhere',
      ['Mora Region is green. Mora Region is small.', 'Mora was quiet.'],
      [['Mora Region=region', 'Mora Region=region'], ['Mora=region']],
    ],
    [
      'means in undecided places what it means in the others',
      ['The crew of the Mora drowned.', 'The crew wept for the Mora.', 'Mora was quiet.'],
      [['Mora=ship'], ['Mora=ship'], ['Mora=ship']],
    ],
    ['stays open when nothing decides', ['We saw Mora.'], [['Mora=region+city+ship']]],
    [
      'is decided apart where a page speaks of both',
      ['The offensive went on near Mora.', 'The submarine Mora sank.'],
      [['Mora=region'], ['Mora=ship']],
    ],
    [
      'prefers what belongs to a country that is named',
      ['Sudland, Sudland, Sudland, Sudland. We saw Mora.'],
      [['Sudland=sudland', 'Sudland=sudland', 'Sudland=sudland', 'Sudland=sudland', 'Mora=region+city+ship']],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(decide(paragraphs)).toEqual(expected);
  });

  it('is decided by the title', () => {
    expect(decide(['The submarine and its crew', 'Mora was quiet.'], { titled: true })).toEqual([[], ['Mora=ship']]);
  });

  it('is decided by the focus of an earlier analysis', () => {
    expect(decide(['Mora was quiet.'], { focus: ['p/ship'] })).toEqual([['Mora=ship']]);
  });

  it('is decided whatever the order of the paragraphs', () => {
    const paragraphs = ['Mora was quiet.', 'The crew of the Mora drowned.', 'Sudland mourned.'];
    const [first, second, third] = decide(paragraphs);
    expect(decide([...paragraphs].reverse())).toEqual([third, second, first]);
  });
});

describe('a name with one reading', () => {
  it.each<[string, string[], string[][]]>([
    ['stands when nothing is said against it', ['Georgia grew.'], [['Georgia=georgia']]],
    ['is dropped by a word against it', ['Atlanta, Georgia, grew.'], [[]]],
    [
      'is dropped where the page as a whole speaks against it',
      ['Atlanta grew. The governor left.', 'Georgia voted.'],
      [[], []],
    ],
    ['is kept by words for it', ['Atlanta is far from Tbilisi, Georgia.'], [['Georgia=georgia']]],
    [
      'needs no words when it is explicit',
      ['The Republic of Georgia has no Atlanta.'],
      [['Republic of Georgia=georgia']],
    ],
    [
      'is kept where one word against it stands elsewhere',
      ['The governor left.', 'Georgia voted.'],
      [[], ['Georgia=georgia']],
    ],
    [
      'is kept by its explicit name elsewhere',
      ['Republic of Georgia. Republic of Georgia. Republic of Georgia.', 'Georgia has no such governor.'],
      [Array(3).fill('Republic of Georgia=georgia'), ['Georgia=georgia']],
    ],
    ['is dropped without the entity that it needs', ['The General Staff said so.'], [[]]],
    [
      'counts beside the entity that it needs',
      ['The General Staff said so.', 'Sudlandian media agreed.'],
      [['General Staff=staff'], ['Sudlandian=sudland']],
    ],
    ['counts beside a word for it', ['The General Staff moved a brigade.'], [['General Staff=staff']]],
  ])('%s', (_, paragraphs, expected) => {
    expect(decide(paragraphs)).toEqual(expected);
  });
});
