/** One interface for both browsers: what the end-to-end tests see and do. */

export interface TestPage {
  readonly url: string;
  /** Loads another address in the same tab and waits until it is complete. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world; the value must be plain JSON. Promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Has the page show an element of its own or of a frame, by selectors, in full screen, as a click of the reader lets it. */
  requestFullScreen(selector: string, frame?: string): Promise<void>;
  /** Moves the pointer to a point of the viewport. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A tap by finger. */
  tap(x: number, y: number): Promise<void>;
  /** Presses and releases a key by its DOM name (`Escape`, `Tab`, `Enter`, `a`). */
  key(name: string): Promise<void>;
  /** Text of the card; null when there is no host, empty when it is closed. */
  cardText(): Promise<string | null>;
  /** Whether the card is shown. */
  cardIsOpen(): Promise<boolean>;
  /** Evaluates a function body over the card's closed shadow root (`root`); the value must be plain JSON. */
  inCard<T>(body: string): Promise<T>;
  /** Presses a button of the card by the words it holds or is labelled with. */
  clickInCard(label: string): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly base: string;
  /** The build that runs. */
  readonly extension: string;
  open(url: string, viewport?: { readonly width: number; readonly height: number }): Promise<TestPage>;
  /** Evaluates an expression in a context of the extension: the worker, or an extension page where there is none. */
  inExtension<T>(expression: string): Promise<T>;
  /** Sends a message to the active page's script as the background does for a command; answers what it answers. */
  send<T>(page: TestPage, message: object): Promise<T>;
  /** Ends the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** `light` or `dark`, and forced colours, for pages opened from now on and those that are open. */
  emulate(media: { readonly scheme?: 'light' | 'dark'; readonly forcedColors?: boolean }): Promise<void>;
  /** Errors that our scripts logged. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Which build a browser is to run. */
export interface LaunchOptions {
  readonly extension: string;
  readonly headless?: boolean;
  /** The screen on which it is to be shown (`:7`); without one it is shown on none. */
  readonly display?: string;
  /** Further switches of the browser. */
  readonly switches?: readonly string[];
  /** Language of the browser's interface, where it can be set. */
  readonly dark?: boolean;
  /**
   * Hosts (match patterns) that the reader granted once and took back: Chromium grants them again at the next request without its
   * own dialog, which no headless browser can show. The button, the request and all that follows are the real ones.
   */
  readonly grantedBefore?: readonly string[];
}
