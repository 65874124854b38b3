import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { PagePreferences } from '../../../page/preferences.ts';
import { listen } from '../../../platform/messages/listen.ts';
import { type Handlers, receive, type Sender } from '../../../platform/messages/receive.ts';
import { success } from '../../../platform/messages/result.ts';
import { askBackground } from '../../../platform/messages/send.ts';
import type { AnalyseAnswer } from '../../../platform/messages/to-background.ts';

const sender: Sender = { tabId: 1, frameId: 0, url: 'https://news.example/a' };
const page = {
  title: null,
  date: '2025-02-07',
  url: null,
  language: 'en',
  blocks: [{ id: 0, kind: 'paragraph', text: 'x' }],
};
const answerAll = (answer: () => unknown): Handlers => new Proxy({}, { get: () => answer }) as unknown as Handlers;
const nothing = answerAll(() => success(null));

describe('what the background takes', () => {
  it.each([
    { kind: 'analyse', page, isFirst: true },
    { kind: 'compare', page, at: { block: 0, start: 0, end: 1 }, packs: 'h' },
    { kind: 'place', page, candidates: ['world/ukr'] },
    { kind: 'open-card-code', card: true },
    { kind: 'style-frames' },
    { kind: 'open-panel' },
    { kind: 'silence', rule: { topic: null, surface: '12' } },
    { kind: 'state', counts: { figures: 1, compared: 0, checks: 0 }, cut: false },
  ])('$kind', async (message) => expect(await receive(nothing, message, sender)).toEqual({ ok: true, value: null }));
});

describe('what the background refuses', () => {
  const text = 'x'.repeat(60_000);
  const cases: [name: string, message: unknown, code: string][] = [
    ['no message', undefined, 'malformed'],
    ['an unknown kind', { kind: 'erase' }, 'malformed'],
    ['a field too many', { kind: 'open-panel', tab: 3 }, 'malformed'],
    ['a date that is none', { kind: 'analyse', isFirst: true, page: { ...page, date: 'today' } }, 'malformed'],
    ['a negative offset', { kind: 'compare', page, at: { block: 0, start: -1, end: 1 }, packs: '' }, 'malformed'],
    [
      'a block of ten million characters',
      { kind: 'analyse', isFirst: true, page: { ...page, blocks: [{ ...page.blocks[0], text: 'x'.repeat(1e7) }] } },
      'too-large',
    ],
    [
      'many blocks that are too much together',
      {
        kind: 'analyse',
        page: { ...page, blocks: Array.from({ length: 8 }, (_, id) => ({ id, kind: 'item', text })) },
      },
      'too-large',
    ],
    [
      'a million blocks',
      {
        kind: 'analyse',
        page: { ...page, blocks: Array.from({ length: 1e5 }, (_, id) => ({ id, kind: 'item', text: '' })) },
      },
      'too-large',
    ],
  ];
  it.each(cases)('%s', async (_name, message, code) =>
    expect(await receive(nothing, message, sender)).toMatchObject({ ok: false, error: { code } }),
  );

  it('repeats no text of the page in the refusal', async () => {
    const answer = await receive(
      nothing,
      { kind: 'analyse', isFirst: true, page: { ...page, title: 7, secret: 'words' } },
      sender,
    );
    expect(JSON.stringify(answer)).not.toContain('words');
  });
});

describe('how a request is handled', () => {
  it('calls the handler before the turn ends, because a gesture does not outlast it', () => {
    const open = vi.fn(() => success(null));
    receive(answerAll(open), { kind: 'open-panel' }, sender);
    expect(open).toHaveBeenCalledOnce();
  });

  it('turns what a handler throws, at once or later, into a value', async () => {
    for (const broken of [
      () => {
        throw new Error('no');
      },
      async () => {
        throw new Error('no');
      },
    ]) {
      expect(await receive(answerAll(broken), { kind: 'open-panel' }, sender)).toEqual({
        ok: false,
        error: { code: 'broken', message: 'no' },
      });
    }
  });

  it('leaves messages for the panel to the panel', () => {
    expect(receive(nothing, { kind: 'hovered', id: null }, sender)).toBeNull();
  });
});

describe('sending', () => {
  it.each([
    ['Extension context invalidated.', 'gone'],
    ['Could not establish connection. Receiving end does not exist.', 'no-answer'],
  ])('answers with a value when the browser says "%s"', async (text, code) => {
    const answer = await askBackground(() => Promise.reject(new Error(text)), { kind: 'open-panel' });
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('sends a request once more when the worker died over it', async () => {
    const post = vi.fn().mockRejectedValueOnce(new Error('message port closed')).mockResolvedValueOnce(success(null));
    expect(await askBackground(post, { kind: 'open-card-code', card: true })).toEqual({ ok: true, value: null });
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('does not send again what was refused', async () => {
    const post = vi.fn().mockResolvedValue({ ok: false, error: { code: 'not-allowed', message: '' } });
    await askBackground(post, { kind: 'open-panel' });
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('answers with a value when nobody answers', async () => {
    expect(await askBackground(async () => undefined, { kind: 'open-panel' })).toMatchObject({ ok: false });
  });
});

describe('listening', () => {
  it('answers by `respond` and keeps the channel open', async () => {
    const listeners: ((message: unknown, sender: null, respond: (answer?: unknown) => void) => unknown)[] = [];
    const events = { addListener: (one: never) => listeners.push(one), removeListener: vi.fn() };
    const stop = listen<null>(events as never, (message) => (message === 'ours' ? Promise.resolve(success(1)) : null));
    const respond = vi.fn();
    expect(listeners[0]!('theirs', null, respond)).toBeUndefined();
    expect(listeners[0]!('ours', null, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: 1 }));
    stop();
    expect(events.removeListener).toHaveBeenCalledWith(listeners[0]);
  });
});

it('the preferences of the page and of the messages are the same', () => {
  expectTypeOf<AnalyseAnswer['preferences']>().toExtend<PagePreferences>();
  expectTypeOf<PagePreferences>().toExtend<AnalyseAnswer['preferences']>();
});
