import type { AnalysedDate, AnalysedFigure, Analysis } from '../engine/analysis.ts';
import { compareDate } from '../engine/compare/compare-date.ts';
import { compareFigure } from '../engine/compare/compare-figure.ts';
import type { Comparison } from '../engine/compare/comparison.ts';
import { dateOfDay } from '../engine/compare/days.ts';
import type { EntityMention } from '../engine/entities/mention.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { Decision } from '../engine/match/decision.ts';
import type { ReadDocument } from './read-text.ts';

/** One line of `scan --json`: the contract of ARCHITECTURE.md, "Output of scan". Offsets are UTF-16 code units into the document's text. */
export interface MentionLine {
  readonly file?: string;
  readonly kind: 'figure' | 'date' | 'entity';
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: string | null;
  readonly numeralStart: number | null;
  readonly numeralEnd: number | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly hedge: string | null;
  readonly trend: string | null;
  readonly reject: string | null;
  /** Id of the topic without its pack; null where nothing is compared. */
  readonly topic: string | null;
  /** For a topic that stands for one per entity: the entity's ISO code, or its id. */
  readonly subject: string | null;
  readonly score: number;
  readonly band: string;
  /** What stopped the figure, where something did. */
  readonly gate: string | null;
  readonly sameAs: number | null;
  readonly relation: string | null;
  readonly spread: { readonly low: number | string; readonly high: number | string } | null;
  readonly origins: readonly string[];
  readonly outlets: readonly string[];
  readonly reasons: readonly unknown[];
  /** Words that made the match, as `code: words`. */
  readonly match: readonly string[];
  readonly checks: readonly unknown[];
  /** For an entity: what it may be, the likeliest first. */
  readonly candidates?: readonly string[];
}

/** The lines of a document in text order; entities only where `withEntities`. */
export function mentionLines(
  document: ReadDocument,
  analysis: Analysis,
  index: PackIndex,
  withEntities = true,
): MentionLine[] {
  const base = (block: number) => document.blockStart.get(block) ?? 0;
  const lines: MentionLine[] = [
    ...analysis.figures.map((figure, at) => figureLine(figure, at, document, analysis, index, base)),
    ...analysis.dates.map((date) => dateLine(date, document, index, base)),
    ...(withEntities ? analysis.entities.map((mention) => entityLine(mention, document, base)) : []),
  ];
  return lines.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Base = (block: number) => number;

const nothing = {
  low: null,
  high: null,
  unit: null,
  noun: null,
  hedge: null,
  trend: null,
  reject: null,
  topic: null,
  subject: null,
  score: 0,
  band: 'nothing',
  gate: null,
  sameAs: null,
  relation: null,
  spread: null,
  origins: [],
  outlets: [],
  reasons: [],
  match: [],
  checks: [],
} as const;

function figureLine(
  analysed: AnalysedFigure,
  at: number,
  document: ReadDocument,
  analysis: Analysis,
  index: PackIndex,
  base: Base,
): MentionLine {
  const { figure, decision } = analysed;
  const offset = base(figure.block);
  const compared = decision.band === 'compare' && decision.topic ? compareFigure(analysed, document.page, index) : null;
  const twin = figure.sameAs >= 0 ? analysis.figures[figure.sameAs]?.figure : undefined;
  return {
    kind: 'figure',
    ...place(document, offset, figure),
    numeral: document.text.slice(offset + figure.numeralStart, offset + figure.numeralEnd),
    numeralStart: offset + figure.numeralStart,
    numeralEnd: offset + figure.numeralEnd,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    noun: figure.noun,
    hedge: figure.hedge,
    trend: figure.trend,
    reject: figure.reject,
    ...decided(decision, document, index, base),
    sameAs: twin ? base(twin.block) + twin.numeralStart : null,
    ...answer(compared),
    checks: analysis.checks.filter((check) => check.figure === at || check.others.includes(at)),
  };
}

function answer(compared: Comparison | null) {
  if (!compared) return { relation: null, spread: null, origins: [], outlets: [], reasons: [] };
  const counted = compared.origins.filter((origin) => origin.id !== null);
  return {
    relation: compared.relation.kind,
    spread: compared.spread && {
      low: shown(compared, compared.spread.low),
      high: shown(compared, compared.spread.high),
    },
    origins: counted.map((origin) => origin.name),
    outlets: [...new Set(compared.origins.flatMap((origin) => origin.outlets))],
    reasons: compared.reasons,
  };
}

/** Dates are compared as days and printed as dates. */
const shown = (comparison: Comparison, value: number): number | string =>
  comparison.unit === 'date' ? dateOfDay(value) : value;

function dateLine(analysed: AnalysedDate, document: ReadDocument, index: PackIndex, base: Base): MentionLine {
  const { date, decision } = analysed;
  const compared = decision.band === 'compare' && decision.topic ? compareDate(analysed, document.page, index) : null;
  const offset = base(date.block);
  const where = place(document, offset, date);
  return {
    ...nothing,
    kind: 'date',
    ...where,
    numeral: where.surface,
    numeralStart: where.start,
    numeralEnd: where.end,
    low: date.low,
    high: date.high,
    unit: 'date',
    hedge: date.hedge,
    ...decided(decision, document, index, base),
    ...answer(compared),
  };
}

function entityLine(mention: EntityMention, document: ReadDocument, base: Base): MentionLine {
  return {
    ...nothing,
    kind: 'entity',
    ...place(document, base(mention.block), mention),
    numeral: null,
    numeralStart: null,
    numeralEnd: null,
    candidates: mention.candidates,
  };
}

function place(document: ReadDocument, offset: number, span: { readonly start: number; readonly end: number }) {
  const start = offset + span.start;
  const end = offset + span.end;
  return { surface: document.text.slice(start, end), start, end };
}

/** Ids are unique within their pack; the output prints them without it. */
const unqualified = (id: string): string => id.slice(id.indexOf('/') + 1);

function decided(decision: Decision, document: ReadDocument, index: PackIndex, base: Base) {
  const record = decision.band === 'compare' && decision.topic ? index.topic(decision.topic) : undefined;
  const about = record?.about ?? null;
  return {
    topic: record ? unqualified(record.topic.id) : null,
    subject: about && (index.entity(about)?.iso3 ?? about),
    score: Math.round(decision.score * 100) / 100,
    band: decision.band,
    gate: decision.gate,
    match: decision.reasons.map((reason) => {
      const words = document.text.slice(base(reason.block) + reason.start, base(reason.block) + reason.end);
      return words ? `${reason.code}: ${words}` : reason.code;
    }),
  };
}
