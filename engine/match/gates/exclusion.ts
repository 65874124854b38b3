/** Gate "noun", by what the packs exclude: phrases that make the figure one of something else. */
import { PhraseKind } from '../../index/phrases.ts';
import { wordAt as textAt } from '../../scan/word-at.ts';
import type { ActiveTopic } from '../active-topics.ts';
import { type CueLink, firstFrom } from '../cue-link.ts';
import type { Passage } from '../passage.ts';
import { type Site, type Stop, stopAt } from '../site.ts';

/** Exclusions in the sentence, those apart that stand in another clause or speak of another figure. */
function exclusionsOf(site: Site): readonly number[] {
  if (site.memo.exclusions) return site.memo.exclusions;
  const { passage, figure } = site;
  const { hits, tokens } = passage;
  const clause = tokens.clause[figure.numeralFrom];
  const found: number[] = [];
  for (let hit = firstFrom(hits.from, hits.count, site.from); hit < hits.count; hit++) {
    const from = hits.from[hit] ?? 0;
    if (from >= site.to) break;
    const kind = hits.kind[hit];
    if (kind === PhraseKind.notAdjacent) found.push(hit);
    else if (
      kind === PhraseKind.not &&
      tokens.clause[from] === clause &&
      !belongsToOther(site, from, hits.to[hit] ?? 0) &&
      !areTold(passage, from)
    )
      found.push(hit);
  }
  site.memo.exclusions = found;
  return found;
}

/** Finds a phrase of the pack's exclusions for this measure or topic: in the clause, or touching cue or noun. */
export function exclusionGate(site: Site, topic: ActiveTopic, link: CueLink | null): Stop | null {
  const exclusions = exclusionsOf(site);
  if (exclusions.length === 0) return null;
  const { passage, figure, page } = site;
  const { hits } = passage;
  const measure = topic.record.measure.id;
  const cueFrom = link ? (passage.cues.from[link.cue] ?? 0) : figure.tokenFrom;
  const cueTo = link ? (passage.cues.to[link.cue] ?? 0) : figure.tokenTo;
  let loose: Stop | null = null;
  for (const hit of exclusions) {
    const from = hits.from[hit] ?? 0;
    const to = hits.to[hit] ?? 0;
    if (
      hits.kind[hit] === PhraseKind.notAdjacent &&
      !touches(from, to, cueFrom, cueTo) &&
      !touches(from, to, figure.tokenFrom, figure.tokenTo)
    )
      continue;
    const owners = page.index.phrases.owners(hits.phrase[hit] ?? 0);
    // What the topic itself excludes is meant for it alone; what the measure does is broader.
    if (owners.some(({ owner }) => owner === topic.key)) return stopAt(site, 'noun', from, to);
    if (!owners.some(({ owner }) => owner === measure)) continue;
    const close = touches(from, to, cueFrom, cueTo) || touches(from, to, figure.tokenFrom, figure.tokenTo);
    if (close) return stopAt(site, 'noun', from, to);
    loose ??= { ...stopAt(site, 'noun', from, to), loose: true };
  }
  return loose;
}

/** Verbs of which people who are told something are the object. */
const TELLING: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'telling', 'informed', 'briefed', 'assured']);

/** "Officers told local journalists": who is told of a figure is not counted by it. */
const areTold = ({ tokens }: Passage, from: number): boolean =>
  TELLING.has(textAt(tokens, from - 1)) || TELLING.has(textAt(tokens, from - 2));

/** Whether another figure stands between a phrase and this one: the phrase speaks of that one. */
function belongsToOther({ passage, figure, at }: Site, from: number, to: number): boolean {
  const [start, end] = to <= figure.tokenFrom ? [to, figure.tokenFrom] : [figure.tokenTo, from];
  for (let token = start; token < end; token++) {
    const other = passage.figureAt[token] ?? -1;
    if (other >= 0 && other !== at) return true;
  }
  return false;
}

const touches = (from: number, to: number, start: number, end: number): boolean => from <= end && to >= start;
