import { unitRow } from '../schema/unit.ts';
import { checkClaims, type LintRule } from './finding.ts';

/** A claim that its topic's measure cannot mean: another dimension, a value outside the plausible ones, or an entity too many or too few. */
export const claimMeasure: LintRule = (pack, lookup) =>
  checkClaims('claim-measure', pack, (claim) => {
    const found = lookup.topic(claim.topic, pack);
    if (!found) return null;
    const { topic, pack: owner } = found;
    if (topic.per && !claim.about) return 'names no entity in `about`, and the topic stands for one topic per entity';
    if (!topic.per && claim.about)
      return `names the entity "${claim.about}" in \`about\`, and the topic is one for all`;
    const measure = lookup.measure(topic.measure, owner);
    const unit = unitRow(claim.unit);
    if (!measure || !unit) return null;
    if (unit.dimension !== measure.dimension)
      return `the unit "${claim.unit}" measures ${unit.dimension}, the topic's measure ${measure.dimension}`;
    const [least, most] = topic.plausible ?? measure.plausible ?? [-Infinity, Infinity];
    for (const end of [claim.low, claim.high]) {
      if (typeof end === 'string' && unit.dimension !== 'date')
        return `"${end}" is text; a ${unit.dimension} is a number`;
      if (typeof end !== 'number' || unit.factor === null) continue;
      const base = end * unit.factor;
      if (base < least || base > most)
        return `${end} ${claim.unit} is outside ${least} to ${most}, which the measure "${measure.id}" can mean`;
    }
    return null;
  });
