import type { Pack } from '../../data/schema/pack.ts';
import type { Topic } from '../../data/schema/topic.ts';
import { analyse } from '../../engine/analyse.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { Block, PageText } from '../../engine/page.ts';

type Example = Topic['examples']['compare'][number];

/** An example of a topic that came out otherwise than it must. */
export interface ExampleFailure {
  readonly topic: string;
  readonly kind: 'compare' | 'not';
  readonly text: string;
  /** Keys of the topics with which figures of the sentence were compared. */
  readonly compared: readonly string[];
}

/** What came of all examples of a pack. */
export interface ExampleReport {
  readonly run: number;
  readonly failures: readonly ExampleFailure[];
}

/** Runs every topic's examples through the engine: a sentence must, a near-miss must not be compared with the topic. */
export function runExamples(pack: Pack, index: PackIndex): ExampleReport {
  const failures: ExampleFailure[] = [];
  let run = 0;
  for (const topic of pack.topics) {
    for (const kind of ['compare', 'not'] as const) {
      for (const example of topic.examples[kind]) {
        run++;
        const compared = comparedTopics(example, index);
        const isCompared = compared.some(
          (key) => key === `${pack.id}/${topic.id}` || key.startsWith(`${pack.id}/${topic.id}@`),
        );
        if (isCompared !== (kind === 'compare')) failures.push({ topic: topic.id, kind, text: example.text, compared });
      }
    }
  }
  return { run, failures };
}

/** Keys of the topics with which a sentence's figures and dates are compared. */
function comparedTopics(example: Example, index: PackIndex): string[] {
  const analysis = analyse(pageOf(example), index);
  return [...analysis.figures, ...analysis.dates].flatMap(({ decision }) =>
    decision.band === 'compare' && decision.topic !== null ? [decision.topic] : [],
  );
}

function pageOf(example: Example): PageText {
  const title: readonly Block[] = example.title ? [{ id: 0, kind: 'title', text: example.title }] : [];
  return {
    title: example.title ?? null,
    date: firstDay(example.date),
    url: null,
    language: null,
    blocks: [...title, { id: 1, kind: 'paragraph', text: example.text }],
  };
}

/** Characters of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

/** A page's date is a day: of a month or a year that is known alone, the first. */
function firstDay(date: string | undefined): string | null {
  return date ? `${date}-01-01`.slice(0, DAY_LENGTH) : null;
}
