import type { PanelAnswer, PanelMark } from '../../components/panel/props.ts';
import { askBackground, askPage } from '../../platform/messages/send.ts';
import { postToBackground, postToTab } from '../../platform/tabs/active-tab.ts';

/** Requests under way at once: the background answers in turn, the page must not be flooded. */
const atOnce = 3;

/** What makes two listings of a mark the same question. */
const keyOf = ({ id, surface, line, checks }: PanelMark): string => `${id} ${surface} ${line} ${checks}`;

async function ask(tabId: number, mark: PanelMark): Promise<PanelAnswer | null> {
  const source = await askPage(postToTab(tabId), { kind: 'source', id: mark.id });
  if (!source.ok) return null;
  const { page, at, packs } = source.value;
  const answer = await askBackground(postToBackground, { kind: 'compare', page: page as never, at, packs });
  return answer.ok ? answer.value : null;
}

/**
 * Fetches what is known of each mark, a few at a time in page order, and remembers it while the tab shows the same page.
 * `onAnswer` gets all answers by mark id after each.
 */
export function createAnswers(onAnswer: (answers: ReadonlyMap<string, PanelAnswer>) => void) {
  let page = '';
  let run = 0;
  const known = new Map<string, PanelAnswer>();

  const byId = (marks: readonly PanelMark[]): ReadonlyMap<string, PanelAnswer> =>
    new Map(
      marks.flatMap((mark) => {
        const answer = known.get(keyOf(mark));
        return answer ? [[mark.id, answer] as const] : [];
      }),
    );

  return {
    /** `of` names tab, address and packs: when it changes, nothing that was known holds. */
    async follow(tabId: number, of: string, marks: readonly PanelMark[]): Promise<void> {
      run += 1;
      const mine = run;
      if (of !== page) known.clear();
      page = of;
      onAnswer(byId(marks));
      const waiting = marks.filter(
        (mark) => mark.kind === 'figure' && (mark.state === 'compared' || mark.checks > 0) && !known.has(keyOf(mark)),
      );
      const work = async (): Promise<void> => {
        for (let mark = waiting.shift(); mark && mine === run; mark = waiting.shift()) {
          const answer = await ask(tabId, mark);
          if (mine !== run) return;
          if (answer) known.set(keyOf(mark), answer);
          onAnswer(byId(marks));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    },
    /** Forgets what is under way: the panel shows no page. */
    stop(): void {
      run += 1;
    },
  };
}
