import { messageKey } from '../message-key.ts';
import { timeWords } from '../popup/status.ts';
import type { Speaker } from '../speaker.ts';
import type { NothingWhy } from './props.ts';

interface NothingProps extends Speaker {
  readonly why: NothingWhy;
  onResume(): void;
  /** Asks the browser for the site, within the click. */
  onAllow(): void;
  onSwitchOn(): void;
}

function sentence(why: NothingWhy, { translate, locale }: Speaker): string {
  switch (why.kind) {
    case 'unreadable':
      return translate(`unreadable.${messageKey(why.why)}`);
    case 'paused':
      return translate('popup.paused', [timeWords(why.until, locale)]);
    case 'no-tab':
      return translate('panel.noTab');
    case 'off':
      return translate('panel.off', [why.site]);
    case 'not-granted':
      return translate('panel.notGranted', [why.site]);
    case 'not-yet':
      return translate('panel.notYet', [why.site]);
  }
}

/** Why there is nothing to list, as far as that can be known, and what can be done about it. */
export function Nothing({ why, onResume, onAllow, onSwitchOn, ...speaker }: NothingProps) {
  const { translate } = speaker;
  return (
    <div class="blank" role="status">
      <h2>{translate('panel.nothing')}</h2>
      <p>{sentence(why, speaker)}</p>
      {why.kind === 'paused' ? (
        <button type="button" onClick={onResume}>
          {translate('popup.resume')}
        </button>
      ) : null}
      {why.kind === 'not-granted' ? (
        <button type="button" class="main" onClick={onAllow}>
          {translate('panel.allow', [why.site])}
        </button>
      ) : null}
      {why.kind === 'off' ? (
        <button type="button" onClick={onSwitchOn}>
          {translate('panel.switchOn', [why.site])}
        </button>
      ) : null}
      {why.kind === 'unreadable' && why.why === 'unknown' ? <p class="soft">{translate('panel.unknownHint')}</p> : null}
    </div>
  );
}
