import type { CardFactory } from '../card/contract.ts';
import { hostName } from '../card/host-name.ts';
import type { Presence } from '../presence.ts';
import type { Background, FoundMark } from './background.ts';
import type { Attendant } from './contract.ts';
import { CardControl } from './control.ts';
import { findMark } from './look-up.ts';
import { createNow } from './now.ts';
import { answersTap, listenToPointer } from './pointer.ts';
import { PageRequests } from './requests.ts';
import { Silence } from './silence.ts';

export interface AttendantWorld {
  readonly view: Window;
  readonly presence: Presence;
  readonly background: Background;
  /** What the card's code has left for us, once it is loaded. */
  cardFactory(): CardFactory | undefined;
}

/** Joins what attends to the reader: pointer, card, keys, questions of the panel, "not this". */
export function createAttendant({ view, presence, background, cardFactory }: AttendantWorld): Attendant {
  const { ledger, painter } = presence;
  const now = createNow(CSS.highlights);
  const find = (id: string): FoundMark | null => findMark(view.document, ledger, painter, id);
  const silence = new Silence(background, ledger, () => presence.repaint());
  const control = new CardControl({
    background,
    timing: () => presence.preferences,
    find,
    showNow: (id) => now.show(id === null ? null : (find(id)?.range ?? null)),
    cardFactory,
    silence: (mark, silent) => silence.set(mark, silent),
    now: () => view.performance.now(),
  });
  const requests = new PageRequests(view, presence, control, find, now);
  listenToPointer(
    view,
    {
      markAt: (x, y) => presence.markAt(x, y),
      isCard: (target) => target instanceof Element && target.localName === hostName,
      isOpen: () => control.open !== null,
      hasMarks: () => painter.count > 0,
      modifier: () => presence.preferences.modifier,
      tell: (event) => control.tell(event),
    },
    presence.signal,
  );
  return {
    begin({ mark, event }) {
      const { clientX: x, clientY: y, timeStamp, target } = event;
      if (event.type !== 'click') control.tell({ kind: 'over', mark, x, y, modifier: false }, timeStamp);
      else if (!answersTap(target)) control.tell({ kind: 'tap', mark });
    },
    answer: (request) => requests.answer(request),
    painted: () => control.check(),
    navigated: () => control.tell({ kind: 'closed' }),
    forget: () => control.forget(),
    remove() {
      control.remove();
      now.remove();
    },
  };
}
