/** The panel where the browser itself shows it, and the menu and key that open it. */
import assert from 'node:assert/strict';
import type { CDPSession } from 'playwright-core';
import type { launchChromium } from '../harness/chromium.ts';
import { pointOfWords } from '../harness/expressions.ts';
import type { launchFirefox } from '../harness/firefox.ts';
import { until } from '../harness/wait.ts';
import { forgetSettings, inExtension, type SurfaceTest, untilMarked } from './world.ts';

type Chromium = Awaited<ReturnType<typeof launchChromium>>;
type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

interface RawMessage {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** Evaluates in a target that no page of the test tool stands for: the real side panel. */
async function evaluateIn(session: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<RawMessage>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const message = JSON.parse(event.message) as RawMessage;
      if (event.sessionId === sessionId && message.id === 1) resolve(message);
    });
  });
  const params = { expression, returnByValue: true, awaitPromise: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return result?.result?.value;
}

/** Evaluates in Firefox's own window. */
async function inWindow(bidi: Firefox['bidi'], expression: string): Promise<unknown> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]?.context };
  const answer = await bidi.send<{ result?: { value?: unknown } }>('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  return answer.result?.value;
}

export const realPanelTests: readonly SurfaceTest[] = [
  {
    name: 'the card’s button opens the browser’s own side panel, which lists the page',
    only: 'chromium',
    async run(world) {
      const { browser, server } = world;
      await forgetSettings(world);
      const article = await browser.open(`${server.origin}/demo.html`);
      await untilMarked(article);
      const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
      await article.move(5, 5);
      await article.move(at.x, at.y);
      await until('the card opens', () => article.cardIsOpen(), Boolean);
      await article.clickInCard('Open panel');
      const session = await (browser as Chromium).context.browser()?.newBrowserCDPSession();
      assert.ok(session);
      const target = await until(
        'the side panel',
        async () =>
          (await session.send('Target.getTargets')).targetInfos.find(
            ({ url }) => url === `${browser.base}/sidepanel.html`,
          ),
        Boolean,
      );
      const text = await until(
        'its list',
        () => evaluateIn(session, target?.targetId ?? '', 'document.body.innerText') as Promise<string>,
        (words) => typeof words === 'string' && words.includes('North Korean soldiers sent to Russia'),
      );
      assert.match(text, /\d+ figures/);
      await evaluateIn(session, target?.targetId ?? '', 'void setTimeout(() => window.close(), 50)');
      await session.detach();
      await article.close();
    },
  },
  {
    name: 'the menu on selected words opens the browser’s own sidebar with them compared',
    only: 'firefox',
    async run(world) {
      const { browser, server } = world;
      await forgetSettings(world);
      const { bidi } = browser as Firefox;
      const url = `${server.origin}/demo.html`;
      const article = await browser.open(url);
      await untilMarked(article);
      await inExtension(
        world,
        `globalThis.selected = []; api.storage.onChanged.addListener(({ selection }) => { if (selection?.newValue) globalThis.selected.push(selection.newValue.text); }); return true;`,
      );
      const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
      await article.evaluate(`(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const from = walker.currentNode.data.indexOf('4,000 North Koreans');
          if (from >= 0) getSelection().setBaseAndExtent(walker.currentNode, from, walker.currentNode, from + 19);
        }
      })()`);
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        {},
      );
      const context = contexts.find((one) => one.url === url)?.context;
      const pointer = { type: 'pointer', id: 'right', parameters: { pointerType: 'mouse' } };
      const actions = [
        { type: 'pointerMove', x: at.x, y: at.y },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ ...pointer, actions }] });
      await until(
        'our entry in the menu',
        () =>
          inWindow(
            bidi,
            `(() => {
            const menu = document.getElementById('contentAreaContextMenu');
            const item = menu.querySelector('menuitem[id*=sidelight]');
            if (menu.state !== 'open' || !item) return false;
            menu.activateItem(item);
            return true;
          })()`,
          ),
        (pressed) => pressed === true,
      );
      await until(
        'the sidebar',
        () =>
          inWindow(
            bidi,
            `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')?.currentURI?.spec ?? ''`,
          ),
        (address) => String(address).endsWith('sidepanel.html'),
      );
      const selected = await until(
        'the selection',
        () => inExtension<string[]>(world, 'return globalThis.selected;'),
        (words) => words.length > 0,
      );
      assert.deepEqual(selected, ['4,000 North Koreans']);
      await until(
        'the panel has taken it',
        () => inExtension<object>(world, `return api.storage.session.get('selection');`),
        (left) => Object.keys(left).length === 0,
      );
      await inWindow(bidi, '(SidebarController.hide(), true)');
      await article.close();
    },
  },
];
