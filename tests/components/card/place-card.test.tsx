import { afterEach, describe, expect, it, vi } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { PlaceCard } from '../../../components/PlaceCard.tsx';
import { placeProps } from '../gallery/states.tsx';
import { mount } from './mount.ts';

const english = await speakerOf();
const places = placeProps(english.translate, english.locale);

afterEach(() => vi.unstubAllGlobals());

describe('the place card', () => {
  it('asks which one first where a name has several meanings, the likeliest open', () => {
    const { text, all } = mount(<PlaceCard {...places['place, three meanings']!} />);
    expect(text('.answer')).toBe('Which “Kursk”? 3 meanings');
    const readings = all('details.reading');
    expect(readings.map((one) => one.querySelector('summary')?.textContent)).toEqual([
      'Kursk Oblast',
      'Kursk',
      'K-141 Kursk',
    ]);
    expect(readings.map((one) => one.hasAttribute('open'))).toEqual([true, false, false]);
  });

  it('is named after the only meaning, and says what it is', () => {
    const { text, all } = mount(<PlaceCard {...places['place, one meaning']!} />);
    expect(text('.answer')).toBe('Kursk Oblast');
    expect(text('.about')).toBe('Region of Russia at the border with Ukraine');
    expect(all('details.reading')).toEqual([]);
  });

  it('gives each topic its spread and origins, and the counters below', () => {
    const { all } = mount(<PlaceCard {...places['place, one meaning']!} />);
    expect(all('details.topic .line').map((one) => one.textContent)).toEqual([
      '8,000–12,000 · 2 origins',
      '1,300 km² · Ukraine’s commander-in-chief',
    ]);
    expect(all('details.topic details.origin')).toHaveLength(3);
  });

  it('says so where nothing is known of a name', () => {
    expect(mount(<PlaceCard {...places['person without figures']!} />).root.textContent).toContain('No figures known.');
    const none = mount(<PlaceCard {...places['place, one meaning']!} readings={[]} />);
    expect(none.text('.answer')).toBe('Nothing known about this name');
  });
});
