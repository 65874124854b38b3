/** From candidates to a decision: the likeliest one, the bars, and the gate that tells why there is none. */
import type { Candidate } from './candidate.ts';
import type { Decision, Gate, MatchReason } from './decision.ts';
import { reasonOf } from './evidence.ts';
import { Column, type Likeliest, likeliest } from './likeliest.ts';
import type { Stop } from './site.ts';

/**
 * From these log-odds, against all other topics and none at all, a figure is compared: the lowest of the quarters whose precision, on rounds of
 * articles held back in turn, lies no more than two thousandths below the goal of 0.98 (`npm run fit` tells it for each bar).
 */
export const COMPARE_FROM = 2.25;
/** From these log-odds, against none at all, a figure is told as likely of a topic, without comparison. */
export const QUIET_FROM = -1;
/** Where the other topics take more than this off a topic's log-odds, and it is not compared, it is told as ambiguous. */
const MARGIN = 1;

/** The decision for a figure about which nothing speaks. */
export const NOTHING: Decision = { band: 'nothing', topic: null, score: 0, gate: 'cue', reasons: [] };

const NOTHING_CHOSEN: Choice = { decision: NOTHING, chosen: null, likely: null };

const columnOf = ({ published }: Candidate): 0 | 1 => (published ? Column.published : Column.unpublished);

const reasonsOf = (candidate: Candidate): MatchReason[] =>
  candidate.evidence.map((one) => reasonOf(one, columnOf(candidate)));

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

/** A figure that is left alone: likely of the topic at most. */
function left(candidate: Candidate, gate: Gate, stop: Stop | null): Decision {
  const isLikely = gate !== 'dimension' && candidate.score >= QUIET_FROM;
  return {
    band: isLikely ? 'quiet' : 'nothing',
    topic: isLikely ? candidate.key : null,
    score: candidate.score,
    gate,
    reasons: stop ? [...reasonsOf(candidate), stopReason(stop)] : reasonsOf(candidate),
  };
}

/** The likeliest of those that a gate stops, the first by key among equals; one of another dimension where there is nothing else. */
function likeliestStopped(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) {
    if (!one.stop || one.stop.gate === 'dimension') continue;
    if (!best || one.score > best.score || (one.score === best.score && one.key < best.key)) best = one;
  }
  return best ?? candidates.find(({ stop }) => stop !== null) ?? null;
}

/** Why an open candidate is not compared: what makes it doubtful, a rival as likely, or too little that speaks for it. */
function gateOf({ candidate, odds }: Likeliest): Gate {
  if (candidate.doubt) return candidate.doubt.gate;
  return candidate.score - odds > MARGIN ? 'ambiguous' : 'cue';
}

/** What is decided of a figure. */
export interface Choice {
  readonly decision: Decision;
  /** The topic with which it is compared. */
  readonly chosen: Candidate | null;
  /** The likeliest one, also where nothing is compared; null where it is unlikely to be about any. */
  readonly likely: Candidate | null;
}

/** Decides among all candidates of a figure. */
export function choose(candidates: readonly Candidate[]): Choice {
  if (candidates.length === 0) return NOTHING_CHOSEN;
  const best = likeliest(candidates);
  if (best && best.odds >= COMPARE_FROM) return compared(best);
  return {
    decision: leave(candidates, best),
    chosen: null,
    likely: best && best.odds >= QUIET_FROM ? best.candidate : null,
  };
}

function compared({ candidate, odds }: Likeliest): Choice {
  return {
    decision: { band: 'compare', topic: candidate.key, score: odds, gate: null, reasons: reasonsOf(candidate) },
    chosen: candidate,
    likely: candidate,
  };
}

/** What is told of a figure that is not compared: the gate that stops its likeliest topic, or why that one is not sure. */
function leave(candidates: readonly Candidate[], best: Likeliest | null): Decision {
  const stopped = likeliestStopped(candidates);
  const isStopped =
    stopped !== null && (!best || (stopped.stop?.gate !== 'dimension' && stopped.score >= best.candidate.score));
  if (stopped?.stop && isStopped) return left(stopped, stopped.stop.gate, stopped.stop);
  return best ? left(best.candidate, gateOf(best), best.candidate.doubt) : NOTHING;
}
