/** Holds the layout and the dependency rule of ARCHITECTURE.md: who may import whom, no cycles, no forgotten folder, no overlong file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = normalize(join(dirname(fileURLToPath(import.meta.url)), '../..'));

/** Folders with code, and what each may import beside itself. `types` = types alone. */
const rule: Record<string, { may: readonly string[]; types?: readonly string[] }> = {
  data: { may: [] },
  engine: { may: [], types: ['data'] },
  page: { may: ['engine', 'data'] },
  platform: { may: ['engine', 'data'] },
  components: { may: ['engine', 'data'] },
  entrypoints: { may: ['*'] },
  cli: { may: ['*'] },
  tests: { may: ['*'] },
  bench: { may: ['*'] },
  build: { may: [] },
};
/** Folders without TypeScript of the product: set-up scripts, words, packaged files, documents. */
const otherFolders = ['scripts', 'locales', 'public', 'docs', 'assets'];
const junk = /^(utils?|helpers?|shared|common|misc|lib)$/;
const lineLimit = 250;

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.(ts|tsx)$/.test(name) ? [path] : [];
  });
}

const files = Object.keys(rule)
  .flatMap((folder) => filesUnder(join(root, folder)))
  .map((path) => relative(root, path).replaceAll('\\', '/'));

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;
const dynamic = /import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const resolve = (target: string) => normalize(join(dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  return [
    ...[...text.matchAll(statement)].map((m) => ({ from: file, target: resolve(m[2] ?? ''), typeOnly: Boolean(m[1]) })),
    ...[...text.matchAll(dynamic)].map((m) => ({ from: file, target: resolve(m[1] ?? ''), typeOnly: false })),
  ];
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split('/')[0] ?? '';

describe('layout', () => {
  it('has a rule for every top folder', () => {
    const known = new Set([...Object.keys(rule), ...otherFolders, 'node_modules', 'pictures']);
    const folders = readdirSync(root).filter(
      (name) => !name.startsWith('.') && statSync(join(root, name)).isDirectory(),
    );
    expect(folders.filter((name) => !known.has(name))).toEqual([]);
  });

  it('reads the imports of the tree at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets no folder import what the rule forbids', () => {
    const forbidden = imports.filter(({ from, target, typeOnly }) => {
      const own = folderOf(from);
      const other = folderOf(target);
      if (own === other || !(other in rule)) return false;
      const allowed = rule[own];
      if (!allowed || allowed.may.includes('*') || allowed.may.includes(other)) return false;
      return !(typeOnly && allowed.types?.includes(other));
    });
    expect(forbidden).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    const edges = new Map<string, string[]>();
    for (const { from, target } of imports) edges.set(from, [...(edges.get(from) ?? []), target]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no junk-drawer folder or file', () => {
    const bad = files.filter((file) => file.split('/').some((part) => junk.test(part.replace(/\.(test\.)?tsx?$/, ''))));
    expect(bad).toEqual([]);
  });

  it(`keeps every file but data tables and tests under ${lineLimit} lines`, () => {
    const tables = /^(engine\/figures\/languages\/|tests\/)/;
    const long = files
      .filter((file) => !tables.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > lineLimit);
    expect(long).toEqual([]);
  });

  it('uses browser.* in platform and entrypoints alone, and the DOM of a page outside engine, data and platform alone', () => {
    const browserUse =
      /(?<![\w.'"-])(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|action|alarms|sidePanel)\b/;
    const domUse =
      /(?<![\w.'"-])(?:document|window)\.(?:createElement|createRange|querySelector|getElement|body|head|documentElement|addEventListener|getComputedStyle|location)/;
    const text = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const wrongBrowser = files.filter((f) => /^(engine|data|page|components)\//.test(f) && browserUse.test(text(f)));
    const wrongDom = files.filter((f) => /^(engine|data)\//.test(f) && domUse.test(text(f)));
    expect({ wrongBrowser, wrongDom }).toEqual({ wrongBrowser: [], wrongDom: [] });
  });

  it('uses no any, no enum and no suppressed check', () => {
    const bad = files.filter((file) => {
      if (file.startsWith('tests/')) return false;
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ (?!@ts|biome).*$/gm, '');
      return /(?::|<|\bas)\s*any\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|^\s*(?:export\s+)?(?:const\s+)?enum\s/m.test(
        code,
      );
    });
    expect(bad).toEqual([]);
  });
});
