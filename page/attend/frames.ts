import { viewOf } from '../blocks/tree.ts';
import { registryOf } from '../paint/registry.ts';

/** What frames need of the page around them. */
export interface FramesWorld {
  /** What is painted, by name. A highlight paints in each document what of its ranges stands there. */
  highlights(): ReadonlyMap<string, Highlight>;
  /** Listens to the reader's pointer and keys in one more window. */
  listen(view: Window): void;
  /** Reads a frame, which has loaded another page perhaps. */
  read(frame: Element): void;
  /** Has the style of marks put into all frames; resolves when that was done. */
  style(): Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Frames that are read with the page: there too marks are seen and answer the pointer. */
export interface Frames {
  /** Takes in the document of a frame, once. */
  join(document: Document): void;
  /** Brings what is painted in frames in line with the page. */
  paint(): void;
  /** Takes everything of ours out of them. */
  remove(): void;
}

export function createFrames({ highlights, listen, read, style, signal }: FramesWorld): Frames {
  /** Documents of frames, with what was put into the registry of each. */
  const painted = new Map<Document, Map<string, Highlight>>();
  let styled: Promise<unknown> = Promise.resolve();

  const alignOne = (
    view: Window & typeof globalThis,
    ours: Map<string, Highlight>,
    wanted: ReadonlyMap<string, Highlight>,
  ) => {
    const registry = registryOf(view);
    for (const [name, highlight] of ours) {
      if (wanted.get(name) === highlight) continue;
      // After an update a newer script may paint under the same name.
      if (registry.get(name) === highlight) registry.delete(name);
      ours.delete(name);
    }
    for (const [name, highlight] of wanted) {
      if (!ours.has(name) || !registry.has(name)) registry.set(name, highlight);
      ours.set(name, highlight);
    }
  };

  const align = (wanted: ReadonlyMap<string, Highlight>): void => {
    for (const [document, ours] of painted) {
      const view = viewOf(document);
      try {
        if (view) alignOne(view, ours, wanted);
        else painted.delete(document);
      } catch {
        // Firefox may hand out the window of a frame that has left for a moment longer.
        painted.delete(document);
      }
    }
  };

  return {
    join(document) {
      const view = viewOf(document);
      if (!view || painted.has(document)) return;
      painted.set(document, new Map());
      listen(view);
      // Frames of its own; those of the page itself are followed from the beginning.
      document.addEventListener(
        'load',
        ({ target }) => (target as Element).localName === 'iframe' && read(target as Element),
        { signal, capture: true },
      );
      // One after the other: each takes away what the one before has put there.
      styled = styled.then(style);
      align(highlights());
    },
    paint: () => align(highlights()),
    remove: () => align(new Map()),
  };
}
