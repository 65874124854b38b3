import { describe, expect, it } from 'vitest';
import { formatFinding, lintPacks } from '../../../data/lint/lint.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import { goodClaim, goodTopic, samplePack, withClaim } from '../sample-pack.ts';

const place = (id: string, alias: object) => ({
  id,
  name: id,
  kind: 'place' as const,
  aliases: [{ text: 'Streslau', ...alias }],
});

/** Name of the rule, what is broken, the broken pack, a piece of the message. */
const broken: readonly (readonly [rule: string, what: string, pack: Pack, message: string])[] = [
  [
    'duplicate-claim',
    'a claim that stands twice',
    samplePack({ claims: [goodClaim, { ...goodClaim, note: 'again' }] }),
    'says the same as claims[0] dead "20 people were killed"; keep one',
  ],
  [
    'heard-measure',
    'anything heard of a topic per entity',
    samplePack({ topics: [{ ...goodTopic, per: ['village'], heard: [{ unit: 'people', values: [40] }] }], claims: [] }),
    'has `heard`, and stands for one topic per entity',
  ],
  [
    'heard-measure',
    'a heard value of another dimension',
    samplePack({ topics: [{ ...goodTopic, heard: [{ unit: 'km2', values: [40] }] }] }),
    'the unit "km2" of `heard` measures area, the topic\'s measure people',
  ],
  [
    'heard-measure',
    'a heard value that the topic cannot mean',
    samplePack({
      topics: [{ ...goodTopic, plausible: [1, 1000], heard: [{ unit: 'people', values: [40, [900, 1200]] }] }],
    }),
    '1200 people in `heard` is outside 1 to 1000',
  ],
  [
    'outlet-as-origin',
    'an outlet that is counted as an origin',
    samplePack({ origins: [{ id: 'ministry', name: 'The Gazette', kind: 'media' }] }),
    'is the outlet "The Gazette"; an origin is who counted',
  ],
  [
    'claim-date',
    'a date in the future',
    withClaim({ asOf: '2031-01-01', published: '2031-01-02' }),
    'asOf 2031-01-01 is later than 2020-06',
  ],
  [
    'claim-date',
    'a date before the event',
    withClaim({ asOf: '2019' }),
    'asOf 2019 is before 2020-05, when the topic begins',
  ],
  [
    'claim-date',
    'a date after the end of the topic',
    samplePack({ topics: [{ ...goodTopic, period: { from: '2020-04', to: '2020-04' } }] }),
    'asOf 2020-05-02 is after 2020-04',
  ],
  [
    'claim-date',
    'a page that is older than its figure',
    withClaim({ asOf: '2020-05-09' }),
    'it was published on 2020-05-03, before asOf 2020-05-09',
  ],
  [
    'date-precision',
    'a day that nobody printed',
    withClaim({ published: null }),
    'asOf 2020-05-02 names a day and the page has no published date; 2020-05 is all that is known',
  ],
  ['low-above-high', 'low above high', withClaim({ low: 30 }), 'low 30 is above high 20'],
  ['low-above-high', 'no end at all', withClaim({ low: null, high: null }), 'low and high are both null'],
  [
    'hedge-value',
    '"up to" with a low end',
    withClaim({ hedge: '<=' }),
    '"up to" wants a high end and low null; low is 20, high is 20',
  ],
  [
    'hedge-value',
    '"more than" with a high end',
    withClaim({ hedge: '>' }),
    '"more than" wants a low end and high null',
  ],
  [
    'hedge-value',
    '"about" with an open end',
    withClaim({ hedge: '~', high: null }),
    '"about" wants both ends; low is 20, high is null',
  ],
  [
    'phrase-length',
    'a whole sentence',
    withClaim({ asPrinted: 'one two three four five six seven eight nine ten eleven' }),
    '11 words are printed; at most 10 may be',
  ],
  [
    'phrase-length',
    'a whole sentence without spaces',
    withClaim({ asPrinted: '死'.repeat(40) }),
    '40 characters without a space are printed',
  ],
  ['link', 'a link that is not https', withClaim({ url: 'http://gazette.example/flood' }), 'is not https'],
  [
    'link',
    'a link to a mirror',
    withClaim({ url: 'https://web.archive.org/web/2020/https://gazette.example' }),
    'leads to the mirror or shortener archive.org',
  ],
  [
    'link',
    'a link with a password',
    withClaim({ url: 'https://me:pass@gazette.example/' }),
    'has a name or a password in it',
  ],
  ['link', 'a link that is none', withClaim({ url: 'gazette' }), '"gazette" is no address'],
  [
    'alias-clash',
    'an alias that two entities claim',
    samplePack({ entities: [...samplePack().entities, place('town', {}), place('castle', {})] }),
    'the alias "Streslau" is also that of flood/castle; give one of them `needs`, `near` or `notNear`',
  ],
  [
    'topic-complete',
    'a topic without a cue',
    samplePack({ measures: [{ ...samplePack().measures[0]!, cues: [] }] }),
    'has no cue of its own and none by its measure',
  ],
  [
    'topic-complete',
    'a topic without examples',
    samplePack({ topics: [{ ...goodTopic, examples: { compare: [], not: [] } }] }),
    'has 0 of 2 examples that must be compared',
  ],
  [
    'topic-complete',
    'a topic with one near-miss',
    samplePack({ topics: [{ ...goodTopic, examples: { ...goodTopic.examples, not: [{ text: 'x' }] } }] }),
    'has 1 of 2 examples that must not be compared',
  ],
  [
    'claim-measure',
    'a unit of another dimension',
    withClaim({ unit: 'km2' }),
    'the unit "km2" measures area, the topic\'s measure people',
  ],
  [
    'claim-measure',
    'a value that cannot be meant',
    withClaim({ low: 20_000, high: 20_000 }),
    '20000 people is outside 1 to 1000',
  ],
  [
    'claim-measure',
    'text where a number must stand',
    withClaim({ low: 'many', high: 'many' }),
    '"many" is text; a people is a number',
  ],
  [
    'claim-measure',
    'a subject that its topic does not have',
    withClaim({ about: 'ruritania' }),
    'names the entity "ruritania" in `about`',
  ],
  [
    'claim-measure',
    'a missing subject',
    samplePack({ topics: [{ ...goodTopic, per: ['ruritania'] }] }),
    'names no entity in `about`',
  ],
];

describe('linting a pack', () => {
  it('finds nothing in a good pack', () => {
    expect(lintPacks([samplePack()])).toEqual([]);
  });

  it.each(broken)('%s: %s', (rule, _, pack, message) => {
    const findings = lintPacks([pack]);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
    expect(findings.map(formatFinding).join('\n')).toContain(message);
  });

  it.each([
    ['one of them needs another name', place('castle', { needs: ['town'] })],
    ['one of them has words near it', { ...place('castle', {}), near: ['moat'] }],
    ['one belongs to the other', { ...place('castle', {}), partOf: ['town'] }],
    [
      'they differ in case and one is exact',
      { ...place('castle', {}), aliases: [{ text: 'Streslau', case: 'exact' as const }] },
    ],
  ])('leaves a shared alias alone where %s', (_, castle) => {
    expect(lintPacks([samplePack({ entities: [...samplePack().entities, place('town', {}), castle] })])).toEqual([]);
  });

  it('takes entities of two packs with one country code for the same', () => {
    const country = (iso3?: string) => [{ ...samplePack().entities[0]!, ...(iso3 ? { iso3 } : {}) }];
    const two = (iso3?: string) => [
      samplePack({ entities: country(iso3) }),
      samplePack({ id: 'other', entities: country(iso3), claims: [] }),
    ];
    expect(lintPacks(two('RUR'))).toEqual([]);
    expect(lintPacks(two()).map(({ rule, pack }) => `${rule} ${pack}`)).toEqual([
      'alias-clash flood',
      'alias-clash other',
    ]);
  });

  it('lets a body that publishes its own count be outlet and origin', () => {
    expect(lintPacks([samplePack({ origins: [{ id: 'ministry', name: 'The Gazette', kind: 'statistics' }] })])).toEqual(
      [],
    );
  });

  it('follows a reference to a topic of another pack', () => {
    const guest = samplePack({
      id: 'guest',
      topics: [],
      measures: [],
      claims: [{ ...goodClaim, topic: 'flood/dead', unit: 'km' }],
      entities: [],
    });
    expect(lintPacks([samplePack(), guest]).map(({ rule, pack }) => `${rule} ${pack}`)).toEqual([
      'claim-measure guest',
    ]);
  });
});
