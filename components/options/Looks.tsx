import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { OptionsProps } from './props.ts';

type LooksProps = Pick<OptionsProps, 'values' | 'translate' | 'onValue'>;

const looks = ['underline', 'tint', 'both'] as const;
const modes = ['all', 'first', 'differs', 'panel'] as const;

/** How marks look and how many there are, with a line of text that shows it. */
export function Looks({ values, translate, onValue }: LooksProps) {
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{translate('options.looks.title')}</h2>
      <Choices
        legend={translate('options.looks.look')}
        name="look"
        value={values.look}
        choices={looks.map((look) => ({ value: look, label: translate(`options.looks.${look}`) }))}
        onChange={(look) => onValue('look', look)}
      />
      <p class="preview">
        {translate('options.looks.before')}{' '}
        <span class={`mark ${values.look}`}>{translate('options.looks.figure')}</span>{' '}
        {translate('options.looks.after')}
      </p>
      <Choices
        legend={translate('options.looks.which')}
        name="marks"
        value={values.marks}
        choices={modes.map((mode) => ({ value: mode, label: translate(`options.looks.${mode}`) }))}
        onChange={(marks) => onValue('marks', marks)}
      />
      <Switch label={translate('options.looks.names')} on={values.names} onChange={(on) => onValue('names', on)} />
      <Switch label={translate('options.looks.badge')} on={values.badge} onChange={(on) => onValue('badge', on)} />
    </section>
  );
}
