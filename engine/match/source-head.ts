/** Heads of tables that name who counted. */
import type { Passage } from './passage.ts';

/** Words of a head that say whose account the column or row gives: "Sudland’s version", "Estimate by". */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'version account accounts source sources estimate estimates according claim claims by says tally'.split(' '),
);

/** Whether a head names who counted, not who is counted. */
export function namesSource({ tokens }: Passage): boolean {
  for (let token = 0; token < tokens.count; token++)
    if (ACCOUNTS.has(tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase())) return true;
  return false;
}
