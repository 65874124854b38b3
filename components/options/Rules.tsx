import { dateWords } from '../words/date.ts';
import type { OptionsProps } from './props.ts';

type RulesProps = Pick<OptionsProps, 'notThis' | 'translate' | 'locale' | 'onUndoNotThis'>;

/** What the reader said "not this" of, to be taken back. */
export function Rules({ notThis, translate, locale, onUndoNotThis }: RulesProps) {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{translate('options.rules.title')}</h2>
      <p class="soft">{translate('options.rules.note')}</p>
      {notThis.length === 0 ? <p class="soft">{translate('options.rules.none')}</p> : null}
      <ul class="entries">
        {notThis.map((rule) => (
          <li key={`${rule.host} ${rule.topic} ${rule.surface}`} class="entry">
            <span>
              <q class="strong" dir="auto">
                {rule.surface}
              </q>{' '}
              <span class="soft">
                {rule.host ? translate('options.rules.on', [rule.host]) : translate('options.rules.everywhere')}
                {' · '}
                {dateWords(rule.added, locale)}
              </span>
            </span>
            <button type="button" onClick={() => onUndoNotThis(rule)}>
              {translate('card.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
