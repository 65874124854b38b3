// Builds the packs and both end-to-end builds: the production code, byte for byte, with a manifest that pre-grants hosts.
import { spawnSync } from 'node:child_process';

const run = (command, args, env = {}) => {
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
};

run('node', ['cli/pack.ts', 'build']);
for (const browser of ['chrome', 'firefox']) {
  run('wxt', ['build', '-b', browser]);
  // A variable, not `--mode`: another mode would build other code.
  run('wxt', ['build', '-b', browser], { SIDELIGHT_E2E: '1' });
}
