import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export interface PageServer {
  readonly origin: string;
  /** Addresses that were asked for since the last call of `forget`. */
  readonly requests: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/** The strictest policy that a page can have; scripts of the page itself are allowed. */
const strictPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

async function answer(path: string, response: ServerResponse): Promise<void> {
  const file = join(folder, normalize(path).replace(/^[/\\]+/, ''));
  if (!file.startsWith(folder)) {
    response.writeHead(403).end();
    return;
  }
  try {
    const body = await readFile(file);
    const policy = path.includes('strict') ? { 'content-security-policy': strictPolicy } : {};
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...policy })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves `tests/e2e/pages` on this machine alone. Every path under `/at/…` shows the demo article, for rules about addresses. */
export async function servePages(port = 0): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== '/favicon.ico') requests.push(request.url ?? '');
    void answer(path === '/' || path.startsWith('/at/') ? '/demo.html' : path, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    forget: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
