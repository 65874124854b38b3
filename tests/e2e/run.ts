// Runs the end-to-end tests in Chromium and Firefox. `--only chromium|firefox`, `--grep WORDS`, `--report FILE`;
// `--times N`: each test so often, each time with one attempt, to find those that fail now and then.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { galleryTests } from '../components/gallery/audit.ts';
import { changeTests } from './changes.ts';
import { formTests } from './forms.ts';
import { frameTests } from './frames.ts';
import { fullScreenTests, lostFrameTests } from './full-screen.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { missingDisplayTools } from './harness/display.ts';
import { launchFirefox } from './harness/firefox.ts';
import { type PageServer, servePages } from './harness/server.ts';
import type { EndToEndTest } from './harness/test.ts';
import { promiseTests } from './promises.ts';
import { accessTests } from './surfaces/access.ts';
import { badInputTests } from './surfaces/bad-input.ts';
import { nativePromptTests } from './surfaces/native-prompt.ts';
import { onlyThisPageTests } from './surfaces/only-this-page.ts';
import { optionsTests } from './surfaces/options.ts';
import { panelTests } from './surfaces/panel.ts';
import { permissionTests } from './surfaces/permission.ts';
import { realMenuTests } from './surfaces/real-menu.ts';
import { realPanelTests } from './surfaces/real-panel.ts';
import { switchTests } from './surfaces/switch.ts';
import { threadTests } from './thread.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const output = process.env.SIDELIGHT_OUTPUT ?? join(root, '.output');

/** Longest that one test may take, in milliseconds. */
const limit = 45_000;

const suites: readonly (readonly EndToEndTest[])[] = [
  threadTests,
  promiseTests,
  changeTests,
  frameTests,
  formTests,
  fullScreenTests,
  lostFrameTests,
  panelTests,
  switchTests,
  optionsTests,
  accessTests,
  galleryTests,
  badInputTests,
  permissionTests,
  nativePromptTests,
  onlyThisPageTests,
  realPanelTests,
  realMenuTests,
];

const launchers = {
  chromium: () => launchChromium({ extension: join(output, 'chrome-mv3-e2e') }),
  firefox: () => launchFirefox({ extension: join(output, 'firefox-mv3-e2e') }),
} as const;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    grep: { type: 'string' },
    report: { type: 'string' },
    times: { type: 'string' },
  },
});

const total = { passed: 0, failed: 0, skipped: 0 };

function fail(name: string, error: unknown): void {
  total.failed += 1;
  console.log(`  FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

async function within(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Real browsers on a busy machine lose a tap or a focus now and then; what is broken fails twice. */
const attempts = options.times ? 1 : 2;

async function runTest(test: EndToEndTest, browser: TestBrowser, server: PageServer): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const begun = Date.now();
    try {
      await within(test.run({ browser, server }));
      total.passed += 1;
      const note = attempt > 1 ? `, at attempt ${attempt}` : '';
      console.log(`  passed  ${test.name} (${Date.now() - begun} ms${note})`);
      return;
    } catch (error) {
      if (attempt === attempts) return fail(test.name, error);
      console.log(`  again   ${test.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

const missing = missingDisplayTools();

/** A test that cannot be run here is named, with what it lacks: it has not passed. */
function skip({ name }: EndToEndTest): void {
  total.skipped += 1;
  console.log(`  SKIPPED ${name}: it needs ${missing.join(' and ')}, not found on this machine`);
}

async function runTests(tests: readonly EndToEndTest[], browser: TestBrowser, server: PageServer): Promise<void> {
  for (const test of tests) {
    if (test.needs && missing.length > 0) skip(test);
    else for (let time = 0; time < Number(options.times ?? 1); time += 1) await runTest(test, browser, server);
  }
}

const server = await servePages();
for (const name of ['chromium', 'firefox'] as const) {
  if (options.only && options.only !== name) continue;
  const chosen = suites.flat().filter((test) => (test.only ?? name) === name && test.name.includes(options.grep ?? ''));
  console.log(`${name}: ${chosen.length} tests`);
  let browser: TestBrowser | null = null;
  try {
    browser = await launchers[name]();
    await runTests(chosen, browser, server);
  } catch (error) {
    fail(`${name} starts with the extension`, error);
  } finally {
    await browser?.close().catch((error: unknown) => fail(`${name} ends`, error));
  }
}
await server.close();

if (!existsSync(output)) console.log(`There is no build in ${output}: run \`npm run build:e2e\` first.`);
if (options.report) writeFileSync(options.report, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
