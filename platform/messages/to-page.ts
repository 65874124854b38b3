/** Background, popup and panel → page. The page knows them by `kind` alone: they come from our own extension only, and Zod is too heavy for every tab. */
import * as z from 'zod/mini';
import type { PageText } from '../../engine/page.ts';
import type { Counts, Mark } from './mark.ts';
import { preferences } from './preferences.ts';

const id = z.string().check(z.maxLength(64));

export const toPage = z.discriminatedUnion('kind', [
  /** Takes everything of ours out of the page. */
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('preferences'), preferences }),
  /** Commands of the keyboard: go to the next or previous mark, open its card. */
  z.strictObject({ kind: z.literal('next') }),
  z.strictObject({ kind: z.literal('previous') }),
  z.strictObject({ kind: z.literal('open') }),
  /** Reads the page anew: packs or rules have changed. */
  z.strictObject({ kind: z.literal('rescan') }),
  /** All marks in page order. */
  z.strictObject({ kind: z.literal('list') }),
  /** Scrolls to a mark and shows which it is. */
  z.strictObject({ kind: z.literal('reveal'), id, flash: z.boolean() }),
  /** The text that the background needs to compare a mark: what the panel sends on. */
  z.strictObject({ kind: z.literal('source'), id }),
]);

export type ToPage = z.infer<typeof toPage>;

export interface Listed {
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly counts: Counts;
  readonly cut: boolean;
  /** False while the page is still being read. */
  readonly complete: boolean;
  readonly packs: string;
  /** In page order; with the text around each for search and for links to it. */
  readonly marks: readonly (Mark & {
    readonly before: string;
    readonly after: string;
    /** Address of the frame in which the words stand; absent for those of the page itself. */
    readonly frame?: string;
  })[];
}

export interface Source {
  readonly page: PageText;
  readonly at: { readonly block: number; readonly start: number; readonly end: number };
  readonly packs: string;
  readonly candidates: readonly string[];
}

/** The answer to each kind; null where it is only done. */
export interface PageAnswers {
  readonly off: null;
  readonly preferences: null;
  readonly next: null;
  readonly previous: null;
  readonly open: null;
  readonly rescan: null;
  readonly list: Listed;
  readonly reveal: null;
  readonly source: Source;
}
