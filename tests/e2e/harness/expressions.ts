/** Function body over `root` that answers the middle of a button by its words, brought into view; null when there is none. */
export function pointOfButton(label: string): string {
  return `const button = [...root.querySelectorAll('button, a, summary')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).trim().includes(${JSON.stringify(label)}));
    if (!button) return null;
    button.scrollIntoView({ block: 'nearest' });
    const box = button.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`;
}

/** Shows an element of the page, or of a frame in it, in full screen; needs the reader's gesture. */
export const fullScreenOf = (selector: string, frame?: string): string =>
  `document${frame ? `.querySelector(${JSON.stringify(frame)}).contentDocument` : ''}.querySelector(${JSON.stringify(selector)}).requestFullscreen()`;

/** Sends a message to the page's script from a page of the extension, as background and panel do. */
export function sendExpression(url: string, message: object): string {
  return `(async () => {
    const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
    const address = ${JSON.stringify(url)};
    const tabs = (await api.tabs.query({})).filter((tab) => tab.url === address);
    const tab = tabs.find((one) => one.active) ?? tabs.at(-1);
    if (!tab) throw new Error('no tab shows ' + address);
    return api.tabs.sendMessage(tab.id, ${JSON.stringify(message)});
  })()`;
}

/** Function over a document: the middle of the first line of some words in it, brought into view; null where it says no such words. */
const findWords = `(root, words, nth) => {
    const nodes = [];
    let text = '';
    const walker = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/^(SCRIPT|STYLE|TITLE)$/.test(node.parentElement?.tagName ?? '')) continue;
      nodes.push([text.length, node]);
      text += node.data;
    }
    let at = -1;
    for (let count = 0; count <= nth; count += 1) at = text.indexOf(words, at + 1);
    if (at < 0) return null;
    const place = (offset) => {
      const [from, node] = nodes.findLast(([start]) => start <= offset);
      return [node, offset - from];
    };
    const range = root.createRange();
    range.setStart(...place(at));
    const [last, end] = place(at + words.length - 1);
    range.setEnd(last, end + 1);
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }`;

/**
 * Middle of the first line of some words in the page, brought into view. `nth` counts their occurrences from 0. Looks through
 * text nodes joined, so that words split over elements are found too.
 */
export const pointOfWords = (words: string, nth = 0): string =>
  `(${findWords})(document, ${JSON.stringify(words)}, ${nth})`;

/** The same for words in a frame, by the selector of the frame; without words, or without its document, the middle of the frame. */
export const pointOfWordsIn = (frame: string, words: string): string => `(() => {
    const frame = document.querySelector(${JSON.stringify(frame)});
    const words = ${JSON.stringify(words)};
    frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const point = words && frame.contentDocument ? (${findWords})(frame.contentDocument, words, 0) : null;
    const box = frame.getBoundingClientRect();
    if (!point) return words ? null : { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const { borderLeftWidth, paddingLeft, borderTopWidth, paddingTop } = getComputedStyle(frame);
    return {
      x: Math.round(box.x + parseFloat(borderLeftWidth) + parseFloat(paddingLeft) + point.x),
      y: Math.round(box.y + parseFloat(borderTopWidth) + parseFloat(paddingTop) + point.y),
    };
  })()`;

/** How many ranges stand under names of ours in the page's registry of highlights, and what they say. */
export const paintedMarks = `(() => {
  const marks = {};
  for (const kind of ['figure', 'name'])
    marks[kind] = ['underline', 'tint', 'both'].flatMap((look) =>
      [...(CSS.highlights.get('sidelight-' + kind + '-' + look) ?? [])].map((range) => range.toString()));
  return marks;
})()`;

export interface PaintedMarks {
  readonly figure: readonly string[];
  readonly name: readonly string[];
}
