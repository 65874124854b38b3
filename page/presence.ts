import type { Attendant, PageAnswer, PageRequest } from './attend/contract.ts';
import { renderedStyle } from './blocks/questions.ts';
import { type Idle, idleOf } from './blocks/slices.ts';
import { viewOf } from './blocks/tree.ts';
import { markAt } from './hover/hit.ts';
import { awaitIntent, type Intent } from './hover/intent.ts';
import { countsOf } from './marks/chosen.ts';
import { Ledger } from './marks/ledger.ts';
import type { Background } from './marks/mark.ts';
import { lookIn } from './paint/names.ts';
import { Painter } from './paint/painter.ts';
import { repaint } from './paint/repaint.ts';
import type { PagePreferences } from './preferences.ts';
import { Reading, type ReadingLimits } from './reading.ts';
import { ChangeWatcher } from './watch/changes.ts';
import { watchNavigation } from './watch/navigation.ts';

export interface PresenceWorld {
  readonly view: Window & typeof globalThis;
  readonly background: Background;
  readonly limits: ReadingLimits;
  /** Makes the attendant once its code is loaded. */
  createAttendant(presence: Presence): Attendant | undefined;
  /** Called when everything of ours has left the page. */
  onOff(): void;
}

/** A frame smaller than this, in CSS pixels, holds no article. */
const leastWidth = 300;
const leastHeight = 150;

/** All that Sidelight is on one page: it reads, paints and watches until it is switched off. */
export class Presence {
  readonly ledger = new Ledger();
  readonly painter: Painter;
  readonly reading: Reading;
  /** Not known before the first answer, and there are no marks before it. */
  preferences: PagePreferences | undefined;
  readonly #world: PresenceWorld;
  readonly #idle: Idle;
  readonly #stop = new AbortController();
  /** Aborted when Sidelight is switched off here. */
  readonly signal = this.#stop.signal;
  readonly #watcher: ChangeWatcher;
  readonly #roots = new Set<ShadowRoot>();
  readonly #hasNavigated: () => boolean;
  readonly #attended = new AbortController();
  readonly #hidden = new WeakSet<Element>();
  #pass = new AbortController();
  #passes: Promise<void> = Promise.resolve();
  #waiting = 0;
  #attendant: Attendant | undefined;

  constructor(world: PresenceWorld) {
    const { view, background, limits } = world;
    const { document } = view;
    const { signal } = this;
    const style = renderedStyle(view);
    this.#world = world;
    this.#idle = idleOf(view);
    this.painter = new Painter(view.CSS.highlights);
    this.reading = new Reading({
      document,
      style,
      idle: this.#idle,
      background,
      ledger: this.ledger,
      limits,
      onHidden: (element) => this.#hidden.add(element),
      onShadowRoot: (root) => {
        this.#roots.add(root);
        this.#watcher.observe(root);
      },
      rootIn: (frame) => this.#rootIn(frame as HTMLIFrameElement),
      onFound: ({ preferences }) => {
        this.#prefer(preferences);
        return this.#paint();
      },
      onRefused: () => this.off(),
    });
    this.#watcher = new ChangeWatcher({
      isBlock: (element) => style.displayOf(element) === 'block',
      wasHidden: (element) => this.#hidden.has(element),
      changed: (roots) => {
        if (this.#hasNavigated()) return;
        this.painter.restore();
        this.#enqueue((pass) => (roots ? this.reading.readParts(roots, pass) : this.reading.readAll(false, pass)));
      },
    });
    this.#watcher.observe(document.documentElement);
    this.#hasNavigated = watchNavigation(view, signal, () => {
      this.#attendant?.navigated();
      this.readAnew();
    });
    // A page that comes back from the browser's cache has missed what happened to settings and packs.
    view.addEventListener('pageshow', (event) => event.persisted && this.readAnew(), { signal });
    // A frame that was looked at shows another page now.
    document.addEventListener(
      'load',
      ({ target }) => {
        const frame = target as Element;
        if (frame.localName === 'iframe' && this.#hidden.has(frame)) this.read(frame);
      },
      { signal, capture: true },
    );
    this.#enqueue((pass) => this.reading.readAll(true, pass));
    awaitIntent(
      view,
      (x, y) => this.markAt(x, y),
      this.#attended.signal,
      (current) => {
        void this.#attend(true).then((attendant) => {
          const intent: Intent | null = current();
          if (intent) attendant?.begin(intent);
        });
      },
    );
  }

  /**
   * The body of the page in a frame, if it is to be read. Browsers give a script no document of another origin, so that
   * frames of other sites stay what they are. A frame that cannot be seen has no size.
   */
  #rootIn(frame: HTMLIFrameElement): Element | null {
    const { contentDocument } = frame;
    if (!contentDocument) return null;
    this.#hidden.add(frame);
    if (frame.clientWidth < leastWidth || frame.clientHeight < leastHeight) return null;
    this.#watcher.observe(contentDocument);
    // An empty one waits for what it is to show.
    if (contentDocument.body?.firstChild)
      void this.#attend(false).then((attendant) => attendant?.join(contentDocument));
    return contentDocument.body;
  }

  /** False while something of the page is still to be read. */
  get isComplete(): boolean {
    return this.#waiting === 0;
  }

  /** Answers what background, popup and panel ask; nothing where the code for it could not be loaded. */
  async answer(request: PageRequest): Promise<PageAnswer | undefined> {
    if (request.kind === 'off') this.off();
    else if (request.kind === 'preferences') {
      this.#prefer(request.preferences);
      this.repaint();
    } else if (request.kind === 'rescan') this.readAnew();
    else return (await this.#attend(false))?.answer(request);
    return { ok: true, value: null };
  }

  async #attend(card: boolean): Promise<Attendant | undefined> {
    if (!this.#attendant) {
      const loaded = await this.#world.background.load(card);
      if (!loaded.ok && loaded.error.code === 'gone') this.off();
      if (this.signal.aborted) return undefined;
      this.#attendant ??= this.#world.createAttendant(this);
      if (this.#attendant) this.#attended.abort();
    }
    return this.#attendant;
  }

  /** The painted mark under a point of the viewport of a document, by id. */
  markAt(x: number, y: number, document = this.#world.view.document): string | null {
    if (this.painter.count === 0) return null;
    this.painter.restore();
    return markAt(document, this.painter, [...this.#roots].filter(viewOf), x, y)?.mark.id ?? null;
  }

  /** Reads the page from the beginning: it is another one now, or packs and rules are. */
  readAnew(): void {
    this.#pass.abort();
    this.#pass = new AbortController();
    this.#attendant?.forget();
    this.#enqueue((pass) => this.reading.readAll(true, pass));
  }

  /** Reads a part of the page again. */
  read(part: Element): void {
    this.#enqueue((pass) => this.reading.readParts([part], pass));
  }

  /** Paints what is to be seen now. */
  repaint(): void {
    this.#enqueue(() => undefined);
  }

  /** Lets one pass over the page follow the other, each ended by painting. */
  #enqueue(work: (pass: AbortSignal) => Promise<void> | undefined): void {
    const { signal } = this.#pass;
    this.#waiting += 1;
    this.#passes = this.#passes.then(async () => {
      try {
        if (!signal.aborted) await work(signal);
        if (!signal.aborted) await this.#paint();
      } catch {
        // What was being read has left the page with its frame. The change of the page brings the next pass.
      }
      this.#waiting -= 1;
      if (signal.aborted) return;
      this.#attendant?.painted();
      if (this.#waiting > 0) return;
      this.#world.background.report(countsOf(this.ledger.marks()), this.reading.cut);
    });
  }

  /** Also between the parts of a long page: its beginning is painted before its end is read. */
  async #paint(): Promise<void> {
    if (this.preferences) await repaint(this.ledger, this.painter, this.preferences, this.#idle, this.#pass.signal);
  }

  #prefer(preferences: PagePreferences): void {
    this.preferences = preferences;
    this.painter.setLook(lookIn(this.#world.view.navigator.userAgent, preferences.look));
  }

  /** Takes everything of ours out of the page. */
  off(): void {
    if (this.signal.aborted) return;
    this.#stop.abort();
    this.#attended.abort();
    this.#pass.abort();
    this.#watcher.stop();
    this.#attendant?.remove();
    this.painter.clear();
    this.#world.onOff();
  }
}
