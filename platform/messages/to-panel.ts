/**
 * Page → side panel, told to whoever listens; nobody answers. That the page's marks have changed is told by `state`, which
 * goes to the background and is heard by the panel as well.
 */
import * as z from 'zod/mini';
import { later } from '../later.ts';

export const toPanel = later(() =>
  z.discriminatedUnion('kind', [
    /** The pointer or the keyboard came to a mark; null when it left. */
    z.strictObject({ kind: z.literal('hovered'), id: z.nullable(z.string().check(z.maxLength(64))) }),
    /** A mark that the panel asked for was brought into view. */
    z.strictObject({ kind: z.literal('revealed'), id: z.string().check(z.maxLength(64)) }),
  ]),
);

export type ToPanel = z.infer<ReturnType<typeof toPanel>>;
