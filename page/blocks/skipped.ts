/** What is not text of the article: elements that hold no prose, and the furniture around it. */

/** Never prose, or not to be touched: code, forms, media, struck-out text, readings over characters. */
const notProse: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea code svg math canvas object video audio select input button meter progress ' +
    'del s strike rt rp nav aside footer address'
  ).split(' '),
);

const furnitureRole =
  /^(?:navigation|complementary|contentinfo|banner|search|form|menu|alert|(?:alert)?dialog|textbox|button)$/;

/**
 * Words of class names and ids under which sites keep what is not the article, as whole words: `related-stories`,
 * `o-related`. After `has-`, `with-`, `no-` and the like they speak of the state of the page, not of what the element is.
 */
const furnitureName =
  /(?<![a-z])(?<!(?:^|[^a-z])(?:has|with|without|no|is|js)[-_]?)(?:ads?|advert[a-z]*|sponsor(?:ed)?|promo(?:ted)?|comments?|related|recirc[a-z]*|recommend[a-z]*|trending|popular|newsletter|signup|subscribe|paywall|donate|cookies?|consent|social|sidebar|breadcrumbs?|nav(?:bar|box|igation)?|menu|pagination|footer|notranslate|byline|reflist)(?![a-z])/;

/** `RelatedStories` and `storyRelated` as words apart. */
const wordsOf = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Holders of a whole article are never furniture, whatever they are called. */
const articleHolder = /^(?:html|body|main|article|h1)$/;

const isEditable = (element: Element): boolean => (element.getAttribute('contenteditable') ?? 'false') !== 'false';

/** A footnote's number: a raised link, or a raised figure directly after a digit. */
function isFootnote(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  if (element.querySelector('a') ?? element.closest('a')) return true;
  const before = element.previousSibling?.nodeValue ?? '';
  return /\d$/.test(before) && /^\d/.test(element.textContent ?? '');
}

function holdsArticle(element: Element): boolean {
  return articleHolder.test(element.localName) || element.querySelector('article, main, h1') !== null;
}

/** The element and all in it are left out. Looks only at its markup; hidden elements are asked of the style. */
export function isSkipped(element: Element): boolean {
  const tag = element.localName;
  if (notProse.has(tag)) return true;
  if (tag === 'sup') return isFootnote(element);
  if (isEditable(element)) return true;
  if (tag === 'header') return !element.closest('article, main') && element.querySelector('h1') === null;
  const isApart = furnitureRole.test(element.getAttribute('role') ?? '') || element.getAttribute('translate') === 'no';
  return isApart && !holdsArticle(element);
}

/** The names of the element say that it is furniture. Asked for block-level elements only. */
export function isFurniture(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && furnitureName.test(wordsOf(name)) && !holdsArticle(element);
}
