/**
 * When a card opens and closes. Pure: events and the time go in, the next state and what to do come out.
 *
 *        over a mark            rest                 leaves mark and card         grace over
 *   idle ───────────▶ waiting ───────▶ open ─────────────────────▶ leaving ─────────────────▶ idle
 *            away ◀──┘                   ▲─────── comes back ──────────┘
 */

import { prepareDelay } from '../hover/intent.ts';
import type { HoverEvent } from './events.ts';

/** How long things take, in milliseconds. */
export interface Timing {
  readonly openDelay: number;
  readonly closeDelay: number;
  /** The card opens only while the modifier key is held. */
  readonly modifierOnly: boolean;
}

/** Rest before the card opens when another one is open or closed within the last `afterClose`: the reader is comparing. */
const quickDelay = 100;
const afterClose = 300;
/** A pointer that moved further than this, in CSS pixels, was not at rest. */
const restRadius = 8;

export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

export type HoverAction =
  | { readonly kind: 'prepare'; readonly mark: string }
  | { readonly kind: 'open'; readonly mark: string; readonly by: OpenedBy }
  | { readonly kind: 'close'; readonly mark: string };

interface Over {
  readonly mark: string;
  readonly since: number;
  readonly x: number;
  readonly y: number;
  readonly quick: boolean;
  readonly modifier: boolean;
  readonly prepared: boolean;
}

export interface HoverState {
  readonly over: Over | null;
  readonly open: { readonly mark: string; readonly by: OpenedBy } | null;
  readonly inCard: boolean;
  readonly pinned: boolean;
  /** When the pointer left mark and card; null while it is on one of them. */
  readonly leftAt: number | null;
  readonly closedAt: number | null;
  /** The mark whose card the reader sent away while the pointer stood on it: it must be left before it opens again. */
  readonly dismissed: string | null;
}

export const idleHover: HoverState = {
  over: null,
  open: null,
  inCard: false,
  pinned: false,
  leftAt: null,
  closedAt: null,
  dismissed: null,
};

/** When the card of the mark under the pointer is due; null when it is open already or not to be opened so. */
function opensAt({ over, open, pinned }: HoverState, timing: Timing): number | null {
  if (!over || pinned || over.mark === open?.mark) return null;
  if (over.modifier) return over.since;
  if (timing.modifierOnly) return null;
  return over.since + (over.quick ? Math.min(quickDelay, timing.openDelay) : timing.openDelay);
}

function preparesAt(state: HoverState, timing: Timing): number | null {
  const opens = opensAt(state, timing);
  return opens === null || !state.over || state.over.prepared ? null : Math.min(opens, state.over.since + prepareDelay);
}

/** When an open card that the pointer has left is due to close. A card opened by key or touch waits for Esc or a press. */
function closesAt({ open, pinned, leftAt }: HoverState, timing: Timing): number | null {
  return open?.by === 'pointer' && !pinned && leftAt !== null ? leftAt + timing.closeDelay : null;
}

/** When the machine wants to be asked again with `tick`; null when nothing is due. */
export function wakesAt(state: HoverState, timing: Timing): number | null {
  const due = [opensAt(state, timing), preparesAt(state, timing), closesAt(state, timing)].filter((at) => at !== null);
  return due.length > 0 ? Math.min(...due) : null;
}

function enter(before: HoverState, event: Extract<HoverEvent, { kind: 'over' }>, now: number): HoverState {
  if (before.dismissed === event.mark && !event.modifier) return before;
  const state = { ...before, dismissed: null };
  const { over } = state;
  const { mark, x, y, modifier } = event;
  const onOpen = state.open?.mark === mark;
  const leftAt = onOpen ? null : (state.leftAt ?? now);
  if (over?.mark === mark) {
    const rested = Math.hypot(x - over.x, y - over.y) <= restRadius;
    const kept = rested ? over : { ...over, since: now, x, y };
    return { ...state, leftAt, over: { ...kept, modifier } };
  }
  const quick = state.open !== null || (state.closedAt !== null && now - state.closedAt <= afterClose);
  return { ...state, leftAt, over: { mark, since: now, x, y, quick, modifier, prepared: false } };
}

type Step = { readonly state: HoverState; readonly actions: readonly HoverAction[] };

function opened(state: HoverState, mark: string, by: OpenedBy): Step {
  const leftAt = by === 'pointer' && state.over?.mark !== mark ? state.leftAt : null;
  return {
    state: { ...state, open: { mark, by }, inCard: false, pinned: false, leftAt },
    actions: [{ kind: 'open', mark, by }],
  };
}

function closed(state: HoverState, now: number): Step {
  if (!state.open) return { state, actions: [] };
  const dismissed = state.over?.mark === state.open.mark ? state.over.mark : null;
  return {
    state: {
      ...state,
      over: dismissed ? null : state.over,
      dismissed,
      open: null,
      inCard: false,
      pinned: false,
      leftAt: null,
      closedAt: now,
    },
    actions: [{ kind: 'close', mark: state.open.mark }],
  };
}

/** What is due by the clock. */
function due(state: HoverState, now: number, timing: Timing): Step {
  const prepares = preparesAt(state, timing);
  const opens = opensAt(state, timing);
  const closes = closesAt(state, timing);
  if (state.over && prepares !== null && prepares <= now) {
    const { mark } = state.over;
    const rest = due({ ...state, over: { ...state.over, prepared: true } }, now, timing);
    return { state: rest.state, actions: [{ kind: 'prepare', mark }, ...rest.actions] };
  }
  if (state.over && opens !== null && opens <= now) return opened(state, state.over.mark, 'pointer');
  return closes !== null && closes <= now ? closed(state, now) : { state, actions: [] };
}

function changed(state: HoverState, event: HoverEvent, now: number): Step {
  const left = (next: HoverState): HoverState => (next.open && next.leftAt === null ? { ...next, leftAt: now } : next);
  switch (event.kind) {
    case 'over':
      return { state: enter(state, event, now), actions: [] };
    case 'away':
      return {
        state: state.inCard ? { ...state, over: null } : left({ ...state, over: null, dismissed: null }),
        actions: [],
      };
    case 'card-enter':
      return { state: { ...state, over: null, inCard: true, leftAt: null }, actions: [] };
    case 'card-leave':
      return { state: left({ ...state, inCard: false }), actions: [] };
    case 'modifier':
      return { state: state.over ? { ...state, over: { ...state.over, modifier: true } } : state, actions: [] };
    case 'pin':
      return { state: state.open ? { ...state, pinned: event.pinned } : state, actions: [] };
    case 'command':
      return opened(state, event.mark, 'keyboard');
    case 'tap':
      return opened(state, event.mark, 'touch');
    case 'press-outside':
      return state.open && state.open.by !== 'pointer' && !state.pinned ? closed(state, now) : { state, actions: [] };
    case 'gone':
      return state.open?.mark === event.mark
        ? closed(state, now)
        : { state: state.over?.mark === event.mark ? { ...state, over: null } : state, actions: [] };
    case 'escape':
    case 'closed':
      return closed(state, now);
    case 'tick':
      return { state, actions: [] };
  }
}

/** One step: what was due before the event happens first, since timers fire late. */
export function hover(state: HoverState, event: HoverEvent, now: number, timing: Timing): Step {
  const before = due(state, now, timing);
  const then = changed(before.state, event, now);
  const after = due(then.state, now, timing);
  return { state: after.state, actions: [...before.actions, ...then.actions, ...after.actions] };
}
