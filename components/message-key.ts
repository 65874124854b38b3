/** A code such as `browser-page` as a part of a message key: browsers allow letters, digits and underscores there. */
export const messageKey = (code: string): string =>
  code.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
