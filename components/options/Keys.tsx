import type { OptionsProps } from './props.ts';

type KeysProps = Pick<OptionsProps, 'keys' | 'translate' | 'onKeys'>;

/** The commands with their keys; the browser itself changes them. */
export function Keys({ keys, translate, onKeys }: KeysProps) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{translate('options.keys.title')}</h2>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name} class="entry">
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{translate('options.keys.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onKeys}>
        {translate('options.keys.change')}
      </button>
    </section>
  );
}
