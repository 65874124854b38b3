/** A host name in what a reader types: an address, a host, with or without `www.`; null where there is none. */
export function hostOfInput(text: string): string | null {
  const trimmed = text.trim().replace(/^\*\./, '');
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '' || hostname.includes('*')) return null;
  // A single word is a machine of one's own network ("localhost"), not a site that was half typed.
  if (!hostname.includes('.') && hostname !== 'localhost' && !hostname.startsWith('[')) return null;
  return hostname.startsWith('www.') && hostname.indexOf('.', 4) > 0 ? hostname.slice(4) : hostname;
}
