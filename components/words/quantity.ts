import type { Speaker } from '../speaker.ts';
import { dayWords, periodWords } from './date.ts';
import { moneyOptions, numberOptions, shareOptions } from './number.ts';

/** Units whose name the browser knows in every language. */
const known: Readonly<Record<string, string>> = {
  km: 'kilometer',
  mi: 'mile',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  ft: 'foot',
  ha: 'hectare',
  kg: 'kilogram',
  g: 'gram',
  l: 'liter',
  degC: 'celsius',
  degF: 'fahrenheit',
  mph: 'mile-per-hour',
  'km/h': 'kilometer-per-hour',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
};

/** Lengths of time are read as words ("3 days"), the rest as signs ("3 km"). */
const spelled = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'celsius', 'fahrenheit']);

/** Units that need a word of ours; the key of `units.…`. */
const ours: Readonly<Record<string, string>> = {
  km2: 'km2',
  mi2: 'mi2',
  t: 'tonnes',
  tonnes: 'tonnes',
  barrels: 'barrels',
  points: 'points',
  m3: 'm3',
  Wh: 'wattHours',
  W: 'watts',
};

/** `USD/day`, `USD per day`: what is counted, and within what time. */
const rate = /^(\S+?)(?:\/| per )(day|week|month|year)$/;

interface Spelling {
  readonly options: Intl.NumberFormatOptions;
  /** Message key that puts a word around the number; null where the number says all. */
  readonly key: string | null;
}

function spelling(value: number, unit: string): Spelling {
  const plain = { options: numberOptions(value), key: null };
  if (unit === 'share') return { options: shareOptions, key: null };
  if (/^[A-Z]{3}$/.test(unit)) return { options: moneyOptions(value, unit), key: null };
  if (unit === 'intl-USD') return { options: moneyOptions(value, 'USD'), key: 'units.purchasingPower' };
  const name = known[unit];
  if (name) {
    const unitDisplay = spelled.has(name) ? 'long' : 'short';
    return { options: { ...plain.options, style: 'unit', unit: name, unitDisplay }, key: null };
  }
  const word = ours[unit];
  // People, settlements, shells: the topic already says what is counted.
  return word ? { options: plain.options, key: `units.${word}` } : plain;
}

function wrap(text: string, key: string | null, speaker: Speaker): string {
  return key === null ? text : speaker.translate(key, [text]);
}

/** A value in `unit` (base or printed unit; shares 0–1; `date` counts days since 1970) as the reader writes it. */
export function quantityWords(value: number, unit: string, speaker: Speaker): string {
  if (unit === 'date') return dayWords(value, speaker.locale);
  const per = rate.exec(unit);
  if (per) return speaker.translate(`units.per.${per[2]}`, [quantityWords(value, per[1] ?? '', speaker)]);
  const { options, key } = spelling(value, unit);
  return wrap(new Intl.NumberFormat(speaker.locale, options).format(value), key, speaker);
}

/** Two values in `unit` as one range; a single value where both read the same. */
export function rangeWords(low: number, high: number, unit: string, speaker: Speaker): string {
  if (quantityWords(low, unit, speaker) === quantityWords(high, unit, speaker)) {
    return quantityWords(high, unit, speaker);
  }
  if (unit === 'date') return periodWords(low, high, speaker.locale);
  const per = rate.exec(unit);
  if (per) return speaker.translate(`units.per.${per[2]}`, [rangeWords(low, high, per[1] ?? '', speaker)]);
  const { options, key } = spelling(high, unit);
  const range = new Intl.NumberFormat(speaker.locale, options).formatRange(low, high);
  // "40% – 50%" is set like every other range: without blanks.
  return wrap(unit === 'share' ? range.replace(' – ', '–') : range, key, speaker);
}

/** The unit alone, for a sentence about units: "km²"; the code itself where it needs no word. */
export function unitName(unit: string, speaker: Speaker): string {
  const word = ours[unit];
  if (word) return speaker.translate(`units.${word}`, ['']).trim();
  const name = known[unit];
  if (!name) return unit;
  const parts = new Intl.NumberFormat(speaker.locale, { style: 'unit', unit: name, unitDisplay: 'long' }).formatToParts(
    2,
  );
  return parts.find((part) => part.type === 'unit')?.value ?? unit;
}
