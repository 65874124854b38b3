import { safeAddress } from '../../words/text-fragment.ts';
import type { PanelMark } from '../props.ts';

/** Words of context on either side: enough to tell two mentions of one figure apart. */
const contextWords = 3;

const encode = (text: string): string => encodeURIComponent(text.trim().replace(/\s+/gu, ' ')).replaceAll('-', '%2D');

/** The last (or first) whole words of a piece of text that may be cut at its far end. */
function nearWords(text: string, side: 'before' | 'after'): string {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  // The piece has a fixed length: its far word is likely a part of one.
  const whole = side === 'before' ? words.slice(1) : words.slice(0, -1);
  return (side === 'before' ? whole.slice(-contextWords) : whole.slice(0, contextWords)).join(' ');
}

/** The page's address that opens at the figure (`#:~:text=before-,figure,-after`); null without a web address. */
export function textLink(url: string | null, mark: Pick<PanelMark, 'surface' | 'before' | 'after'>): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  const hash = address.hash.split(':~:')[0] ?? '';
  address.hash = '';
  const before = nearWords(mark.before, 'before');
  const after = nearWords(mark.after, 'after');
  const parts = [before ? `${encode(before)}-,` : '', encode(mark.surface), after ? `,-${encode(after)}` : ''];
  return `${address.href.replace(/#$/, '')}${hash || '#'}:~:text=${parts.join('')}`;
}

/** The same for a mark of a page. A frame that has no address of its own is shown by the page, without the words. */
export function markLink(url: string | null, mark: PanelMark): string | null {
  return mark.frame === undefined ? textLink(url, mark) : (textLink(mark.frame, mark) ?? safeAddress(url));
}
