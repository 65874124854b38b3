import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Answer, Mark, Source } from '../marks/mark.ts';

/** All about one figure. */
export interface FigureAnswer {
  readonly surface: string;
  /** Null when the figure has checks alone. */
  readonly comparison: Comparison | null;
  readonly checks: readonly {
    readonly kind: string;
    readonly stated: number;
    readonly computed: number;
    readonly difference: number;
    readonly unit: string;
    readonly surface: string;
    readonly others: readonly string[];
  }[];
  readonly matchWords: readonly { readonly code: string; readonly words: string }[];
  readonly locale: string;
}

/** All about one name. */
export interface NameAnswer {
  readonly readings: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string | null;
    readonly topics: readonly {
      readonly key: string;
      readonly label: string;
      readonly comparison: Comparison | null;
    }[];
  }[];
  readonly locale: string;
}

/** What is kept of "not this". */
export interface Rule {
  readonly topic: string | null;
  readonly surface: string;
}

/** A mark with its words, and what has to be sent to ask about it. */
export interface FoundMark {
  readonly mark: Mark;
  readonly range: Range;
  readonly source: Source;
}

/** The background, as what attends to the reader sees it. Every promise resolves. */
export interface Background {
  compare(source: Source): Promise<Answer<FigureAnswer>>;
  place(source: Source): Promise<Answer<NameAnswer>>;
  /** Loads the card's code. */
  loadCard(): Promise<Answer<null>>;
  /** Puts the style of marks into the page's frames too. */
  styleFrames(): Promise<Answer<null>>;
  openPanel(): Promise<Answer<null>>;
  silence(rule: Rule): Promise<Answer<null>>;
  unsilence(rule: Rule): Promise<Answer<null>>;
  /** Tells the panel, if one is open. */
  tell(message: { readonly kind: 'hovered' | 'revealed'; readonly id: string }): void;
}
