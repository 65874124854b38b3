import { type ComponentChild, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { NoticeCard } from '../../components/NoticeCard.tsx';
import { PlaceCard } from '../../components/PlaceCard.tsx';
import type { Translate } from '../../components/translate.ts';
import { checkSentence } from '../../components/words/check.ts';
import type { CardEvents, CardView } from '../../page/card/contract.ts';
import type { CardDrawing } from '../../page/card/surface.ts';

/** Resolves to whether the text reached the clipboard: pages without a secure address have none. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Draws cards with the words of `translate`. What the reader does inside goes to `events`. */
export function createDrawing(translate: Translate, events: CardEvents): CardDrawing {
  let pinned = false;
  let silenced = false;

  const contents = (view: CardView, redraw: () => void): ComponentChild => {
    const { content, openedBy } = view;
    const sheet = openedBy === 'touch';
    const { mark } = content;
    const common = {
      surface: mark.surface,
      translate,
      pinned,
      sheet,
      onClose: () => events.closed(),
      onPin: () => {
        pinned = !pinned;
        events.pinned(pinned);
        redraw();
      },
      // Firefox opens its sidebar only from its own interface.
      onOpenPanel: import.meta.env.FIREFOX ? null : () => events.panelWanted(),
    };
    const silence = async (silent: boolean): Promise<void> => {
      if (!(await events.silenced(mark, silent))) return;
      silenced = silent;
      redraw();
    };
    if (content.kind === 'name')
      return <PlaceCard {...common} readings={content.answer.readings} locale={content.answer.locale} />;
    const notice = { surface: mark.surface, translate, sheet, onClose: common.onClose };
    if (content.kind === 'failed') return <NoticeCard {...notice} />;
    const { comparison, checks, matchWords, locale } = content.answer;
    if (!comparison) {
      const [check] = checks;
      const message = check ? checkSentence(check, { translate, locale }) : null;
      return <NoticeCard {...notice} {...(message === null ? {} : { message })} />;
    }
    return (
      <Card
        {...common}
        comparison={comparison}
        checks={checks}
        matchWords={matchWords}
        locale={locale}
        silenced={silenced}
        onNotThis={() => void silence(true)}
        onUndoNotThis={() => void silence(false)}
        onCopy={copy}
      />
    );
  };

  return {
    draw(view, into) {
      pinned = false;
      silenced = view.content.mark.state === 'silenced';
      const redraw = (): void => render(contents(view, redraw), into);
      // A new mark is a new card: folded sections and scroll of the last one are not its own.
      render(null, into);
      redraw();
    },
    clear: (from) => render(null, from),
  };
}
