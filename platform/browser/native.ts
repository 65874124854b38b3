import type { MessageEvents } from '../messages/listen.ts';

/** What page scripts use of the browser's own interface, which answers by promises in both browsers: no polyfill in every tab. */
export interface NativeBrowser {
  readonly runtime: {
    readonly id?: string;
    readonly onMessage: MessageEvents<{ readonly id?: string }>;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: { getMessage(key: string, values?: readonly string[]): string };
}

/** The interface under the name that this browser gives it. */
export function nativeBrowser(): NativeBrowser {
  const names = globalThis as { browser?: NativeBrowser; chrome?: NativeBrowser };
  return (names.browser?.runtime?.id ? names.browser : names.chrome) as NativeBrowser;
}
