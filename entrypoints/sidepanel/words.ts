import type { PlaceReading } from '../../components/card/props.ts';
import { leftOut } from '../../components/panel/left-out.ts';
import { nearestTopics } from '../../components/panel/nearest.ts';
import type { Compared, PanelPage, Row } from '../../components/panel/props.ts';
import { askBackground } from '../../platform/messages/send.ts';
import { postToBackground } from '../../platform/tabs/active-tab.ts';

/** Names of a page that are asked for topics: the background takes no more in one request. */
const mostNames = 16;

/** What the page says of itself, which dates and matches are read by. */
type Head = Pick<PanelPage, 'title' | 'date' | 'url' | 'outlet'>;
const noHead: Head = { title: null, date: null, url: null, outlet: null };

const pageOf = ({ title, date, url, outlet }: Head, text: string) => ({
  title,
  date,
  url,
  outlet,
  language: null,
  blocks: text === '' ? [] : [{ id: 0, kind: 'paragraph' as const, text }],
});

async function readings(head: Head, candidates: readonly string[]): Promise<readonly PlaceReading[]> {
  if (candidates.length === 0) return [];
  const wanted = candidates.slice(0, mostNames);
  const answer = await askBackground(postToBackground, { kind: 'place', page: pageOf(head, ''), candidates: wanted });
  return answer.ok ? answer.value.readings : [];
}

const namesOf = (marks: readonly { readonly kind: string; readonly candidates: readonly string[] }[]): string[] => [
  ...new Set(marks.filter(({ kind }) => kind === 'name').flatMap(({ candidates }) => candidates.slice(0, 1))),
];

/** Topics on the page's subjects for which it gives no figure. */
export async function topicsLeftOut(page: PanelPage, rows: readonly Row[]) {
  return leftOut(await readings(page, namesOf(page.marks)), rows);
}

/** Compares words like a page of one paragraph; `page` is the page in front, for its date and subject. */
export async function compareWords(text: string, page: PanelPage | null): Promise<Compared> {
  const head = page ?? noHead;
  const sent = pageOf(head, text);
  const found = await askBackground(postToBackground, { kind: 'analyse', page: sent, isFirst: false });
  const marks = found.ok ? found.value.marks : [];
  const figures = marks.filter(({ kind }) => kind === 'figure');
  const rows = await Promise.all(
    figures.map(async (mark, index): Promise<Row> => {
      const answer = await askBackground(postToBackground, {
        kind: 'compare',
        page: sent,
        at: { block: mark.block, start: mark.start, end: mark.end },
        packs: found.ok ? found.value.packs : '',
      });
      return { mark: { ...mark, before: '', after: '' }, number: index + 1, answer: answer.ok ? answer.value : null };
    }),
  );
  if (rows.some(({ mark }) => mark.state === 'compared')) return { text, rows, nearest: [] };
  const topics = (await readings(head, [...namesOf(marks), ...namesOf(page?.marks ?? [])])).flatMap(
    (one) => one.topics,
  );
  return { text, rows, nearest: nearestTopics(text, topics) };
}
