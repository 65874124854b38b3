// Installs what is missing before any other command: packages now, browsers with `--browsers`.
// It runs on the system's Node (>= 20) before node_modules exists, so it may import nothing outside `node:`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.setup-stamp');

/** Runs `npm ci` unless the lock file is the one that was installed last. */
function installPackages() {
  const want = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === want) return;
  const cli = process.env.npm_execpath;
  const viaNode = cli && /\.c?js$/.test(cli);
  const run = spawnSync(
    viaNode ? process.execPath : 'npm',
    [...(viaNode ? [cli] : []), 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      // To standard error: the output of the command that follows may be read by a script.
      stdio: ['ignore', 2, 2],
      shell: !viaNode && process.platform === 'win32',
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, want);
}

installPackages();
if (process.argv.includes('--browsers')) await ensureBrowsers(root);
