/** What the engine is given of a page. Offsets everywhere are UTF-16 code units into a block's text. */

export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'furniture';

/** One run of visible text. `furniture` (navigation, comments, related links, appeals for money) is read for nothing. */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Language of the block where the page says so (`lang`). */
  readonly language?: string;
  /** For a cell: the row's number within its table, and the ids of the blocks that head its column and its row. */
  readonly row?: number;
  readonly columnHead?: number;
  readonly rowHead?: number;
}

export interface PageText {
  readonly title: string | null;
  /** The page's own date, `YYYY-MM-DD`; null when the page does not say. */
  readonly date: string | null;
  readonly url: string | null;
  /** The site's name as the page gives it (`og:site_name`). */
  readonly outlet?: string | null;
  readonly language: string | null;
  /** Entities in focus, from an earlier analysis of the same page, when only changed blocks are given. */
  readonly focus?: readonly string[];
  readonly blocks: readonly Block[];
}
