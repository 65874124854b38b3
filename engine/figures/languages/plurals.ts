/** Regular English plurals, so that a table names each noun once. */

/** The plural of each word: soldier soldiers, city cities, coach coaches. */
export function pluralsOf(singulars: string): string {
  return singulars.split(' ').map(plural).join(' ');
}

/** A list over several lines as one line, without words that hold a hyphen (the scanner cuts those). */
export function oneLine(list: string): string {
  return list
    .split(/\s+/)
    .filter((word) => word !== '' && !word.includes('-'))
    .join(' ');
}

function plural(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
