import { useMemo, useState } from 'preact/hooks';
import { dateWords } from '../words/date.ts';
import { countWords } from '../words/number.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FigureList } from './FigureList.tsx';
import { Filters } from './Filters.tsx';
import { countByState, filterRows, noFilter } from './filter.ts';
import { LeftOut } from './LeftOut.tsx';
import type { PanelPage, PanelProps, Row } from './props.ts';
import { entitiesOf, topicsOf } from './rows.ts';
import { createSearch } from './search.ts';
import { Timeline } from './Timeline.tsx';

interface PageFiguresProps extends PanelProps {
  readonly page: PanelPage;
  readonly rows: readonly Row[];
}

/** "9 figures, 6 compared, pack to 12 Nov": what was read, and how far the packs reach. */
function Summary({ page, rows, translate, locale }: PageFiguresProps) {
  const compared = rows.filter(({ mark }) => mark.state === 'compared').length;
  const reach = rows.map(({ answer }) => answer?.comparison?.pack.reachesTo).find((date) => date !== undefined);
  return (
    <header class="summary">
      <h2>
        <bdi>{page.title ?? page.url}</bdi>
      </h2>
      <p class="figure">
        {rows.length === 0
          ? translate('popup.noFigures')
          : translate('popup.figures', [countWords(rows.length, locale)], rows.length)}
        {compared > 0 ? ` · ${translate('popup.compared', [countWords(compared, locale)])}` : null}
        {reach ? <span class="soft"> · {translate('panel.reach', [dateWords(reach, locale)])}</span> : null}
      </p>
      {page.complete ? null : <p class="soft">{translate('panel.reading')}</p>}
      {page.cut ? <p class="soft">{translate('popup.cut')}</p> : null}
    </header>
  );
}

/** The figures of the page in front, with what finds them again. */
export function PageFigures(props: PageFiguresProps) {
  const { page, rows, current, translate, locale } = props;
  const [filter, setFilter] = useState(noFilter);
  const [query, setQuery] = useState('');
  const [timelineOf, setTimelineOf] = useState<string | null>(null);
  const entities = useMemo(() => entitiesOf(page.marks), [page.marks]);
  const search = useMemo(() => createSearch(rows), [rows]);
  const found = useMemo(() => (query.trim() === '' ? rows : search(query)), [rows, search, query]);
  const shown = filterRows(found, filter);
  const comparison = rows.find(({ mark }) => mark.id === timelineOf)?.answer?.comparison;
  const speaker = { translate, locale };
  if (comparison) {
    return <Timeline comparison={comparison} pageDate={page.date} onClose={() => setTimelineOf(null)} {...speaker} />;
  }
  return (
    <>
      <Summary {...props} />
      {rows.length > 0 ? (
        <Filters
          filter={filter}
          query={query}
          counts={countByState(found)}
          topics={topicsOf(rows)}
          entities={entities}
          translate={translate}
          onFilter={setFilter}
          onQuery={setQuery}
        />
      ) : null}
      <p class="only-read" role="status">
        {translate('panel.shown', [countWords(shown.length, locale)], shown.length)}
      </p>
      {rows.length > 0 && shown.length === 0 ? <p class="blank soft">{translate('panel.noneFound')}</p> : null}
      <FigureList
        rows={shown}
        current={current}
        onReveal={props.onReveal}
        onTimeline={setTimelineOf}
        keeper={(row) => (props.canKeep(row) ? () => props.onKeep(row) : null)}
        onCopy={props.onCopy}
        {...speaker}
      />
      {page.marks.length > 0 ? <LeftOut topics={props.leftOut} onOpen={props.onLeftOut} {...speaker} /> : null}
      {shown.length > 0 ? (
        <ExportMenu count={shown.length} {...speaker} onExport={(form) => props.onExport(form, shown)} />
      ) : null}
    </>
  );
}
