import type { StyleQuestions } from './questions.ts';

/** Elements that a browser lays out in line unless a style says otherwise. */
const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp slot small span strike ' +
    'strong sub sup time tt u var wbr script style noscript template img picture svg math canvas button input select meter progress'
  ).split(' '),
);

const hiddenByStyle = /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?hidden)/;

/** Answers from the markup alone, for documents that nothing renders (the terminal, tests). */
export const markupStyle: StyleQuestions = {
  isHidden: (element) => element.hasAttribute('hidden') || hiddenByStyle.test(element.getAttribute('style') ?? ''),
  displayOf: (element) => (inlineElements.has(element.localName) ? 'inline' : 'block'),
  keepsLineBreaks: (element) => element.localName === 'pre',
};
