import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { Icon } from './Icon.tsx';

/** What a card says. */
export interface FrameContents {
  /** The line that answers by itself. */
  readonly answer: string;
  /** What the answer is about, below it. */
  readonly about: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly foot: ComponentChildren;
}

interface FrameProps extends FrameContents {
  readonly pinned: boolean;
  readonly sheet: boolean;
  /** When it changes, the pressed button went away with the old contents: the focus goes to the dialog, whose new name is then read out. */
  readonly state?: string;
  readonly translate: Translate;
  onClose(): void;
  /** Null where the card stays anyway: a sheet, a notice. */
  readonly onPin: (() => void) | null;
}

/** Focuses the element when `state` changes, never when it first appears: a card that opens takes no focus. */
function useFocusOnChange(state: string | undefined) {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    element.current?.focus({ preventScroll: true });
  }, [state]);
  return element;
}

/** The dialog around a card: its answer and buttons, a body that scrolls, a foot. */
export function Frame({ answer, about, children, foot, pinned, sheet, state, translate, onClose, onPin }: FrameProps) {
  const id = useId();
  const dialog = useFocusOnChange(state);
  return (
    <div
      ref={dialog}
      class={sheet ? 'card sheet' : 'card'}
      role="dialog"
      // The card speaks its own language, whatever the page around it speaks.
      dir={translate('direction') === 'rtl' ? 'rtl' : 'ltr'}
      lang={translate('languageTag')}
      aria-labelledby={`${id}-answer`}
      aria-describedby={`${id}-about`}
      tabIndex={-1}
    >
      <header>
        <h2 class="answer" id={`${id}-answer`}>
          {answer}
        </h2>
        <div class="tools">
          {sheet || onPin === null ? null : (
            <button type="button" class="icon" aria-pressed={pinned} aria-label={translate('card.pin')} onClick={onPin}>
              <Icon name="pin" />
            </button>
          )}
          <button type="button" class="icon" aria-label={translate('card.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div class="about" id={`${id}-about`}>
          {about}
        </div>
      </header>
      {children ? <div class="body">{children}</div> : null}
      <footer>{foot}</footer>
    </div>
  );
}
