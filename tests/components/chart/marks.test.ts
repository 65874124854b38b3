import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { chartMarks } from '../../../components/chart/marks.ts';
import { chartText, chartWords } from '../../../components/chart/words.ts';
import { claim, comparison, group } from '../fixtures/build.ts';
import { comparisons } from '../fixtures/comparisons.ts';

const english = await speakerOf();
const later = { asOf: '2025-04', published: '2025-04-30' };
const before = { asOf: '2024-11', published: '2024-11-05' };

describe('what a chart draws', () => {
  it('is each counter once, what it said before, and the page’s figure', () => {
    const { lanes, page } = chartMarks(
      comparison([null, 12], {
        origins: [group('A', [claim(9), claim(7, before), claim(5, before), claim(9, before)])],
      }),
    );
    expect(lanes[0]).toMatchObject({ standing: { low: 9, high: 9 }, earlier: [{ low: 5 }, { low: 7 }] });
    expect(page).toEqual({ low: null, high: 12 });
  });

  it('leaves out what was not known by the page’s date, and what is not counted', () => {
    const origins = [
      group('A', [claim(20, later), claim(9), claim(8, { aside: 'copy' })], { interval: { low: 9, high: 9 } }),
      group('B', [claim(20, later)], { interval: null }),
    ];
    const { lanes } = chartMarks(comparison(9, { origins }));
    expect(lanes).toEqual([expect.objectContaining({ id: 'test/a', earlier: [] })]);
  });

  it('is one bar for all claims of unknown origin', () => {
    const { lanes } = chartMarks(comparison(9, { origins: [group(null, [claim(5), claim([null, 12])])] }));
    expect(lanes).toEqual([{ id: null, name: '', standing: { low: 5, high: 12 }, earlier: [] }]);
  });

  it('has no line of the page where a topic is shown without one', () => {
    expect(chartMarks(comparison([null, null])).page).toBeNull();
  });
});

describe('the words of a chart', () => {
  it('tell the picture as a text', () => {
    expect(chartText(comparisons.contains!.comparison, english)).toBe(
      'Figures on one axis. this page: at most 12,000. Pentagon: 10,000–12,000. South Korea’s National Intelligence Service: about 11,000. Ukraine’s General Staff: 12,000. Origin not given: 10,000–12,000.',
    );
  });

  it.each([
    ['people', 12_000, 'number', '12,000'],
    ['people', 2_500_000, 'number', '2.5m'],
    ['share', 0.45, 'number', '45%'],
    ['date', 20_019, 'day', '23 Oct 2024'],
    ['date', 20_019, 'month', 'Oct 2024'],
    ['date', 20_019, 'year', '2024'],
  ] as const)('write a number of the axis in %s: %d as %s is "%s"', (unit, value, precision, text) => {
    expect(chartWords(comparison(1, { unit }), english).tick(value, precision).toLowerCase()).toBe(text.toLowerCase());
  });
});
