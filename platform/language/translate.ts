/** The browser's own look-up of a message; empty where the key is not known. */
export type GetMessage = (key: string, values?: string[]) => string;

/** Chooses among the plural forms of a message, which are kept as one text: one|many or none|one|many. */
function plural(message: string, count: number): string {
  const forms = message.split(' | ');
  if (forms.length === 2) return forms[count === 1 ? 0 : 1] ?? message;
  if (forms.length === 3) return forms[Math.min(count, 2)] ?? message;
  return message;
}

/**
 * Turns keys of `locales/*.yml` into words. A key that is missing is shown as itself, which a reader can report.
 * With `count` and without `values` the count itself fills `$1`.
 */
export function createTranslate(getMessage: GetMessage) {
  return (key: string, values?: readonly string[], count?: number): string => {
    const filled = values ?? (count === undefined ? [] : [String(count)]);
    const message = getMessage(key.replaceAll('.', '_'), [...filled]) || key;
    return count === undefined ? message : plural(message, count);
  };
}
