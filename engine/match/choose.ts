/** From candidates to a decision: the relatives settled among themselves, the bands, the margin. */
import type { Candidate } from './candidate.ts';
import type { Decision, Gate, MatchReason } from './decision.ts';
import { reasonOf } from './evidence.ts';
import { likeliest } from './published.ts';
import type { Stop } from './site.ts';
import {
  COMPARE_DATES_FROM,
  COMPARE_FROM,
  COMPARE_UNSAID_FROM,
  MARGIN,
  PUBLISHED_FROM,
  QUIET_FROM,
} from './weights.ts';

/** A parent gives way to its marked child although it scores this much more. */
const CHILD_ADVANCE = 0.5;
/** A stopped topic that scores this much better than the best open one shows that the figure is about something else. */
const STOPPED_LEAD = 1;

/** The decision for a figure about which nothing speaks. */
export const NOTHING: Decision = { band: 'nothing', topic: null, score: 0, gate: 'cue', reasons: [] };

const NOTHING_CHOSEN = { decision: NOTHING, chosen: null };

const CHILD_KINDS: ReadonlySet<string> = new Set(['partOf', 'batchOf', 'periodOf', 'plannedOf']);

function isChildOf(child: Candidate, parent: Candidate): boolean {
  const { relation } = child.topic.record.topic;
  return relation !== undefined && CHILD_KINDS.has(relation.kind) && relation.of.includes(parent.topic.key);
}

/** Whether two topics are about the same thing, so that neither misleads in the other's place. */
function isRelative(a: Candidate, b: Candidate): boolean {
  const { relation: ofA } = a.topic.record.topic;
  const { relation: ofB } = b.topic.record.topic;
  return (
    isChildOf(a, b) ||
    isChildOf(b, a) ||
    (ofA?.kind === 'definitionOf' && ofA.of.includes(b.topic.key)) ||
    (ofB?.kind === 'definitionOf' && ofB.of.includes(a.topic.key))
  );
}

function stopReason(stop: Stop): MatchReason {
  const { tokens, block } = stop.passage;
  return {
    code: `gate-${stop.gate}`,
    weight: 0,
    block: block.id,
    start: tokens.start[stop.from] ?? 0,
    end: tokens.end[Math.max(stop.from, stop.to - 1)] ?? 0,
  };
}

function stopped(candidate: Candidate, stop: Stop): Decision {
  return {
    band: candidate.score >= QUIET_FROM ? 'quiet' : 'nothing',
    topic: candidate.score >= QUIET_FROM ? candidate.key : null,
    score: candidate.score,
    gate: stop.gate,
    reasons: [...candidate.evidence.map(reasonOf), stopReason(stop)],
  };
}

function left(candidate: Candidate, gate: Gate): Decision {
  return {
    band: candidate.score >= QUIET_FROM ? 'quiet' : 'nothing',
    topic: candidate.score >= QUIET_FROM ? candidate.key : null,
    score: candidate.score,
    gate,
    reasons: candidate.evidence.map(reasonOf),
  };
}

/** Two packs may hold the same topic under two names: what both find is no ambiguity. */
const packOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** The open candidates without the parents whose child's marks stand in the text. */
function settle(open: Candidate[]): Candidate[] {
  if (open.length < 2) return open;
  return open.filter(
    (parent) =>
      !open.some(
        (child) =>
          child !== parent &&
          isChildOf(child, parent) &&
          (child.marked || child.topic.record.topic.planned === true || child.score > parent.score) &&
          child.score >= parent.score - CHILD_ADVANCE,
      ),
  );
}

/** The one with the highest score among those that a test lets through, the first by key among equals. */
function foremost(candidates: readonly Candidate[], test: (candidate: Candidate) => boolean): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) {
    const ahead = !best || one.score > best.score || (one.score === best.score && one.key < best.key);
    if (ahead && test(one)) best = one;
  }
  return best;
}

/** Decides among all candidates of a figure; also gives the one that was chosen. */
export function choose(candidates: readonly Candidate[]): {
  readonly decision: Decision;
  readonly chosen: Candidate | null;
} {
  if (candidates.length === 0) return NOTHING_CHOSEN;
  const published = likeliest(candidates);
  if (published && published.odds >= PUBLISHED_FROM) return compared(published.candidate, published.odds);
  const said = candidates.filter(({ unsaid }) => !unsaid);
  const open = settle(said.filter(({ stop, doubt }) => !stop && !doubt));
  const best = foremost(open, () => true);
  const worst = foremost(said, ({ stop, doubt }) => stop !== null || doubt !== null);
  const against = worst && (worst.stop ?? worst.doubt);
  if (!best) return { decision: worst && against ? stopped(worst, against) : NOTHING, chosen: null };
  if (
    worst &&
    against &&
    against.gate !== 'noun' &&
    worst.score >= best.score + STOPPED_LEAD &&
    !isRelative(worst, best)
  )
    return { decision: stopped(worst, against), chosen: null };
  if (best.score < barOf(best)) return { decision: left(best, 'cue'), chosen: null };
  const rival = foremost(
    open,
    (other) => other !== best && !isRelative(best, other) && packOf(other.key) === packOf(best.key),
  );
  if (rival && best.score - rival.score < MARGIN) return { decision: left(best, 'ambiguous'), chosen: null };
  if (said.some((other) => isNearerHome(other, best))) return { decision: left(best, 'ambiguous'), chosen: null };
  return compared(best, best.score);
}

/**
 * Whether the same is counted of a narrower place of which the page tells, though not near the figure: losses in one region sooner than
 * those of the whole war.
 */
function isNearerHome(other: Candidate, best: Candidate): boolean {
  const { topic } = best;
  return (
    other !== best &&
    !other.stop &&
    other.doubt?.gate === 'place' &&
    other.topic.record.measure === topic.record.measure &&
    other.topic.party === topic.party &&
    other.evidence.some(({ code }) => code === 'anchor-far')
  );
}

/** Grounds that no cue of the figure's own gives. */
const UNSAID: ReadonlySet<string> = new Set(['cue-none', 'carried-list', 'carried-sentence']);

/** Grounds that name the party in the figure's own words, or say that there is none. */
const NAMING: ReadonlySet<string> = new Set(['party-noun-phrase', 'party-gap', 'party-subject', 'party-none']);

/** The score from which a figure that nobody has published is compared. */
function barOf({ topic, evidence: all }: Candidate): number {
  if (topic.record.measure.dimension === 'date') return COMPARE_DATES_FROM;
  if (topic.record.measure.dimension === 'share' || !all.some(({ code }) => UNSAID.has(code))) return COMPARE_FROM;
  // What only its kind tells must name whom it counts.
  const named = all.some(({ code }) => NAMING.has(code));
  return named || !all.some(({ code }) => code === 'cue-none') ? COMPARE_UNSAID_FROM : Number.POSITIVE_INFINITY;
}

function compared(chosen: Candidate, score: number): { readonly decision: Decision; readonly chosen: Candidate } {
  const reasons = chosen.evidence.map(reasonOf);
  return { decision: { band: 'compare', topic: chosen.key, score, gate: null, reasons }, chosen };
}
