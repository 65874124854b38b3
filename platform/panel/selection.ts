import * as z from 'zod/mini';
import { later } from '../later.ts';
import type { StorageArea } from '../settings/store.ts';

/** Storage key, in the area of the browser's session: the words are gone when it ends. */
export const selectionKey = 'selection';

/** Longest selection that is looked at: some paragraphs. */
export const longestSelection = 4_000;

/** Words that the reader selected in a tab to have them compared. */
const selection = later(() => z.strictObject({ tabId: z.number(), text: z.string(), at: z.number() }));
export type Selection = z.infer<ReturnType<typeof selection>>;

export async function keepSelection(session: StorageArea, tabId: number, text: string, now: number): Promise<void> {
  await session.set({ [selectionKey]: { tabId, text: text.slice(0, longestSelection), at: now } });
}

/** What was selected last; null where nothing was, or it was looked at already. */
export async function readSelection(session: StorageArea): Promise<Selection | null> {
  const read = selection().safeParse((await session.get(selectionKey))[selectionKey]);
  return read.success ? read.data : null;
}

export const dropSelection = (session: StorageArea): Promise<void> => session.remove(selectionKey);
