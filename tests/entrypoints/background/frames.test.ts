import { beforeEach, describe, expect, it, vi } from 'vitest';

const calls: [name: string, style: object][] = [];
const refuses = { insertCSS: false, removeCSS: false };

vi.mock('wxt/browser', () => {
  const call = (name: 'insertCSS' | 'removeCSS') => async (style: object) => {
    calls.push([name, style]);
    if (refuses[name]) throw new Error('No tab with id: 7.');
  };
  return { browser: { scripting: { insertCSS: call('insertCSS'), removeCSS: call('removeCSS') } } };
});

const { frameHandlers } = await import('../../../entrypoints/background/frames.ts');
const request = { kind: 'style-frames' } as const;
const sender = { tabId: 7, frameId: 0, url: 'https://news.example/a' };

beforeEach(() => {
  calls.length = 0;
  Object.assign(refuses, { insertCSS: false, removeCSS: false });
});

describe('the style of marks in frames', () => {
  it('is put into all frames of the tab once: what was there before is taken away', async () => {
    const style = { target: { tabId: 7, allFrames: true }, files: ['/assets/marks.css'] };
    expect(await frameHandlers['style-frames'](request, sender)).toEqual({ ok: true, value: null });
    expect(calls).toEqual([
      ['removeCSS', style],
      ['insertCSS', style],
    ]);
  });

  it('is put there also where there was none to be taken away', async () => {
    refuses.removeCSS = true;
    await frameHandlers['style-frames'](request, sender);
    expect(calls.map(([name]) => name)).toEqual(['removeCSS', 'insertCSS']);
  });

  it('is no harm in a tab that is closed, or outside of tabs', async () => {
    Object.assign(refuses, { insertCSS: true, removeCSS: true });
    expect(await frameHandlers['style-frames'](request, sender)).toEqual({ ok: true, value: null });
    calls.length = 0;
    await frameHandlers['style-frames'](request, { ...sender, tabId: null });
    expect(calls).toEqual([]);
  });
});
