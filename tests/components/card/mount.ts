import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Renders into a document of its own; `update` renders anew in the same place. */
export function mount(view: ComponentChild) {
  const { document, Event, HTMLElement } = parseHTML('<!doctype html><html><body><div id="card"></div></body></html>');
  vi.stubGlobal('document', document);
  const focused = vi.fn();
  Object.defineProperty(HTMLElement.prototype, 'focus', { value: focused, configurable: true });
  const root = document.querySelector('#card') as unknown as HTMLElement;
  const update = (next: ComponentChild) => act(() => render(next, root));
  update(view);
  return {
    root,
    /** Called whenever an element takes the focus. */
    focused,
    update,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector: string) => root.querySelector(selector)?.textContent ?? null,
    /** Presses the button with that name, and lets promises of its handler settle. */
    async press(name: string) {
      const button = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (!button) throw new Error(`No button ${name}`);
      await act(async () => {
        button.dispatchEvent(new Event('click', { bubbles: true }) as unknown as globalThis.Event);
        await Promise.resolve();
      });
    },
  };
}
