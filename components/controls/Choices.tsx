export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
}

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  onChange(value: Value): void;
}

/** One of several, all of them in sight. */
export function Choices<Value extends string>({ legend, name, value, choices, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note ? <span class="soft"> {choice.note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
