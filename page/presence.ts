import type { Attendant, PageAnswer, PageRequest } from './attend/contract.ts';
import { renderedStyle } from './blocks/questions.ts';
import { type Idle, idleOf } from './blocks/slices.ts';
import { markAt } from './hover/hit.ts';
import { awaitIntent, type Intent } from './hover/intent.ts';
import { countsOf } from './marks/chosen.ts';
import { Ledger } from './marks/ledger.ts';
import type { Background } from './marks/mark.ts';
import { lookIn } from './paint/names.ts';
import { Painter } from './paint/painter.ts';
import { repaint } from './paint/repaint.ts';
import { defaultPreferences, type PagePreferences } from './preferences.ts';
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

/** All that Sidelight is on one page: it reads, paints and watches until it is switched off. */
export class Presence {
  readonly ledger = new Ledger();
  readonly painter: Painter;
  readonly reading: Reading;
  preferences: PagePreferences = defaultPreferences;
  readonly #world: PresenceWorld;
  readonly #idle: Idle;
  readonly #stop = new AbortController();
  readonly #watcher: ChangeWatcher;
  readonly #roots = new Set<ShadowRoot>();
  readonly #navigation: { check(): boolean };
  readonly #attended = new AbortController();
  readonly #hidden = new WeakSet<Element>();
  #pass = new AbortController();
  #passes: Promise<void> = Promise.resolve();
  #waiting = 0;
  #attendant: Attendant | undefined;

  constructor(world: PresenceWorld) {
    const { view, background, limits } = world;
    const { document } = view;
    const { signal } = this.#stop;
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
        if (this.#navigation.check()) return;
        this.painter.restore();
        this.#enqueue((pass) => (roots ? this.reading.readParts(roots, pass) : this.reading.readAll(false, pass)));
      },
    });
    this.#watcher.observe(document.documentElement);
    this.#navigation = watchNavigation(view, signal, () => {
      this.#attendant?.navigated();
      this.readAnew();
    });
    // A page that comes back from the browser's cache has missed what happened to settings and packs.
    view.addEventListener('pageshow', (event) => event.persisted && this.readAnew(), { signal });
    this.#enqueue((pass) => this.reading.readAll(true, pass));
    awaitIntent(
      view,
      (x, y) => this.markAt(x, y),
      AbortSignal.any([signal, this.#attended.signal]),
      (current) => {
        void this.#attend(true).then((attendant) => {
          const intent: Intent | null = current();
          if (intent) attendant?.begin(intent);
        });
      },
    );
  }

  /** False while something of the page is still to be read. */
  get isComplete(): boolean {
    return this.#waiting === 0;
  }

  /** Aborted when Sidelight is switched off here. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Answers what background, popup and panel ask. */
  async answer(request: PageRequest): Promise<PageAnswer> {
    if (request.kind === 'off') this.off();
    else if (request.kind === 'preferences') {
      this.#prefer(request.preferences);
      this.repaint();
    } else if (request.kind === 'rescan') this.readAnew();
    else {
      const attendant = await this.#attend(false);
      return attendant?.answer(request) ?? { ok: false, error: { code: 'not-allowed', message: 'no code' } };
    }
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

  /** The painted mark under a point of the viewport, by id. */
  markAt(x: number, y: number): string | null {
    if (this.painter.count === 0) return null;
    this.painter.restore();
    return markAt(this.#world.view.document, this.painter, [...this.#roots], x, y)?.mark.id ?? null;
  }

  /** Reads the page from the beginning: it is another one now, or packs and rules are. */
  readAnew(): void {
    this.#pass.abort();
    this.#pass = new AbortController();
    this.#attendant?.forget();
    this.#enqueue((pass) => this.reading.readAll(true, pass));
  }

  /** Paints what is to be seen now. */
  repaint(): void {
    this.#enqueue(() => Promise.resolve());
  }

  /** Lets one pass over the page follow the other, each ended by painting. */
  #enqueue(work: (pass: AbortSignal) => Promise<void>): void {
    const { signal } = this.#pass;
    this.#waiting += 1;
    this.#passes = this.#passes.then(async () => {
      if (!signal.aborted) await work(signal);
      if (!signal.aborted) await this.#paint();
      this.#waiting -= 1;
      if (signal.aborted) return;
      this.#attendant?.painted();
      if (this.#waiting > 0) return;
      this.#world.background.report(countsOf(this.ledger.marks()), this.reading.cut);
    });
  }

  /** Also between the parts of a long page: its beginning is painted before its end is read. */
  #paint(): Promise<boolean> {
    const { document } = this.#world.view;
    return repaint(document, this.ledger, this.painter, this.preferences, this.#idle, this.#pass.signal);
  }

  #prefer(preferences: PagePreferences): void {
    this.preferences = preferences;
    this.painter.setLook(lookIn(this.#world.view.navigator.userAgent, preferences.look));
  }

  /** Takes everything of ours out of the page. */
  off(): void {
    if (this.signal.aborted) return;
    this.#stop.abort();
    this.#pass.abort();
    this.#watcher.stop();
    this.#attendant?.remove();
    this.painter.clear();
    this.#world.onOff();
  }
}
