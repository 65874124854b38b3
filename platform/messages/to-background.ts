/**
 * Page and panel → background. Each request's schema (`requests`) stands beside the type of its answer (`Answers`); every
 * request is answered by a `Result` of that type.
 */
import * as z from 'zod/mini';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { PackSummary } from '../../engine/index/pack-index.ts';
import type { PageText } from '../../engine/page.ts';
import { later } from '../later.ts';
import type { Mark } from './mark.ts';
import { pageText } from './page-text.ts';
import type { Preferences } from './preferences.ts';

const offset = later(() => z.number().check(z.int(), z.nonnegative()));
const key = later(() => z.string().check(z.maxLength(512)));

/** Where a figure stands in the text that is sent along. */
const place = later(() => z.strictObject({ block: offset(), start: offset(), end: offset() }));

const rule = later(() => z.strictObject({ topic: z.nullable(key()), surface: z.string().check(z.maxLength(512)) }));

/** The schema of each request under its kind; made when the first of that kind comes. */
export const requests = {
  /**
   * Reads a page or a part of it. The text stays in the tab; the answer says where the marks are. With `isFirst` the
   * background finds out what the page says of itself (title, date, address) and answers it; later parts are sent with it.
   */
  analyse: later(() => z.strictObject({ kind: z.literal('analyse'), page: pageText(), isFirst: z.boolean() })),

  /** Compares one figure. The page sends the text again, because the background keeps none. `packs` is the hash of the packs that made the mark. */
  compare: later(() => z.strictObject({ kind: z.literal('compare'), page: pageText(), at: place(), packs: key() })),

  /** What a name may be, with the topics of each reading. The text says how the page's date stands. */
  place: later(() =>
    z.strictObject({
      kind: z.literal('place'),
      page: pageText(),
      candidates: z.readonly(z.array(key()).check(z.maxLength(16))),
    }),
  ),

  /** Puts code into the frame that asks: what attends to the reader, and with `card` the card's too. */
  'open-card-code': later(() => z.strictObject({ kind: z.literal('open-card-code'), card: z.boolean() })),

  /** Puts the style of marks into the frames of the tab that asks, too. */
  'style-frames': later(() => z.strictObject({ kind: z.literal('style-frames') })),

  /** Opens the side panel; only within the reader's own click. */
  'open-panel': later(() => z.strictObject({ kind: z.literal('open-panel') })),

  /** "Not this": the mark is wrong here. Kept on this machine, for this site. */
  silence: later(() => z.strictObject({ kind: z.literal('silence'), rule: rule() })),
  unsilence: later(() => z.strictObject({ kind: z.literal('unsilence'), rule: rule() })),

  /** What the page holds now, for badge and popup; a panel that hears it asks for the list again. `cut`: the page is longer than what is read. */
  state: later(() =>
    z.strictObject({
      kind: z.literal('state'),
      counts: z.strictObject({ figures: offset(), compared: offset(), checks: offset() }),
      cut: z.boolean(),
    }),
  ),

  /** A pack of the reader's own was put in or taken out: the packs are opened anew, and open pages read anew. */
  'packs-changed': later(() => z.strictObject({ kind: z.literal('packs-changed') })),

  /** The packs in use, for the options. */
  packs: later(() => z.strictObject({ kind: z.literal('packs') })),
} as const;

type Requests = typeof requests;
export type ToBackground = { [Kind in keyof Requests]: z.infer<ReturnType<Requests[Kind]>> }[keyof Requests];
export type SilenceRule = z.infer<ReturnType<typeof rule>>;

/** The schema for a message by its `kind`; null for a kind that the background does not take. */
export function requestSchema(message: unknown): z.ZodMiniType<ToBackground> | null {
  const kind = typeof message === 'object' && message !== null && 'kind' in message ? message.kind : null;
  return typeof kind === 'string' && Object.hasOwn(requests, kind) ? requests[kind as keyof Requests]() : null;
}

export interface AnalyseAnswer {
  /** What the page says of itself. */
  readonly head: Omit<PageText, 'blocks' | 'focus'>;
  readonly marks: readonly Mark[];
  /** Entities in focus, to be sent with changed blocks. */
  readonly focus: readonly string[];
  /** Hash of the packs. */
  readonly packs: string;
  readonly preferences: Preferences;
  /** The reader's locale for numbers and dates. */
  readonly locale: string;
}

/** Arithmetic that does not come out, with the printed words of its figures. */
export interface CheckAnswer {
  readonly kind: string;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  readonly unit: string;
  readonly surface: string;
  readonly others: readonly string[];
}

export interface CompareAnswer {
  readonly surface: string;
  /** Null when the figure has checks alone. */
  readonly comparison: Comparison | null;
  readonly checks: readonly CheckAnswer[];
  /** Words that made the match, as they stand in the page. */
  readonly matchWords: readonly { readonly code: string; readonly words: string }[];
  readonly packs: string;
  readonly locale: string;
}

export interface PlaceAnswer {
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

/** The answer to each kind of request. */
export interface Answers {
  readonly analyse: AnalyseAnswer;
  readonly compare: CompareAnswer;
  readonly place: PlaceAnswer;
  readonly 'open-card-code': null;
  readonly 'style-frames': null;
  readonly 'open-panel': null;
  readonly silence: null;
  readonly unsilence: null;
  readonly state: null;
  readonly 'packs-changed': null;
  readonly packs: readonly PackSummary[];
}
