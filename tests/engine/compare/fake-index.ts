/** A pack index made by hand: topics, claims, origins and entities as plain rows. */
import type { Claim, Origin, Outlet } from '../../../data/schema/claim.ts';
import type { Entity } from '../../../data/schema/entity.ts';
import type { Measure } from '../../../data/schema/measure.ts';
import type { Topic } from '../../../data/schema/topic.ts';
import type { AnalysedDate, AnalysedFigure } from '../../../engine/analysis.ts';
import { stepOfEnds } from '../../../engine/compare/tolerance.ts';
import type { DateMention, Figure } from '../../../engine/figures/figure.ts';
import type { ClaimRecord, PackIndex, TopicRecord } from '../../../engine/index/pack-index.ts';
import type { PageText } from '../../../engine/page.ts';

export interface TopicRow {
  readonly id: string;
  readonly dimension?: Measure['dimension'];
  readonly aggregation?: Measure['aggregation'];
  readonly definition?: string;
  readonly relation?: Topic['relation'];
  readonly about?: string;
  readonly whyTheyDiffer?: string;
}

/** A claim: `value` is a number, or low and high. */
export interface ClaimRow extends Partial<Omit<Claim, 'low' | 'high'>> {
  readonly topic?: string;
  readonly value: number | string | readonly [number | string | null, number | string | null];
}

export interface World {
  readonly topics?: readonly TopicRow[];
  readonly claims: readonly ClaimRow[];
  readonly origins?: readonly (Partial<Origin> & { readonly id: string })[];
  readonly outlets?: readonly (Partial<Outlet> & { readonly id: string })[];
  readonly entities?: readonly (Partial<Entity> & { readonly id: string })[];
}

const pack = 'p';
const q = (id: string): string => (id.includes('/') ? id : `${pack}/${id}`);

function topicRecord(row: TopicRow): TopicRecord {
  const { id, dimension = 'people', aggregation, definition, relation, about, whyTheyDiffer } = row;
  const topic = {
    id: q(id),
    label: `label of ${id}`,
    measure: q(`m-${id}`),
    period: { from: '2000', to: null },
    ...(definition && { definition }),
    ...(whyTheyDiffer && { whyTheyDiffer }),
    ...(relation && {
      relation: { ...relation, of: relation.of.map(q), ...(relation.amount && { amount: q(relation.amount) }) },
    }),
  };
  const measure = { id: q(`m-${id}`), label: id, dimension, counts: [], cues: [], ...(aggregation && { aggregation }) };
  const key = about ? `${q(id)}@${q(about)}` : q(id);
  return { key, pack, topic, measure, about: about ? q(about) : null };
}

function claimRecord(row: ClaimRow, world: World): ClaimRecord {
  const { value, topic = 'killed', ...rest } = row;
  const [low, high] = typeof value === 'object' ? value : [value, value];
  const claim: Claim = {
    unit: 'people',
    hedge: '',
    asPrinted: null,
    asOf: null,
    ...rest,
    topic: q(topic),
    low,
    high,
    origin: rest.origin ? q(rest.origin) : null,
    outlet: rest.outlet ? q(rest.outlet) : null,
    ...(rest.alsoOrigin && { alsoOrigin: rest.alsoOrigin.map(q) }),
  };
  const origin: Origin | null = rest.origin
    ? {
        name: rest.origin.toUpperCase(),
        kind: 'official',
        ...world.origins?.find(({ id }) => id === rest.origin),
        id: q(rest.origin),
      }
    : null;
  const outlet: Outlet | null = rest.outlet
    ? {
        name: `The ${rest.outlet}`,
        hosts: [],
        ...world.outlets?.find(({ id }) => id === rest.outlet),
        id: q(rest.outlet),
      }
    : null;
  return { claim, originId: claim.origin, origin, outletId: claim.outlet, outlet };
}

/** An index over hand-made rows; what comparing does not ask is empty. */
export function fakeIndex(world: World): PackIndex {
  const topics = (world.topics ?? [{ id: 'killed' }]).map(topicRecord);
  const records = world.claims.map((row) => claimRecord(row, world));
  // Comparing asks nothing else of an index.
  const asked: Pick<PackIndex, 'hash' | 'packs' | 'topic' | 'claims' | 'related' | 'entity'> = {
    hash: 'fake',
    packs: [
      {
        id: pack,
        title: 'Pack',
        revision: 3,
        licence: '',
        attribution: [],
        reachesTo: '2025-06',
        claims: records.length,
      },
    ],
    topic: (key) => topics.find((record) => record.key === key),
    claims: (key) => records.filter(({ claim }) => claim.topic === key.split('@')[0]),
    related: (key) =>
      topics
        .filter(({ topic }) => topic.relation?.of.includes(key) || topic.relation?.amount === key)
        .map((record) => record.key),
    entity: (id) => {
      const found = world.entities?.find((entity) => q(entity.id) === id);
      return found && { name: found.id, kind: 'country', aliases: [], ...found, id };
    },
  };
  return asked as PackIndex;
}

/** A page of one block. */
export function fakePage(values: Partial<PageText> & { readonly text?: string } = {}): PageText {
  const { text = '', ...rest } = values;
  return {
    title: null,
    date: '2025-01-21',
    url: null,
    language: 'en',
    blocks: [{ id: 0, kind: 'paragraph', text }],
    ...rest,
  };
}

/** A figure of the page as it would be read and decided. */
export function fakeFigure(values: Partial<Figure> = {}, topic: string | null = 'p/killed'): AnalysedFigure {
  const low = values.low === undefined ? 300 : values.low;
  const figure: Figure = {
    kind: 'figure',
    block: 0,
    start: 0,
    end: 0,
    numeralStart: 0,
    numeralEnd: 0,
    tokenFrom: 0,
    tokenTo: 0,
    numeralFrom: 0,
    numeralTo: 0,
    low,
    high: low,
    unit: 'people',
    dimension: 'people',
    baseLow: low,
    baseHigh: low,
    hedge: '',
    hedgeStart: -1,
    hedgeEnd: -1,
    noun: '',
    nounFrom: -1,
    nounTo: -1,
    per: null,
    nounOf: -1,
    trend: '',
    increment: false,
    partitive: false,
    baseOf: -1,
    sameAs: -1,
    step: stepOfEnds(low, values.high === undefined ? low : values.high),
    reject: null,
    ...values,
  };
  return { figure, decision: { band: 'compare', topic, score: 9, gate: null, reasons: [] }, attribution: null };
}

/** A date of the page as it would be read and decided. */
export function fakeDate(
  low: string,
  high: string,
  values: Partial<DateMention> = {},
  topic = 'p/arrival',
): AnalysedDate {
  const date: DateMention = {
    kind: 'date',
    block: 0,
    start: 0,
    end: 0,
    tokenFrom: 0,
    tokenTo: 0,
    low,
    high,
    hedge: '',
    relative: false,
    ...values,
  };
  return { date, decision: { band: 'compare', topic, score: 9, gate: null, reasons: [] } };
}
