/** From here a number is written with a word ("1.4 billion"): eight digits are not read at a glance. */
const longNumber = 10_000_000;
/** Digits kept where a number is written with a word. */
const compactDigits = 4;
/** Digits kept of money: nobody compares the cents of a billion. */
const moneyDigits = 3;
/** From here money is written short ("$1.2M"). */
const longMoney = 1_000_000;

/** Decimals worth printing: a converted area needs none, a small ratio needs two. */
function decimals(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

/** Options that write `value`; for a range, the options of its larger end write both. */
export function numberOptions(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) >= longNumber
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: compactDigits }
    : { maximumFractionDigits: decimals(value) };
}

/** Options for an amount of `currency` (ISO 4217). */
export function moneyOptions(value: number, currency: string): Intl.NumberFormatOptions {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return Math.abs(value) >= longMoney
    ? { ...style, notation: 'compact', maximumSignificantDigits: moneyDigits }
    : { ...style, minimumFractionDigits: 0, maximumFractionDigits: decimals(value) };
}

/** Options for a share between 0 and 1, written as a percentage. */
export const shareOptions: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

/** A plain number in the reader's locale. */
export function numberWords(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, numberOptions(value)).format(value);
}

/** A count of things that is never shortened: outlets, origins, rows. */
export function countWords(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}
