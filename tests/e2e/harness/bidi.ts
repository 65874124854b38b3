import { type ChildProcess, spawn } from 'node:child_process';

/** A message of WebDriver BiDi that answers none of ours. */
export interface BidiEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

/** A connection to a browser over WebDriver BiDi. */
export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  onEvent(listener: (event: BidiEvent) => void): void;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

const startTime = 60_000;
const endTime = 5_000;

/** Waits for the address that the browser prints when it listens. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not listen: ${log}`)), startTime);
    const read = (chunk: Buffer) => {
      log += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    process.stdout?.on('data', read);
    process.stderr?.on('data', read);
    process.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${log}`)));
  });
}

/** Starts a browser and connects to it. The process is ended with ours. */
export async function connectBidi(executable: string, args: readonly string[]): Promise<Bidi> {
  const child = spawn(executable, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const address = await addressOf(child);
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let count = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const asked = waiting.get(message.id);
    if (!asked) {
      for (const listener of listeners) listener(message);
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
    else asked.resolve(message.result);
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
  };
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve: resolve as (value: unknown) => void, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  return {
    send,
    onEvent: (listener) => void listeners.push(listener),
    process: child,
    async close() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await send('browser.close').catch(() => undefined);
      const timer = setTimeout(kill, endTime);
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}
