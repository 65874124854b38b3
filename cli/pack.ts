/** Commands for authors of packs: `npm run pack -- check | stats | diff | build | schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimChangelog, describeDiff } from '../data/diff/describe-diff.ts';
import { diffPacks } from '../data/diff/diff-packs.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { loadValidPack } from './pack/load.ts';
import { readBundledPacks } from './pack-folders.ts';

const USAGE = `pack check [FILE]        schema, references, lint, printed phrases and examples of a pack, or of all bundled ones
pack stats [--json]      sizes of the bundled packs, and the rows that were left out
pack diff A B            what changed between two revisions, in words; --changelog: the claims, as Markdown
pack build               writes the index of all bundled packs to public/packs.bin
pack schema              writes data/pack.schema.json for editors
A FILE is a pack's JSON or the folder of its sources.`;

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs one command; the exit code. The engine is loaded only by those that need it. */
async function run(args: Arguments): Promise<number> {
  const [command, first, second] = args.words;
  switch (command) {
    case 'check': {
      const { checkBundled, checkPack } = await import('./pack/check.ts');
      const report = first ? checkPack(first) : checkBundled();
      console.log(report.lines.join('\n'));
      return report.passed ? 0 : 1;
    }
    case 'stats': {
      const { countPacks, describeStats } = await import('./pack/stats.ts');
      console.log(args.flag('json') ? JSON.stringify(countPacks(readBundledPacks())) : describeStats().join('\n'));
      return 0;
    }
    case 'diff': {
      if (!first || !second) break;
      const diff = diffPacks(loadValidPack(first), loadValidPack(second));
      console.log(args.flag('changelog') ? claimChangelog(diff) : describeDiff(diff).join('\n'));
      return 0;
    }
    case 'build': {
      const { compilePacks } = await import('../engine/index/compile.ts');
      const packs = readBundledPacks();
      const index = new Uint8Array(compilePacks(packs));
      mkdirSync(inProject('public'), { recursive: true });
      writeFileSync(inProject('public/packs.bin'), index);
      console.log(
        `public/packs.bin: ${packs.map((pack) => `${pack.id} ${pack.revision}`).join(', ')}, ${index.length} bytes`,
      );
      return 0;
    }
    case 'schema': {
      const { packSchemaText } = await import('./pack/schema.ts');
      writeFileSync(inProject('data/pack.schema.json'), packSchemaText());
      console.log('data/pack.schema.json');
      return 0;
    }
  }
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = await run(readArguments(process.argv.slice(2), [], ['json', 'changelog']));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
