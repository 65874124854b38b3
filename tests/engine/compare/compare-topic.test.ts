import { describe, expect, it } from 'vitest';
import { compareTopic } from '../../../engine/compare/compare-topic.ts';
import { fakeIndex, fakePage } from './fake-index.ts';

const index = fakeIndex({
  topics: [{ id: 'killed', whyTheyDiffer: 'Counts grew.', definition: 'The dead alone.' }],
  claims: [
    { value: 300, origin: 'nis', outlet: 'a', asOf: '2025-01-13' },
    { value: 1000, origin: 'bbc', outlet: 'b', asOf: '2025-01-20' },
    { value: 600, origin: 'nis', outlet: 'c', asOf: '2025-04-30' },
  ],
});

describe('a topic without a figure of the page', () => {
  it('tells spread, origins and what came later, and relates nothing', () => {
    expect(compareTopic('p/killed', fakePage(), index)).toMatchObject({
      topic: 'p/killed',
      label: 'label of killed',
      definition: 'The dead alone.',
      unit: 'people',
      figure: { low: null, high: null },
      relation: { kind: 'notComparable', reason: 'no-figure', sameAsOrigin: null },
      spread: { low: 300, high: 1000 },
      originCount: 2,
      outletCount: 2,
      reasons: [],
      later: [{ low: 600 }],
      whyTheyDiffer: 'Counts grew.',
      attribution: null,
      pack: { title: 'Pack', revision: 3, reachesTo: '2025-06' },
    });
  });

  it('is null where no pack has it', () => expect(compareTopic('p/gone', fakePage(), index)).toBeNull());
});
