import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledIndex } from '../../cli/bundled-index.ts';
import { printWords } from '../../cli/print-words.ts';
import { readText } from '../../cli/read-text.ts';
import { analyse } from '../../engine/analyse.ts';

const index = bundledIndex();

async function printed(text: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const document = readText(text, { date: '2025-02-10' });
  await printWords('article.txt', document, analyse(document.page, index), index);
  return lines.join('\n');
}

afterEach(() => vi.restoreAllMocks());

describe('the words of the card at the terminal', () => {
  it('give first line, relation and reasons of each compared figure', async () => {
    const words = await printed('North Korea has deployed up to 12,000 soldiers to Russia, Ukraine says.');
    expect(words).toContain('article.txt, 2025-02-10');
    expect(words).toMatch(/“up to 12,000 soldiers” \(North Korean soldiers sent to Russia\)\n {2}Others: /);
    expect(words).toMatch(/\n {2}This page: .+\.\n {2}- This page/);
  });

  it('speak of the year that the figure is given for', async () => {
    const words = await printed('The population of Ukraine stood in 2024 at 37.9 million.');
    expect(words).toMatch(/the same as UN/);
    expect(words).not.toMatch(/dated/);
  });

  it('are silent about figures that are not compared', async () => {
    expect(await printed('The bakery sold 12,000 loaves in Russia.')).toBe('\narticle.txt, 2025-02-10');
  });
});
