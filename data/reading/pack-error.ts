/** One thing that is wrong with a pack, told so that its author can put it right. */
export interface PackError {
  /** Name of the file as it was given. */
  readonly file: string;
  /** The row within the file: `line 13` of a file of lines, `claims[12]` of a list; null when it is the file as a whole. */
  readonly row: string | null;
  /** Path of the value within the row: `low`, `aliases[2].text`; empty for the row itself. */
  readonly path: string;
  /** What was found. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}

/** One line for a terminal or a list: `my-pack.json, claims[12], low: found "many"; right would be a number or null`. */
export function formatPackError(error: PackError): string {
  const place = [error.file, error.row, error.path].filter((part) => part !== null && part !== '').join(', ');
  return `${place}: found ${error.found}; right would be ${error.expected}`;
}

/** Longest piece of a found value that an error shows, in characters. */
const SHOWN_LENGTH = 60;

/** A found value as it stands in the file, cut to a readable length. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
