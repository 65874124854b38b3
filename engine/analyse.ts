/** The runner: the order of the steps from a page's text to its analysis, nothing else. */
import type { AnalysedDate, AnalysedFigure, Analysis } from './analysis.ts';
import { attributionOf } from './attribution/attribution-of.ts';
import { findChecks } from './checks/find-checks.ts';
import { timeOfFigure } from './compare/time-of-figure.ts';
import { decideEntities } from './entities/decide.ts';
import type { EntityMention } from './entities/mention.ts';
import type { Figure } from './figures/figure.ts';
import { PageMemory } from './figures/page-memory.ts';
import { readBlock } from './figures/read.ts';
import type { Reading } from './figures/reading.ts';
import type { PackIndex } from './index/pack-index.ts';
import { NOTHING } from './match/choose.ts';
import { withHeadUnit } from './match/head-unit.ts';
import { matchPage, type Observer, type PassageDecisions } from './match/match-page.ts';
import { viewPage } from './match/page-view.ts';
import { readPassage } from './match/passage.ts';
import type { Block, PageText } from './page.ts';

/** A block with its reading. */
interface ReadBlock {
  readonly block: Block;
  readonly reading: Reading;
}

/** Finds the figures, dates and entities of a page and decides what each figure is about. Pure; same page and packs, same analysis. */
export function analyse(page: PageText, index: PackIndex, observe?: Observer): Analysis {
  const read = readBlocks(page);
  const mentions = nameEntities(read, page, index);
  const focus = page.focus ?? [];
  const named = mentions.some((ofBlock) => ofBlock.length > 0) || focus.length > 0;
  if (!named) return assemble(page, read, null, [], [], index);
  const passages = read.map(({ block, reading }, order) => {
    const { tokens, figures, dates } = reading;
    const names = mentions[order] ?? [];
    return readPassage(block, order, tokens, figures, dates, names, index.phrases.find(tokens, figures, names));
  });
  const view = viewPage(index, passages, page.date, focus);
  const decided = matchPage(view, observe);
  return assemble(page, read, decided, mentions, view.focus.ranked, index);
}

function readBlocks(page: PageText): ReadBlock[] {
  const memory = new PageMemory();
  const byId = new Map(page.blocks.map((block) => [block.id, block]));
  return page.blocks
    .filter((block) => block.kind !== 'furniture')
    .map((block) => {
      const language = block.language ?? page.language;
      const reading = readBlock(block, page.date, language, memory);
      const heads = [block.columnHead, block.rowHead].map((id) => (id === undefined ? undefined : byId.get(id)));
      return { block, reading: withHeadUnit(reading, block, heads, page.date, language, memory.counted) };
    });
}

function nameEntities(
  read: readonly ReadBlock[],
  page: PageText,
  index: PackIndex,
): readonly (readonly EntityMention[])[] {
  const blocks = read.map(({ block, reading }) => ({
    tokens: reading.tokens,
    mentions: index.mentions(reading.tokens, block.id),
    isTitle: block.kind === 'title',
  }));
  return decideEntities(index, blocks, page.focus ?? []);
}

/** One list for the page: the indices between figures of a block become indices into it. */
function assemble(
  page: PageText,
  read: readonly ReadBlock[],
  decided: readonly PassageDecisions[] | null,
  mentions: readonly (readonly EntityMention[])[],
  focus: readonly string[],
  index: PackIndex,
): Analysis {
  const figures: AnalysedFigure[] = [];
  const dates: AnalysedDate[] = [];
  read.forEach(({ reading }, order) => {
    const offset = figures.length;
    const decisions = decided?.[order];
    const before = read[order - 1];
    const above = before && { reading: before.reading, mentions: mentions[order - 1] ?? [] };
    reading.figures.forEach((figure, at) => {
      const decision = decisions?.figures[at] ?? NOTHING;
      const attribution =
        decision.band === 'nothing' ? null : attributionOf(figure, reading, mentions[order] ?? [], above);
      figures.push({
        figure: renumber(decisions?.adopted.get(at) ?? figure, offset),
        decision,
        attribution,
        asOf: timeOfFigure(figure, decision.topic, reading, index),
      });
    });
    reading.dates.forEach((date, at) => {
      dates.push({ date, decision: decisions?.dates[at] ?? NOTHING });
    });
  });
  const readings = new Map(read.map(({ block, reading }) => [block.id, reading]));
  const checks = findChecks(figures, readings, page);
  return { figures, dates, entities: mentions.flat(), checks, focus, packs: index.hash };
}

/** Most figures point at no other one: they are not copied. */
const renumber = (figure: Figure, offset: number): Figure =>
  offset === 0 || (figure.nounOf < 0 && figure.baseOf < 0 && figure.sameAs < 0)
    ? figure
    : {
        ...figure,
        nounOf: shift(figure.nounOf, offset),
        baseOf: shift(figure.baseOf, offset),
        sameAs: shift(figure.sameAs, offset),
      };

const shift = (index: number, offset: number): number => (index < 0 ? index : index + offset);
