/** What the context words around a figure say for a topic: in its sentence, in its paragraph, on the page. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { Site } from './site.ts';

/** Adds the evidence of a topic's context words; one code where the page has none, another where the pack gives none. */
export function addContextEvidence({ passage, page, figure }: Site, topic: ActiveTopic, all: Evidence[]): void {
  const sentence = passage.tokens.sentence[figure.numeralFrom] ?? 0;
  for (const { code, hit } of page.contextSigns(topic.key, passage.order, sentence)) {
    const of = hit ? page.passages[hit.order] : passage;
    if (hit && of) all.push(evidence(code, of, hit.from, hit.to));
    else all.push(evidence(code, passage, figure.numeralFrom, figure.numeralTo));
  }
}
