/**
 * JSON values in few bytes. The first byte holds a type (three bits) and a number (five bits; 31 means that a varint with the rest follows).
 * Strings are numbers of the pool; an object names its shape, the list of its keys, and then gives its values alone.
 * The form knows nothing of the schema, so that a new field of a pack needs no new code here.
 */
import { createByteWriter } from './byte-writer.ts';
import type { StringPool, StringPoolWriter } from './string-pool.ts';

const Type = { constant: 0, positive: 1, negative: 2, float: 3, string: 4, array: 5, object: 6 } as const;
const Constant = { null: 0, false: 1, true: 2 } as const;
/** Largest number that stands in the first byte itself. */
const INLINE = 30;
/** Integers below this are written as such; larger ones as floats. */
const INTEGER_LIMIT = 2 ** 31;

export interface ValueWriter {
  /** Writes a value; gives the byte offset by which it is read again. */
  write(value: unknown): number;
  finish(): { readonly values: Uint8Array; readonly shapes: Int32Array };
}

/** Accepts what JSON can hold; fields that are `undefined` are left out. Throws `TypeError` on anything else. */
export function createValueWriter(strings: StringPoolWriter): ValueWriter {
  const out = createByteWriter();
  const shapes = new Map<string, number>();
  const shapeKeys: number[][] = [];

  const head = (type: number, number: number): void => {
    out.byte((type << 5) | Math.min(number, INLINE + 1));
    if (number > INLINE) out.varint(number - INLINE - 1);
  };
  const shapeOf = (keys: readonly string[]): number => {
    const name = keys.join('\n');
    const known = shapes.get(name);
    if (known !== undefined) return known;
    shapes.set(name, shapeKeys.length);
    return shapeKeys.push(keys.map((key) => strings.intern(key))) - 1;
  };
  const put = (value: unknown): void => {
    if (value === null) head(Type.constant, Constant.null);
    else if (typeof value === 'boolean') head(Type.constant, value ? Constant.true : Constant.false);
    else if (typeof value === 'string') head(Type.string, strings.intern(value));
    else if (typeof value === 'number') {
      if (Number.isInteger(value) && Math.abs(value) < INTEGER_LIMIT && !Object.is(value, -0)) {
        head(value < 0 ? Type.negative : Type.positive, Math.abs(value));
      } else {
        head(Type.float, 0);
        out.float64(value);
      }
    } else if (Array.isArray(value)) {
      head(Type.array, value.length);
      for (const item of value) put(item);
    } else if (typeof value === 'object') {
      const entries = Object.entries(value).filter(([, field]) => field !== undefined);
      head(Type.object, shapeOf(entries.map(([key]) => key)));
      for (const [, field] of entries) put(field);
    } else throw new TypeError(`a ${typeof value} cannot be stored in an index`);
  };

  return {
    write(value) {
      const offset = out.length;
      put(value);
      return offset;
    },
    finish() {
      const starts: number[] = [];
      const keys: number[] = [];
      for (const shape of shapeKeys) {
        starts.push(keys.length);
        keys.push(...shape);
      }
      starts.push(keys.length);
      return { values: out.take(), shapes: Int32Array.of(shapeKeys.length, ...starts, ...keys) };
    },
  };
}

/** Decodes the value at a byte offset; a new value at each call. */
export type ValueReader = (offset: number) => unknown;

export function openValues(bytes: Uint8Array, shapes: Int32Array, strings: StringPool): ValueReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shapeCount = shapes[0] ?? 0;
  const firstKey = shapeCount + 2;
  let at = 0;

  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  const object = (shape: number): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    const end = shapes[shape + 2] ?? 0;
    for (let key = shapes[shape + 1] ?? 0; key < end; key++) result[strings(shapes[firstKey + key] ?? 0)] = next();
    return result;
  };
  const next = (): unknown => {
    const first = bytes[at++] ?? 0;
    const number = (first & 31) <= INLINE ? first & 31 : varint() + INLINE + 1;
    switch (first >> 5) {
      case Type.positive:
        return number;
      case Type.negative:
        return -number;
      case Type.float:
        at += 8;
        return view.getFloat64(at - 8, true);
      case Type.string:
        return strings(number);
      case Type.array:
        return Array.from({ length: number }, next);
      case Type.object:
        return object(number);
      default:
        return number === Constant.null ? null : number === Constant.true;
    }
  };

  return (offset) => {
    at = offset;
    return next();
  };
}
