import assert from 'node:assert/strict';
import type { Listed } from '../../../platform/messages/to-page.ts';
import type { TestBrowser, TestPage } from './browser.ts';
import { type PaintedMarks, paintedMarks, pointOfWords } from './expressions.ts';
import { pause, until } from './wait.ts';

/** Far from any mark of the test pages: the corner of the viewport. */
const away = { x: 2, y: 2 } as const;

/** Waits until these words are painted as marks of figures, and answers all that is. */
export function untilPainted(page: TestPage, ...words: readonly string[]): Promise<PaintedMarks> {
  return until(
    `painted: ${words.join(', ')}`,
    () => page.evaluate<PaintedMarks>(paintedMarks),
    ({ figure }) => words.every((one) => figure.some((text) => text.includes(one))) && figure.length > 0,
  );
}

/** Moves the pointer onto words, as a hand does: from elsewhere, and then not at all. */
export async function hoverAt(page: TestPage, words: string, nth = 0): Promise<void> {
  const point = await page.evaluate<{ x: number; y: number } | null>(pointOfWords(words, nth));
  assert(point, `the page does not say “${words}”`);
  await page.move(away.x, away.y);
  await pause(60);
  await page.move(point.x - 3, point.y);
  await page.move(point.x, point.y);
}

export const leave = (page: TestPage): Promise<void> => page.move(away.x, away.y);

export const untilOpen = (page: TestPage): Promise<boolean> =>
  until(
    'the card opens',
    () => page.cardIsOpen(),
    (open) => open,
  );
export const untilClosed = (page: TestPage): Promise<boolean> =>
  until(
    'the card closes',
    () => page.cardIsOpen(),
    (open) => !open,
  );

/** The page's list, once it is wholly read. */
export async function listOf(browser: TestBrowser, page: TestPage): Promise<Listed> {
  const answer = await until(
    'the page lists its figures',
    () => browser.send<{ ok: boolean; value?: Listed } | null>(page, { kind: 'list' }).catch(() => null),
    (one) => one?.ok === true && one.value?.complete === true,
  );
  assert(answer?.value);
  return answer.value;
}

/** First line of the card: its heading. */
export const firstLineOf = (page: TestPage): Promise<string> =>
  page.inCard<string>(`return root.querySelector('h2')?.textContent ?? ''`);
