/** A screen of our own, with keys pressed as by hand: what a browser shows outside of pages, no page's protocol can reach. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { pause } from './wait.ts';

const tools = ['Xvfb', 'xdotool'] as const;
const run = promisify(execFile);

/** A server that does not answer within this, in milliseconds, never will. */
const startTime = 20_000;
/** Between two keys, in milliseconds: a dialog takes its next key when it has drawn the focus. */
const betweenKeys = 250;

/** The tools for a screen of our own that this machine lacks. */
export const missingDisplayTools = (): readonly string[] =>
  tools.filter((tool) => !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))));

export interface Display {
  /** Its name, as the variable DISPLAY has it. */
  readonly name: string;
  /** Presses keys one after the other, by their X names (`Tab`, `Return`), wherever the focus is. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The number that the server chose: it writes it when it is ready. */
function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), startTime);
    let written = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      written += String(chunk);
      if (!written.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(written.trim());
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/** Starts a screen that nobody sees. It ends with our process. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const name = `:${await numberOf(server)}`;
  return {
    name,
    async press(...keys) {
      for (const [at, key] of keys.entries()) {
        if (at > 0) await pause(betweenKeys);
        await run('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } });
      }
    },
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      process.off('exit', kill);
    },
  };
}
