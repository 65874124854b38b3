import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardStyle from '../../components/card.css?inline';
import { meetingPlace } from '../../page/attend/meeting-place.ts';
import { createCard } from '../../page/card/surface.ts';
import { nativeBrowser } from '../../platform/browser/native.ts';
import { createTranslate } from '../../platform/language/translate.ts';
import { createDrawing } from './drawing.tsx';

/** Leaves the card's code where the page script finds it. Loaded once in a document, at the first hover. */
export default defineUnlistedScript((): 'loaded' | 'already' | 'nobody' => {
  const meeting = meetingPlace();
  if (!meeting) return 'nobody';
  if (meeting.card) return 'already';
  const { i18n } = nativeBrowser();
  const translate = createTranslate((key, values) => i18n.getMessage(key, values));
  meeting.card = (events) => createCard(document, cardStyle, createDrawing(translate, events), events);
  return 'loaded';
});
