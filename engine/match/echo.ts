/** A number that is printed twice speaks of the same thing: the title's "769" is the "769 pilgrims" of the text. */

import type { Figure } from '../figures/figure.ts';
import type { Decision } from './decision.ts';
import { evidence, reasonOf } from './evidence.ts';
import type { Known } from './known.ts';
import { Column } from './likeliest.ts';
import { bondsOf } from './party.ts';
import { partyEvidence } from './party-evidence.ts';
import { significantDigits } from './published-value.ts';
import type { Site } from './site.ts';

/** Numbers with fewer significant digits than this recur by chance, outside of headlines. */
const TELLING_DIGITS = 3;
const HEADS: ReadonlySet<string> = new Set(['title', 'heading', 'standfirst']);

function sameValue(a: Figure, b: Figure): boolean {
  const suits = a.dimension === b.dimension || (a.noun === '' && a.dimension === 'count');
  return suits && (a.low ?? a.high) === (b.low ?? b.high) && (a.high ?? a.low) === (b.high ?? b.low);
}

function isTelling(site: Site): boolean {
  const value = site.figure.low ?? site.figure.high ?? 0;
  return HEADS.has(site.passage.block.kind) || significantDigits(value) >= TELLING_DIGITS;
}

const OPEN_GATES: ReadonlySet<string> = new Set(['cue', 'ambiguous']);

/** The decision that an undecided figure takes from an equal one elsewhere on the page, or null. */
export function echoed(site: Site, decision: Decision, known: readonly Known[]): Decision | null {
  const { figure, passage } = site;
  if (decision.band === 'compare' || !OPEN_GATES.has(decision.gate ?? 'cue') || !isTelling(site)) return null;
  for (const one of known) {
    const other = one.passage.figures[one.at];
    if (!one.chosen || !other || !sameValue(figure, other)) continue;
    if (figure.noun !== '' && figure.noun.toLowerCase() !== other.noun.toLowerCase()) continue;
    const { topic } = one.chosen;
    // A bare number is one of people, of nothing else that has a unit.
    if (figure.dimension !== other.dimension && topic.record.measure.dimension !== 'people') continue;
    const party = topic.perEntity
      ? []
      : partyEvidence(site, topic, bondsOf(passage, site.at, null, 'none', site.before));
    if ('gate' in party) continue;
    const all = [evidence('echoed', passage, figure.numeralFrom, figure.numeralTo), ...party];
    return {
      band: 'compare',
      topic: one.chosen.key,
      score: one.decision.score,
      gate: null,
      reasons: all.map((ground) =>
        reasonOf(ground, one.chosen?.published === false ? Column.unpublished : Column.published),
      ),
    };
  }
  return null;
}
