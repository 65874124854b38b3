/** Runs the engine on a few paragraphs of the made-up war and tells what each figure was taken for. */
import type { Pack } from '../../../data/schema/pack.ts';
import { analyse } from '../../../engine/analyse.ts';
import { compilePacks } from '../../../engine/index/compile.ts';
import { openIndex } from '../../../engine/index/open.ts';
import type { PackIndex } from '../../../engine/index/pack-index.ts';
import type { Decision } from '../../../engine/match/decision.ts';
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
 * From these odds a figure of a made-up page is told to be of a topic, where the engine asks for more: two sentences hold less than an
 * article, and what the grammar says must show whatever the last fit made of the bar.
 */
const TOLD_FROM = 0.3;

/** The same for days, whose topics are told by the event alone. */
const DAY_TOLD_FROM = -0.5;

const isTold = ({ band, gate, score, topic }: Decision, from = TOLD_FROM): boolean =>
  band === 'compare' || (topic !== null && gate === 'cue' && score >= from);

/** `numeral=topic` for each figure outside of the title that is told to be of a topic, `numeral!gate` for the others. */
export function decide(text: string, situation: Situation = {}, index: PackIndex = warIndex): string[] {
  const page = pageOf(text, situation);
  return analyse(page, index)
    .figures.filter(({ figure }) => figure.block > 0 && figure.reject === null)
    .map(({ figure, decision }) => {
      const numeral = page.blocks[figure.block]?.text.slice(figure.numeralStart, figure.numeralEnd) ?? '';
      return isTold(decision)
        ? `${numeral}=${decision.topic?.slice(decision.topic.indexOf('/') + 1)}`
        : `${numeral}!${decision.gate}`;
    });
}

/** The same for dates. */
export function decideDates(text: string, situation: Situation = {}): string[] {
  const page = pageOf(text, situation);
  return analyse(page, warIndex)
    .dates.filter(({ date }) => date.block > 0)
    .map(({ date, decision }) => {
      const printed = page.blocks[date.block]?.text.slice(date.start, date.end) ?? '';
      return isTold(decision, DAY_TOLD_FROM)
        ? `${printed}=${decision.topic?.slice(decision.topic.indexOf('/') + 1)}`
        : `${printed}!`;
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
