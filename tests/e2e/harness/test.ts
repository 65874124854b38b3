import type { TestBrowser } from './browser.ts';
import type { PageServer } from './server.ts';

export interface EndToEndContext {
  readonly browser: TestBrowser;
  readonly server: PageServer;
}

/**
 * One end-to-end test. `only`: it is about something that one browser alone has. `needs`: it presses what the browser draws
 * outside of pages, on a screen of our own; where a machine lacks the tools for one, it is counted as skipped.
 */
export interface EndToEndTest {
  readonly name: string;
  readonly only?: TestBrowser['name'];
  readonly needs?: 'display';
  run(context: EndToEndContext): Promise<void>;
}

/** A test of one step, and the same with the worker stopped just before the step. */
export function withAndWithoutWorker(
  name: string,
  run: (context: EndToEndContext, justBefore: () => Promise<void>) => Promise<void>,
): EndToEndTest[] {
  return [
    { name, run: (context) => run(context, async () => {}) },
    {
      name: `${name}, the worker stopped just before`,
      run: (context) => run(context, () => context.browser.stopWorker()),
    },
  ];
}
