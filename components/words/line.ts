/** More than four of five hovers last under two seconds: that is about twelve words. */
export const wordLimit = 12;

/** Words of a line as a reader counts them: the dots between its parts are none. */
export function wordCount(line: string): number {
  return line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Joins as many parts as the limit allows, first come first served. */
export function joinParts(parts: readonly string[]): string {
  return parts.reduce((line, part) => {
    const longer = line === '' ? part : `${line} · ${part}`;
    return line === '' || wordCount(longer) <= wordLimit ? longer : line;
  }, '');
}

/** The first of the lines that keeps the limit; the last one otherwise. */
export function firstThatFits(lines: readonly string[]): string {
  return lines.find((line) => wordCount(line) <= wordLimit) ?? lines.at(-1) ?? '';
}
