import { describe, expect, it } from 'vitest';
import type { Alias, Entity } from '../../../data/schema/entity.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import type { PackIndex } from '../../../engine/index/pack-index.ts';
import { scan } from '../../../engine/scan/scan.ts';
import { emptyPack } from '../index/sample-pack.ts';

const entity = (id: string, aliases: Alias[], fields: Partial<Entity> = {}): Entity => ({
  id,
  name: id,
  kind: 'place',
  aliases,
  ...fields,
});

const index = openIndex(
  compilePacks([
    emptyPack('p', {
      entities: [
        entity('north-korea', [
          { text: 'North Korea' },
          { text: 'North Korean', use: 'demonym' },
          { text: 'DPRK', case: 'exact' },
          { text: 'the North' },
          { text: 'Pyongyang', use: 'metonym' },
          { text: "Pyongyang's troops", use: 'force' },
          { text: '北朝鮮', language: 'ja' },
          { text: '북한', language: 'ko' },
          { text: 'КНДР', language: 'ru' },
        ]),
        entity('korea', [{ text: 'Korea' }]),
        entity('us', [
          { text: 'US', case: 'exact' },
          { text: 'U.S.', case: 'exact' },
          { text: 'American', use: 'demonym' },
        ]),
        entity('kursk-oblast', [{ text: 'Kursk' }, { text: 'Kursk Oblast' }, { text: 'Курск' }]),
        entity('kursk-city', [{ text: 'Kursk' }, { text: 'city of Kursk' }]),
        entity('ivory-coast', [{ text: 'Côte d’Ivoire' }]),
        entity('polish', [{ text: 'Polish', use: 'demonym' }]),
        entity('turkey', [{ text: 'Turkey' }]),
        entity('incursion', [{ text: 'border incursion', case: 'any' }]),
        entity('year-1943', [{ text: '1943' }]),
        entity('iphone', [{ text: 'iPhone', case: 'exact' }]),
      ],
    }),
  ]),
);

/** Each mention as `printed text=candidates/use`. */
function read(text: string, from: PackIndex = index): string[] {
  return from
    .mentions(scan(text), 3)
    .map((m) => `${text.slice(m.start, m.end)}=${m.candidates.map((id) => id.replace('p/', '')).join('+')}/${m.use}`);
}

describe('names in a block', () => {
  it.each([
    ['the longest alias wins', 'Kursk Oblast fell', ['Kursk Oblast=kursk-oblast/name']],
    ['an ambiguous name keeps all its readings', 'near Kursk.', ['Kursk=kursk-oblast+kursk-city/name']],
    ['a longer name may begin before', 'the city of Kursk', ['city of Kursk=kursk-city/name']],
    ['a possessive is no part of the name', 'North Korea’s army', ['North Korea=north-korea/name']],
    ['a force named by its capital', "Pyongyang's troops left", ["Pyongyang's troops=north-korea/force"]],
    ['curly and straight apostrophes are one', 'Pyongyang’s troops', ['Pyongyang’s troops=north-korea/force']],
    ['the capital alone', 'Pyongyang said', ['Pyongyang=north-korea/metonym']],
    ['a demonym', 'North Korean soldiers', ['North Korean=north-korea/demonym']],
    [
      'a demonym in the plural',
      'North Koreans and Americans',
      ['North Koreans=north-korea/demonym', 'Americans=us/demonym'],
    ],
    ['no plural of a demonym in -sh', 'the Polishs', []],
    ['a hyphen within a name', 'North-Korean troops', ['North-Korean=north-korea/demonym']],
    ['a hyphen after a name', 'a Kursk-based unit', ['Kursk=kursk-oblast+kursk-city/name']],
    ['two names joined by a hyphen', 'US-North Korea talks', ['US=us/name', 'North Korea=north-korea/name']],
    ['a prefix turns a name into another thing', 'anti-American, pro-American and non-American', []],
    ['a name without its first word', 'in Korea', ['Korea=korea/name']],
    ['white space of any kind', 'North\u00a0 \tKorea', ['North\u00a0 \tKorea=north-korea/name']],
    ['a name without its marks', "Cote d'Ivoire", ["Cote d'Ivoire=ivory-coast/name"]],
    ['a name with its marks', "Côte d'Ivoire", ["Côte d'Ivoire=ivory-coast/name"]],
    ['Cyrillic', 'Взят Курск', ['Курск=kursk-oblast/name']],
    ['Chinese characters, with no space between words', '金曜日に北朝鮮が発射', ['北朝鮮=north-korea/name']],
    ['Korean with a particle', '북한은', ['북한=north-korea/name']],
    ['capitals throughout', 'TROOPS IN NORTH KOREA', ['NORTH KOREA=north-korea/name']],
    ['a capital in the middle of an alias', 'and the North said', ['the North=north-korea/name']],
    ['no capital where the alias has one', 'heading to the north', []],
    ['a lower-case word that is a name elsewhere', 'roast turkey', []],
    ['exact letters', 'tell us of the US', ['US=us/name']],
    ['exact letters with points', 'the U.S. Army', ['U.S.=us/name']],
    ['exact letters with a small one first', 'an iPhone, an Iphone', ['iPhone=iphone/name']],
    [
      'any case',
      'Border Incursion, border incursion',
      ['Border Incursion=incursion/name', 'border incursion=incursion/name'],
    ],
    ['a year is no entity', 'in 1943', []],
    ['no name within a word', 'Kurskaya, Koreana', []],
    ['nothing', '', []],
  ])('%s: %s', (_, text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it('are given with block, offsets and token positions', () => {
    expect(index.mentions(scan('In North Korea.'), 3)).toEqual([
      {
        kind: 'entity',
        block: 3,
        start: 3,
        end: 14,
        tokenFrom: 1,
        tokenTo: 3,
        candidates: ['p/north-korea'],
        use: 'name',
      },
    ]);
  });

  it('have the readings of their aliases', () => {
    const tokens = scan('near Kursk');
    const [mention] = index.mentions(tokens, 0);
    expect(index.aliases.readings(tokens, mention!)).toEqual([
      { entity: 'p/kursk-oblast', use: 'name', needs: [], contested: false },
      { entity: 'p/kursk-city', use: 'name', needs: [], contested: false },
    ]);
  });
});
