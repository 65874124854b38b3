import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAttendant } from '../page/attend/attendant.ts';
import type { Background } from '../page/attend/background.ts';
import { meetingPlace } from '../page/attend/meeting-place.ts';
import { nativeBrowser } from '../platform/browser/native.ts';
import { askBackground, type Post } from '../platform/messages/send.ts';

/** The background by messages: what is asked when a card opens. */
function backgroundBy(post: Post): Background {
  return {
    compare: ({ page, at, packs }) => askBackground(post, { kind: 'compare', page, at, packs }),
    place: ({ page, candidates }) => askBackground(post, { kind: 'place', page: { ...page, blocks: [] }, candidates }),
    loadCard: () => askBackground(post, { kind: 'open-card-code', card: true }),
    styleFrames: () => askBackground(post, { kind: 'style-frames' }),
    openPanel: () => askBackground(post, { kind: 'open-panel' }),
    silence: (rule) => askBackground(post, { kind: 'silence', rule }),
    unsilence: (rule) => askBackground(post, { kind: 'unsilence', rule }),
    tell: (message) => void post(message).catch(() => undefined),
  };
}

/** Leaves what attends to the reader where the page script finds it. Loaded once in a document, when it is first needed. */
export default defineUnlistedScript((): 'loaded' | 'already' | 'nobody' => {
  const meeting = meetingPlace();
  if (!meeting) return 'nobody';
  if (meeting.attend) return 'already';
  const { runtime } = nativeBrowser();
  const background = backgroundBy(async (message) => runtime.sendMessage(message));
  meeting.attend = (presence) =>
    createAttendant({ view: window, presence, background, cardFactory: () => meeting.card });
  return 'loaded';
});
