/** What Chromium's worker holds in memory. */
import type { CDPSession } from 'playwright-core';
import type { launchChromium } from '../../tests/e2e/harness/chromium.ts';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
}

/** Asks a target that no page of the test tool stands for. */
async function ask(session: CDPSession, sessionId: string, id: number, method: string): Promise<Answer> {
  const answered = new Promise<Answer>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const message = JSON.parse(event.message) as Answer;
      if (event.sessionId === sessionId && message.id === id) resolve(message);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answered;
}

/** Bytes after a collection: objects and code, and buffers beside them. The worker must run. */
export async function heapOfWorker({
  context,
  base,
}: Awaited<ReturnType<typeof launchChromium>>): Promise<{ readonly objects: number; readonly buffers: number }> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(base));
  if (!worker) throw new Error('the worker does not run');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(session, sessionId, 1, 'HeapProfiler.collectGarbage');
  const { result } = await ask(session, sessionId, 2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
  return { objects: result?.usedSize ?? Number.NaN, buffers: result?.backingStorageSize ?? Number.NaN };
}
