import { viewOf } from '../blocks/tree.ts';
import { nowName } from '../paint/names.ts';
import { registryOf } from '../paint/registry.ts';

/** Shows which words are meant: those whose card is open, to which the keyboard came, or which the panel asked for. */
export interface Now {
  show(range: Range | null): void;
  remove(): void;
}

export function createNow(): Now {
  let shown: Document | null = null;
  const remove = (): void => {
    // The words may have left the page with their frame.
    const view = shown && viewOf(shown);
    if (view) registryOf(view).delete(nowName);
    shown = null;
  };
  return {
    show(range) {
      remove();
      const view = range && viewOf(range.startContainer);
      if (!view) return;
      shown = view.document;
      const highlight = new Highlight(range);
      highlight.priority = 1;
      registryOf(view).set(nowName, highlight);
    },
    remove,
  };
}
