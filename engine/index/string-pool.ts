/** All strings of an index: UTF-8 in one section, each stored once, decoded when first asked for. */
import { createByteWriter } from './byte-writer.ts';

export interface StringPoolWriter {
  /** The number of the string, the same for the same string. */
  intern(text: string): number;
  finish(): { readonly bytes: Uint8Array; readonly starts: Int32Array };
}

export function createStringPool(): StringPoolWriter {
  const numbers = new Map<string, number>();
  const encoder = new TextEncoder();
  const writer = createByteWriter();
  const starts = [0];
  return {
    intern(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      writer.bytes(encoder.encode(text));
      starts.push(writer.length);
      return number;
    },
    finish: () => ({ bytes: writer.take(), starts: Int32Array.from(starts) }),
  };
}

/** Strings by number. A number outside the pool gives "". */
export type StringPool = (number: number) => string;

/** Reads strings from the two sections; remembers those that were asked for. */
export function openStringPool(bytes: Uint8Array, starts: Int32Array): StringPool {
  const decoder = new TextDecoder();
  const decoded = new Map<number, string>();
  return (number) => {
    const known = decoded.get(number);
    if (known !== undefined) return known;
    const text = decoder.decode(bytes.subarray(starts[number] ?? 0, starts[number + 1] ?? 0));
    decoded.set(number, text);
    return text;
  };
}
