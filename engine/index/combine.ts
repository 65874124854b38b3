/** Several opened buffers as one index: a record is looked for in each, lists are joined, names and phrases merged. */
import type { Claim, Origin, Outlet } from '../../data/schema/claim.ts';
import { mergeMentions } from '../entities/merge-mentions.ts';
import { claimValues, heardValues } from './claim-values.ts';
import { combinePhrases } from './combine-phrases.ts';
import { memoised } from './memo.ts';
import type { ClaimRecord, PackIndex, PackSummary, TopicRecord } from './pack-index.ts';
import type { Part } from './part.ts';
import { ListKind, splitTopicKey, topicKey } from './records.ts';

/** The first part that has it. */
function first<T>(parts: readonly Part[], ask: (part: Part) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = ask(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Memories live as long as the index; nothing outside of it changes. */
export function combine(parts: readonly Part[]): PackIndex {
  const packs: readonly PackSummary[] = parts.flatMap((part) => part.packs());
  const entity = memoised((id) => first(parts, (part) => part.entity(id)));
  const origin = memoised((id): Origin | undefined => first(parts, (part) => part.origin(id)));
  const outlet = memoised((id): Outlet | undefined => first(parts, (part) => part.outlet(id)));
  const measure = memoised((id) => first(parts, (part) => part.measure(id)));
  const base = memoised((id) => first(parts, (part) => part.topic(id)));
  const list = (kind: number, key: string): readonly string[] => [
    ...new Set(parts.flatMap((part) => part.list(kind, key))),
  ];

  const topic = memoised((key): TopicRecord | undefined => {
    const { topic: id, about } = splitTopicKey(key);
    const found = base(id);
    const itsMeasure = found && measure(found.measure);
    if (!found || !itsMeasure || (about !== null && !found.per?.includes(about))) return undefined;
    return { key, pack: id.slice(0, id.indexOf('/')), topic: found, measure: itsMeasure, about };
  });
  const claimRecord = (claim: Claim): ClaimRecord => ({
    claim,
    originId: claim.origin,
    origin: (claim.origin !== null && origin(claim.origin)) || null,
    outletId: claim.outlet,
    outlet: (claim.outlet !== null && outlet(claim.outlet)) || null,
  });
  const claims = memoised((key): readonly ClaimRecord[] => parts.flatMap((part) => part.claims(key)).map(claimRecord));
  /** A topic per entity hangs on another one entity by entity. */
  const related = memoised((key): readonly string[] => {
    const { topic: id, about } = splitTopicKey(key);
    return list(ListKind.relatedTo, id).flatMap((other) => {
      const subjects = base(other)?.per;
      if (about === null || subjects === undefined) return [other];
      return subjects.includes(about) ? [topicKey(other, about)] : [];
    });
  });

  const made = new Map<unknown, unknown>();

  return {
    hash: parts.map((part) => part.hash).join('-'),
    packs,
    topic,
    claims,
    values: memoised((key) => claimValues(claims(key))),
    heard: memoised((key) => heardValues(topic(key)?.topic.heard ?? [])),
    related,
    entity,
    mentions: (tokens, block) => mergeMentions(parts.map((part) => part.aliases.mentions(tokens, block))),
    phrases: combinePhrases(parts.map((part) => part.phrases)),
    topics: {
      ofMeasure: memoised((id) => list(ListKind.topicsOfMeasure, id)),
      classes: memoised((id) => list(ListKind.classes, id)),
    },
    aliases: {
      readings: (tokens, mention) => parts.flatMap((part) => part.aliases.readings(tokens, mention)),
      contexts: (tokens, entities) => parts.flatMap((part) => part.contexts(tokens, entities)),
    },
    wholes: memoised((id) => {
      const found = new Set([id]);
      for (const part of found) for (const whole of entity(part)?.partOf ?? []) found.add(whole);
      return [...found];
    }),
    topicsOf: memoised((id) => list(ListKind.topicsOfEntity, id)),
    once<T>(make: (index: PackIndex) => T): T {
      if (!made.has(make)) made.set(make, make(this));
      return made.get(make) as T;
    },
  };
}
