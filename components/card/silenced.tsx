import type { Translate } from '../translate.ts';
import type { FrameContents } from './Frame.tsx';

/** What the card becomes after "not this": what was done, and the way back. */
export function silencedContents(surface: string, translate: Translate, onUndo: () => void): FrameContents {
  return {
    answer: translate('card.silenced'),
    about: <strong dir="auto">{surface}</strong>,
    children: <p class="soft">{translate('card.silencedNote')}</p>,
    foot: (
      <div class="actions">
        <button type="button" class="main" onClick={onUndo}>
          {translate('card.undo')}
        </button>
      </div>
    ),
  };
}
