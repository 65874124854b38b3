/** Runs the engine on a few paragraphs of the made-up war and tells what each figure was taken for. */
import type { Pack } from '../../../data/schema/pack.ts';
import { analyse } from '../../../engine/analyse.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import type { PackIndex } from '../../../engine/index/pack-index.ts';
import { likeliest } from '../../../engine/match/likeliest.ts';
import type { Block, BlockKind, PageText } from '../../../engine/page.ts';
import { warPack } from './war-pack.ts';

export const openPack = (...packs: Pack[]): PackIndex => openIndex(compilePacks(packs));

const warIndex = openPack(warPack);

export interface Situation {
  readonly title?: string;
  readonly date?: string;
  readonly kind?: BlockKind;
}

export const TITLE = 'Norland’s soldiers in Mora';
export const DATE = '2032-02-01';

export function pageOf(text: string, { title = TITLE, date = DATE, kind = 'paragraph' }: Situation = {}): PageText {
  const blocks: Block[] = [{ id: 0, kind: 'title', text: title }];
  for (const part of text.split('\n\n')) blocks.push({ id: blocks.length, kind, text: part });
  return { title, date, url: null, language: 'en', blocks };
}

/**
 * From these odds, against all other topics, a figure of a made-up page is told to be of one, where the engine asks for more: two sentences hold less than an
 * article, and what the grammar says must show whatever the last fit made of the bar.
 */
const TOLD_FROM = 0;

/** The same for days, whose topics are told by the event alone. */
const DAY_TOLD_FROM = -1;

/** What the observer of the engine is told, by block and place there. */
const placeOf = (block: number, at: number): string => `${block}/${at}`;

/** The engine's decisions, and the topic of each figure that is told to be of one. */
function judgePage(page: PageText, index: PackIndex, from: number) {
  const told = new Map<string, string>();
  const analysis = analyse(page, index, ({ block, figures }, at, candidates) => {
    if (figures[at]?.dimension === 'date') return;
    const best = likeliest(candidates);
    if (best && best.odds >= from) told.set(placeOf(block.id, at), best.candidate.key);
  });
  return { analysis, told };
}

/** Each figure with its place among those of its block. */
function inBlocks<T extends { readonly block: number }>(figures: readonly T[]): (T & { readonly place: string })[] {
  const seen = new Map<number, number>();
  return figures.map((one) => {
    const at = seen.get(one.block) ?? 0;
    seen.set(one.block, at + 1);
    return { ...one, place: placeOf(one.block, at) };
  });
}

const bare = (key: string): string => key.slice(key.indexOf('/') + 1);

/** `numeral=topic` for each figure outside of the title that is told to be of a topic, `numeral!gate` for the others. */
export function decide(text: string, situation: Situation = {}, index: PackIndex = warIndex): string[] {
  const page = pageOf(text, situation);
  const { analysis, told } = judgePage(page, index, TOLD_FROM);
  return inBlocks(analysis.figures.map((one) => ({ ...one, block: one.figure.block })))
    .filter(({ figure }) => figure.block > 0 && figure.reject === null)
    .map(({ figure, decision, place }) => {
      const numeral = page.blocks[figure.block]?.text.slice(figure.numeralStart, figure.numeralEnd) ?? '';
      const topic = decision.band === 'compare' ? decision.topic : told.get(place);
      return topic ? `${numeral}=${bare(topic)}` : `${numeral}!${decision.gate}`;
    });
}

/** The same for dates. */
export function decideDates(text: string, situation: Situation = {}): string[] {
  const page = pageOf(text, situation);
  return analyse(page, warIndex)
    .dates.filter(({ date }) => date.block > 0)
    .map(({ date, decision: { band, gate, topic, score } }) => {
      const printed = page.blocks[date.block]?.text.slice(date.start, date.end) ?? '';
      const isTold = band === 'compare' || (topic !== null && gate === 'cue' && score >= DAY_TOLD_FROM);
      return isTold ? `${printed}=${bare(topic ?? '')}` : `${printed}!`;
    });
}

/** Only what is told to be of a topic. */
export const compared = (text: string, situation: Situation = {}): string[] =>
  decide(text, situation).filter((one) => one.includes('='));

/** Only what the engine itself compares, by its own bar. */
export const strictlyCompared = (text: string, title = TITLE): string[] =>
  analyse(pageOf(text, { title }), warIndex).figures.flatMap(({ decision: { band, topic } }) =>
    band === 'compare' && topic ? [topic.slice(topic.indexOf('/') + 1)] : [],
  );
