import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { dateWords } from '../words/date.ts';

interface FootProps extends Speaker {
  readonly pack: Comparison['pack'] | null;
  /** Buttons beside that of the panel. */
  readonly children?: ComponentChildren;
  readonly onOpenPanel: (() => void) | null;
}

/** The card's buttons, the way to the panel, and whose card this is. */
export function Foot({ pack, children, onOpenPanel, translate, locale }: FootProps) {
  return (
    <>
      <div class="actions">
        {children}
        {onOpenPanel ? (
          <button type="button" class="main" onClick={onOpenPanel}>
            {translate('card.openPanel')}
          </button>
        ) : null}
      </div>
      <p class="mine">
        {onOpenPanel ? null : `${translate('card.panelElsewhere')} `}
        {translate('card.ours')}{' '}
        {pack ? translate('card.reach', [pack.title, dateWords(pack.reachesTo, locale)]) : null}
      </p>
    </>
  );
}
