import { messageKey } from '../message-key.ts';
import type { Translate } from '../translate.ts';
import type { ImportView } from './props.ts';

interface ImportProps {
  readonly importing: ImportView;
  readonly translate: Translate;
  onInstall(): void;
  onCancel(): void;
}

/** Lines that are shown at once; the rest is folded. */
const shownAtOnce = 12;

function Lines({
  title,
  lines,
  translate,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly translate: Translate;
}) {
  if (lines.length === 0) return null;
  const rest = lines.slice(shownAtOnce);
  const item = (line: string, index: number) => <li key={`${index} ${line}`}>{line}</li>;
  return (
    <>
      <h4>{title}</h4>
      <ul class="lines" dir="auto">
        {lines.slice(0, shownAtOnce).map(item)}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>{translate('options.packs.more', [String(rest.length)], rest.length)}</summary>
          <ul class="lines" dir="auto">
            {rest.map(item)}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What a chosen file would change, before anything is changed. */
export function Import({ importing, translate, onInstall, onCancel }: ImportProps) {
  const { name } = importing;
  if (importing.kind === 'reading') return <p role="status">{translate('options.packs.checking', [name])}</p>;
  if (importing.kind === 'refused') {
    return (
      <div class="import notice warn" role="alert">
        <p>
          <strong>{translate('options.packs.refused', [name])}</strong>{' '}
          {translate(`options.packs.refusals.${messageKey(importing.code)}`)}
        </p>
        <Lines title={translate('options.packs.errors')} lines={importing.errors} translate={translate} />
        <button type="button" onClick={onCancel}>
          {translate('options.packs.close')}
        </button>
      </div>
    );
  }
  const { errors, findings, changes, title } = importing;
  return (
    <div class="import notice" role="status">
      <p>
        <strong>{translate('options.packs.checked', [title])}</strong> {translate('options.packs.nothingYet')}
      </p>
      <Lines title={translate('options.packs.leftOut')} lines={errors} translate={translate} />
      <Lines title={translate('options.packs.doubtful')} lines={findings} translate={translate} />
      <Lines title={translate('options.packs.changes')} lines={changes} translate={translate} />
      <p class="buttons">
        <button type="button" class="main" onClick={onInstall}>
          {errors.length > 0
            ? translate('options.packs.installRest', [String(errors.length)], errors.length)
            : translate('options.packs.install')}
        </button>
        <button type="button" onClick={onCancel}>
          {translate('options.packs.cancel')}
        </button>
      </p>
    </div>
  );
}
