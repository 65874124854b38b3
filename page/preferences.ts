/** How marks look and behave on a page: what the reader's settings mean for it. */
export interface PagePreferences {
  readonly look: 'underline' | 'tint' | 'both';
  /** `first`: only the first mention of a figure; `differs`: only where others differ; `panel`: no marks at all. */
  readonly marks: 'all' | 'first' | 'differs' | 'panel';
  /** Underline names of places and people too. */
  readonly names: boolean;
  /** Milliseconds of rest before the card opens (0–1500), and of absence before it closes. */
  readonly openDelay: number;
  readonly closeDelay: number;
  /** With this key held the card opens at once; `only` = never without it. */
  readonly modifier: 'none' | 'alt' | 'shift' | 'control';
  readonly modifierOnly: boolean;
}

export const defaultPreferences: PagePreferences = {
  look: 'underline',
  marks: 'all',
  names: true,
  openDelay: 500,
  closeDelay: 300,
  modifier: 'alt',
  modifierOnly: false,
};
