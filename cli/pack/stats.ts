import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Pack } from '../../data/schema/pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';
import { bundledFolders, readBundledPacks } from '../pack-folders.ts';

/** Sizes of packs; `bytes` is the compiled index. */
export interface PackStats {
  readonly claims: number;
  readonly outlets: number;
  readonly origins: number;
  readonly topics: number;
  readonly entities: number;
  readonly bytes: number;
}

/** Counts the rows of packs that are compiled together. */
export function countPacks(packs: readonly Pack[]): PackStats {
  const sum = (list: 'claims' | 'outlets' | 'origins' | 'topics' | 'entities'): number =>
    packs.reduce((total, pack) => total + pack[list].length, 0);
  return {
    claims: sum('claims'),
    outlets: sum('outlets'),
    origins: sum('origins'),
    topics: sum('topics'),
    entities: sum('entities'),
    bytes: compilePacks(packs).byteLength,
  };
}

/** The bundled packs in lines for people: sizes, what informs without comparing, and what was left out and why. */
export function describeStats(): string[] {
  const packs = readBundledPacks();
  const total = countPacks(packs);
  return [
    ...packs.flatMap((pack) => {
      const { claims, outlets, origins, topics, entities } = countPacks([pack]);
      return [
        `${pack.id}: ${claims} claims, ${outlets} outlets, ${origins} origins, ${topics} topics, ${entities} entities`,
        `  ${describeReach(pack)}`,
      ];
    }),
    ...describeExcluded(),
    `all: ${total.claims} claims, ${total.outlets} outlets, ${total.origins} origins, ${total.topics} topics, ${total.entities} entities, ${total.bytes} bytes compiled`,
  ];
}

/** How many topics have two independent counters; a topic with fewer never compares, it only informs. */
function describeReach(pack: Pack): string {
  const counters = new Map<string, Set<string>>();
  for (const { topic, about, origin, aside } of pack.claims) {
    if (origin === null || aside) continue;
    const key = about ? `${topic}@${about}` : topic;
    const set = counters.get(key) ?? new Set();
    counters.set(key, set.add(origin));
  }
  const comparable = [...counters.values()].filter((set) => set.size >= 2).length;
  const keys = new Set(pack.claims.map(({ topic, about }) => (about ? `${topic}@${about}` : topic)));
  const unnamed = pack.claims.filter(({ origin }) => origin === null).length;
  return `${comparable} of ${keys.size} topics have two origins or more; ${unnamed} claims name no origin`;
}

/** Rows and links that were left out, by reason. */
function describeExcluded(): string[] {
  return bundledFolders().flatMap((folder) => [
    ...describeReasons(join(folder, 'excluded.jsonl'), `${basename(folder)}, left out`),
    ...describeReasons(join(folder, 'unlinked.jsonl'), `${basename(folder)}, without their link`),
  ]);
}

function describeReasons(file: string, what: string): string[] {
  if (!existsSync(file)) return [];
  const reasons = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { reason } = JSON.parse(line) as { readonly reason: string };
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const list = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, rows]) => `${rows} ${reason}`);
  return [`${what}: ${list.join('; ')}`];
}
