/** What the card's code is told, and what it tells. */
import type { FigureAnswer, NameAnswer } from '../attend/background.ts';
import type { Words } from '../attend/words.ts';
import type { Mark } from '../marks/mark.ts';

export type CardContent =
  | { readonly kind: 'figure'; readonly mark: Mark; readonly answer: FigureAnswer }
  | { readonly kind: 'name'; readonly mark: Mark; readonly answer: NameAnswer }
  /** There is no answer: the reader is told so in a line. */
  | { readonly kind: 'failed'; readonly mark: Mark };

export interface CardView {
  readonly content: CardContent;
  /** The words of the mark, wherever they are by now. */
  readonly words: Words;
  /** The point of the viewport at which the pointer rests: the card stands at that line of the mark. Null: the first line. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** `key`: the card takes the focus. `touch`: a sheet at the bottom. */
  readonly openedBy: 'pointer' | 'keyboard' | 'touch';
}

/** What the reader does with the card. */
export interface CardEvents {
  entered(): void;
  left(): void;
  closed(): void;
  pinned(pinned: boolean): void;
  /** Answers whether the rule was kept. */
  silenced(mark: Mark, silent: boolean): Promise<boolean>;
  panelWanted(): void;
}

export interface Card {
  open(view: CardView): void;
  close(): void;
  /** Takes the host out of the document. */
  remove(): void;
}

export type CardFactory = (events: CardEvents) => Card;
