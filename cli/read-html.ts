import { parseHTML } from 'linkedom';
import { markupStyle } from '../page/blocks/markup-style.ts';
import { readBlocks } from '../page/blocks/read.ts';
import { readHead } from '../page/metadata.ts';
import type { DocumentContext, ReadDocument } from './read-text.ts';

/** Stands between blocks in the text that offsets count in. */
const between = '\n\n';

/** Reads HTML with the block reader of the extension. Offsets count in the blocks' texts joined by blank lines. */
export function readHtml(html: string, context: DocumentContext = {}): ReadDocument {
  // The parser is another implementation of the DOM's interfaces than the one the types come from.
  const document = parseHTML(html).document as unknown as Document;
  const head = readHead(document, context.url ?? null);
  const blocks = readBlocks(document, markupStyle).map(({ block }) => block);
  const blockStart = new Map<number, number>();
  let text = '';
  for (const block of blocks) {
    if (text) text += between;
    blockStart.set(block.id, text.length);
    text += block.text;
  }
  const page = {
    ...head,
    title: context.title ?? head.title,
    date: context.date ?? head.date,
    url: context.url ?? head.url,
    blocks,
  };
  return { page, text, blockStart };
}
