import type { Translate } from './translate.ts';

/** What a function needs to speak to the reader: the words of the surface's language, and the locale of numbers and dates. */
export interface Speaker {
  readonly translate: Translate;
  /** BCP 47 tag: the reader's locale for numbers and dates. */
  readonly locale: string;
}
