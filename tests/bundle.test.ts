/**
 * What the built extension may hold. Reads the builds of `npm run build:e2e`; without them there is nothing to be shipped
 * and nothing to be checked, which is a failure too.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const output = process.env.SIDELIGHT_OUTPUT ?? fileURLToPath(new URL('../.output', import.meta.url));
const browsers = ['chrome', 'firefox'] as const;

/** Scripts that run in a page's process, where no policy of ours holds. */
const inPages = ['page.js', 'attend.js', 'card.js', 'head.js'];

/** What could reach the net or speak to the page. */
const forbiddenInPages: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /WebSocket/],
  ['EventSource', /EventSource/],
  ['sendBeacon', /sendBeacon/],
  ['new Image', /new\s+Image\b/],
  ['importing other code', /\bimport\s*\(|importScripts/],
  ['dispatchEvent', /dispatchEvent/],
  ['postMessage', /postMessage/],
  ['remote addresses', /["'`](?:https?|wss?):\/\/(?!www\.w3\.org\/)/],
  ['code from strings', /\bnew\s+Function\b|\beval\s*\(/],
];

/** Storage that the page shares, and parts of the page that only it may write. */
const forbiddenOfPages: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the page’s storage', /\b(?:localStorage|sessionStorage|document\.cookie|indexedDB)\b/],
];

/** Sizes after gzip, in bytes: what each tab pays, what the first hover pays. */
const sizes: Readonly<Record<string, number>> = {
  'page.js': 8 * 1024,
  'card.js': 28 * 1024,
  'attend.js': 6 * 1024,
  'head.js': 1024,
};

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

describe.each(browsers)('the build for %s', (browser) => {
  const folder = join(output, `${browser}-mv3`);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('is there', () => expect(existsSync(folder), `run \`npm run build:e2e\` (${folder})`).toBe(true));

  it.each(inPages)('%s reaches neither the net nor the page', (name) => {
    const code = read(name);
    for (const [what, pattern] of [...forbiddenInPages, ...forbiddenOfPages]) {
      expect(pattern.exec(code)?.[0], `${what} in ${name}`).toBeUndefined();
    }
  });

  it('holds no RTCPeerConnection, which no policy stops', () => {
    for (const name of filesOf(folder).filter((one) => one.endsWith('.js')))
      expect(read(name), name).not.toContain('RTCPeerConnection');
  });

  it.each(Object.entries(sizes))('%s is at most %i bytes after gzip', (name, most) => {
    expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('keeps packs, engine, views, schema and polyfill out of the script of every tab', () => {
    for (const sign of ['createElement(`', 'webextension-polyfill', '_zod', 'kursk', 'hectares'])
      expect(read('page.js')).not.toContain(sign);
  });

  it('asks for no host, runs in no page by itself, and offers no file to pages', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect([manifest.host_permissions, manifest.content_scripts, manifest.web_accessible_resources]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(manifest.permissions).not.toContain('tabs');
  });

  it('is the same for the end-to-end tests, byte for byte, but for the manifest', () => {
    const tested = join(output, `${browser}-mv3-e2e`);
    expect(filesOf(tested)).toEqual(filesOf(folder));
    const differing = filesOf(folder).filter(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(tested, name))),
    );
    expect(differing).toEqual(['manifest.json']);
    const { host_permissions: granted, ...others } = JSON.parse(readFileSync(join(tested, 'manifest.json'), 'utf8'));
    const { optional_host_permissions: asked, ...same } = JSON.parse(read('manifest.json'));
    expect(granted).toEqual(asked);
    expect(others).toEqual(same);
  });
});

/** What a background may weigh before it hears its first message, in bytes; the engine is more than three times that. */
const mostAtStart = 120 * 1024;

describe('the background', () => {
  const background = (browser: string): string => readFileSync(join(output, `${browser}-mv3`, 'background.js'), 'utf8');

  it('loads nothing more in Chromium, whose workers may not', () => {
    expect(background('chrome')).not.toMatch(/\bimport\s*[({"'`]|\bimportScripts\b/);
  });

  it('starts with one file in Firefox, and loads the engine when it is asked for', () => {
    const code = background('firefox');
    expect(Buffer.byteLength(code)).toBeLessThan(mostAtStart);
    expect(code).not.toMatch(/\bimport\s*[{"'`]|\bfrom\s*["'`]\.\//);
    expect(code).toMatch(/\bimport\s*\(\s*["'`]\.\/chunks\/reading-/);
  });
});

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a script with all around it, the outermost first. */
function* nodesOf(node: Node, around: readonly Node[] = []): Generator<readonly Node[]> {
  const trail = [...around, node];
  yield trail;
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* nodesOf(part, trail);
}

/** How the engine declares one of its constants, the flags of a token: within a function that gives `analyse` and is called at once. */
function declarationsOf(code: string): { readonly kind: unknown; readonly calledAtOnce: boolean }[] {
  return [...nodesOf(parseSync('script.js', code).program as Node)].flatMap((trail) => {
    const [declaration, declarator, value] = trail.slice(-3);
    if (value?.type !== 'ObjectExpression' || !/^\{[^{}]*\bsentenceStart:\d/.test(code.slice(value.start, value.end)))
      return [];
    const inner = trail.findLastIndex(({ type }) => /Function/.test(type));
    const around = trail[inner];
    if (!around || !/\.analyse=/.test(code.slice(around.start, around.end))) return [];
    const kind =
      declarator?.type === 'VariableDeclarator' ? (declaration as { kind?: unknown }).kind : declarator?.type;
    const outer = trail.slice(0, inner).findLast(({ type }) => type !== 'ParenthesizedExpression');
    const { callee } = (outer ?? {}) as { readonly callee?: Node };
    return [{ kind, calledAtOnce: callee !== undefined && callee.start <= around.start && callee.end >= around.end }];
  });
}

describe('the engine', () => {
  it('is one function with constants of its own for Chromium: variables would slow it down by a third', () => {
    const code = readFileSync(join(output, 'chrome-mv3', 'background.js'), 'utf8');
    expect(declarationsOf(code)).toEqual([{ kind: expect.stringMatching(/^(?:const|let)$/), calledAtOnce: true }]);
  });

  it.each([
    ['variables of a script', 'var t={sentenceStart:8};function a(e){e.analyse=t}a({})'],
    ['values that come later', 'var t,i=()=>{t={sentenceStart:8}};(function(e){i();e.analyse=t})({})'],
    ['variables of the function', '(function(e){var t={sentenceStart:8};e.analyse=t})({})'],
    ['a function that is called from elsewhere', 'function a(e){let t={sentenceStart:8};e.analyse=t}a({})'],
  ])('is not: %s', (_name, code) => {
    expect(declarationsOf(code)).not.toEqual([{ kind: expect.stringMatching(/^(?:const|let)$/), calledAtOnce: true }]);
  });
});

describe('what the check of bundles would catch', () => {
  it.each([
    ['fetch("/x")', 'fetch'],
    ['new WebSocket(u)', 'WebSocket'],
    ['navigator.sendBeacon(u)', 'sendBeacon'],
    ['let i=new Image;i.src=u', 'new Image'],
    ['window.dispatchEvent(e)', 'dispatchEvent'],
    ['window.postMessage(1,"*")', 'postMessage'],
    ['x.src=`https://news.example/i.png`', 'remote addresses'],
    ['import(`./x.js`)', 'importing other code'],
  ])('%s', (code, what) => {
    expect(forbiddenInPages.filter(([, pattern]) => pattern.test(code)).map(([name]) => name)).toContain(what);
  });
});
