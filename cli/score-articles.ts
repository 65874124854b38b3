import type { PackIndex } from '../engine/index/pack-index.ts';
import type { MentionLine } from './mention-lines.ts';
import { sameUnit } from './same-unit.ts';

/** A labelled figure or date in the form of the gold files. */
export interface GoldLabel {
  readonly doc: string;
  readonly surface: string;
  readonly numeral: string;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  readonly hedge: string;
  readonly topic: string | null;
  readonly subject?: string;
  readonly alt?: readonly (string | null)[];
  readonly reject?: boolean;
}

/** What the engine made of one label, or of a figure that no label covers. */
export interface Verdict {
  readonly doc: string;
  readonly kind: 'right' | 'finer' | 'wrong-topic' | 'false-comparison' | 'missed' | 'unlabelled';
  readonly gold: string | null;
  readonly found: string | null;
  readonly surface: string;
  readonly detail: string;
}

export interface ValueScore {
  readonly labels: number;
  read: number;
  value: number;
  unit: number;
  hedge: number;
  readonly errors: string[];
}

const tolerance = 0.002;
const same = (a: number | string | null, b: number | string | null): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
    : a === b;

const overlap = (a: MentionLine, b: GoldLabel): number =>
  Math.min(a.numeralEnd ?? 0, b.numeralEnd) - Math.max(a.numeralStart ?? 0, b.numeralStart);

/** The mention whose numeral overlaps the label's most, or undefined. */
export function mentionOf(label: GoldLabel, mentions: readonly MentionLine[]): MentionLine | undefined {
  let best: MentionLine | undefined;
  for (const mention of mentions) {
    if (mention.kind === 'entity' || overlap(mention, label) <= 0) continue;
    const more = best ? overlap(mention, label) - overlap(best, label) : 1;
    // "14th": the number within the date is no quantity.
    if (more > 0 || (more === 0 && best?.reject && !mention.reject)) best = mention;
  }
  return best;
}

/** Scores value, unit and hedge of the labels of one document into `score`. */
export function scoreValues(labels: readonly GoldLabel[], mentions: readonly MentionLine[], score: ValueScore): void {
  for (const label of labels) {
    if (label.reject) continue;
    const mention = mentionOf(label, mentions);
    const found = mention && !mention.reject ? mention : undefined;
    const value = found !== undefined && same(found.low, label.low) && same(found.high, label.high);
    const unit = found !== undefined && sameUnit(label.unit, found.unit);
    const hedge = found?.hedge === label.hedge;
    if (found) score.read++;
    if (value) score.value++;
    if (unit) score.unit++;
    if (hedge) score.hedge++;
    if (!value || !unit || !hedge) {
      const got = found ? `${found.low} ${found.high} ${found.unit} "${found.hedge}"` : (mention?.reject ?? 'not read');
      score.errors.push(
        `${label.doc} "${label.surface}": ${label.low} ${label.high} ${label.unit} "${label.hedge}", got ${got}`,
      );
    }
  }
}

/** Judges every label with a topic and every comparison of one document. Dates that the gold does not list are left out. */
export function judgeTopics(
  doc: string,
  labels: readonly GoldLabel[],
  mentions: readonly MentionLine[],
  index: PackIndex,
): Verdict[] {
  const verdicts: Verdict[] = [];
  const seen = new Set<MentionLine>();
  for (const label of labels) {
    const mention = mentionOf(label, mentions);
    if (mention) seen.add(mention);
    const kind = judge(label, mention, index);
    if (!kind) continue;
    verdicts.push({
      doc,
      kind,
      gold: named(label.topic, label.subject),
      found: named(mention?.topic ?? null, mention?.subject ?? undefined),
      surface: label.surface,
      detail: mention
        ? [mention.gate && `gate ${mention.gate}`, mention.band, ...mention.match].filter(Boolean).join('; ')
        : 'not read',
    });
  }
  for (const mention of mentions) {
    if (seen.has(mention) || mention.kind !== 'figure' || !mention.topic) continue;
    const found = named(mention.topic, mention.subject ?? undefined);
    verdicts.push({
      doc,
      kind: 'unlabelled',
      gold: null,
      found,
      surface: mention.surface,
      detail: mention.match.join('; '),
    });
  }
  return verdicts;
}

const named = (topic: string | null, subject?: string) => topic && (subject ? `${topic} · ${subject}` : topic);

function judge(label: GoldLabel, mention: MentionLine | undefined, index: PackIndex): Verdict['kind'] | null {
  const found = mention?.topic ?? null;
  const answers: readonly (string | null)[] = [label.topic, ...(label.alt ?? [])];
  if (found === null) return answers.includes(null) ? null : 'missed';
  if (label.subject && mention?.subject && label.subject !== mention.subject) return 'wrong-topic';
  if (answers.includes(found)) return 'right';
  if (label.topic === null) return 'false-comparison';
  return finer(found, answers, index) ? 'finer' : 'wrong-topic';
}

/** Whether `found` is a part, batch, period or plan of one of the accepted topics: a finer topic of the same kind. */
function finer(found: string, answers: readonly (string | null)[], index: PackIndex): boolean {
  for (const pack of index.packs) {
    const relation = index.topic(`${pack.id}/${found}`)?.topic.relation;
    if (!relation || !['partOf', 'batchOf', 'periodOf', 'plannedOf', 'definitionOf'].includes(relation.kind)) continue;
    if (relation.of.some((parent) => answers.includes(parent.split('/').at(-1) ?? parent))) return true;
  }
  return false;
}
