/** Rest on a mark after which code and answer are fetched, in milliseconds: a pass over a mark is shorter. */
export const prepareDelay = 80;

/** What the pointer did first: it came to rest on a mark (`pointermove`), or a finger tapped one (`click`). */
export interface Intent {
  readonly mark: string;
  readonly event: MouseEvent;
}

/**
 * Waits for the pointer to rest on a mark, or a finger to tap one, and tells it. This is all that listens until the code
 * that attends to the reader is loaded. Looks once a frame.
 */
export function awaitIntent(
  view: Window,
  markAt: (x: number, y: number) => string | null,
  signal: AbortSignal,
  begin: (current: () => Intent | null) => void,
): void {
  const options = { signal, passive: true, capture: true } as const;
  let intent: Intent | null = null;
  let moved: PointerEvent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const meet = (event: MouseEvent): void => {
    const isTap = event.type === 'click';
    const mark = markAt(event.clientX, event.clientY);
    if (!isTap && mark === intent?.mark) return;
    clearTimeout(timer);
    intent = mark === null ? null : { mark, event };
    if (intent) timer = setTimeout(() => begin(() => intent), isTap ? 0 : prepareDelay);
  };
  const look = (): void => {
    if (moved && !signal.aborted) meet(moved);
    moved = null;
  };
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (!moved) view.requestAnimationFrame(look);
      moved = event;
    },
    options,
  );
  view.addEventListener('click', (event) => (event as PointerEvent).pointerType === 'touch' && meet(event), options);
}
