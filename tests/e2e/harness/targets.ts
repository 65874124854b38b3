/** Windows of Chromium that no page of the test tool stands for: the side panel, the popup behind the toolbar button. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { until } from './wait.ts';

interface RawMessage {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
}

export interface Target {
  /** Evaluates an expression there; the value must be plain JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until its text has the words, and answers the text. */
  untilSays(words: string): Promise<string>;
  /** Presses the pointer's button at a point of its viewport, by an event of the browser itself. */
  click(x: number, y: number): Promise<void>;
}

export interface Targets {
  readonly session: CDPSession;
  /** Waits for the window with an address. */
  waitFor(url: string): Promise<Target>;
  isOpen(url: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Sends one command to a target and answers its result. */
async function ask(session: CDPSession, targetId: string, method: string, params: object): Promise<unknown> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<RawMessage>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const message = JSON.parse(event.message) as RawMessage;
      if (event.sessionId === sessionId && message.id === 1) resolve(message);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method, params }) });
  const { result, error } = await answered;
  // It may be gone by now: a popup closes at a click.
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  if (error) throw new Error(error.message);
  return result;
}

export async function targetsOf(context: BrowserContext): Promise<Targets> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  const session = await browser.newBrowserCDPSession();
  const find = async (url: string): Promise<string | undefined> =>
    (await session.send('Target.getTargets')).targetInfos.find((target) => target.url === url && !target.attached)
      ?.targetId;
  return {
    session,
    isOpen: async (url) => (await find(url)) !== undefined,
    async waitFor(url) {
      const id = (await until(`the window ${url}`, () => find(url), Boolean)) ?? '';
      const evaluate = async <T>(expression: string): Promise<T> => {
        const params = { expression, returnByValue: true, awaitPromise: true };
        return ((await ask(session, id, 'Runtime.evaluate', params)) as Evaluated).result?.value as T;
      };
      return {
        evaluate,
        untilSays: (words) =>
          until(
            `${url} says “${words}”`,
            () => evaluate<string>('document.body.innerText'),
            (text) => text?.includes(words) === true,
          ),
        async click(x, y) {
          for (const type of ['mousePressed', 'mouseReleased'])
            await ask(session, id, 'Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
        },
      };
    },
    close: () => session.detach(),
  };
}
