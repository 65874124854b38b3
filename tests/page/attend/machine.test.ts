import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEvent } from '../../../page/attend/events.ts';
import {
  type HoverAction,
  type HoverState,
  hover,
  idleHover,
  type Timing,
  wakesAt,
} from '../../../page/attend/machine.ts';

const usual: Timing = { openDelay: 500, closeDelay: 300, modifierOnly: false };
const over = (mark: string, x = 0, modifier = false): HoverEvent => ({ kind: 'over', mark, x, y: 0, modifier });
const away: HoverEvent = { kind: 'away' };

/** Plays events at their times with a clock that wakes the machine whenever it asked to be. */
function play(script: readonly (readonly [at: number, event: HoverEvent])[], until: number, timing = usual) {
  let state: HoverState = idleHover;
  const log: { readonly at: number; readonly action: HoverAction }[] = [];
  const step = (event: HoverEvent, at: number) => {
    const next = hover(state, event, at, timing);
    state = next.state;
    for (const action of next.actions) log.push({ at, action });
  };
  const wakeUntil = (end: number) => {
    for (let wake = wakesAt(state, timing); wake !== null && wake <= end; wake = wakesAt(state, timing))
      step({ kind: 'tick' }, wake);
  };
  for (const [at, event] of script) {
    wakeUntil(at);
    step(event, at);
  }
  wakeUntil(until);
  return {
    state,
    log: log
      .filter(({ action }) => action.kind !== 'prepare')
      .map(({ at, action }) => `${at} ${action.kind} ${action.mark}`),
    prepared: log.filter(({ action }) => action.kind === 'prepare').map(({ at, action }) => `${at} ${action.mark}`),
  };
}

describe('when a card opens and closes', () => {
  const cases: [name: string, script: [number, HoverEvent][], log: string[]][] = [
    ['after half a second of rest', [[0, over('a')]], ['500 open a']],
    [
      'not when the pointer leaves before',
      [
        [0, over('a')],
        [400, away],
      ],
      [],
    ],
    [
      'a pointer that keeps moving is not at rest',
      [
        [0, over('a')],
        [300, over('a', 20)],
        [600, over('a', 40)],
        [900, away],
      ],
      [],
    ],
    [
      'small tremor is rest',
      [
        [0, over('a')],
        [300, over('a', 3)],
      ],
      ['500 open a'],
    ],
    [
      'it closes 300 ms after the pointer left',
      [
        [0, over('a')],
        [600, away],
      ],
      ['500 open a', '900 close a'],
    ],
    [
      'it stays while the card is hovered',
      [
        [0, over('a')],
        [600, away],
        [800, { kind: 'card-enter' }],
      ],
      ['500 open a'],
    ],
    [
      'and closes after the card was left',
      [
        [0, over('a')],
        [600, away],
        [800, { kind: 'card-enter' }],
        [2000, { kind: 'card-leave' }],
      ],
      ['500 open a', '2300 close a'],
    ],
    [
      'coming back to the mark within the grace keeps it',
      [
        [0, over('a')],
        [600, away],
        [850, over('a')],
      ],
      ['500 open a'],
    ],
    [
      'another mark opens after 100 ms while a card is open',
      [
        [0, over('a')],
        [600, over('b')],
      ],
      ['500 open a', '700 open b'],
    ],
    [
      'another mark opens after 100 ms when a card has just closed',
      [
        [0, over('a')],
        [600, away],
        [1100, over('b')],
      ],
      ['500 open a', '900 close a', '1200 open b'],
    ],
    [
      'but after half a second when that was long ago',
      [
        [0, over('a')],
        [600, away],
        [1300, over('b')],
      ],
      ['500 open a', '900 close a', '1800 open b'],
    ],
    ['at once with the modifier', [[0, over('a', 0, true)]], ['0 open a']],
    [
      'at once when the modifier is pressed over the mark',
      [
        [0, over('a')],
        [200, { kind: 'modifier' }],
      ],
      ['200 open a'],
    ],
    [
      'Esc closes, and the mark under the pointer does not open again',
      [
        [0, over('a')],
        [600, { kind: 'escape' }],
      ],
      ['500 open a', '600 close a'],
    ],
    [
      'a mark whose card was sent away opens again only after it was left',
      [
        [0, over('a')],
        [600, { kind: 'escape' }],
        [700, over('a', 2)],
        [2000, away],
        [2400, over('a')],
      ],
      ['500 open a', '600 close a', '2900 open a'],
    ],
    [
      'a pinned card stays',
      [
        [0, over('a')],
        [600, { kind: 'pin', pinned: true }],
        [700, away],
        [900, over('b')],
      ],
      ['500 open a'],
    ],
    [
      'and closes on Esc',
      [
        [0, over('a')],
        [600, { kind: 'pin', pinned: true }],
        [700, away],
        [2000, { kind: 'escape' }],
      ],
      ['500 open a', '2000 close a'],
    ],
    [
      'a card opened by key does not mind the pointer',
      [
        [0, { kind: 'command', mark: 'a' }],
        [100, away],
      ],
      ['0 open a'],
    ],
    [
      'but closes on a press beside it',
      [
        [0, { kind: 'tap', mark: 'a' }],
        [900, { kind: 'press-outside' }],
      ],
      ['0 open a', '900 close a'],
    ],
    [
      'a card opened by the pointer does not close on a press',
      [
        [0, over('a')],
        [600, { kind: 'press-outside' }],
      ],
      ['500 open a'],
    ],
    [
      'a mark that the page takes away takes its card along',
      [
        [0, over('a')],
        [600, { kind: 'gone', mark: 'a' }],
      ],
      ['500 open a', '600 close a'],
    ],
    [
      'a late timer counts from when it was due',
      [
        [0, over('a')],
        [950, away],
      ],
      ['500 open a', '1250 close a'],
    ],
  ];
  it.each(cases)('%s', (_name, script, log) => expect(play(script, 5_000).log).toEqual(log));

  it('opens none in a quick pass over ten marks, and fetches nothing', () => {
    const pass = Array.from({ length: 10 }, (_, at): [number, HoverEvent] => [at * 60, over(`m${at}`, at * 50)]);
    const { log, prepared } = play([...pass, [600, away]], 5_000);
    expect([log, prepared]).toEqual([[], []]);
  });

  it('fetches after 80 ms, once', () =>
    expect(
      play(
        [
          [0, over('a')],
          [300, over('a', 2)],
        ],
        5_000,
      ).prepared,
    ).toEqual(['80 a']));

  it('opens by the modifier alone where the reader wishes so', () => {
    expect(play([[0, over('a')]], 5_000, { ...usual, modifierOnly: true }).log).toEqual([]);
    expect(
      play(
        [
          [0, over('a')],
          [900, { kind: 'modifier' }],
        ],
        5_000,
        { ...usual, modifierOnly: true },
      ).log,
    ).toEqual(['900 open a']);
  });

  it('ends open whenever the pointer leaves and comes back within 50 to 900 ms', () => {
    for (let absence = 50; absence <= 900; absence += 10) {
      const { state } = play(
        [
          [0, over('a')],
          [700, away],
          [700 + absence, over('a')],
        ],
        5_000,
      );
      expect(state.open?.mark, `${absence} ms`).toBe('a');
    }
  });
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.record({
      kind: fc.constant('over' as const),
      mark: fc.constantFrom('a', 'b', 'c'),
      x: fc.integer({ min: 0, max: 50 }),
      y: fc.constant(0),
      modifier: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom(
        'away' as const,
        'card-enter' as const,
        'card-leave' as const,
        'escape' as const,
        'press-outside' as const,
        'modifier' as const,
      ),
    }),
    fc.record({
      kind: fc.constantFrom('command' as const, 'tap' as const, 'gone' as const),
      mark: fc.constantFrom('a', 'b', 'c'),
    }),
    fc.record({ kind: fc.constant('pin' as const), pinned: fc.boolean() }),
  );
  const script = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), event), { maxLength: 40 });

  it('closes only what is open, opens nothing twice, and never asks to be woken for ever', () => {
    fc.assert(
      fc.property(script, (steps) => {
        let at = 0;
        const timed = steps.map(([pause, one]): [number, HoverEvent] => {
          at += pause;
          return [at, one as HoverEvent];
        });
        const { log, state } = play(timed, at + 10_000);
        let open: string | null = null;
        for (const line of log) {
          const [, what, mark] = line.split(' ');
          if (what === 'close') expect(open).toBe(mark);
          open = what === 'open' ? (mark ?? null) : null;
        }
        expect(state.open?.mark ?? null).toBe(open);
        expect(wakesAt(state, usual)).toBeNull();
      }),
    );
  });
});
