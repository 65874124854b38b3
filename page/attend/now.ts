import { nowName } from '../paint/names.ts';

/** Shows which words are meant: those whose card is open, to which the keyboard came, or which the panel asked for. */
export interface Now {
  show(range: Range | null): void;
  remove(): void;
}

export function createNow(registry: HighlightRegistry): Now {
  const highlight = new Highlight();
  highlight.priority = 1;
  return {
    show(range) {
      highlight.clear();
      if (range) highlight.add(range);
      registry.set(nowName, highlight);
    },
    remove: () => void registry.delete(nowName),
  };
}
