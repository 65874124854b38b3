import { ComparedWords, CompareField } from './CompareWords.tsx';
import { Nothing } from './Nothing.tsx';
import { PageFigures } from './PageFigures.tsx';
import type { PanelProps } from './props.ts';

/** The side panel: every figure of the page in front, or why there is none. */
export function Panel(props: PanelProps) {
  const { view, compared, notice, translate, locale } = props;
  const speaker = { translate, locale };
  return (
    <main class="panel">
      <h1 class="only-read">{translate('extName')}</h1>
      <p class="notice-line" role="status">
        {notice}
      </p>
      {compared ? <ComparedWords compared={compared} onClose={props.onDropCompared} {...speaker} /> : null}
      {view.kind === 'loading' ? <p class="blank soft">{translate('panel.loading')}</p> : null}
      {view.kind === 'nothing' ? (
        <Nothing
          why={view.why}
          onResume={props.onResume}
          onAllow={props.onAllow}
          onSwitchOn={props.onSwitchOn}
          {...speaker}
        />
      ) : null}
      {view.kind === 'page' ? <PageFigures {...props} page={view.page} rows={view.rows} /> : null}
      {view.kind === 'loading' ? null : (
        <CompareField translate={translate} open={view.kind === 'nothing'} onCompare={props.onCompare} />
      )}
      <p class="ours soft">{translate('panel.ours')}</p>
    </main>
  );
}
