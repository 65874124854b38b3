/** Published readers of numbers, over the same text. */
import nlp from 'compromise';
import { costOf, costOnce } from './cost.ts';

/** The peers take seconds for what we do in milliseconds: by the paragraph each is measured on a part and multiplied. */
const COMPROMISE_PART = 10;
const RECOGNIZERS_PART = 40;

/** Milliseconds for the whole text; null where the package is not installed. */
export interface PeerCosts {
  readonly compromise: number;
  readonly recognizers: number | null;
  /** All paragraphs as one string: its cost grows faster than the text. */
  readonly recognizersWhole: number | null;
}

/** The numbers model of MS Recognizers where the package is installed: it is no dependency of ours. */
async function recognizer(): Promise<((text: string) => unknown) | null> {
  // Not written as a literal, so that a compiler does not look for it either.
  const name = process.env.RECOGNIZERS ?? '@microsoft/recognizers-text-number';
  try {
    const loaded = await import(name);
    const { recognizeNumber } = (loaded.default ?? loaded) as {
      recognizeNumber(text: string, culture: string): unknown;
    };
    return (text) => recognizeNumber(text, 'en-us');
  } catch {
    return null;
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function costOfPart(texts: readonly string[], part: number, numbersOf: (text: string) => unknown): number {
  const some = texts.slice(0, Math.max(1, Math.ceil(texts.length / part)));
  return costOf(() => some.map(numbersOf)) * (lengthOf(texts) / lengthOf(some));
}

/** What the peers cost on these paragraphs. Takes some ten seconds where both are installed. */
export async function measurePeers(texts: readonly string[]): Promise<PeerCosts> {
  const recognize = await recognizer();
  return {
    compromise: costOfPart(texts, COMPROMISE_PART, (text) => nlp(text).numbers().json()),
    recognizers: recognize && costOfPart(texts, RECOGNIZERS_PART, recognize),
    recognizersWhole: recognize && costOnce(() => recognize(texts.join('\n'))),
  };
}
