import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { HoverEvent } from '../../../page/attend/events.ts';
import { answersTap, listenToPointer } from '../../../page/attend/pointer.ts';

type Heard = (event: object) => void;

/** A window of which only its listeners and its next frame count. */
function fakeView() {
  const listeners = new Map<string, Heard>();
  const frames: (() => void)[] = [];
  const document = { isConnected: true, ownerDocument: null, defaultView: {} as object | null };
  const view = {
    document,
    addEventListener: (type: string, listener: Heard) => listeners.set(type, listener),
    requestAnimationFrame: (look: () => void) => frames.push(look),
    cancelAnimationFrame: () => undefined,
  };
  return {
    view: view as unknown as Window,
    document,
    fire: (type: string, event: object) => listeners.get(type)?.({ target: null, relatedTarget: null, ...event }),
    draw: () => {
      for (const look of frames.splice(0)) look();
    },
  };
}

function setUp() {
  const told: HoverEvent[] = [];
  const page = fakeView();
  const frame = fakeView();
  const listen = listenToPointer(
    page.view,
    {
      // A mark stands from 10 to 20 in each document.
      markAt: (x, _y, document) =>
        x < 10 || x > 20 ? null : (document as unknown) === frame.document ? 'in frame' : 'in page',
      // The frame stands at 100, 100.
      inPage: (x, y, document) => ((document as unknown) === frame.document ? { x: x + 100, y: y + 100 } : { x, y }),
      isCard: () => false,
      isOpen: () => false,
      hasMarks: () => true,
      modifier: () => 'alt',
      tell: (event) => told.push(event),
    },
    new AbortController().signal,
  );
  return { page, frame, listen, told };
}

describe('a tap', () => {
  const tap = { clientX: 15, clientY: 0, pointerType: 'touch' };

  it('is heard also when the code came between the press and the click', () => {
    const { page, told } = setUp();
    page.fire('click', tap);
    expect(told).toEqual([{ kind: 'tap', mark: 'in page' }]);
  });

  it('is none with the mouse, beside marks, or on a link', () => {
    const { page, told } = setUp();
    const { document } = parseHTML('<a href="#">a</a>');
    page.fire('click', { ...tap, pointerType: 'mouse' });
    page.fire('click', { ...tap, clientX: 40 });
    page.fire('click', { ...tap, target: document.querySelector('a') });
    expect(told).toEqual([]);
  });

  it('asks what was tapped, not of which window it is an instance', () => {
    const inFrame = { nodeType: 1, closest: (selector: string) => (selector.includes('a[href]') ? {} : null) };
    expect(answersTap(inFrame as unknown as EventTarget)).toBe(true);
    expect([answersTap(null), answersTap({} as EventTarget)]).toEqual([false, false]);
  });
});

describe('the pointer in a frame', () => {
  const move = { clientX: 15, clientY: 3, pointerType: 'mouse', altKey: false };

  it('is told by its place in the page', () => {
    const { page, frame, listen, told } = setUp();
    listen(frame.view);
    frame.fire('pointermove', move);
    page.draw();
    expect(told).toEqual([{ kind: 'over', mark: 'in frame', x: 115, y: 103, modifier: false }]);
  });

  it('stays on its mark when the page loses the focus to the frame, and not when the frame loses it', () => {
    const { page, frame, listen, told } = setUp();
    listen(frame.view);
    frame.fire('pointermove', move);
    page.fire('blur', { target: page.view });
    expect(told).toEqual([]);
    frame.fire('blur', { target: frame.view });
    expect(told).toEqual([{ kind: 'away' }]);
  });

  it('is on no mark when the frame has left the page under it', () => {
    const { page, frame, listen, told } = setUp();
    listen(frame.view);
    frame.fire('pointermove', move);
    frame.document.defaultView = null;
    page.draw();
    expect(told).toEqual([{ kind: 'away' }]);
  });
});
