/** `npm start`: builds, serves the demo article and opens a browser with the extension on it; without a display it drives it and leaves pictures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../engine/analyse.ts';
import type { TestPage } from '../tests/e2e/harness/browser.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { type PaintedMarks, paintedMarks, pointOfWords } from '../tests/e2e/harness/expressions.ts';
import { servePages } from '../tests/e2e/harness/server.ts';
import { until } from '../tests/e2e/harness/wait.ts';
import { bundledIndex } from './bundled-index.ts';
import { mentionLines } from './mention-lines.ts';
import { printMentions } from './print-mentions.ts';
import { readHtml } from './read-html.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'pictures');
const demo = join(root, 'tests/e2e/pages/demo.html');
/** Names that the demo article prints; the first that is marked shows the place card. */
const places = ['Kursk'];

function build(): void {
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    const done = spawnSync(args[0] ?? '', args.slice(1), {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    if (done.status !== 0) throw new Error(`${args.join(' ')} failed`);
  };
  run(['node', 'cli/pack.ts', 'build']);
  // The end-to-end manifest pre-grants hosts, so that the demo shows marks without a question.
  run(['wxt', 'build', '-b', 'chrome'], { SIDELIGHT_E2E: '1' });
}

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function hoverAndShoot(page: TestPage, words: string, name: string): Promise<string> {
  await page.move(2, 2);
  const point = await page.evaluate<{ x: number; y: number } | null>(pointOfWords(words));
  if (!point) throw new Error(`“${words}” is not on the demo page`);
  await page.move(point.x - 3, point.y);
  await page.move(point.x, point.y);
  await until(`the card of “${words}”`, () => page.cardIsOpen(), Boolean);
  const file = join(pictures, `${name}.png`);
  writeFileSync(file, await page.screenshot());
  await page.key('Escape');
  await until(
    'the closed card',
    () => page.cardIsOpen(),
    (open) => !open,
  );
  return file;
}

function printTable(address: string): string {
  const index = bundledIndex();
  const document = readHtml(readFileSync(demo, 'utf8'), { url: address });
  const lines = mentionLines(document, analyse(document.page, index), index);
  printMentions(address, lines);
  // The figure that shows most: several origins, and a spread around it.
  const shown = lines.filter((line) => line.kind === 'figure' && line.topic && line.relation !== 'notComparable');
  const compared = shown.sort((a, b) => b.origins.length - a.origins.length)[0];
  if (!compared) throw new Error('no figure of the demo article is compared');
  return compared.surface;
}

async function main(): Promise<void> {
  build();
  const server = await servePages();
  const address = `${server.origin}/demo.html`;
  const headless = !hasDisplay();
  const browser = await launchChromium({ extension: join(root, '.output/chrome-mv3-e2e'), headless });
  try {
    const figure = printTable(address);
    const page = await browser.open(address, { width: 1100, height: 820 });
    const marks = await until(
      'marks',
      () => page.evaluate<PaintedMarks>(paintedMarks),
      ({ figure: painted }) => painted.length > 0,
    );
    console.log(`\n${marks.figure.length} figures and ${marks.name.length} names are marked on ${address}`);
    if (!headless) {
      console.log('Hover an underlined figure. Close the browser window to end.');
      await new Promise((resolve) => browser.context.once('close', resolve));
      return;
    }
    mkdirSync(pictures, { recursive: true });
    const saved = [await hoverAndShoot(page, figure, 'start-figure')];
    const place = marks.name.find((name) => places.includes(name)) ?? marks.name[0];
    if (place) saved.push(await hoverAndShoot(page, place, 'start-place'));
    console.log(`No display: pictures saved to\n${saved.map((file) => `  ${file}`).join('\n')}`);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
