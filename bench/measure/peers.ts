/** Published readers of numbers, over the same text. */
import suite from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import { costOf, costOnce } from './cost.ts';

/** The peers take seconds for what we do in milliseconds: by the paragraph each is measured on a part and multiplied. */
const COMPROMISE_PART = 10;
const RECOGNIZERS_PART = 40;
const CULTURE = 'en-us';

type Recognize = (text: string, culture: string) => readonly unknown[];

/** The package gives no types that its own entry point matches. */
const recognizers = suite as unknown as Readonly<Record<string, Recognize>>;

/**
 * The models of MS Recognizers for what one reading gives: numbers, shares, ages, money, measures, temperatures and dates.
 * Ordinals, which a reading rejects, addresses and phone numbers are left out.
 */
const MODELS: readonly (readonly [name: string, model: string])[] = [
  ['numbers', 'recognizeNumber'],
  ['percentages', 'recognizePercentage'],
  ['ages', 'recognizeAge'],
  ['currencies', 'recognizeCurrency'],
  ['dimensions', 'recognizeDimension'],
  ['temperatures', 'recognizeTemperature'],
  ['dates', 'recognizeDateTime'],
];

/** Milliseconds for the whole text. */
export interface PeerCosts {
  readonly compromise: number;
  /** Each model of MS Recognizers, by the paragraph. */
  readonly recognizers: readonly { readonly name: string; readonly cost: number }[];
  /** The model for numbers alone, all paragraphs as one string: its cost grows faster than the text, that of the others far faster. */
  readonly numbersInOne: number;
}

function modelOf(model: string): (text: string) => unknown {
  const recognize = recognizers[model];
  if (!recognize) throw new Error(`MS Recognizers have no ${model}`);
  return (text) => recognize(text, CULTURE);
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function costOfPart(texts: readonly string[], part: number, numbersOf: (text: string) => unknown): number {
  const some = texts.slice(0, Math.max(1, Math.ceil(texts.length / part)));
  return costOf(() => some.map(numbersOf)) * (lengthOf(texts) / lengthOf(some));
}

/** What the peers cost on these paragraphs. Takes some thirty seconds. */
export function measurePeers(texts: readonly string[]): PeerCosts {
  const numbers = modelOf('recognizeNumber');
  return {
    compromise: costOfPart(texts, COMPROMISE_PART, (text) => nlp(text).numbers().json()),
    recognizers: MODELS.map(([name, model]) => ({ name, cost: costOfPart(texts, RECOGNIZERS_PART, modelOf(model)) })),
    numbersInOne: costOnce(() => numbers(texts.join('\n'))),
  };
}
