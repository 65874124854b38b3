import type { CardFactory } from '../card/contract.ts';
import { hostName } from '../card/host-name.ts';
import { defaultPreferences, type PagePreferences } from '../preferences.ts';
import type { Presence } from '../presence.ts';
import type { Background, FoundMark } from './background.ts';
import type { Attendant } from './contract.ts';
import { CardControl } from './control.ts';
import { createFrames } from './frames.ts';
import { findMark } from './look-up.ts';
import { createNow } from './now.ts';
import { answersTap, listenToPointer } from './pointer.ts';
import { PageRequests } from './requests.ts';
import { Silence } from './silence.ts';
import { boxInPage } from './words.ts';

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
  const now = createNow();
  const preferences = (): PagePreferences => presence.preferences ?? defaultPreferences;
  const find = (id: string): FoundMark | null => findMark(ledger, painter, id);
  const silence = new Silence(background, ledger, () => presence.repaint());
  const control = new CardControl({
    background,
    timing: preferences,
    find,
    showNow: (id) => now.show(id === null ? null : (find(id)?.range ?? null)),
    cardFactory,
    silence: (mark, silent) => silence.set(mark, silent),
    now: () => view.performance.now(),
  });
  const requests = new PageRequests(view, presence, control, find, now);
  const listen = listenToPointer(
    view,
    {
      markAt(x, y, document) {
        if (document !== view.document) frames.paint();
        return presence.markAt(x, y, document);
      },
      inPage(clientX, clientY, document) {
        const { x, y } = boxInPage(document, { x: clientX, y: clientY, width: 0, height: 0 });
        return { x, y };
      },
      isCard: (target) => (target as Element | null)?.localName === hostName,
      isOpen: () => control.open !== null,
      hasMarks: () => painter.count > 0,
      modifier: () => preferences().modifier,
      tell: (event) => control.tell(event),
    },
    presence.signal,
  );
  const frames = createFrames({
    highlights: () => painter.highlights,
    listen,
    read: (frame) => presence.read(frame),
    style: () => background.styleFrames(),
    signal: presence.signal,
  });
  return {
    join: (document) => frames.join(document),
    begin({ mark, event }) {
      const { clientX: x, clientY: y, timeStamp, target } = event;
      if (event.type !== 'click') control.tell({ kind: 'over', mark, x, y, modifier: false }, timeStamp);
      else if (!answersTap(target)) control.tell({ kind: 'tap', mark });
    },
    answer: (request) => requests.answer(request),
    painted() {
      frames.paint();
      control.check();
    },
    navigated: () => control.tell({ kind: 'closed' }),
    forget: () => control.forget(),
    remove() {
      control.remove();
      now.remove();
      frames.remove();
    },
  };
}
