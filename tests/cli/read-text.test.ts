import { describe, expect, it } from 'vitest';
import { readText } from '../../cli/read-text.ts';

const kinds = (text: string) => readText(text).page.blocks.map((block) => `${block.kind}: ${block.text}`);

describe('reading plain text', () => {
  it('ends a block at a blank line and keeps the line breaks inside', () => {
    expect(kinds('One line.\nSame block.\n\nNext block.')).toEqual([
      'paragraph: One line.\nSame block.',
      'paragraph: Next block.',
    ]);
  });

  it('ends a block at every line break in a text without blank lines', () => {
    expect(kinds('One line.\nAnother.')).toEqual(['paragraph: One line.', 'paragraph: Another.']);
  });

  it('takes leading Title, Published and URL lines for context', () => {
    const { page } = readText('Title: Twelve boats\nPublished: 2025-02-19\nURL: https://example.org/a\n\nA sentence.');
    expect(page).toMatchObject({ title: 'Twelve boats', date: '2025-02-19', url: 'https://example.org/a' });
    expect(page.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph']);
  });

  it('prefers the context that was asked for', () => {
    const { page } = readText('Title: Printed\nPublished: 2025-02-19\n\nText.', { title: 'Given', date: '2024-01-01' });
    expect(page).toMatchObject({ title: 'Given', date: '2024-01-01' });
  });

  it('keeps offsets that slice the file, also with Windows line ends', () => {
    const text = 'Title: A\r\nPublished: 2025-01-01\r\n\r\nFirst one.\r\nStill first.\r\n\r\n- an item\r\n';
    const { page, blockStart } = readText(text);
    expect(page.blocks.length).toBe(3);
    for (const block of page.blocks) {
      const start = blockStart.get(block.id) ?? -1;
      expect(text.slice(start, start + block.text.length)).toBe(block.text);
    }
  });

  it('reads rows of cells with their column and row heads', () => {
    const { page } = readText(
      'A sentence before.\n\nSide | Killed | Wounded\nNorth | 300 | 2,700\nSouth | 40 | 90\n\nAfter it.',
    );
    const cell = page.blocks.find((block) => block.text === '2,700');
    const named = (id: number | undefined) => page.blocks.find((block) => block.id === id)?.text;
    expect(cell).toMatchObject({ kind: 'cell', row: 1 });
    expect([named(cell?.columnHead), named(cell?.rowHead)]).toEqual(['Wounded', 'North']);
  });

  it('reads an empty text as no block', () => {
    expect(readText('').page.blocks).toEqual([]);
  });
});
