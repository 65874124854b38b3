import type { BlockKind } from '../../engine/page.ts';

const byElement: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

const standfirstName = /(?<![a-z])(?:standfirst|dek|deck|subhead|sub-?title|lede|summary)/i;
const captionName = /(?<![a-z])caption/i;

/**
 * Kind of the text directly in an element, given the kind around it: a paragraph within a quotation is a quotation.
 * `titleSeen` tells the page's title, its first `h1`, from later ones.
 */
export function kindOf(element: Element, around: BlockKind, titleSeen: boolean): BlockKind {
  const tag = element.localName;
  if (tag === 'h1') return titleSeen ? 'heading' : 'title';
  const name = element.getAttribute('class') ?? '';
  if (/^h[2-6]$/.test(tag) || element.getAttribute('role') === 'heading') {
    return standfirstName.test(name) ? 'standfirst' : 'heading';
  }
  const kind = byElement[tag] ?? around;
  if (kind !== 'paragraph') return kind;
  if (standfirstName.test(name) && element.querySelector('h2, p ~ p') === null) return 'standfirst';
  return captionName.test(name) ? 'caption' : kind;
}
