/** What a command was asked for: words without dashes, and options. */
export interface Arguments {
  readonly words: readonly string[];
  /** Value of `--name value`, or undefined. */
  value(name: string): string | undefined;
  /** Whether `--name` was given. */
  flag(name: string): boolean;
}

/**
 * Reads a command line. `valued` names the options that take a value; `-` alone is a word (standard input).
 * Throws an Error that names the option when one is unknown or has no value.
 */
export function readArguments(list: readonly string[], valued: readonly string[], flags: readonly string[]): Arguments {
  const words: string[] = [];
  const values = new Map<string, string>();
  const given = new Set<string>();
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (flags.includes(name)) {
      given.add(name);
    } else if (valued.includes(name)) {
      const value = inline ?? list[++at];
      if (value === undefined) throw new Error(`Option --${name} needs a value.`);
      values.set(name, value);
    } else {
      throw new Error(
        `Unknown option --${name}. Known: ${[...flags, ...valued].map((known) => `--${known}`).join(', ')}.`,
      );
    }
  }
  return { words, value: (name) => values.get(name), flag: (name) => given.has(name) };
}
