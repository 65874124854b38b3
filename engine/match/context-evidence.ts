/** What the context words around a figure say for a topic: in its sentence, in its paragraph, on the page. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { ContextHit } from './page-context.ts';
import type { Site } from './site.ts';
import type { WeightCode } from './weights.ts';

/** Different words beyond which more of them say more. */
const MORE_IN_PARAGRAPH = 1;
const MORE_PLAIN_IN_PARAGRAPH = 3;
const SOME_ON_PAGE = 1;
const MORE_ON_PAGE = 3;
const PLAIN_ON_PAGE = 4;

/** Different words of one kind, and the first of them, which is shown to readers. */
interface Tally {
  readonly words: Set<number>;
  first: ContextHit | undefined;
}

const tally = (): Tally => ({ words: new Set(), first: undefined });

function count(to: Tally, hit: ContextHit): void {
  to.words.add(hit.phrase);
  to.first ??= hit;
}

/** The evidence of a topic's context words; one code where there are none at all. */
export function contextEvidence(site: Site, topic: ActiveTopic): Evidence[] {
  const { passage, page, figure } = site;
  const all: Evidence[] = [];
  const words = page.context.get(topic.key);
  const here = (code: WeightCode) => all.push(evidence(code, passage, figure.numeralFrom, figure.numeralTo));
  if (!words) {
    here('context-none');
    return all;
  }
  const at = (code: WeightCode, { first }: Tally) => {
    const of = first && page.passages[first.order];
    if (first && of) all.push(evidence(code, of, first.from, first.to));
  };
  const sentence = passage.tokens.sentence[figure.numeralFrom];
  const inSentence = { telling: tally(), plain: tally() };
  const inParagraph = { telling: tally(), plain: tally() };
  const inTitle = tally();
  for (const hit of words.hits) {
    const kind = hit.telling ? 'telling' : 'plain';
    const own = hit.order === passage.order;
    if (own && hit.sentence === sentence) count(inSentence[kind], hit);
    if (own || hit.order === passage.order - 1) count(inParagraph[kind], hit);
    if (hit.telling && isFront(site, hit.order)) count(inTitle, hit);
  }
  if (inSentence.telling.first) at('context-sentence', inSentence.telling);
  if (inParagraph.telling.first) at('context-paragraph', inParagraph.telling);
  if (inParagraph.telling.words.size > MORE_IN_PARAGRAPH) at('context-paragraph-more', inParagraph.telling);
  if (inTitle.first) at('context-title', inTitle);
  if (words.telling > SOME_ON_PAGE) here('context-page');
  if (words.telling > MORE_ON_PAGE) here('context-page-more');
  if (inSentence.plain.first) at('subject-sentence', inSentence.plain);
  if (inParagraph.plain.words.size > MORE_IN_PARAGRAPH) at('subject-paragraph', inParagraph.plain);
  if (inParagraph.plain.words.size > MORE_PLAIN_IN_PARAGRAPH) at('subject-paragraph-more', inParagraph.plain);
  if (words.plain > PLAIN_ON_PAGE) here('subject-page');
  return all;
}

/** The title, a standfirst, or the first paragraph. */
function isFront({ page }: Site, order: number): boolean {
  const kind = page.passages[order]?.block.kind;
  return kind === 'title' || kind === 'standfirst' || order <= 1;
}
