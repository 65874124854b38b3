/**
 * What happens to the cost of a page when the packs grow: the same page against few and many claims, few and many topics,
 * and how long an index of the bundled size takes to open. Packs and pages are made up here; every ratio comes from one run.
 */
import { parseArgs } from 'node:util';
import type { Pack } from '../data/schema/pack.ts';
import { analyse } from '../engine/analyse.ts';
import { compilePacks } from '../engine/index/compile.ts';
import { openIndex, openIndexes } from '../engine/index/open.ts';
import type { PackIndex } from '../engine/index/pack-index.ts';
import type { PageText } from '../engine/page.ts';
import { growthPack, growthPage } from './synthetic/growth-pack.ts';

/** Goals of the design. */
const CLAIMS_GOAL = 1.5;
const TOPICS_GOAL = 1.3;
/** Enough that the lowest time no longer falls. */
const ROUNDS = 60;
/** Claims of the bundled packs, about. */
const BUNDLED_CLAIMS = 11_000;

/** The whole analysis of a page, with the claims and the entities' topics that a reader who opens every card would ask for. */
function readPage(index: PackIndex, page: PageText): number {
  const { figures, entities } = analyse(page, index);
  let found = 0;
  for (const { decision } of figures) if (decision.topic !== null) found += index.claims(decision.topic).length;
  for (const entity of new Set(entities.flatMap((mention) => mention.candidates)))
    found += index.topicsOf(entity).length;
  return found;
}

/** Lowest of many times: what the work takes when nothing else runs. Rounds alternate, so that both meet the same machine. */
function fastest(runs: readonly (() => unknown)[], rounds: number): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, which) => {
      const start = performance.now();
      run();
      best[which] = Math.min(best[which] ?? 0, performance.now() - start);
    });
  }
  return best;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const milliseconds = (time: number): string => `${time.toFixed(2)} ms`;

function compare(name: string, few: Pack, many: Pack, goal: number): boolean {
  const page = growthPage();
  const buffers = [few, many].map((pack) => compilePacks([pack]));
  // Opened anew for each page, so that records decoded for the page before do not help.
  const [first = 0, second = 0] = fastest(
    buffers.map((buffer) => () => readPage(openIndex(buffer), page)),
    ROUNDS,
  );
  const ratio = second / first;
  console.log(
    `${name}: ${milliseconds(first)} → ${milliseconds(second)}, ratio ${ratio.toFixed(2)} (goal ≤ ${goal}); index ${megabytes(buffers[0]?.byteLength ?? 0)} → ${megabytes(buffers[1]?.byteLength ?? 0)}`,
  );
  return ratio <= goal;
}

/** The first opening in this process is the cold one: none of this code has run before. */
function openCold(buffer: ArrayBuffer): void {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  const result = openIndexes([buffer]);
  const opened = performance.now();
  if (!result.ok) throw result.error;
  const found = readPage(result.index, growthPage());
  const asked = performance.now();
  globalThis.gc?.();
  console.log(
    `open, cold: ${milliseconds(opened - start)}; first page: ${milliseconds(asked - opened)} (${found} finds); index ${megabytes(buffer.byteLength)}, heap after the page +${megabytes(process.memoryUsage().heapUsed - heap)}`,
  );
  const [again = 0] = fastest([() => openIndexes([buffer])], 50);
  console.log(`open, warm: ${milliseconds(again)}`);
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const most = values.quick ? 100_000 : 1_000_000;
openCold(compilePacks([growthPack({ claims: BUNDLED_CLAIMS, topics: 200, entities: 400 })]));
const results = [
  compare(
    `a page against 1,000 and ${most.toLocaleString('en')} claims`,
    growthPack({ claims: 1000, topics: 100, entities: 100 }),
    growthPack({ claims: most, topics: most / 10, entities: most / 10 }),
    CLAIMS_GOAL,
  ),
  compare(
    'a page against 100 and 10,000 topics',
    growthPack({ claims: 10_000, topics: 100, entities: 100 }),
    growthPack({ claims: 10_000, topics: 10_000, entities: 10_000 }),
    TOPICS_GOAL,
  ),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
