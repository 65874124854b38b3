import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { checkSentence } from '../../../components/words/check.ts';
import { citation } from '../../../components/words/citation.ts';
import { derivedSentence } from '../../../components/words/derived.ts';
import { laterSentence } from '../../../components/words/later.ts';
import { matchWords } from '../../../components/words/match.ts';
import { reasonWords } from '../../../components/words/reason.ts';
import { quotedAddress, safeAddress } from '../../../components/words/text-fragment.ts';
import type { Reason, ReasonKind } from '../../../engine/compare/comparison.ts';
import { comparisons } from '../fixtures/comparisons.ts';
import { checks } from '../gallery/states.tsx';

const english = await speakerOf();
const kinds: readonly ReasonKind[] = [
  'definition',
  'party',
  'scope',
  'date',
  'origin',
  'bound',
  'unit',
  'rounding',
  'correction',
];

describe('a reason', () => {
  it.each<[Reason, string]>([
    [
      { kind: 'date', ours: '2024-11', theirs: '2024-12-19', who: 'NIS' },
      'This page’s figure dates from Nov 2024; the figure from NIS dates from 19 Dec 2024.',
    ],
    [
      { kind: 'bound', ours: '<=', theirs: '~', who: 'NIS' },
      'This page gives an upper limit (“up to”); the figure from NIS is an estimate (“about”).',
    ],
    [
      { kind: 'definition', ours: 'killed', theirs: 'killed or wounded', who: null },
      'This page counts “killed”; the figure from another source counts “killed or wounded”.',
    ],
    [
      { kind: 'rounding', ours: '984', theirs: '1000', who: 'ISW' },
      'This page gives 984 km², the figure from ISW is 1,000 km²; rounding sets them apart.',
    ],
    [
      { kind: 'origin', ours: null, theirs: 'Pentagon', who: 'Pentagon' },
      'Who counted could not be read from this page; other figures come from Pentagon.',
    ],
    [
      { kind: 'date', ours: '2019-08-20', theirs: '2019-06', who: 'NIS', ofPage: true },
      'This page is dated 20 Aug 2019; the figure from NIS dates from Jun 2019.',
    ],
    [
      { kind: 'date', ours: '2019-06', theirs: '2019-08', who: 'NIS', ofClaim: true },
      'This page’s number is the one that NIS gave for Jun 2019; its later figure dates from Aug 2019.',
    ],
    [
      { kind: 'scope', ours: 'the march', theirs: 'the bridge, 3 to 9 p.m.', who: 'HKPORI' },
      'This page speaks of the march; the figure from HKPORI covers the bridge, 3 to 9 p.m.',
    ],
  ])('%j names its two fields', (reason, sentence) => {
    expect(reasonWords(reason, 'km2', english).sentence).toBe(sentence);
  });

  it.each(kinds)('of %s is a whole sentence whichever of its fields is known', (kind) => {
    const fields = [null, '1000'];
    const sentences = fields.flatMap((ours) =>
      fields.flatMap((theirs) =>
        [null, 'NIS'].map((who) => reasonWords({ kind, ours, theirs, who }, 'people', english).sentence),
      ),
    );
    expect(sentences.filter((words) => !/^[A-Z].*\.$/.test(words) || /null|undefined/.test(words))).toEqual([]);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(4);
  });
});

describe('a check', () => {
  it.each([
    [0, '“300 people killed” + “2,700 wounded” = 3,000, which leaves 800 of “3,800 casualties” unexplained.'],
    [1, '“1,200 killed” + “2,700 wounded” = 3,900, which is 100 more than “3,800 casualties”.'],
    [2, '“40%” × “984 square km” = 394 km²; this page prints “450 square km”, 56.4 km² apart.'],
    [3, '“1,300 square km” converts to 502 sq mi; this page prints “600 square miles”.'],
    [4, 'This page gives “11,000 troops” and also “12,000 troops” for one quantity, 1,000 apart.'],
    [5, 'The headline says “4,000 dead”, the text “3,000 dead”, 1,000 apart.'],
    [6, '“5,000 killed” is 1,000 more than “4,000 casualties”, of which it is a part.'],
  ])('number %d shows its sum', (index, sentence) => {
    expect(checkSentence(checks[index]!, english)).toBe(sentence);
  });

  it('of a kind from a later version is left out', () => {
    expect(checkSentence({ ...checks[0]!, kind: 'new-kind' }, english)).toBeNull();
  });
});

describe('other sentences', () => {
  it('show derived values with their arithmetic', () => {
    expect(derivedSentence(comparisons.share!.comparison.derived[0]!, english)).toBe(
      'Area won back: 66.7% (share) × 1,300 km² (area taken) ≈ 867 km²',
    );
  });

  it('say what became known since then', () => {
    const { later, unit } = comparisons.contains!.comparison;
    expect(later.map((one) => laterSentence(one, unit, english))).toEqual([
      '15,000 · 30 Apr 2025 · NIS',
      'more than 14,000 · Jun 2025 · Ukraine’s General Staff',
    ]);
  });

  it.each([
    ['party-noun-phrase', 'who is counted, in the same phrase'],
    ['cue-governs', 'says what is counted, right at the number'],
    ['restated', 'the same in another unit'],
    ['gate-party', 'stopped the comparison'],
    ['never-seen', 'another sign'],
    ['other-cue-nearer', 'something else, which speaks against it'],
  ])('name the match reason %s', (code, words) => {
    expect(matchWords(code, english)).toBe(words);
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/x', 'about 11,000 soldiers', 'https://a.example/x#:~:text=about%2011%2C000%20soldiers'],
    ['https://a.example/x#part', 'ten-strong, or so', 'https://a.example/x#part:~:text=ten%2Dstrong%2C%20or%20so'],
    ['https://a.example/x', '64', 'https://a.example/x'],
    ['https://a.example/x', 'some … soldiers', 'https://a.example/x'],
    ['https://a.example/x', null, 'https://a.example/x'],
    ['javascript:alert(1)', 'two words', null],
    ['data:text/html,x', 'two words', null],
    ['not an address', 'two words', null],
    [null, 'two words', null],
  ])('%s with "%s" opens %s', (url, phrase, address) => {
    expect(quotedAddress(url, phrase)).toBe(address);
  });

  it('is followed over http and https alone', () => {
    expect(['http://a.example/', 'file:///etc/passwd', 'ftp://a.example'].map(safeAddress)).toEqual([
      'http://a.example/',
      null,
      null,
    ]);
  });
});

describe('a citation', () => {
  it('names page, answer, each counter’s source with its words and address, and the pack', () => {
    const { surface, comparison } = comparisons.contains!;
    expect(citation(surface, comparison, english).split('\n')).toEqual([
      '“up to 12,000 North Korean troops” (North Korean soldiers sent to Russia), compared by Sidelight',
      'Others: 10,000–12,000 · 3 origins · differs by date',
      '– Pentagon: 10,000–12,000. Al Jazeera, “US says North Korean soldiers have reached Kursk”, 5 Dec 2024, “between 10,000 and 12,000 troops”, https://news.example/pentagon-december#:~:text=between%2010%2C000%20and%2012%2C000%20troops',
      '– South Korea’s National Intelligence Service: about 11,000. Korea Herald, “NIS: 11,000 soldiers deployed”, 19 Dec 2024, “an estimated 11,000 soldiers”, https://news.example/nis#:~:text=an%20estimated%2011%2C000%20soldiers',
      '– Ukraine’s General Staff: 12,000. UNN, Nov 2024, “12 тисяч військових”',
      '– Origin not given: 10,000–12,000. The Independent, 12 Dec 2024, “10,000 North Korean troops”, https://news.example/independent#:~:text=10%2C000%20North%20Korean%20troops',
      'Known by 12 Jan 2025',
      'Pack: Kursk, revision 3, reaching to Nov 2025',
    ]);
  });
});
