export type CheckKind = 'parts' | 'share' | 'conversion' | 'two-values' | 'headline' | 'killed-above-casualties';

/** Arithmetic on the page itself that does not come out. `figures` are indices into the analysis' figures. */
export interface Check {
  readonly kind: CheckKind;
  /** The figure that the reader meets the check at. */
  readonly figure: number;
  readonly others: readonly number[];
  /** What the others come to, and what is left, in the figure's unit. */
  readonly computed: number;
  readonly stated: number;
  readonly difference: number;
  readonly unit: string;
}
