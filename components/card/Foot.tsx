import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import type { Translate } from '../translate.ts';
import { dateWords } from '../words/date.ts';

interface FootProps {
  /** Buttons beside that of the panel. */
  readonly children?: ComponentChildren;
  readonly onOpenPanel: (() => void) | null;
  readonly translate: Translate;
}

/** The card's buttons, the way to the panel, and whose card this is: low, since what it stands under has little room. */
export function Foot({ children, onOpenPanel, translate }: FootProps) {
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
      <p class="mine">{translate('card.ours')}</p>
    </>
  );
}

interface EndProps extends Speaker {
  readonly pack: Comparison['pack'] | null;
  /** Null where only the browser opens the panel: then its way there is named. */
  readonly onOpenPanel: (() => void) | null;
}

/** What ends the card's body: how far its data reach, and where there is more. */
export function End({ pack, onOpenPanel, translate, locale }: EndProps) {
  return (
    <>
      {pack ? <p class="remark">{translate('card.reach', [pack.title, dateWords(pack.reachesTo, locale)])}</p> : null}
      {onOpenPanel ? null : <p class="remark">{translate('card.panelElsewhere')}</p>}
    </>
  );
}
