import type { Pack } from '../../data/schema/pack.ts';
import type { Topic } from '../../data/schema/topic.ts';
import { analyse } from '../../engine/analyse.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import { likeliest } from '../../engine/match/likeliest.ts';
import type { Block, PageText } from '../../engine/page.ts';

type Example = Topic['examples']['compare'][number];

/** An example of a topic that came out otherwise than it must. */
export interface ExampleFailure {
  readonly topic: string;
  readonly kind: 'compare' | 'not';
  readonly text: string;
  /** Keys of the topics that figures of the sentence were taken to be about. */
  readonly told: readonly string[];
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
        const told = toldTopics(example, kind, index);
        const isTold = told.some(
          (key) => key === `${pack.id}/${topic.id}` || key.startsWith(`${pack.id}/${topic.id}@`),
        );
        if (isTold !== (kind === 'compare')) failures.push({ topic: topic.id, kind, text: example.text, told });
      }
    }
  }
  return { run, failures };
}

/**
 * From these log-odds a sentence that must compare is taken to be about a topic: likelier than not. A page of one sentence says less than
 * an article, for which the bar of comparing is made. Near-misses are held against that bar itself.
 */
const TOLD_FROM = 0;

/** Keys of the topics that an example's figures and dates are about: those compared, and of a sentence that must compare the likely ones too. */
function toldTopics(example: Example, kind: ExampleFailure['kind'], index: PackIndex): string[] {
  const likely: string[] = [];
  const { figures, dates } = analyse(pageOfExample(example), index, (_, __, candidates) => {
    const best = likeliest(candidates);
    if (best && best.odds >= TOLD_FROM) likely.push(best.candidate.key);
  });
  const compared = [...figures, ...dates].flatMap(({ decision: { band, topic } }) =>
    band === 'compare' && topic !== null ? [topic] : [],
  );
  return kind === 'compare' ? [...compared, ...likely] : compared;
}

/** The page that an example makes: its title, where it has one, and its sentence. */
export function pageOfExample(example: Example): PageText {
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
