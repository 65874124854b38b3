import * as z from 'zod/mini';
import type { PageText } from '../../engine/page.ts';
import { later } from '../later.ts';
import { mostBlocksInRequest, mostTextInBlock, mostTextInRequest } from './limits.ts';

const number = later(() => z.number().check(z.int(), z.nonnegative()));
/** Titles, addresses, names: what no honest page makes longer. */
export const shortText = later(() => z.string().check(z.maxLength(4_096)));

const block = later(() =>
  z.strictObject({
    id: number(),
    kind: z.enum(['title', 'standfirst', 'heading', 'paragraph', 'item', 'quote', 'caption', 'cell', 'furniture']),
    text: z.string().check(z.maxLength(mostTextInBlock)),
    language: z.optional(shortText()),
    row: z.optional(number()),
    columnHead: z.optional(number()),
    rowHead: z.optional(number()),
  }),
);

/** The text of a page, or of a part of it, as the engine takes it. */
export const pageText = later(() =>
  z
    .strictObject({
      title: z.nullable(shortText()),
      date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
      url: z.nullable(shortText()),
      outlet: z.optional(z.nullable(shortText())),
      language: z.nullable(shortText()),
      focus: z.optional(z.readonly(z.array(shortText()).check(z.maxLength(256)))),
      blocks: z.readonly(z.array(block()).check(z.maxLength(mostBlocksInRequest))),
    })
    .check(
      z.refine(
        (page) => page.blocks.reduce((sum, { text }) => sum + text.length, 0) <= mostTextInRequest + mostTextInBlock,
        {
          error: 'too-large',
        },
      ),
    ),
);

/** Holds that what was read is what the engine takes. */
export const readsAsPageText = (page: z.infer<ReturnType<typeof pageText>>): PageText => page;
