/** With the bundled packs: a number that others have published speaks for its topic where the words around it hardly do. */
import { describe, expect, it } from 'vitest';
import { bundledIndex } from '../../cli/bundled-index.ts';
import { readText } from '../../cli/read-text.ts';
import { analyse } from '../../engine/analyse.ts';

const index = bundledIndex();

/** Topics of the compared figures of an article, as `number=topic`. */
function compared(title: string, date: string, text: string): string[] {
  const document = readText(`Title: ${title}\nPublished: ${date}\n\n${text}`);
  const { figures } = analyse(document.page, index);
  const words = new Map(document.page.blocks.map((block) => [block.id, block.text]));
  return figures.flatMap(({ figure, decision: { band, topic } }) =>
    band === 'compare'
      ? [`${words.get(figure.block)?.slice(figure.numeralStart, figure.numeralEnd)}=${topic?.split('/')[1]}`]
      : [],
  );
}

const KURSK = 'What is left of the Kursk pocket';
const MARCH = 'How many marched in Hong Kong?';

describe('a published value without a cue', () => {
  it.each([
    [KURSK, 'Its commander, Oleksandr Syrskyi, once spoke of 1,294 square kilometres.', ['1,294=kursk-area-seized']],
    [
      MARCH,
      'The Hong Kong police had 338,000 on 16 June 2019, the Civil Human Rights Front two million.',
      ['338,000=hongkong-june16-crowd', 'two million=hongkong-june16-crowd'],
    ],
  ])('finds its topic on a page titled "%s"', (title, text, expected) => {
    expect(compared(title, '2025-02-01', text)).toEqual(expected);
  });

  it.each([
    ['a value that nobody gave', KURSK, 'Its commander, Oleksandr Syrskyi, once spoke of 7,311 square kilometres.'],
    [
      'a page about something else',
      'A park for the north',
      'The ranger, Ida Holm, once spoke of 1,294 square kilometres.',
    ],
    ['a value denied', KURSK, 'Its commander, Oleksandr Syrskyi, never spoke of 1,294 square kilometres.'],
  ])('is left alone: %s', (_, title, text) => {
    expect(compared(title, '2025-02-01', text)).toEqual([]);
  });
});
