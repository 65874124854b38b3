import type { Tokens } from './tokens.ts';

/** A token's characters in lower case; "" where there is no such token. It allocates: for the few tokens beside a figure, not for all of a page. */
export function wordAt(tokens: Tokens, token: number): string {
  if (token < 0 || token >= tokens.count) return '';
  return tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}
