/**
 * What the program with its bundled packs adds to the start of a stopped worker: the time until it answers, against a worker
 * that does nothing and the same program without packs, in real browsers. Rounds go round the three, so that all meet the
 * same machine.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestBrowser } from '../tests/e2e/harness/browser.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { launchFirefox } from '../tests/e2e/harness/firefox.ts';
import { heapOfWorker } from './cold/heap.ts';
import { makeVariants, type VariantName, variantNames } from './cold/variants.ts';
import { newsText } from './news-text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 20;
/** Goal of the design: milliseconds that program and packs may take longer to start than a worker that does nothing. */
const GOAL = 50;
/** About what a page sends first. */
const CHARACTERS = 5000;

const blocks = newsText(CHARACTERS).map((text, id) => ({ id, kind: 'paragraph', text }));

interface Asked {
  readonly request: object;
  /** Whether the goal holds for it: reading a page takes its time with a worker that runs, too. */
  readonly isStart: boolean;
}

/** The least that needs the packs, and what a page asks first. */
const requests: Readonly<Record<string, Asked>> = {
  'packs, opened': { request: { kind: 'packs' }, isStart: true },
  [`a page's first ${CHARACTERS} characters, read`]: {
    request: {
      kind: 'analyse',
      isFirst: true,
      page: { title: null, date: '2025-02-07', url: null, language: 'en', blocks },
    },
    isStart: false,
  },
};

/** Milliseconds from sending to the answer, seen from a page of the extension. */
async function timeOf(browser: TestBrowser, request: object): Promise<number> {
  return browser.inExtension<number>(`(async () => {
    const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
    const begun = performance.now();
    const answer = await api.runtime.sendMessage(${JSON.stringify(request)});
    const time = performance.now() - begun;
    if (answer !== null && !answer?.ok) throw new Error('not answered: ' + JSON.stringify(answer));
    return time;
  })()`);
}

const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};
/** A difference with its sign; the noise of a start may be larger than what the packs add. */
const signed = (time: number): string => `${time < 0 ? '−' : '+'}${Math.abs(time).toFixed(1)} ms`;
const span = (times: readonly number[]): string => `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;

/** Whether the start keeps to the goal. */
async function compare(
  name: string,
  { request, isStart }: Asked,
  browsers: Record<VariantName, TestBrowser>,
): Promise<boolean> {
  const times: Record<VariantName, number[]> = { 'empty worker': [], 'no packs': [], 'all packs': [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const variant of variantNames) {
      await browsers[variant].stopWorker();
      times[variant].push(await timeOf(browsers[variant], request));
    }
  }
  const empty = median(times['empty worker']);
  console.log(`  ${name}`);
  for (const variant of variantNames) {
    const time = median(times[variant]);
    console.log(
      `    ${variant.padEnd(14)} ${time.toFixed(1).padStart(6)} ms (${span(times[variant])})  ${signed(time - empty)}, ${(time / empty).toFixed(2)} × empty`,
    );
  }
  const all = median(times['all packs']);
  const without = median(times['no packs']);
  console.log(
    `    the packs: ${signed(all - without)}, ${(all / without).toFixed(2)} × the same program without packs`,
  );
  if (!isStart) return true;
  const kept = all - empty <= GOAL;
  console.log(`    goal: ≤ ${GOAL} ms more than the empty worker, ${kept ? 'kept' : 'MISSED'}`);
  return kept;
}

interface Launcher<Found extends TestBrowser> {
  readonly build: string;
  launch(extension: string): Promise<Found>;
  /** Bytes that the running worker holds, where the browser tells. */
  heap?(browser: Found): Promise<{ readonly objects: number; readonly buffers: number }>;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

async function measure<Found extends TestBrowser>(name: string, { build, launch, heap }: Launcher<Found>) {
  const { folders, remove } = makeVariants(build);
  const opened: Found[] = [];
  const open = async (variant: VariantName): Promise<Found> => {
    const browser = await launch(folders[variant]);
    opened.push(browser);
    return browser;
  };
  try {
    const browsers = {
      'empty worker': await open('empty worker'),
      'no packs': await open('no packs'),
      'all packs': await open('all packs'),
    };
    console.log(`${name}, median of ${ROUNDS} starts (fastest–slowest)`);
    const kept: boolean[] = [];
    for (const [what, asked] of Object.entries(requests)) kept.push(await compare(what, asked, browsers));
    for (const variant of heap ? variantNames : []) {
      await browsers[variant].stopWorker();
      const held: string[] = [];
      for (const { request } of Object.values(requests)) {
        await timeOf(browsers[variant], request);
        const { objects, buffers } = (await heap?.(browsers[variant])) ?? { objects: 0, buffers: 0 };
        held.push(`${megabytes(objects)} + ${megabytes(buffers)} in buffers`);
      }
      console.log(`  memory, ${variant}: ${held.join('; after the page ')}`);
    }
    return kept.every(Boolean);
  } finally {
    for (const browser of opened) await browser.close();
    remove();
  }
}

const build = spawnSync(process.execPath, ['scripts/build-e2e.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) throw new Error('the extension could not be built');

const results = [
  await measure('Chromium', {
    build: join(root, '.output/chrome-mv3-e2e'),
    launch: (extension) => launchChromium({ extension }),
    heap: heapOfWorker,
  }),
  await measure('Firefox', {
    build: join(root, '.output/firefox-mv3-e2e'),
    launch: (extension) => launchFirefox({ extension }),
  }),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
