/** How the sections of an index lie in its one buffer: a header of 32-bit words, a table of sections, then the sections. */
import { IndexError } from './index-error.ts';

/** "SLIX" read as a little-endian word. Typed arrays use the platform's byte order, so a big-endian platform sees another word and refuses. */
const MAGIC = 0x58494c53;
/** Raised whenever the meaning of any section changes; an index of another version is built anew from its packs. */
export const FORMAT_VERSION = 1;

export const sectionNames = [
  'stringBytes',
  'stringStarts',
  'shapes',
  'values',
  'records',
  'lists',
  'listStarts',
  'listItems',
  'wordTable',
  'words',
  'aliasTrie',
  'aliases',
  'contextTrie',
  'contexts',
  'phraseTrie',
  'phrases',
  'owners',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Header words: magic, version, length of the whole buffer in bytes, two words of content hash, number of sections. */
const HEADER_WORDS = 6;
const TABLE_WORDS = sectionNames.length * 2;
/** Sections begin at multiples of this many bytes, so that every typed array may lie on them. */
const ALIGNMENT = 8;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Where the first section begins, in bytes. */
const FIRST_SECTION = aligned((HEADER_WORDS + TABLE_WORDS) * 4);

/**
 * Two 32-bit hashes, by word. Each step maps different states to different states, so that one changed word always shows.
 * An index loop, since this runs once over the whole buffer in a worker that has just begun.
 */
function contentHash(words: Int32Array): [number, number] {
  let first = 0x811c9dc5 | 0;
  let second = 0x9e3779b9 | 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    first = Math.imul(first ^ word, 0x01000193);
    second = Math.imul(((second << 13) | (second >>> 19)) + word, 0x85ebca6b);
  }
  return [first ^ (first >>> 15), second ^ (second >>> 13)];
}

/** Lays the sections into one buffer. Same sections, same bytes. */
export function layOut(sections: Readonly<Record<SectionName, Uint8Array | Int32Array>>): ArrayBuffer {
  const size = sectionNames.reduce((end, name) => end + aligned(sections[name].byteLength), FIRST_SECTION);
  const buffer = new ArrayBuffer(size);
  const header = new Int32Array(buffer, 0, HEADER_WORDS + TABLE_WORDS);
  let offset = FIRST_SECTION;
  sectionNames.forEach((name, number) => {
    const section = sections[name];
    new Uint8Array(buffer, offset, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    header.set([offset, section.byteLength], HEADER_WORDS + number * 2);
    offset += aligned(section.byteLength);
  });
  header.set([MAGIC, FORMAT_VERSION, size, ...contentHash(new Int32Array(buffer, FIRST_SECTION)), sectionNames.length]);
  return buffer;
}

/** The sections of a buffer as views on it; nothing is copied. */
export interface Layout {
  /** Sixteen hexadecimal digits that change with any byte of the content. */
  readonly hash: string;
  bytes(name: SectionName): Uint8Array;
  words(name: SectionName): Int32Array;
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** Reads the header. Throws `IndexError` where the buffer is no index, of another version, or cut off. */
export function readLayout(buffer: ArrayBuffer): Layout {
  if (buffer.byteLength < (HEADER_WORDS + TABLE_WORDS) * 4) {
    throw new IndexError(
      'truncated',
      `an index has a header of ${(HEADER_WORDS + TABLE_WORDS) * 4} bytes, this buffer ${buffer.byteLength} in all`,
    );
  }
  const header = new Int32Array(buffer, 0, HEADER_WORDS + TABLE_WORDS);
  const [magic = 0, version = 0, size = 0, hashHigh = 0, hashLow = 0, count = 0] = header;
  if (magic !== MAGIC)
    throw new IndexError('not-an-index', `the buffer begins with ${hex(magic)} instead of ${hex(MAGIC)}`);
  if (version !== FORMAT_VERSION) {
    throw new IndexError(
      'other-version',
      `the index has format version ${version}, this engine reads ${FORMAT_VERSION}`,
    );
  }
  if (size !== buffer.byteLength) {
    throw new IndexError(
      'truncated',
      `the index was ${size} bytes long when written, this buffer has ${buffer.byteLength}`,
    );
  }
  if (count !== sectionNames.length)
    throw new IndexError('damaged', `${count} sections instead of ${sectionNames.length}`);
  const span = (name: SectionName): [number, number] => {
    const at = HEADER_WORDS + sectionNames.indexOf(name) * 2;
    return [header[at] ?? 0, header[at + 1] ?? 0];
  };
  for (const name of sectionNames) {
    const [offset, length] = span(name);
    if (offset < 0 || length < 0 || offset % ALIGNMENT !== 0 || offset + length > size) {
      throw new IndexError('damaged', `section "${name}" lies outside the buffer`);
    }
  }
  return {
    hash: hex(hashHigh) + hex(hashLow),
    bytes: (name) => new Uint8Array(buffer, ...span(name)),
    words: (name) => {
      const [offset, length] = span(name);
      return new Int32Array(buffer, offset, length >> 2);
    },
  };
}

/** Reads the whole buffer once; throws `IndexError` where the header is wrong or the content is not byte for byte what was written. */
export function checkContent(buffer: ArrayBuffer): void {
  const { hash } = readLayout(buffer);
  const found = contentHash(new Int32Array(buffer, FIRST_SECTION)).map(hex).join('');
  if (found !== hash) throw new IndexError('damaged', `the content has hash ${found}, the header says ${hash}`);
}
