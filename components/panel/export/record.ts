import type { PanelPage, Row } from '../props.ts';
import { markLink } from './text-link.ts';

/** What is taken away of one figure: flat, so that every form can write it. Numbers are in `unit`. */
export interface ExportRecord {
  readonly number: number;
  readonly figure: string;
  readonly state: string;
  readonly relation: string;
  readonly firstLine: string;
  readonly topic: string;
  readonly topicLabel: string;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly spreadLow: number | null;
  readonly spreadHigh: number | null;
  readonly origins: number | null;
  readonly outlets: number | null;
  readonly originNames: readonly string[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly attribution: string;
  readonly comparedUpTo: string;
  readonly before: string;
  readonly after: string;
  readonly link: string;
  readonly pack: string;
  readonly packRevision: number | null;
  readonly packReachesTo: string;
  readonly packsHash: string;
}

/** Where the figures come from, and with what they were read: what another person needs to repeat the result. */
export interface ExportHead {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly outlet: string;
  readonly made: string;
  readonly program: string;
}

/** `made`: ISO time; `program`: name and version. */
export function headOf(page: PanelPage, made: string, program: string): ExportHead {
  const { title, url, date, outlet } = page;
  return { title: title ?? '', url: url ?? '', date: date ?? '', outlet: outlet ?? '', made, program };
}

/** `checkWords`: the sentences of the row's checks. */
export function recordOf(row: Row, page: PanelPage, checkWords: readonly string[]): ExportRecord {
  const { mark, number, answer } = row;
  const comparison = answer?.comparison ?? null;
  const named = comparison?.origins.filter(({ id }) => id !== null) ?? [];
  return {
    number,
    figure: mark.surface,
    state: mark.state,
    relation: comparison?.relation.reason ?? mark.relation ?? '',
    firstLine: mark.line,
    topic: mark.topic ?? '',
    topicLabel: comparison?.label ?? '',
    unit: comparison?.unit ?? '',
    low: comparison?.figure.low ?? null,
    high: comparison?.figure.high ?? null,
    spreadLow: comparison?.spread?.low ?? null,
    spreadHigh: comparison?.spread?.high ?? null,
    origins: comparison?.originCount ?? null,
    outlets: comparison?.outletCount ?? null,
    originNames: named.map(({ name }) => name),
    reasons: comparison?.reasons.map(({ kind }) => kind) ?? [],
    checks: checkWords,
    attribution: comparison?.attribution?.words ?? '',
    comparedUpTo: comparison?.alignedTo ?? '',
    before: mark.before,
    after: mark.after,
    link: markLink(page.url, mark) ?? '',
    pack: comparison?.pack.title ?? '',
    packRevision: comparison?.pack.revision ?? null,
    packReachesTo: comparison?.pack.reachesTo ?? '',
    packsHash: answer?.packs ?? '',
  };
}
