import { describe, expect, it } from 'vitest';
import { createFrames } from '../../../page/attend/frames.ts';

const highlight = (): Highlight => ({}) as Highlight;

/** A document in a frame, with its registry of highlights and the listeners that it was given. */
function framed() {
  const registry = new Map<string, Highlight>();
  const CSS = Object.defineProperty({}, 'highlights', { get: () => registry });
  const listeners: ((event: { target: object }) => void)[] = [];
  const document = {
    isConnected: true,
    ownerDocument: null,
    defaultView: { CSS } as unknown,
    addEventListener: (_type: string, listener: (event: { target: object }) => void) => listeners.push(listener),
  };
  return { registry, listeners, document, asDocument: document as unknown as Document };
}

function setUp() {
  const highlights = new Map<string, Highlight>();
  const joined: Window[] = [];
  const read: object[] = [];
  const styled: string[] = [];
  const frames = createFrames({
    highlights: () => highlights,
    listen: (view) => joined.push(view),
    read: (frame) => read.push(frame),
    style: async () => {
      styled.push('begun');
      await new Promise((resolve) => setTimeout(resolve));
      styled.push('done');
    },
    signal: new AbortController().signal,
  });
  return { frames, highlights, joined, read, styled };
}

describe('a frame that is read with the page', () => {
  it('is joined once: it is listened to, and gets what is painted', () => {
    const { frames, highlights, joined } = setUp();
    const { asDocument, registry, document } = framed();
    const marks = highlight();
    highlights.set('figures', marks);
    frames.join(asDocument);
    frames.join(asDocument);
    expect(joined).toEqual([document.defaultView]);
    expect([...registry]).toEqual([['figures', marks]]);
  });

  it('gets the style after the frame before has got it', async () => {
    const { frames, styled } = setUp();
    frames.join(framed().asDocument);
    frames.join(framed().asDocument);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(styled).toEqual(['begun', 'done', 'begun', 'done']);
  });

  it('follows what is painted: another look, and what the frame itself has cleared', () => {
    const { frames, highlights } = setUp();
    const { asDocument, registry } = framed();
    highlights.set('dots', highlight());
    frames.join(asDocument);
    highlights.clear();
    highlights.set('tint', highlight());
    frames.paint();
    expect([...registry.keys()]).toEqual(['tint']);
    registry.clear();
    frames.paint();
    expect([...registry.keys()]).toEqual(['tint']);
  });

  it('paints over what an older script has left, and leaves alone what a newer one paints', () => {
    const { frames, highlights } = setUp();
    const { asDocument, registry } = framed();
    const ours = highlight();
    registry.set('dots', highlight());
    highlights.set('dots', ours);
    frames.join(asDocument);
    expect(registry.get('dots')).toBe(ours);
    const newer = highlight();
    registry.set('dots', newer);
    frames.remove();
    expect(registry.get('dots')).toBe(newer);
  });

  it('is left clean, and what the frame paints itself stays', () => {
    const { frames, highlights } = setUp();
    const { asDocument, registry } = framed();
    registry.set('its-own', highlight());
    highlights.set('dots', highlight());
    frames.join(asDocument);
    frames.remove();
    expect([...registry.keys()]).toEqual(['its-own']);
  });

  it('is forgotten when it has left the page', () => {
    const { frames, highlights } = setUp();
    const { asDocument, registry, document } = framed();
    frames.join(asDocument);
    document.defaultView = null;
    highlights.set('dots', highlight());
    frames.paint();
    expect(registry.size).toBe(0);
  });

  it('tells of frames of its own that have loaded', () => {
    const { frames, read } = setUp();
    const { asDocument, listeners } = framed();
    frames.join(asDocument);
    const inner = { localName: 'iframe' };
    for (const target of [inner, { localName: 'img' }]) for (const hear of listeners) hear({ target });
    expect(read).toEqual([inner]);
  });
});
