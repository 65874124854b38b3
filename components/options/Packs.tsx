import { useRef } from 'preact/hooks';
import { dateWords } from '../words/date.ts';
import { countWords } from '../words/number.ts';
import { Import } from './Import.tsx';
import type { OptionsProps, PackView } from './props.ts';

type PacksProps = Pick<
  OptionsProps,
  | 'packs'
  | 'importing'
  | 'translate'
  | 'locale'
  | 'onImport'
  | 'onInstall'
  | 'onCancelImport'
  | 'onExportPack'
  | 'onRollBack'
  | 'onRemovePack'
>;

function PackEntry({ pack, props }: { readonly pack: PackView; readonly props: PacksProps }) {
  const { translate, locale, onExportPack, onRollBack, onRemovePack } = props;
  const { own, claims } = pack;
  return (
    <li class="pack">
      <h3>{pack.title}</h3>
      <p class="soft">
        {translate('options.packs.claims', [countWords(claims, locale)], claims)} ·{' '}
        {translate('options.packs.reach', [dateWords(pack.reachesTo, locale)])} ·{' '}
        {translate('options.packs.revision', [String(pack.revision)])} ·{' '}
        {own
          ? translate('options.packs.installed', [dateWords(own.installed.slice(0, 10), locale)])
          : translate('options.packs.bundled')}
      </p>
      {own && !own.opened ? <p class="notice warn">{translate('options.packs.notOpened')}</p> : null}
      <details>
        <summary>{translate('options.packs.credits', [pack.licence])}</summary>
        <ul class="lines">
          {pack.attribution.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {own ? (
        <p class="buttons">
          <button type="button" onClick={() => onExportPack(pack.id)}>
            {translate('options.packs.export')}
          </button>
          <button type="button" disabled={own.earlier === 0} onClick={() => onRollBack(pack.id)}>
            {translate('options.packs.rollBack')}
          </button>
          <button type="button" onClick={() => onRemovePack(pack.id)}>
            {translate('options.remove')}
          </button>
        </p>
      ) : null}
    </li>
  );
}

/** The packs with what they cover and whom to credit, and the way to bring one's own. */
export function Packs(props: PacksProps) {
  const { packs, importing, translate, onImport, onInstall, onCancelImport } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{translate('options.packs.title')}</h2>
      <p class="soft">{translate('options.packs.note')}</p>
      <ul class="packs">
        {packs.map((pack) => (
          <PackEntry key={pack.id} pack={pack} props={props} />
        ))}
      </ul>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        class="only-read"
        tabIndex={-1}
        aria-label={translate('options.packs.import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
      <button type="button" onClick={() => field.current?.click()}>
        {translate('options.packs.import')}
      </button>
      {importing ? (
        <Import importing={importing} translate={translate} onInstall={onInstall} onCancel={onCancelImport} />
      ) : null}
    </section>
  );
}
