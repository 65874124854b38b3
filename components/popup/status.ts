import { messageKey } from '../message-key.ts';
import type { Speaker } from '../speaker.ts';
import type { Translate } from '../translate.ts';
import { countWords } from '../words/number.ts';
import type { PopupPage, PopupProps, PopupSite } from './props.ts';

/** "9 figures, 6 compared, 1 check": what was read, never what it is worth. */
export function countsLine(page: PopupPage, { translate, locale }: Speaker): string {
  if (page.figures === 0) return translate('popup.noFigures');
  const parts = [
    translate('popup.figures', [countWords(page.figures, locale)], page.figures),
    translate('popup.compared', [countWords(page.compared, locale)]),
    page.checks > 0 ? translate('popup.checks', [countWords(page.checks, locale)], page.checks) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Why the switch stands where it stands, or has no effect; null where there is nothing to explain. */
export function explanation(site: PopupSite, page: PopupPage | null, translate: Translate): string | null {
  if (site.kind === 'unreadable') return translate(`unreadable.${messageKey(site.why)}`);
  if (site.pausedUntil > 0) return null;
  if (!site.wanted) {
    return site.decidedBy ? translate('popup.offBy', [site.decidedBy]) : page ? translate('popup.thisPageOnly') : null;
  }
  if (!site.granted) return page ? translate('popup.thisPageOnly') : translate('popup.notGranted');
  return page ? null : translate('popup.notYet');
}

/** The time of day at which a pause ends. */
export function timeWords(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time);
}

/** Whether the switch shows "on": wanted, and allowed by the browser. */
export const isOn = ({ site }: Pick<PopupProps, 'site'>): boolean =>
  site.kind === 'site' && site.wanted && site.granted;
