import { unitRow } from '../schema/unit.ts';
import type { LintFinding, LintRule } from './finding.ts';

/** A value that a topic's measure cannot mean: another dimension, outside the plausible ones; or any for a topic per entity, since it would not say of which entity. */
export const heardMeasure: LintRule = (pack, lookup) =>
  pack.topics.flatMap((topic): LintFinding[] => {
    const measure = lookup.measure(topic.measure, pack);
    if (!measure || !topic.heard) return [];
    const [least, most] = topic.plausible ?? measure.plausible ?? [-Infinity, Infinity];
    const found = topic.heard.flatMap(({ unit, values }) => {
      const row = unitRow(unit);
      if (row && row.dimension !== measure.dimension)
        return [`the unit "${unit}" of \`heard\` measures ${row.dimension}, the topic's measure ${measure.dimension}`];
      return values
        .flat()
        .filter((value) => value * (row?.factor ?? 1) < least || value * (row?.factor ?? 1) > most)
        .map((value) => `${value} ${unit} in \`heard\` is outside ${least} to ${most}, which the topic can mean`);
    });
    if (topic.per) found.unshift('has `heard`, and stands for one topic per entity');
    return found.map((message) => ({ rule: 'heard-measure', pack: pack.id, row: `topics ${topic.id}`, message }));
  });
