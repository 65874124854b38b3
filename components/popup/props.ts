import type { Translate } from '../translate.ts';

/** Why no script can be put into a page. */
export type UnreadablePage = 'browser-page' | 'store' | 'pdf' | 'file' | 'reader' | 'own-page' | 'unknown';

/** The site of the tab, and whether Sidelight runs there. */
export type PopupSite =
  | { readonly kind: 'unreadable'; readonly why: UnreadablePage }
  | {
      readonly kind: 'site';
      readonly hostname: string;
      readonly site: string;
      readonly wanted: boolean;
      readonly granted: boolean;
      readonly pausedUntil: number;
      readonly decidedBy: string | null;
    };

/** What the page says of itself; null where no script of ours answers. */
export interface PopupPage {
  readonly figures: number;
  readonly compared: number;
  readonly checks: number;
  /** The page is longer than what is read. */
  readonly cut: boolean;
}

export interface PopupProps {
  readonly site: PopupSite;
  readonly page: PopupPage | null;
  /** Something that was asked for did not work; in words. */
  readonly problem: string | null;
  /** Settings that could not be read. */
  readonly brokenSettings: number;
  readonly translate: Translate;
  readonly locale: string;
  onSwitch(on: boolean): void;
  onOnlyThisPage(): void;
  onPause(): void;
  onResume(): void;
  onOpenPanel(): void;
  onOptions(): void;
}
