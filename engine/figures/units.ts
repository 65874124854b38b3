/** Units of measurement: the code as printed in results, the dimension, and the way to the dimension's base unit. */
import type { Dimension } from '../../data/schema/vocabulary.ts';

export interface Unit {
  readonly code: string;
  /** null: comparable with nothing (percentage points). */
  readonly dimension: Dimension | null;
  /** Base units in one of this unit; null when the base cannot be computed (a foreign currency). */
  readonly factor: number | null;
  /** Added after multiplying: temperatures alone. */
  readonly offset?: number;
}

type Row = readonly [code: string, factor: number | null];

const DAYS_PER_YEAR = 365.25;
const KM2_PER_MI2 = 2.589988110336;
const KM_PER_MI = 1.609344;
const TONNES_PER_POUND = 0.00045359237;

/** Rows by dimension; the first row of each is its base unit. */
const ROWS: Readonly<Partial<Record<Dimension, readonly Row[]>>> = {
  people: [['people', 1]],
  count: [
    ['count', 1],
    ['settlements', 1],
  ],
  area: [
    ['km2', 1],
    ['mi2', KM2_PER_MI2],
    ['ha', 0.01],
    ['m2', 1e-6],
    ['ft2', 9.290304e-8],
    ['acres', 0.0040468564224],
  ],
  length: [
    ['km', 1],
    ['m', 0.001],
    ['cm', 1e-5],
    ['mm', 1e-6],
    ['um', 1e-9],
    ['nm', 1e-12],
    ['mi', KM_PER_MI],
    ['nmi', 1.852],
    ['yd', 0.0009144],
    ['ft', 0.0003048],
    ['in', 2.54e-5],
    ['light-years', 9.4607e12],
  ],
  mass: [
    ['t', 1],
    ['kg', 0.001],
    ['g', 1e-6],
    ['mg', 1e-9],
    ['ug', 1e-12],
    ['lb', TONNES_PER_POUND],
    ['oz', TONNES_PER_POUND / 16],
    ['st', TONNES_PER_POUND * 14],
  ],
  volume: [
    ['m3', 1],
    ['l', 0.001],
    ['ml', 1e-6],
    ['km3', 1e9],
    ['ft3', 0.028316846592],
    ['gal', 0.003785411784],
    ['pt', 0.00056826125],
    ['barrels', 0.158987294928],
  ],
  energy: [
    ['Wh', 1],
    ['kWh', 1e3],
    ['MWh', 1e6],
    ['GWh', 1e9],
    ['TWh', 1e12],
    ['J', 1 / 3600],
    ['kcal', 1.163],
  ],
  power: [
    ['W', 1],
    ['kW', 1e3],
    ['MW', 1e6],
    ['GW', 1e9],
    ['TW', 1e12],
    ['hp', 745.7],
  ],
  money: [
    ['USD', 1],
    ['currency', null],
    ['cents', null],
    ['pence', null],
    ...'EUR GBP RUB UAH JPY CNY KRW KPW INR PKR BDT CHF PLN CZK HUF RON SEK NOK DKK ISK TRY ILS BRL MXN ARS COP CLP CAD AUD NZD ZAR NGN KES EGP SAR AED IRR IQD SYP IDR MYR PHP THB VND SGD HKD TWD KZT BTC'
      .split(' ')
      .map((code): Row => [code, null]),
  ],
  share: [
    ['share', 1],
    ['per mille', 1],
  ],
  duration: [
    ['days', 1],
    ['years', DAYS_PER_YEAR],
    ['months', DAYS_PER_YEAR / 12],
    ['weeks', 7],
    ['nights', 1],
    ['decades', DAYS_PER_YEAR * 10],
    ['centuries', DAYS_PER_YEAR * 100],
    ['hours', 1 / 24],
    ['minutes', 1 / 1440],
    ['seconds', 1 / 86_400],
    ['ms', 1 / 86_400_000],
  ],
  temperature: [
    ['degC', 1],
    ['K', 1],
  ],
  speed: [
    ['km/h', 1],
    ['mph', KM_PER_MI],
    ['m/s', 3.6],
    ['km/s', 3600],
    ['knots', 1.852],
  ],
  ratio: [['ratio', 1]],
};

/** Units that are compared with nothing: a change of a share is no share, an angle or a magnitude has no measure here. */
const INCOMPARABLE = [
  'points',
  'basis points',
  'degrees',
  'magnitude',
  'hPa',
  'mbar',
  'dB',
  'Hz',
  'kHz',
  'MHz',
  'GHz',
  'V',
  'kV',
  'A',
  'bytes',
  'KB',
  'MB',
  'GB',
  'TB',
  'ppm',
  'Mbps',
  'Gbps',
];

const FAHRENHEIT: Unit = { code: 'degF', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 };
const KELVIN: Unit = { code: 'K', dimension: 'temperature', factor: 1, offset: -273.15 };

function buildUnits(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [dimension, rows] of Object.entries(ROWS)) {
    for (const [code, factor] of rows ?? []) units.set(code, { code, dimension: dimension as Dimension, factor });
  }
  for (const code of INCOMPARABLE) units.set(code, { code, dimension: null, factor: null });
  units.set('degF', FAHRENHEIT);
  units.set('K', KELVIN);
  return units;
}

/** All units by code. */
export const UNITS: ReadonlyMap<string, Unit> = buildUnits();

/** A value in the base unit of its dimension; null when there is none. */
export function toBase(value: number | null, unit: Unit): number | null {
  return value === null || unit.factor === null ? null : value * unit.factor + (unit.offset ?? 0);
}
