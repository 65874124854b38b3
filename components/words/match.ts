import type { Speaker } from '../speaker.ts';

/** What was found: the first word of a reason's code (a key of `GROUNDS`, or `gate-…`). */
const subjects: ReadonlySet<string> = new Set([
  'cue',
  'carried',
  'restated',
  'echoed',
  'thread',
  'party',
  'rival',
  'noun',
  'anchor',
  'mark',
  'other',
  'aside',
  'gate',
  'value',
  'about',
  'context',
  'subject',
  'doubt',
]);

/** What counts in the sum but has no words of the page that a reader could follow. */
const unshown: ReadonlySet<string> = new Set([
  'anchor-missing',
  'anchor-far',
  'context-none',
  'context-unknown',
  'cue-elsewhere',
  'wider-place',
  'context-page',
  'context-page-more',
  'context-paragraph-more',
  'subject-paragraph-more',
  'subject-page',
  'thread-broken',
  'thread-block',
  'mark-missing',
  'mark-missing-entity',
  'value-heard',
  'value-sole',
  'said-in-full',
  'own-verb',
]);

/** First words of codes that tell how likely such figures, values, claims and pages are in general. */
const general = /^(alone|claim|kind|told)-/;

/** Whether a reason is shown to readers. */
export const isShownReason = (code: string): boolean => !unshown.has(code) && !general.test(code);

/** Where it was found: the rest of the code. What is not listed needs no words. */
const places: ReadonlyMap<string, string> = new Map([
  ['governs', 'governs'],
  ['near', 'near'],
  ['noun-phrase', 'nounPhrase'],
  ['gap', 'near'],
  ['subject', 'subject'],
  ['clause', 'clause'],
  ['sentence', 'sentence'],
  ['previous', 'previousSentence'],
  ['paragraph', 'paragraph'],
  ['list', 'list'],
  ['head', 'head'],
  ['heading', 'title'],
  ['title', 'title'],
  ['document', 'document'],
  ['focus', 'document'],
]);

/** A match reason's code in words: `party-noun-phrase` → "who is counted, in the same phrase". Unknown codes get a general word. */
export function matchWords(code: string, { translate }: Speaker): string {
  const cut = code.indexOf('-');
  const head = cut < 0 ? code : code.slice(0, cut);
  const subject = translate(`match.subjects.${subjects.has(head) ? head : 'unknown'}`);
  const place = cut < 0 ? undefined : places.get(code.slice(cut + 1));
  return place === undefined ? subject : translate('match.where', [subject, translate(`match.places.${place}`)]);
}
