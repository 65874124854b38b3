/** What languages share: symbols of units and currencies, and the hedges that are signs. */
import type { HedgeCode } from '../../../data/schema/vocabulary.ts';
import type { Phrases } from './table.ts';

export const SYMBOLS: Readonly<Record<string, Phrases>> = {
  share: '%',
  'per mille': '‰',
  km2: 'km²|km2|km 2|кв. км|км²|км2|км 2|平方公里|平方キロ|平方キロメートル|㎢',
  m2: 'm²|m2|м²|м2|кв. м',
  ha: 'ha|га',
  km: 'km|км|㎞',
  m: 'm|м',
  cm: 'cm|см',
  mm: 'mm|мм',
  kg: 'kg|кг',
  t: 't',
  l: 'l|л',
  m3: 'm³|м³',
  GWh: 'gwh|гвт·год',
  MWh: 'mwh',
  TWh: 'twh',
  kWh: 'kwh',
  Wh: 'wh',
  MW: 'mw|мвт',
  GW: 'gw|гвт',
  kW: 'kw|квт',
  degC: '°c|° c|℃|°с',
  'km/h': 'km/h|км/ч|км/год',
  USD: 'us$|$|usd',
  EUR: '€|eur',
  GBP: '£|gbp',
  RUB: '₽|rub|руб.',
  UAH: '₴|uah|грн',
  JPY: '¥|jpy|円',
  CNY: 'cny|元',
  KRW: '₩|krw|원',
  INR: '₹|inr',
  CHF: 'chf',
  PLN: 'pln|zł',
  CZK: 'czk|kč',
  BRL: 'r$|brl',
  TRY: '₺',
  ILS: '₪',
};

const SIGNS: Readonly<Partial<Record<HedgeCode, Phrases>>> = {
  '~': '~|≈|ca.|ca',
  '<=': '≤',
  '>=': '≥',
  '<': '<',
  '>': '>',
};

/** A language's unit words beside the shared symbols. */
export function withSymbols(units: Readonly<Record<string, Phrases>>): Readonly<Record<string, Phrases>> {
  return united(SYMBOLS, units);
}

/** A language's hedges beside the shared signs. */
export function withSigns(
  hedges: Readonly<Partial<Record<HedgeCode, Phrases>>>,
): Readonly<Partial<Record<HedgeCode, Phrases>>> {
  return united(SIGNS, hedges);
}

function united(
  shared: Readonly<Record<string, Phrases | undefined>>,
  own: Readonly<Record<string, Phrases | undefined>>,
): Readonly<Record<string, Phrases>> {
  const all: Record<string, Phrases> = {};
  for (const key of new Set([...Object.keys(shared), ...Object.keys(own)])) {
    all[key] = [shared[key], own[key]].filter((list) => list !== undefined).join('|');
  }
  return all;
}
