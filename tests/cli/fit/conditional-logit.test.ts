import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Choice, choicesOf, type Option, withoutContext } from '../../../cli/fit/choices.ts';
import { fitOdds, pick } from '../../../cli/fit/conditional-logit.ts';
import { readText } from '../../../cli/read-text.ts';
import { analyse } from '../../../engine/analyse.ts';
import { likeliest } from '../../../engine/match/likeliest.ts';
import { BIAS, DISTANCE_ODDS, ODDS } from '../../../engine/match/odds.ts';
import { openPack } from '../../engine/match/decide.ts';
import { warPack } from '../../engine/match/war-pack.ts';

const claim = (topic: string, value: number) => ({
  topic,
  low: value,
  high: value,
  unit: 'people',
  hedge: '' as const,
  asPrinted: null,
  asOf: '2031-12',
  origin: null,
  outlet: null,
});
const index = openPack({
  ...warPack,
  topics: warPack.topics.map((topic) =>
    topic.id === 'norland-captured' ? { ...topic, relation: { kind: 'definitionOf', of: ['norland-killed'] } } : topic,
  ),
  claims: [
    ...['norland-killed', 'norland-wounded', 'norland-captured', 'sudland-casualties'].map((id) => claim(id, 1376)),
    claim('norland-deployed', 11_500),
  ],
});

const ARTICLE = `Title: Norland’s soldiers in Mora
Published: 2032-02-01

In Mora 1,376 Norlandian soldiers were killed, and 1,376 of Sudland were lost.

The toll stands at 1,376. Norland sent 11,500 soldiers to the Mora war; 1,376 of them were captured.
`;
const folder = mkdtempSync(join(tmpdir(), 'fit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const labels = [...ARTICLE.matchAll(/1,376|11,500/g)].map(({ index: numeralStart, 0: numeral }) => ({
  doc: 'a.txt',
  surface: numeral,
  numeral,
  numeralStart,
  topic: 'norland-killed',
}));
writeFileSync(join(folder, 'a.txt'), ARTICLE);
writeFileSync(join(folder, 'gold.jsonl'), labels.map((label) => JSON.stringify(label)).join('\n'));

const column = (at: 0 | 1) => ({
  bias: BIAS[at],
  distance: DISTANCE_ODDS[at],
  odds: new Map(Object.entries(ODDS).map(([code, odds]) => [code, odds[at]])),
});
const inUse = { published: column(0), unpublished: column(1) };

const option = (key: string, codes: readonly string[], more: Partial<Option> = {}): Option =>
  ({ key, codes, distance: 0, published: true, right: false, same: [], ...more }) as Option;
const choice = (...options: Option[]): Choice => ({ round: 'a', document: 'a', surface: '1', label: null, options });

/** Each choice often enough to outweigh what pulls the weights to nought. */
const lessons = (...choices: Choice[]) => choices.map((one) => ({ choice: one, weight: 100 }));

describe('the fit', () => {
  it('picks as the engine does, with the same odds', () => {
    const engine: (readonly [string, number])[] = [];
    analyse(readText(ARTICLE).page, index, (_, __, candidates) => {
      const best = likeliest(candidates);
      if (best) engine.push([best.candidate.key, best.odds]);
    });
    const fit = choicesOf(folder, index).map((one) => pick(inUse, one));
    expect(engine.length).toBeGreaterThanOrEqual(4);
    expect(fit.map((one) => one?.option.key)).toEqual(engine.map(([key]) => key));
    fit.forEach((one, at) => {
      expect(one?.odds).toBeCloseTo(engine[at]![1], 12);
    });
  });

  it('learns which ground is right, and that the other one is not', () => {
    const right = choice(option('a', ['cue-governs'], { right: true }), option('b', ['cue-sentence']));
    const { odds } = fitOdds(lessons(right)).published;
    expect(odds.get('cue-governs')).toBeGreaterThan(1);
    expect(odds.get('cue-sentence')).toBeLessThan(-0.5);
  });

  it('learns of values that nobody has published by themselves', () => {
    const known = choice(option('a', ['cue-near'], { right: true }));
    const unknown = choice(option('a', ['cue-near'], { published: false }));
    const fit = fitOdds(lessons(known, unknown));
    expect(pick(fit, known)?.odds).toBeGreaterThan(1);
    expect(pick(fit, unknown)?.odds).toBeLessThan(-1);
  });

  it('takes the context words out, and says that there are none', () => {
    const [told] = withoutContext([choice(option('a', ['cue-near', 'context-title', 'subject-page', 'mark']))]);
    expect(told?.options[0]?.codes).toEqual(['cue-near', 'mark', 'context-unknown']);
  });

  it('learns to leave a figure alone where no topic is right', () => {
    const none = choice(option('a', ['value-round']));
    const fit = fitOdds(lessons(none));
    expect(pick(fit, none)?.odds).toBeLessThan(-1);
  });

  it.each<[says: string, options: Option[], expected: string | null]>([
    [
      'picks the likelier of two',
      [option('a', ['value-round', 'cue-none']), option('b', ['value-known', 'cue-governs'])],
      'b',
    ],
    ['picks nothing of nothing', [], null],
  ])('%s', (_, options, expected) => {
    expect(pick(inUse, choice(...options))?.option.key ?? null).toBe(expected);
  });
});
