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
    const before = shown;
    shown = null;
    try {
      const view = before && viewOf(before);
      if (view) registryOf(view).delete(nowName);
    } catch {
      // The words have left the page with their frame, whose window Firefox may hand out for a moment longer.
    }
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
