import type { Translate } from '../../components/translate.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { PageText } from '../../engine/page.ts';
import type { PageHead } from '../../page/metadata.ts';
import type { Preferences } from '../../platform/messages/preferences.ts';
import type { Handlers, Sender } from '../../platform/messages/receive.ts';
import { failure, type Result, success } from '../../platform/messages/result.ts';
import type { Packs } from './packs.ts';

type Reading = typeof import('./reading.ts');

/** What a request about a page's text is answered with. */
export interface AnalyseWorld {
  readonly packs: Packs;
  readonly translate: Translate;
  readonly locale: string;
  /** What the sender's page says of itself. */
  headOf(sender: Sender): Promise<PageHead>;
  preferences(): Promise<Preferences>;
  /** Which words the reader wants no comparison of on this host. */
  silenced(host: string | null): Promise<(topic: string | null, surface: string) => boolean>;
}

export const hostOf = ({ url }: Sender): string | null => (url && URL.canParse(url) ? new URL(url).hostname : null);

function headOnly({ title, date, url, outlet, language }: PageText): PageHead {
  return { title, date, url, language, ...(outlet === undefined ? {} : { outlet }) };
}

/**
 * Answers about a page's text. Nothing is remembered between two requests: the page sends its text with each, and a
 * second analysis of the same text finds the same, so that the worker may die at any time.
 */
export function analyseHandlers(world: AnalyseWorld): Pick<Handlers, 'analyse' | 'compare' | 'place'> {
  // Packs and code come at the same time: neither waits for the other.
  const reading = async <T>(
    answer: (read: Reading, index: PackIndex) => Promise<Result<T>> | Result<T>,
  ): Promise<Result<T>> => {
    const [opened, read] = await Promise.all([world.packs.index(), import('./reading.ts')]);
    return opened.ok ? answer(read, opened.value) : opened;
  };
  // A date may come with a frame that was not there when the page was read first.
  const dated = async (head: PageHead, sender: Sender): Promise<PageHead> =>
    head.date === null ? { ...head, date: (await world.headOf(sender)).date } : head;
  const { translate, locale } = world;
  return {
    analyse: async ({ page: sent, isFirst }, sender) => {
      const around = Promise.all([
        isFirst ? world.headOf(sender) : dated(headOnly(sent), sender),
        world.preferences(),
        world.silenced(hostOf(sender)),
      ]);
      // Awaited below, if there are packs; what fails there must not be told as unheard where there are none.
      around.catch(() => undefined);
      return reading(async ({ analyse, marksOf }, index) => {
        const [head, preferences, isSilenced] = await around;
        const page = { ...sent, ...head };
        const analysis = analyse(page, index);
        const marks = marksOf(analysis, { page, index, translate, locale, isSilenced });
        return success({ head, marks, focus: analysis.focus, packs: analysis.packs, preferences, locale });
      });
    },
    compare: ({ page, at }) =>
      reading(({ analyse, compareAnswer }, index) => {
        const answer = compareAnswer(analyse(page, index), page, at, index, locale);
        return answer ? success(answer) : failure('not-found', 'no figure stands there');
      }),
    place: ({ page, candidates }) =>
      reading(({ placeAnswer }, index) => success(placeAnswer(page, candidates, index, locale))),
  };
}
