import type { Comparison, RelationKind } from '../../engine/compare/comparison.ts';
import type { CheckView, MatchWord, PlaceTopic } from '../card/props.ts';
import type { UnreadablePage } from '../popup/props.ts';
import type { Speaker } from '../speaker.ts';

/** A mark as the page lists it: where it stands, what is known of it, and the text around it. */
export interface PanelMark {
  readonly id: string;
  readonly block: number;
  readonly kind: 'figure' | 'name';
  readonly surface: string;
  readonly state: 'compared' | 'quiet' | 'nothing' | 'silenced';
  readonly relation: RelationKind | null;
  readonly checks: number;
  readonly line: string;
  readonly topic: string | null;
  /** What stopped the comparison: a gate's name; absent where none is known. */
  readonly why?: string | null;
  /** For a name: what it may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** For a figure: ids of what its block names. */
  readonly near?: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Address of the frame in which the words stand; absent for those of the page itself. */
  readonly frame?: string;
}

/** What the page says of itself, with its marks in page order. */
export interface PanelPage {
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly cut: boolean;
  readonly complete: boolean;
  readonly marks: readonly PanelMark[];
}

/** All about one mark, as the background answers. */
export interface PanelAnswer {
  readonly comparison: Comparison | null;
  readonly checks: readonly CheckView[];
  readonly matchWords: readonly MatchWord[];
  /** Hash of the packs that were used. */
  readonly packs: string;
}

/** A figure of the page with all that is known of it. */
export interface Row {
  readonly mark: PanelMark;
  /** Place in the page, from 1. */
  readonly number: number;
  /** Null until the background has answered, and where nothing is compared. */
  readonly answer: PanelAnswer | null;
}

/** Why there is nothing to list. */
export type NothingWhy =
  | { readonly kind: 'unreadable'; readonly why: UnreadablePage }
  | { readonly kind: 'paused'; readonly until: number }
  | { readonly kind: 'off' | 'not-granted' | 'not-yet'; readonly site: string }
  | { readonly kind: 'no-tab' };

export type PanelView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'nothing'; readonly why: NothingWhy }
  | { readonly kind: 'page'; readonly page: PanelPage; readonly rows: readonly Row[] };

/** Words that the reader selected or typed, compared like a page of one paragraph. */
export interface Compared {
  readonly text: string;
  readonly rows: readonly Row[];
  /** Topics that the words may be about, nearest first. */
  readonly nearest: readonly PlaceTopic[];
}

export type ExportForm = 'csv' | 'json' | 'markdown' | 'jsonld';

export interface PanelProps extends Speaker {
  readonly view: PanelView;
  /** The mark at which the pointer or the keyboard is in the page. */
  readonly current: string | null;
  readonly compared: Compared | null;
  /** Null until they were asked for. */
  readonly leftOut: readonly PlaceTopic[] | null;
  /** Something that was just done, or did not work; in words. */
  readonly notice: string | null;
  onReveal(id: string): void;
  onCompare(text: string): void;
  onDropCompared(): void;
  onLeftOut(): void;
  onExport(form: ExportForm, rows: readonly Row[]): void;
  canKeep(row: Row): boolean;
  onKeep(row: Row): void;
  onCopy(text: string): Promise<boolean>;
  onResume(): void;
  onAllow(): void;
  onSwitchOn(): void;
}
