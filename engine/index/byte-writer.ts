/** A row of bytes that grows as it is written. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** An unsigned integer below 2^31, seven bits a byte, lowest first. */
  varint(value: number): void;
  float64(value: number): void;
  bytes(values: Uint8Array): void;
  /** What was written so far, as a copy. */
  take(): Uint8Array;
}

const FIRST_CAPACITY = 1 << 12;

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(FIRST_CAPACITY);
  let length = 0;
  const float = new Float64Array(1);
  const floatBytes = new Uint8Array(float.buffer);

  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const grown = new Uint8Array(Math.max(buffer.length * 2, length + more));
    grown.set(buffer);
    buffer = grown;
  };
  const bytes = (values: Uint8Array): void => {
    reserve(values.length);
    buffer.set(values, length);
    length += values.length;
  };
  const byte = (value: number): void => {
    reserve(1);
    buffer[length++] = value;
  };

  return {
    get length() {
      return length;
    },
    byte,
    varint(value) {
      let rest = value;
      while (rest > 0x7f) {
        byte((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      byte(rest);
    },
    float64(value) {
      float[0] = value;
      bytes(floatBytes);
    },
    bytes,
    take: () => buffer.slice(0, length),
  };
}
