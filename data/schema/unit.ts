/** The units in which a claim may be stored. */
import * as z from 'zod/mini';
import type { Dimension } from './vocabulary.ts';

/** What a unit measures, and how many of its dimension's base unit it is; null where the rate changes or there is none. */
export interface UnitRow {
  readonly dimension: Dimension;
  readonly factor: number | null;
}

const table: Readonly<Partial<Record<Dimension, Readonly<Record<string, number | null>>>>> = {
  people: { people: 1 },
  count: { count: 1, settlements: 1 },
  area: { km2: 1, mi2: 2.589988110336, ha: 0.01, acres: 0.0040468564224, m2: 1e-6, ft2: 9.290304e-8 },
  length: { km: 1, mi: 1.609344, nmi: 1.852, m: 0.001, yd: 0.0009144, ft: 0.0003048, cm: 1e-5, in: 2.54e-5, mm: 1e-6 },
  mass: { t: 1, kg: 0.001, g: 1e-6, mg: 1e-9, lb: 0.00045359237 },
  volume: { m3: 1, km3: 1e9, l: 0.001, gal: 0.003785411784, barrels: 0.158987294928 },
  energy: { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12, J: 1 / 3600, kcal: 1.163 },
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  money: {
    USD: 1,
    'intl-USD': null,
    EUR: null,
    GBP: null,
    RUB: null,
    UAH: null,
    JPY: null,
    CNY: null,
    KRW: null,
    INR: null,
    CHF: null,
    CAD: null,
    AUD: null,
    BRL: null,
  },
  share: { share: 1 },
  duration: {
    days: 1,
    weeks: 7,
    months: 365.25 / 12,
    years: 365.25,
    hours: 1 / 24,
    minutes: 1 / 1440,
    seconds: 1 / 86_400,
  },
  temperature: { degC: 1 },
  speed: { 'km/h': 1, mph: 1.609344, 'm/s': 3.6 },
  ratio: { ratio: 1 },
  date: { date: null },
};

/** The units by code. */
export const units: ReadonlyMap<string, UnitRow> = new Map(
  Object.entries(table).flatMap(([dimension, rows]) =>
    Object.entries(rows ?? {}).map(([code, factor]) => [code, { dimension: dimension as Dimension, factor }] as const),
  ),
);

/** Periods that may follow a unit: "people/day". */
const periods: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** What is known of a unit, a rate being measured as the unit before its stroke; undefined when the code is not one of ours. */
export function unitRow(code: string): UnitRow | undefined {
  const whole = units.get(code);
  if (whole) return whole;
  const stroke = code.lastIndexOf('/');
  return stroke > 0 && periods.has(code.slice(stroke + 1)) ? units.get(code.slice(0, stroke)) : undefined;
}

/** A unit's code, as the engine prints it, or a rate of one. */
export const unit = z
  .string()
  .check(
    z.refine(
      (code) => unitRow(code) !== undefined,
      'a unit like "people", "km2", "share", "count", "USD", "date", or a rate like "people/day"',
    ),
  );
