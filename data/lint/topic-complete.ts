import type { LintRule } from './finding.ts';

/** Sentences of each kind that a topic must show. */
const MIN_EXAMPLES = 2;

/** A topic that text can never reach, or that does not show what it means. */
export const topicComplete: LintRule = (pack, lookup) =>
  pack.topics.flatMap((topic) => {
    const found: string[] = [];
    const cues = (topic.cues?.length ?? 0) + (lookup.measure(topic.measure, pack)?.cues.length ?? 0);
    if (cues === 0) found.push('has no cue of its own and none by its measure, so that no text can speak of it');
    for (const kind of ['compare', 'not'] as const) {
      const count = topic.examples[kind].length;
      if (count < MIN_EXAMPLES)
        found.push(`has ${count} of ${MIN_EXAMPLES} examples that must ${kind === 'not' ? 'not ' : ''}be compared`);
    }
    return found.map((message) => ({ rule: 'topic-complete', pack: pack.id, row: `topics ${topic.id}`, message }));
  });
