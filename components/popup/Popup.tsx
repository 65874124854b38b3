import { Icon } from '../controls/Icon.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { PopupProps } from './props.ts';
import { countsLine, explanation, isOn, timeWords } from './status.ts';

function Paused({ pausedUntil, props }: { readonly pausedUntil: number; readonly props: PopupProps }) {
  const { translate, locale } = props;
  return (
    <p class="notice paused">
      <span>{translate('popup.paused', [timeWords(pausedUntil, locale)])}</span>
      <button type="button" onClick={props.onResume}>
        {translate('popup.resume')}
      </button>
    </p>
  );
}

/** The window behind the toolbar button: one switch, and why it has no effect where it has none. */
export function Popup(props: PopupProps) {
  const { site, page, problem, brokenSettings, translate } = props;
  const paused = site.kind === 'site' && site.pausedUntil > 0;
  const why = explanation(site, page, translate);
  const mayReadOnce = site.kind === 'site' && !paused && !isOn(props) && page === null;
  return (
    <main class="popup">
      <header>
        <h1>{site.kind === 'site' ? <bdi>{site.site}</bdi> : translate('popup.noSite')}</h1>
        <button type="button" class="plain icon" aria-label={translate('popup.options')} onClick={props.onOptions}>
          <Icon name="settings" />
        </button>
      </header>
      <Switch
        label={translate('popup.switch')}
        on={isOn(props)}
        disabled={site.kind !== 'site'}
        describedBy="status"
        onChange={props.onSwitch}
      />
      <div id="status" class="status" role="status">
        {site.kind === 'site' && paused ? <Paused pausedUntil={site.pausedUntil} props={props} /> : null}
        {page ? <p class="figure">{countsLine(page, props)}</p> : null}
        {page?.cut ? <p class="soft">{translate('popup.cut')}</p> : null}
        {why ? <p class="soft">{why}</p> : null}
        {problem ? <p class="notice warn">{problem}</p> : null}
      </div>
      {brokenSettings > 0 ? (
        <p class="notice warn">{translate('popup.broken', [String(brokenSettings)], brokenSettings)}</p>
      ) : null}
      <div class="actions">
        {mayReadOnce ? (
          <button type="button" onClick={props.onOnlyThisPage}>
            {translate('popup.onlyThisPage')}
          </button>
        ) : null}
        {paused ? null : (
          <button type="button" onClick={props.onPause}>
            {translate('popup.pause')}
          </button>
        )}
        <button type="button" class="main" onClick={props.onOpenPanel}>
          {translate('popup.openPanel')}
        </button>
      </div>
    </main>
  );
}
