import type { Card, CardContent, CardEvents, CardFactory } from '../card/contract.ts';
import type { Answer, Mark } from '../marks/mark.ts';
import type { Background, FoundMark } from './background.ts';
import type { HoverEvent } from './events.ts';
import { type HoverAction, hover, idleHover, type OpenedBy, type Timing, wakesAt } from './machine.ts';
import { wordsOf } from './words.ts';

export interface ControlWorld {
  readonly background: Pick<Background, 'compare' | 'place' | 'loadCard' | 'openPanel' | 'tell'>;
  timing(): Timing;
  /** The mark with its words; null when the page has taken it away. */
  find(id: string): FoundMark | null;
  /** Shows which mark is meant. */
  showNow(id: string | null): void;
  /** What the card's code has left for us, once it is loaded. */
  cardFactory(): CardFactory | undefined;
  silence(mark: Mark, silent: boolean): Promise<boolean>;
  now(): number;
}

/** Answers kept while the reader looks around on the page: a second look costs nothing. */
const mostAnswers = 12;

/** Joins the hover machine with timer, background and card. */
export class CardControl {
  readonly #world: ControlWorld;
  readonly #answers = new Map<string, Promise<CardContent | null>>();
  #state = idleHover;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<Answer<null>> | null = null;
  #card: Card | null = null;

  constructor(world: ControlWorld) {
    this.#world = world;
  }

  get open(): string | null {
    return this.#state.open?.mark ?? null;
  }

  /** Takes what happened, now or at an earlier time. */
  tell(event: HoverEvent, at = this.#world.now()): void {
    const timing = this.#world.timing();
    const { state, actions } = hover(this.#state, event, at, timing);
    const pointer = state.over ?? this.#state.over;
    this.#state = state;
    for (const action of actions) this.#act(action, pointer);
    clearTimeout(this.#timer);
    const wakes = wakesAt(state, timing);
    if (wakes !== null)
      this.#timer = setTimeout(() => this.tell({ kind: 'tick' }), Math.max(0, wakes - this.#world.now()));
  }

  #act(action: HoverAction, pointer: { readonly x: number; readonly y: number } | null): void {
    if (action.kind === 'prepare') void this.#prepare(action.mark);
    else if (action.kind === 'open') void this.#open(action.mark, action.by, pointer);
    else {
      this.#card?.close();
      this.#world.showNow(null);
    }
  }

  /** Fetches code and answer, both at once. */
  #prepare(id: string): Promise<CardContent | null> {
    this.#loading ??= this.#world.cardFactory()
      ? Promise.resolve({ ok: true, value: null })
      : this.#world.background.loadCard();
    const known = this.#answers.get(id);
    if (known) return known;
    const asked = this.#ask(id);
    this.#answers.set(id, asked);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > mostAnswers && oldest !== undefined) this.#answers.delete(oldest);
    return asked;
  }

  async #ask(id: string): Promise<CardContent | null> {
    const found = this.#world.find(id);
    if (!found) return null;
    const { mark, source } = found;
    const { background } = this.#world;
    if (mark.kind === 'name') {
      const answer = await background.place(source);
      if (answer.ok) return { kind: 'name', mark, answer: answer.value };
    } else {
      const answer = await background.compare(source);
      if (answer.ok) return { kind: 'figure', mark, answer: answer.value };
    }
    this.#answers.delete(id);
    return { kind: 'failed', mark };
  }

  async #open(
    id: string,
    openedBy: OpenedBy,
    pointer: { readonly x: number; readonly y: number } | null,
  ): Promise<void> {
    const point = openedBy === 'pointer' && pointer ? { x: pointer.x, y: pointer.y } : null;
    this.#world.showNow(id);
    const [content, loaded] = await Promise.all([this.#prepare(id), this.#loading]);
    if (!loaded?.ok) this.#loading = null;
    this.#card ??= this.#world.cardFactory()?.(this.#events()) ?? null;
    // While we waited the reader may have gone on.
    if (this.open !== id) return;
    const found = this.#world.find(id);
    if (!this.#card || !content || !found) {
      this.tell({ kind: 'closed' });
      return;
    }
    this.#card.open({ content, words: wordsOf(found.range), point, openedBy });
    this.#world.background.tell({ kind: 'hovered', id });
  }

  #events(): CardEvents {
    return {
      entered: () => this.tell({ kind: 'card-enter' }),
      left: () => this.tell({ kind: 'card-leave' }),
      closed: () => this.tell({ kind: 'closed' }),
      pinned: (pinned) => this.tell({ kind: 'pin', pinned }),
      silenced: (mark, silent) => this.#world.silence(mark, silent),
      panelWanted: () => void this.#world.background.openPanel(),
    };
  }

  /** The mark of the open card is gone from the page. */
  check(): void {
    if (this.open !== null && !this.#world.find(this.open)) this.tell({ kind: 'gone', mark: this.open });
  }

  /** Forgets what was answered: the packs or rules are others now. */
  forget(): void {
    this.#answers.clear();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#state = idleHover;
    this.#card?.remove();
    this.#card = null;
  }
}
