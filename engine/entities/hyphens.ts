/** Hyphens within names: "South-Norlandian" is South Norlandian, "pro-Norlandian" is not Norlandian. */
import { TokenFlag, type Tokens } from '../scan/tokens.ts';

/** Code units of hyphen-minus, hyphen and non-breaking hyphen; dashes part clauses, not words. */
const HYPHEN_MINUS = 0x2d;
const HYPHEN = 0x2010;
const UNBREAKABLE_HYPHEN = 0x2011;

/** Prefixes that turn a name into another thing, in the form that European languages have in common. */
const OPPOSING: ReadonlySet<string> = new Set(['anti', 'non', 'pro', 'ex', 'post', 'pre']);

/** Whether the token is a hyphen that touches a word on either side. */
export function isJoint(tokens: Tokens, token: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[token] ?? 0);
  return (
    (code === HYPHEN_MINUS || code === HYPHEN || code === UNBREAKABLE_HYPHEN) &&
    token > 0 &&
    token + 1 < tokens.count &&
    (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1 &&
    ((tokens.flags[token] ?? 0) & (tokens.flags[token + 1] ?? 0) & TokenFlag.glued) !== 0
  );
}

/** Whether the name that begins at this token is turned into another thing by a prefix ("anti-", "non-"). */
export function isOpposed(tokens: Tokens, token: number): boolean {
  if (token < 2 || !isJoint(tokens, token - 1)) return false;
  return OPPOSING.has(tokens.text.slice(tokens.start[token - 2], tokens.end[token - 2]).toLowerCase());
}
