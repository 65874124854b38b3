import { checkClaims, type LintRule } from './finding.ts';

/** Hosts that keep other people's pages: the ending of the host name. */
const MIRRORS = [
  'archive.org',
  'archive.is',
  'archive.ph',
  'archive.today',
  'archive.vn',
  'archive.md',
  'archive.li',
  'webcitation.org',
  'perma.cc',
  'ghostarchive.org',
  'translate.goog',
  'webcache.googleusercontent.com',
  'cdn.ampproject.org',
  'azurewebsites.net',
  'azureedge.net',
  'cloudfront.net',
  'herokuapp.com',
  '12ft.io',
  'outline.com',
  'r.jina.ai',
  'bit.ly',
  't.co',
  'goo.gl',
  'tinyurl.com',
];

/** A link that a reader should not be sent to: not https, to a copy, to a shortener, or with a name and password in it. */
export const link: LintRule = (pack) =>
  checkClaims('link', pack, ({ url }) => {
    if (!url) return null;
    if (!URL.canParse(url)) return `"${url}" is no address`;
    const { protocol, hostname, username, password } = new URL(url);
    if (protocol !== 'https:') return `"${url}" is not https`;
    if (username || password) return `"${url}" has a name or a password in it`;
    const mirror = MIRRORS.find((host) => hostname === host || hostname.endsWith(`.${host}`));
    return mirror ? `"${url}" leads to the mirror or shortener ${mirror}, not to the publisher` : null;
  });
