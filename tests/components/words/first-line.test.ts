import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { firstLine, topicLine } from '../../../components/words/first-line.ts';
import { wordCount, wordLimit } from '../../../components/words/line.ts';
import { relationName, relationSentence } from '../../../components/words/relation.ts';
import type { Comparison, ReasonKind, RelationKind } from '../../../engine/compare/comparison.ts';
import { claim, comparison, group, relation, spread } from '../fixtures/build.ts';
import { comparisons } from '../fixtures/comparisons.ts';

const english = await speakerOf();
const line = (given: Comparison) => firstLine(given, english.translate, english.locale);
const verdicts = /\b(true|false|wrong|right|correct|misleading|reliable|accurate|inaccurate|lie|lies|fake|debunk)/i;

const expected: Readonly<Record<string, string>> = {
  contains: 'Others: 10,000–12,000 · 3 origins · differs by date',
  same: 'Others: 300 · 2 origins · the same',
  within: 'Others: 10,000–12,000 · 3 origins · same as NIS',
  overlaps: 'Others: 10,000–12,000 · 3 origins · differs by scope',
  above: 'Others: 3,000–3,100 · 3 origins · differs by side',
  below: 'Others: 1,100–1,300 km² · 3 origins · differs by unit',
  'one origin': 'Only one origin known: NIS, about 300',
  'sixteen outlets, one origin': '16 outlets, 1 origin: NIS, 2,700',
  'no origin named': 'Others: 200–220 · none says who counted · 2 outlets',
  'nothing known': 'Nothing known from other sources',
  'known later only': 'Others only later: 4,700 (Apr 2025)',
  'other time': 'Nothing known for that time',
  'figure without a number': 'Others: 10,000–12,000 · 3 origins · this page gives no number',
  'other unit': 'Others: 1,000–1,300 km² · 2 origins · other unit, not compared',
  'others are vague': 'Others give no number · 2 origins',
  'open bounds': 'Others: 8,000 or less to 12,000 or more · 3 origins',
  'wide spread': 'Others: 64–4,645 · 4 origins · differs by definition',
  share: 'Others: 40%–50% · 2 origins · this page above all',
  money: 'Others: $114–183bn · 2 origins · differs by definition',
};

describe('the first line', () => {
  it.each(Object.entries(expected))('says of "%s": %s', (name, words) => {
    expect(line(comparisons[name]!.comparison)).toBe(words);
  });

  it.each(Object.entries(comparisons))('keeps "%s" within twelve words, whole and without verdict', (_, state) => {
    const words = line(state.comparison);
    expect(wordCount(words)).toBeGreaterThan(2);
    expect(wordCount(words)).toBeLessThanOrEqual(wordLimit);
    expect(words).not.toMatch(verdicts);
    expect(words).not.toMatch(/·\s*$|undefined|NaN|\$\d(?!\d)/);
  });

  it('leaves out a counter’s long name rather than run over the limit', () => {
    const name = 'The Joint Committee of Independent Observers for the Verification of Published Figures';
    const given = comparison(300, {
      relation: relation('notComparable', { reason: 'one-origin' }),
      origins: [group(name, [claim(300)])],
    });
    expect(line(given)).toBe('Only one origin known: 300');
  });

  it('never counts the group of unknown origin', () => {
    const given = comparison(5, {
      spread: spread(5, 9),
      origins: [group('A', [claim(5)]), group('B', [claim(9)]), group(null, [claim(7)])],
    });
    expect(line(given)).toContain('2 origins');
  });

  it.each<ReasonKind>(['definition', 'party', 'scope', 'date', 'origin', 'bound', 'unit', 'rounding', 'correction'])(
    'has words for a difference by %s',
    (kind) => {
      const given = comparison(5, {
        relation: relation('above'),
        spread: spread(1, 2),
        origins: [group('A', [claim(1)]), group('B', [claim(2)])],
        reasons: [{ kind, ours: null, theirs: null, who: null }],
      });
      expect(line(given)).toMatch(/differs by \w/);
    },
  );

  it('writes numbers as the reader does', async () => {
    const german = await speakerOf('de-DE');
    expect(firstLine(comparisons.contains!.comparison, german.translate, german.locale)).toContain('10.000–12.000');
  });
});

describe('the line of a topic', () => {
  it('gives spread and origins, or the one counter’s name', () => {
    const many = comparison([null, null], {
      spread: spread(8000, 12_000),
      origins: [group('A', [claim(8000)]), group('B', [claim(12_000)])],
    });
    const one = comparison([null, null], { spread: spread(8000, 8000), origins: [group('A', [claim(8000)])] });
    const words = [many, one, comparison([null, null])].map((given) =>
      topicLine(given, english.translate, english.locale),
    );
    expect(words).toEqual(['8,000–12,000 · 2 origins', '8,000 · A', 'Nothing known from other sources']);
  });
});

describe('the relation in words', () => {
  it.each<RelationKind>(['same', 'within', 'contains', 'overlaps', 'above', 'below', 'notComparable'])(
    'has a name and a sentence for %s, without verdict',
    (kind) => {
      expect(relationName(kind, english)).not.toMatch(verdicts);
      expect(relationSentence(comparison(1, { relation: relation(kind) }), english)).not.toMatch(verdicts);
    },
  );

  it('speaks of dates as later and earlier, not as above and below', () => {
    const later = comparison(20_060, { unit: 'date', relation: relation('above'), spread: spread(20_000, 20_050) });
    const origins = [group('A', [claim(20_000)]), group('B', [claim(20_050)])];
    expect(relationSentence(later, english)).toBe('later than all that others say');
    expect(line({ ...later, origins, originCount: 2 })).toContain('this page later');
    expect(relationName('below', english, 'date')).toBe('earlier than all');
  });

  it('names the origin whose figure is the same', () => {
    expect(relationSentence(comparisons.within!.comparison, english)).toBe('within what others say, the same as NIS');
  });
});
