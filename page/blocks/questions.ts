/** What the reader asks of an element's looks. Injected, so that a document without a renderer can be read too. */
export interface StyleQuestions {
  /** Neither the element nor anything in it can be seen. Asked once for each element. */
  isHidden(element: Element): boolean;
  /** How the element takes part in the flow: `block` ends a run of text, `inline` continues it. */
  displayOf(element: Element): 'block' | 'inline';
  /** Line breaks of its text are seen as such (`white-space: pre…`). */
  keepsLineBreaks(element: Element): boolean;
}

/** Text cut off to one pixel is for screen readers only, and no mark could be seen in it. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' && (style.width === '1px' || style.height === '1px');
}

/** Inline boxes; `contents` and `none` have no box of their own, so that the text around them stays one run. */
const continuesRun = /^(?:inline|ruby|contents|none)/;

/** Asks the browser's computed style. One style object is kept for the element asked about last. */
export function renderedStyle(view: Pick<Window, 'getComputedStyle'>): StyleQuestions {
  let last: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (last !== element || !style) {
      last = element;
      style = view.getComputedStyle(element);
    }
    return style;
  };
  return {
    isHidden(element) {
      const asked = styleOf(element);
      if (asked.display === 'none' || asked.visibility !== 'visible') return true;
      return asked.contentVisibility === 'hidden' || isClippedAway(asked);
    },
    displayOf: (element) => (continuesRun.test(styleOf(element).display) ? 'inline' : 'block'),
    keepsLineBreaks: (element) => styleOf(element).whiteSpace.startsWith('pre'),
  };
}
