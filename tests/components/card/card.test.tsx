import { afterEach, describe, expect, it, vi } from 'vitest';
import { speakerOf } from '../../../cli/words/speaker.ts';
import { Card } from '../../../components/Card.tsx';
import type { CardProps } from '../../../components/card/props.ts';
import { NoticeCard } from '../../../components/NoticeCard.tsx';
import { claim, comparison, group, relation, spread } from '../fixtures/build.ts';
import { comparisons } from '../fixtures/comparisons.ts';
import { checks, galleryStates, matchWords } from '../gallery/states.tsx';
import { mount } from './mount.ts';

const english = await speakerOf();

function props(name: string, rest: Partial<CardProps> = {}): CardProps {
  return {
    ...comparisons[name]!,
    checks: [],
    matchWords,
    ...english,
    pinned: false,
    sheet: false,
    silenced: false,
    onClose: vi.fn(),
    onPin: vi.fn(),
    onNotThis: vi.fn(),
    onUndoNotThis: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
    onOpenPanel: vi.fn(),
    ...rest,
  };
}

afterEach(() => vi.unstubAllGlobals());

describe.each(galleryStates(english.translate, english.locale))('the card in state "$name"', ({ view }) => {
  const { root, all } = mount(view);
  vi.unstubAllGlobals();

  it('is a dialog named by its first line', () => {
    const dialog = all('[role=dialog]');
    expect(dialog).toHaveLength(1);
    const named = root.querySelector(`[id="${dialog[0]!.getAttribute('aria-labelledby')}"]`);
    expect(named?.textContent).toBe(root.querySelector('.answer')?.textContent);
    expect(root.querySelector(`[id="${dialog[0]!.getAttribute('aria-describedby')}"]`)).not.toBeNull();
  });

  it('gives every control a name, and no title that a page could not style', () => {
    const nameless = all('button, a, summary').filter(
      (control) => !(control.getAttribute('aria-label') ?? control.textContent)?.trim(),
    );
    expect(nameless).toEqual([]);
    expect(all('[title]')).toEqual([]);
  });

  it('opens links elsewhere, telling them nothing of the page', () => {
    for (const link of all('a')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  it('says whose card it is, or how to come back', () => {
    expect(root.textContent).toMatch(/Added by Sidelight, not by this page|Undo/);
  });

  it('says no more than that in its foot: the chart needs the room', () => {
    const lines = all('footer p').map((line) => line.textContent);
    expect(['Added by Sidelight, not by this page.', '']).toContain(lines.join());
  });

  it('hides pictures that say nothing and names those that do', () => {
    const pictures = all('svg').filter(
      (svg) => svg.getAttribute('aria-hidden') !== 'true' && !svg.getAttribute('aria-label'),
    );
    expect(pictures).toEqual([]);
  });
});

describe('the card', () => {
  it('shows who counted, with outlets folded, the printed words, and the party marked in words', () => {
    const { all, root } = mount(<Card {...props('contains')} />);
    const origins = all('details.origin');
    expect(origins.map((one) => one.querySelector('.who')?.textContent)).toEqual([
      'Pentagon',
      'South Korea’s National Intelligence Service',
      'Ukraine’s General Staff',
      'Origin not given',
    ]);
    expect(origins.some((one) => one.hasAttribute('open'))).toBe(false);
    expect(origins[0]?.querySelector('q')?.textContent).toBe('between 10,000 and 12,000 troops');
    expect(origins[2]?.textContent).toContain('party to the conflict: Ukraine');
    expect(origins[2]?.querySelector('q')?.getAttribute('lang')).toBe('uk');
    expect(origins[3]?.textContent).toContain('not counted as an origin');
    expect(root.textContent).toContain('Data: “Kursk”, to Nov 2025.');
  });

  it('links to the quoted words', () => {
    const { root } = mount(<Card {...props('contains')} />);
    expect(root.querySelector('details.origin a')?.getAttribute('href')).toBe(
      'https://news.example/pentagon-december#:~:text=between%2010%2C000%20and%2012%2C000%20troops',
    );
  });

  it('never makes a link of an address that is not one of the web', () => {
    const origins = [group('A', [claim(5, { url: 'javascript:alert(1)', title: 'Title' })])];
    const given = comparison(5, { relation: relation('same'), spread: spread(5, 5), origins });
    const { all, root } = mount(<Card {...props('same')} comparison={given} />);
    expect(all('a')).toEqual([]);
    expect(root.textContent).toContain('Title');
  });

  it('shows text of packs and pages as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { all, root } = mount(<Card {...props('same')} surface={hostile} />);
    expect(all('img')).toEqual([]);
    expect(root.textContent).toContain(hostile);
  });

  it('folds all but five of many origins', () => {
    const { all, text } = mount(<Card {...props('many origins')} />);
    expect(text('details.more > summary')).toContain('10 more origins');
    expect(all('details.more details.origin')).toHaveLength(10);
    expect(all('details.origin')).toHaveLength(16);
  });

  it('folds counters and figures that are later than the page', () => {
    const later = { asOf: '2025-04', published: '2025-04-30' };
    const origins = [
      group('A', [claim(5)]),
      group('B', [claim(9, later)], { interval: null }),
      group(null, [claim(7)]),
    ];
    const claims = Array.from({ length: 7 }, (_, index) => ({ ...claim(9 + index, later), origin: 'B' }));
    const given = comparison(5, { spread: spread(5, 5), origins, later: claims });
    const { all } = mount(<Card {...props('same')} comparison={given} />);
    expect(all('details.more').map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '1 origin only later than this page',
      '3 more figures',
    ]);
    expect(all('details.more .who').map((name) => name.textContent)).toEqual(['B']);
  });

  it('says that no reason is recorded where figures differ without one', () => {
    expect(mount(<Card {...props('share')} />).root.textContent).toContain('No recorded reason.');
    expect(mount(<Card {...props('same')} />).root.textContent).not.toContain('No recorded reason.');
  });

  it('says that a page has no date, and leaves alignment out where nothing is compared', () => {
    expect(mount(<Card {...props('no date on the page')} />).text('.remarks')).toContain('no date');
    expect(mount(<Card {...props('nothing known')} />).text('.remarks')).toBe(
      'Who counted could not be read from this page.',
    );
  });

  it('shows checks of the page, later figures, derived values and this article', () => {
    expect(mount(<Card {...props('above', { checks })} />).all('.check')).toHaveLength(7);
    expect(mount(<Card {...props('contains')} />).root.textContent).toContain('Since then15,000 · 30 Apr 2025 · NIS');
    expect(mount(<Card {...props('share')} />).root.textContent).toContain('≈ 867 km²');
    expect(mount(<Card {...props('this article')} />).root.textContent).toContain('not counted as another source');
  });

  it('shows the words that made the match', () => {
    expect(mount(<Card {...props('same')} />).text('details.fold')).toContain(
      'North Korean troops who is counted, in the same phrase',
    );
  });

  it('turns the picture into a table and back', async () => {
    const { press, all } = mount(<Card {...props('contains')} />);
    await press('Show as table');
    const rows = all('table tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['This page', 'at most 12,000', '']);
    expect(rows[1]).toEqual(['Pentagon', '10,000–12,000', 'Dec 2024']);
    await press('Show as chart');
    expect(all('table')).toEqual([]);
  });

  it('tells what the reader does', async () => {
    const given = props('same');
    const { press } = mount(<Card {...given} />);
    for (const name of ['Close', 'Keep this card open', 'Not this', 'Open panel']) await press(name);
    for (const told of [given.onClose, given.onPin, given.onNotThis, given.onOpenPanel])
      expect(told).toHaveBeenCalledOnce();
  });

  it('copies a citation and says so, or offers the text where the browser refuses', async () => {
    const done = props('contains');
    const first = mount(<Card {...done} />);
    await first.press('Copy citation');
    expect(done.onCopy).toHaveBeenCalledWith(expect.stringContaining('Pack: Kursk, revision 3'));
    expect(first.text('[role=status]')).toBe('Copied');
    const second = mount(<Card {...props('contains', { onCopy: () => Promise.reject(new Error('no')) })} />);
    await second.press('Copy citation');
    expect(second.root.querySelector('textarea')).not.toBeNull();
  });

  it('names the way to the panel where only the browser may open it', () => {
    const { all, root } = mount(<Card {...props('same', { onOpenPanel: null })} />);
    expect(all('button').map((button) => button.textContent)).not.toContain('Open panel');
    expect(root.textContent).toContain('open Sidelight’s side panel from the browser’s toolbar');
  });

  it('offers to undo "not this", and moves the focus to the dialog that has changed', async () => {
    const given = props('same');
    const { update, press, focused } = mount(<Card {...given} />);
    expect(focused).not.toHaveBeenCalled();
    update(<Card {...given} silenced={true} />);
    expect(focused).toHaveBeenCalledOnce();
    await press('Undo');
    expect(given.onUndoNotThis).toHaveBeenCalledOnce();
  });

  it('takes no focus when it opens, silenced or not', () => {
    const { focused, update } = mount(<Card {...props('same', { silenced: true })} />);
    update(<Card {...props('same', { silenced: true })} />);
    expect(focused).not.toHaveBeenCalled();
  });

  it('speaks its own language whatever the page speaks', () => {
    const dialog = mount(<Card {...props('same')} />).root.querySelector('[role=dialog]');
    expect([dialog?.getAttribute('lang'), dialog?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('marks its pin, and has none on a sheet', () => {
    const pin = (rest: Partial<CardProps>) =>
      mount(<Card {...props('same', rest)} />)
        .root.querySelector('[aria-pressed]')
        ?.getAttribute('aria-pressed');
    expect([pin({ pinned: true }), pin({}), pin({ sheet: true })]).toEqual(['true', 'false', undefined]);
  });
});

describe('the notice', () => {
  it('says in one line that no answer came', () => {
    const { text } = mount(
      <NoticeCard surface="12,000" translate={english.translate} sheet={false} onClose={vi.fn()} />,
    );
    expect(text('.answer')).toBe('No answer came. Please try again.');
  });
});
