export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Id of the text that says why it is as it is. */
  readonly describedBy?: string;
  onChange(on: boolean): void;
}

/** A setting that is on or off at once, without being sent off. */
export function Switch({ label, on, disabled = false, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span>{label}</span>
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
