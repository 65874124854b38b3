/** Shortest phrase, in words, that is unlikely to stand elsewhere on the page. */
const leastWords = 2;

/** Characters that the fragment's own grammar uses. */
function encode(phrase: string): string {
  return encodeURIComponent(phrase).replaceAll('-', '%2D');
}

/** The address if a reader may follow it from the card (http or https); null otherwise. */
export function safeAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The address opened at the quoted words; without them where the phrase is cut or too short to be found. */
export function quotedAddress(url: string | null, phrase: string | null): string | null {
  const address = safeAddress(url);
  if (address === null || phrase === null) return address;
  const words = phrase.trim().split(/\s+/u);
  if (words.length < leastWords || /…|\.\.\.|\[/u.test(phrase)) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encode(words.join(' '))}`;
}
