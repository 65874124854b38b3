import { browser } from 'wxt/browser';
import { createTranslate, type GetMessage } from './translate.ts';

/** Words, numbers and direction of a page of ours, in the browser's language. */
export interface SurfaceLanguage {
  readonly translate: ReturnType<typeof createTranslate>;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Reads the browser's language and tells it to the document, so that screen readers and layout follow. */
export function surfaceLanguage(document: Document): SurfaceLanguage {
  const getMessage = browser.i18n.getMessage as unknown as GetMessage;
  // The words are in the language of the locale file, which need not be the browser's.
  document.documentElement.lang = getMessage('languageTag') || 'en';
  document.documentElement.dir = getMessage('@@bidi_dir') || 'ltr';
  return { translate: createTranslate(getMessage), locale: browser.i18n.getUILanguage() };
}
