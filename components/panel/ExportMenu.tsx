import { Turn } from '../card/Icon.tsx';
import type { Speaker } from '../speaker.ts';
import { countWords } from '../words/number.ts';
import type { ExportForm } from './props.ts';

const forms: readonly ExportForm[] = ['csv', 'json', 'markdown', 'jsonld'];

interface ExportMenuProps extends Speaker {
  /** Rows that the filters leave. */
  readonly count: number;
  onExport(form: ExportForm): void;
}

/** Takes the listed figures away as a file. */
export function ExportMenu({ count, translate, locale, onExport }: ExportMenuProps) {
  return (
    <details class="fold-out">
      <summary>
        <Turn />
        {translate('panel.export', [countWords(count, locale)], count)}
      </summary>
      <p class="soft">{translate('panel.exportNote')}</p>
      <div class="chips">
        {forms.map((form) => (
          <button type="button" key={form} onClick={() => onExport(form)}>
            {translate(`panel.forms.${form}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
