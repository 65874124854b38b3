/** A date is decided as a figure is: by the cues around it. This gives a passage whose figures are its dates. */
import type { DateMention, Figure } from '../figures/figure.ts';
import type { Passage } from './passage.ts';

function asFigure(date: DateMention): Figure {
  return {
    kind: 'figure',
    block: date.block,
    start: date.start,
    end: date.end,
    numeralStart: date.start,
    numeralEnd: date.end,
    tokenFrom: date.tokenFrom,
    tokenTo: date.tokenTo,
    numeralFrom: date.tokenFrom,
    numeralTo: date.tokenTo,
    low: null,
    high: null,
    unit: 'date',
    dimension: 'date',
    baseLow: null,
    baseHigh: null,
    hedge: date.hedge,
    hedgeStart: -1,
    hedgeEnd: -1,
    noun: '',
    nounFrom: -1,
    nounTo: -1,
    nounOf: -1,
    trend: '',
    increment: false,
    partitive: false,
    baseOf: -1,
    sameAs: -1,
    step: 1,
    per: null,
    reject: null,
  };
}

/** The same passage with its dates in place of its figures. */
export function datePassage(passage: Passage): Passage {
  const figures = passage.dates.map(asFigure);
  const figureAt = new Int32Array(passage.tokens.count).fill(-1);
  figures.forEach((figure, at) => {
    figureAt.fill(at, figure.tokenFrom, figure.tokenTo);
  });
  return { ...passage, figures, figureAt };
}
