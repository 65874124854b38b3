import { viewOf } from '../blocks/tree.ts';
import { nowName } from '../paint/names.ts';
import { registryOf } from '../paint/registry.ts';

/** Shows which words are meant: those whose card is open, to which the keyboard came, or which the panel asked for. */
export interface Now {
  show(range: Range | null): void;
  remove(): void;
}

export function createNow(): Now {
  let registry: HighlightRegistry | undefined;
  const remove = (): void => void registry?.delete(nowName);
  return {
    show(range) {
      remove();
      // The words may have left the page with their frame.
      const view = range && viewOf(range.startContainer);
      registry = view ? registryOf(view) : undefined;
      if (!range || !registry) return;
      const highlight = new Highlight(range);
      highlight.priority = 1;
      registry.set(nowName, highlight);
    },
    remove,
  };
}
