import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Translate } from '../translate.ts';

/** A check of the page's arithmetic, with the printed words of the figures in it. */
export interface CheckView {
  readonly kind: string;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  readonly unit: string;
  readonly surface: string;
  readonly others: readonly string[];
}

/** Words that made the match, as they stand in the page. */
export interface MatchWord {
  readonly code: string;
  readonly words: string;
}

export interface CardProps {
  /** The figure as printed. */
  readonly surface: string;
  readonly comparison: Comparison;
  readonly checks: readonly CheckView[];
  readonly matchWords: readonly MatchWord[];
  readonly translate: Translate;
  /** The reader's locale for numbers and dates. */
  readonly locale: string;
  readonly pinned: boolean;
  readonly sheet: boolean;
  /** "Not this" was just chosen: the card offers to undo it. */
  readonly silenced: boolean;
  onClose(): void;
  onPin(): void;
  onNotThis(): void;
  onUndoNotThis(): void;
  /** Resolves to whether the text reached the clipboard. */
  onCopy(text: string): Promise<boolean>;
  /** Null where the browser opens the panel only from its own interface: the card then names that way. */
  readonly onOpenPanel: (() => void) | null;
}

/** One topic of a place or person. */
export interface PlaceTopic {
  readonly key: string;
  readonly label: string;
  readonly comparison: Comparison | null;
}

/** What a name may be; the likeliest first. */
export interface PlaceReading {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  readonly topics: readonly PlaceTopic[];
}

export interface PlaceCardProps {
  readonly surface: string;
  readonly readings: readonly PlaceReading[];
  readonly translate: Translate;
  readonly locale: string;
  readonly pinned: boolean;
  readonly sheet: boolean;
  onClose(): void;
  onPin(): void;
  readonly onOpenPanel: (() => void) | null;
}
