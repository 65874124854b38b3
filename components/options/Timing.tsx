import { Switch } from '../controls/Switch.tsx';
import type { OptionsProps } from './props.ts';

type TimingProps = Pick<OptionsProps, 'values' | 'translate' | 'onValue'>;

const modifiers = ['none', 'alt', 'shift', 'control'] as const;
/** Milliseconds between two choices. */
const step = 50;
const longest = 1_500;

interface DelayProps {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  onChange(value: number): void;
}

function Delay({ label, value, unit, onChange }: DelayProps) {
  return (
    <label class="delay">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={longest}
        step={step}
        value={value}
        aria-valuetext={unit}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output class="figure">{unit}</output>
    </label>
  );
}

/** When the card opens and closes. */
export function Timing({ values, translate, onValue }: TimingProps) {
  const seconds = (value: number) => translate('options.timing.seconds', [(value / 1000).toFixed(2)]);
  return (
    <section aria-labelledby="timing">
      <h2 id="timing">{translate('options.timing.title')}</h2>
      <Delay
        label={translate('options.timing.open')}
        value={values.openDelay}
        unit={seconds(values.openDelay)}
        onChange={(value) => onValue('openDelay', value)}
      />
      <Delay
        label={translate('options.timing.close')}
        value={values.closeDelay}
        unit={seconds(values.closeDelay)}
        onChange={(value) => onValue('closeDelay', value)}
      />
      <label class="delay">
        <span>{translate('options.timing.modifier')}</span>
        <select
          value={values.modifier}
          onChange={(event) => {
            const chosen = modifiers.find((modifier) => modifier === event.currentTarget.value);
            if (chosen) onValue('modifier', chosen);
          }}
        >
          {modifiers.map((modifier) => (
            <option key={modifier} value={modifier}>
              {translate(`options.timing.keys.${modifier}`)}
            </option>
          ))}
        </select>
      </label>
      <Switch
        label={translate('options.timing.modifierOnly')}
        on={values.modifierOnly}
        disabled={values.modifier === 'none'}
        onChange={(on) => onValue('modifierOnly', on)}
      />
    </section>
  );
}
