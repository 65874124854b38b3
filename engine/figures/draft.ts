/** A figure while it is being read: each step fills in what it knows. */
import type { Dimension, HedgeCode } from '../../data/schema/vocabulary.ts';
import type { RejectKind, Trend } from './figure.ts';
import type { Unit } from './units.ts';

export class Draft {
  // No field is without a value before the constructor gives it one: where a number was undefined for a moment, the compiler has every
  // look at it asked whether it is a number.

  /** Tokens of the numeral `[from, to)`. */
  from = 0;
  to = 0;
  low: number | null = null;
  high: number | null = null;
  /** Largest multiplier in words or letters (million, bn); 1 without one. */
  scale = 1;
  /** Size of the last significant digit. */
  step = 1;
  /** Written in digits, and with a thousands or decimal separator. */
  digits = false;
  grouped = false;
  decimals = 0;
  /** A fraction of something: two-thirds, half, one in five. */
  share = false;
  /** Stands for a thing of its kind: "a dozen", "half an hour". */
  hedge: HedgeCode = '';
  hedgeFrom = -1;
  hedgeTo = -1;
  /** The hedge is a verb further left ("estimated the dead at 379"), not part of the phrase. */
  hedgeApart = false;
  unit: Unit | null = null;
  /** The token after the unit's words; the numeral's end without any. */
  unitTo = 0;
  /** Unit of time of a rate: day, year. */
  per: string | null = null;
  perTo = 0;
  nounFrom = -1;
  nounTo = -1;
  nounOf = -1;
  trend: Trend = '';
  increment = false;
  partitive = false;
  baseOf = -1;
  sameAs = -1;
  reject: RejectKind | null = null;
  /** Whether `reject` is decided. */
  judged = false;
  /** The token after the numeral and its unit, before a noun was found. */
  numeralTo = 0;

  constructor(from: number, to: number, low: number | null, high: number | null) {
    this.from = from;
    this.to = to;
    this.low = low;
    this.high = high;
    this.unitTo = to;
    this.perTo = to;
  }

  /** First token of hedge and numeral. */
  get phraseFrom(): number {
    return this.hedgeFrom >= 0 && this.hedgeFrom < this.from && !this.hedgeApart ? this.hedgeFrom : this.from;
  }

  /** The token after the numeral, its unit, noun and hedge. */
  get phraseTo(): number {
    return Math.max(this.to, this.unitTo, this.perTo, this.nounTo, this.hedgeTo);
  }

  /** The dimension of the unit; '' without one, since comparing with what may be null is a call. */
  get dimension(): Dimension | '' {
    return this.unit?.dimension ?? '';
  }

  /** Whether both ends are one number. */
  get isExact(): boolean {
    const { low, high } = this;
    return low !== null && high !== null && low === high;
  }

  /** Multiplies both ends and the step. */
  times(factor: number): void {
    if (this.low !== null) this.low *= factor;
    if (this.high !== null) this.high *= factor;
    this.step *= factor;
  }
}

/** A numeral that is no quantity. */
export function rejected(from: number, to: number, reject: RejectKind): Draft {
  const draft = new Draft(from, to, null, null);
  draft.reject = reject;
  return draft;
}

/** The draft at a place of the list; undefined before its first and behind its last. A list itself answers slowly where a place is below zero. */
export function draftAt(drafts: readonly Draft[], index: number): Draft | undefined {
  return index >= 0 && index < drafts.length ? drafts[index] : undefined;
}
