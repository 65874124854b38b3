import type { ReadBlock } from '../blocks/read.ts';
import { own, viewOf } from '../blocks/tree.ts';
import { countsOf } from '../marks/chosen.ts';
import type { Mark } from '../marks/mark.ts';
import type { Presence } from '../presence.ts';
import type { FoundMark } from './background.ts';
import type { PageAnswer, PageRequest } from './contract.ts';
import type { CardControl } from './control.ts';
import { lookUp } from './look-up.ts';
import type { Now } from './now.ts';
import { firstInView, neighbour, scrollTo } from './steps.ts';

/** How long a mark that was asked for is shown as such, in milliseconds. */
const flashTime = 1_600;
/** Text before and after a mark that goes into the list: enough to find the place again, and for a link to it. */
const contextLength = 32;

const done: PageAnswer = { ok: true, value: null };
const notFound: PageAnswer = { ok: false, error: { code: 'not-found', message: 'no such mark on this page' } };

/** Answers what others ask of the page, and goes from mark to mark by key. */
export class PageRequests {
  readonly #view: Window;
  readonly #presence: Presence;
  readonly #control: CardControl;
  readonly #now: Now;
  readonly #find: (id: string) => FoundMark | null;
  #current: string | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(
    view: Window,
    presence: Presence,
    control: CardControl,
    find: (id: string) => FoundMark | null,
    now: Now,
  ) {
    this.#view = view;
    this.#presence = presence;
    this.#control = control;
    this.#find = find;
    this.#now = now;
  }

  answer(request: PageRequest): PageAnswer {
    const presence = this.#presence;
    switch (request.kind) {
      case 'next':
        return this.#go(1);
      case 'previous':
        return this.#go(-1);
      case 'open':
        return this.#open();
      case 'list':
        return { ok: true, value: this.#list() };
      case 'reveal':
        return this.#reveal(request.id, request.flash);
      case 'source': {
        const known = lookUp(presence.ledger, request.id);
        return known ? { ok: true, value: known.source } : notFound;
      }
      default:
        return { ok: false, error: { code: 'malformed', message: 'unknown kind' } };
    }
  }

  /** Painted marks in page order. */
  #painted(): { id: string; range: Range }[] {
    const { ledger, painter } = this.#presence;
    return [...ledger.marks()].flatMap(({ id }) => {
      const painted = painter.painted(id);
      return painted && viewOf(painted.range.startContainer) ? [{ id, range: painted.range }] : [];
    });
  }

  #go(step: 1 | -1): PageAnswer {
    const marks = this.#painted();
    const control = this.#control;
    const at = control.open ?? this.#current;
    const ids = marks.map(({ id }) => id);
    const next = at !== null && ids.includes(at) ? neighbour(ids, at, step) : firstInView(marks);
    if (next === null) return notFound;
    const wasOpen = control.open !== null;
    this.#show(next);
    if (wasOpen) control.tell({ kind: 'command', mark: next });
    return done;
  }

  #open(): PageAnswer {
    const marks = this.#painted();
    const control = this.#control;
    const { painter } = this.#presence;
    const mark = this.#current !== null && painter.painted(this.#current) ? this.#current : firstInView(marks);
    if (mark === null) return notFound;
    this.#show(mark);
    control.tell({ kind: 'command', mark });
    return done;
  }

  #show(id: string): void {
    const { painter } = this.#presence;
    const painted = painter.painted(id);
    if (!painted) return;
    this.#current = id;
    scrollTo(this.#view, painted.range);
    if (this.#control.open === null) this.#now.show(painted.range);
  }

  #reveal(id: string, flash: boolean): PageAnswer {
    const found = this.#find(id);
    if (!found) return notFound;
    this.#current = id;
    scrollTo(this.#view, found.range);
    this.#now.show(found.range);
    clearTimeout(this.#flash);
    if (flash) this.#flash = setTimeout(() => this.#now.show(null), flashTime);
    return done;
  }

  /** The address of the frame in which words stand: a link to them is one to it, for no browser looks for them in frames. */
  #frameOf({ element }: ReadBlock): { readonly frame?: string } {
    const ownerDocument = own(element, 'ownerDocument');
    return ownerDocument === this.#view.document ? {} : { frame: ownerDocument.URL };
  }

  #list(): unknown {
    const { ledger, reading, isComplete } = this.#presence;
    const { title, url, date, outlet } = reading.head;
    const marks = ledger
      .entries()
      .flatMap(({ read, marks: ofBlock }) =>
        ofBlock.map((mark) => ({ ...withContext(mark, read.block.text), ...this.#frameOf(read) })),
      );
    const packs = ledger.entries().find(({ found }) => found)?.found?.packs ?? '';
    const counts = countsOf(ledger.marks());
    return { title, url, date, outlet: outlet ?? null, counts, cut: reading.cut, complete: isComplete, packs, marks };
  }
}

function withContext(mark: Mark, text: string): Mark & { readonly before: string; readonly after: string } {
  return {
    ...mark,
    before: text.slice(Math.max(0, mark.start - contextLength), mark.start),
    after: text.slice(mark.end, mark.end + contextLength),
  };
}
