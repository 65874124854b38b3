import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../engine/index/compile.ts';
import { IndexError } from '../../../engine/index/index-error.ts';
import { checkIndex, openIndex, openIndexes } from '../../../engine/index/open.ts';
import { emptyPack, river } from './sample-pack.ts';

const good = compilePacks([river]);

/** A copy with one 32-bit word of the header set. */
function withWord(at: number, word: number): ArrayBuffer {
  const copy = good.slice(0);
  new Int32Array(copy, 0, at + 1)[at] = word;
  return copy;
}

describe('a buffer that holds no index', () => {
  it.each<[string, ArrayBuffer, string, string]>([
    ['empty', new ArrayBuffer(0), 'truncated', 'header'],
    ['a few bytes', new ArrayBuffer(7), 'truncated', 'header'],
    ['zeros', new ArrayBuffer(4096), 'not-an-index', '00000000'],
    ['of another version', withWord(1, 99), 'other-version', '99'],
    ['cut off', good.slice(0, good.byteLength - 8), 'truncated', String(good.byteLength)],
    ['with other sections', withWord(5, 3), 'damaged', '3 sections'],
    ['with a section outside of it', withWord(6, 1 << 30), 'damaged', 'stringBytes'],
    ['with a section of negative length', withWord(7, -8), 'damaged', 'stringBytes'],
  ])('is refused when it is %s, and says why', (_, buffer, kind, word) => {
    const result = openIndexes([buffer]);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toBeInstanceOf(IndexError);
    expect(result.error.kind).toBe(kind);
    expect(result.error.message).toContain(word);
    expect(() => openIndex(buffer)).toThrow(IndexError);
  });

  it('is found out when any byte of its content was changed', () => {
    for (let at = good.byteLength - 1; at > 200; at -= 97) {
      const copy = good.slice(0);
      const bytes = new Uint8Array(copy);
      bytes[at] = (bytes[at] ?? 0) ^ 0x40;
      expect(checkIndex(copy)?.kind, `byte ${at}`).toBe('damaged');
    }
    expect(checkIndex(good)).toBeNull();
  });
});

describe('several indexes opened together', () => {
  const user = emptyPack('mine', {
    nounClasses: [{ id: 'boats', dimension: 'count', nouns: ['boats'] }],
    measures: [
      {
        ...river.measures[0]!,
        id: 'sunk',
        counts: ['boats'],
        cues: [{ text: 'sunk' }, { text: 'killed or wounded or sunk' }],
      },
    ],
    entities: [
      { id: 'lake', name: 'Lake', kind: 'place', partOf: ['river/mora-region'], aliases: [{ text: 'Mora Lake' }] },
      { id: 'mora-song', name: 'Song', kind: 'thing', aliases: [{ text: 'Mora' }] },
    ],
    topics: [
      {
        ...river.topics[0]!,
        id: 'boats-sunk',
        measure: 'sunk',
        party: { anyOf: ['river/norland'] },
        rivals: [],
        anchors: [],
        relation: { kind: 'partOf', of: ['river/norland-killed'] },
      },
      {
        ...river.topics[0]!,
        id: 'killed-again',
        measure: 'river/killed',
        party: { anyOf: ['lake'] },
        anchors: [],
        rivals: [],
      },
    ],
    claims: [{ ...river.claims[0]!, topic: 'river/norland-killed', origin: 'river/staff', outlet: null, low: 999 }],
  });
  const result = openIndexes([good, compilePacks([user])]);
  if (!result.ok) throw result.error;
  const { index } = result;
  const merged = openIndex(compilePacks([river, user]));

  it.each([
    ['opened together', index],
    ['compiled together', merged],
  ])('find each other’s records: %s', (_, both) => {
    expect(both.packs.map((pack) => pack.id)).toEqual(['river', 'mine']);
    expect(both.claims('river/norland-killed').map(({ claim, originId }) => [claim.low, originId])).toEqual([
      [300, 'river/staff'],
      [450.5, null],
      [999, 'river/staff'],
    ]);
    expect(both.claims('river/norland-killed')[2]?.origin?.short).toBe('Staff');
    expect(both.topic('mine/killed-again')?.measure.id).toBe('river/killed');
    expect(both.topics.ofMeasure('river/killed')).toEqual(['river/norland-killed', 'mine/killed-again']);
    expect(both.related('river/norland-killed')).toEqual(['river/norland-casualties', 'mine/boats-sunk']);
    expect(both.topicsOf('river/norland')).toContain('mine/boats-sunk');
    expect(both.wholes('mine/lake')).toEqual(['mine/lake', 'river/mora-region', 'river/sudland']);
  });

  it('read the same names and phrases as packs compiled together', async () => {
    const { scan } = await import('../../../engine/scan/scan.ts');
    const text =
      'Mora Lake and Mora: 5 boats killed or wounded or sunk, soldiers killed or wounded. Norland, Mora Region.';
    const tokens = scan(text);
    const read = (from: typeof index) => {
      const mentions = from.mentions(tokens, 0);
      const hits = from.phrases.find(tokens, [], mentions);
      return {
        mentions,
        readings: mentions.map((mention) => from.aliases.readings(tokens, mention)),
        contexts: from.aliases.contexts(tokens, new Set(['river/mora-region', 'river/mora-ship'])),
        hits: Array.from({ length: hits.count }, (_, at) => ({
          kind: hits.kind[at],
          from: hits.from[at],
          to: hits.to[at],
          owners: from.phrases.owners(hits.phrase[at]!),
        })),
      };
    };
    expect(read(index)).toEqual(read(merged));
    expect(read(index).mentions[1]?.candidates).toEqual(['river/mora-region', 'river/mora-ship', 'mine/mora-song']);
  });

  it('have another hash than each alone', () => {
    expect(index.hash).not.toBe(openIndex(good).hash);
  });

  it('are refused when a pack lies in two of them', () => {
    const twice = openIndexes([good, good]);
    expect(twice.ok ? null : twice.error.kind).toBe('same-pack-twice');
    expect(() => compilePacks([river, river])).toThrow(IndexError);
  });

  it('may be none', () => {
    const none = openIndexes([]);
    expect(none.ok && none.index.packs).toEqual([]);
  });
});

describe('what is made of an index', () => {
  it('is made once for each index', () => {
    const [index, other] = [openIndex(good), openIndex(good)];
    const make = () => ({});
    expect(index.once(make)).toBe(index.once(make));
    expect(other.once(make)).not.toBe(index.once(make));
  });
});
