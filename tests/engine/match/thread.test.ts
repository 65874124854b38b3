import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import type { GroundCode } from '../../../engine/match/grounds.ts';
import { openPack, pageOf } from './decide.ts';
import { warPack } from './war-pack.ts';

const index = openPack(warPack);

/** The grounds of a topic for the last figure of the text; null where it is not in question. */
function groundsOf(text: string, topic: string): readonly GroundCode[] | null {
  let last: readonly GroundCode[] | null = null;
  analyse(pageOf(text), index, ({ figures, block }, at, candidates) => {
    if (figures[at]?.dimension === 'date' || block.kind === 'title') return;
    const one = candidates.find(({ key }) => key === `war/${topic}`);
    last = one ? one.evidence.map(({ code }) => code) : null;
  });
  return last;
}

const KILLED = 'Ostia counts 17,923 Norlandian soldiers killed in Mora.';
const threads = (text: string): readonly string[] =>
  (groundsOf(text, 'norland-killed') ?? []).filter((code) => code.startsWith('thread'));

describe('the thread of a paragraph', () => {
  it.each([
    [
      'of the same sentence',
      'Ostia counts 17,923 Norlandian soldiers killed in Mora, where a local list ran to 2,100.',
      'thread-sentence',
    ],
    ['of the sentence before', `${KILLED} A list that lies in the town hall runs to 2,100.`, 'thread-previous'],
    ['of a few sentences back', `${KILLED} Rain fell. A list that lies in the town hall runs to 2,100.`, 'thread-back'],
    ['of the paragraph before', `${KILLED}\n\nA list that lies in the town hall runs to 2,100.`, 'thread-block'],
  ])('joins a bare count to one %s', (_where, text, code) => {
    expect(threads(text)).toContain(code);
  });

  it.each([
    ['a part', `${KILLED} A list in the town hall has 2,100 of them.`],
    ['a remainder', `${KILLED} A list in the town hall names the other 2,100.`],
    ['another kind of figure', `${KILLED} The list in the town hall covers 2,100 square kilometres.`],
    ['what stands too far away', `${KILLED} Rain fell. Snow fell. Hail fell. A list in the town hall runs to 2,100.`],
  ])('does not join %s', (_what, text) => {
    expect(threads(text)).toEqual([]);
  });

  it('speaks for no part or sequel that its own words put in question', () => {
    const say = (count: string) => `${KILLED} The ministry says that ${count} were killed in Mora.`;
    expect(threads(say('2,100'))).toContain('thread-previous');
    expect(groundsOf(say('2,100 of them'), 'norland-killed')).not.toBeNull();
    expect(threads(say('2,100 of them'))).toEqual([]);
  });

  it('is weaker past a figure of the same kind about something else', () => {
    const past = `${KILLED} On the hill 700 cows graze. A list in the town hall runs to 2,100.`;
    expect(threads(past)).toContain('thread-broken');
    expect(threads(`${KILLED} A list in the town hall runs to 2,100.`)).not.toContain('thread-broken');
  });
});
