/**
 * Turns a message key of `locales/*.yml` into words. `values` fill `$1`, `$2` …; `count` chooses the plural form.
 * Handed into components by the entrypoints, so that a component runs without a browser.
 */
export type Translate = (key: string, values?: readonly string[], count?: number) => string;
