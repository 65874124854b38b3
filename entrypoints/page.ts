import type { UnlistedScriptDefinition } from 'wxt';
import { isPageRequest } from '../page/attend/contract.ts';
import { type MeetingPlace, meetingKey, meetingPlace } from '../page/attend/meeting-place.ts';
import type { Background } from '../page/marks/mark.ts';
import { Presence } from '../page/presence.ts';
import { nativeBrowser } from '../platform/browser/native.ts';
import { mostTextInRequest, mostTextOfPage } from '../platform/messages/limits.ts';
import { listen } from '../platform/messages/listen.ts';
import { askBackground, type Post } from '../platform/messages/send.ts';

/** The background by messages. What the page is answered has the types that it asks for: the compiler holds this. */
function backgroundBy(post: Post): Background {
  return {
    analyse: (page, isFirst) => askBackground(post, { kind: 'analyse', page, isFirst }),
    load: (card) => askBackground(post, { kind: 'open-card-code', card }),
    report: (counts, cut) => void askBackground(post, { kind: 'state', counts, cut }),
  };
}

/** Begins once in a document: a second injection finds the first and leaves. Answers which of the two it was. */
function main(): 'begun' | 'already' {
  if (meetingPlace()) return 'already';
  const { runtime } = nativeBrowser();
  const world = globalThis as unknown as Record<string, MeetingPlace | undefined>;
  const presence = new Presence({
    view: window,
    background: backgroundBy(async (message) => runtime.sendMessage(message)),
    limits: { request: mostTextInRequest, page: mostTextOfPage },
    createAttendant: (ours) => meetingPlace()?.attend?.(ours),
    onOff: () => {
      stop();
      delete world[meetingKey];
    },
  });
  world[meetingKey] = { presence };
  const stop = listen(runtime.onMessage, (message, sender) =>
    sender.id === runtime.id && isPageRequest(message) ? presence.answer(message) : null,
  );
  return 'begun';
}

/** What WXT's own function would make of it, without that function in every tab. */
export default { main } satisfies UnlistedScriptDefinition;
