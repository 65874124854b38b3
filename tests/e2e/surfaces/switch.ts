import assert from 'node:assert/strict';
import { pause, until } from '../harness/wait.ts';
import {
  countMarks,
  forgetSettings,
  inExtension,
  openBeside,
  press,
  type SurfaceTest,
  type SurfaceWorld,
  textOf,
  untilBare,
  untilMarked,
  untilText,
} from './world.ts';

const registered = (world: SurfaceWorld): Promise<{ id: string; excludeMatches?: string[] }[]> =>
  inExtension(world, 'return api.scripting.getRegisteredContentScripts();');

/** Tests of the switch, the pause and the popup that holds them. */
export const switchTests: readonly SurfaceTest[] = [
  {
    name: 'the switch takes Sidelight off a site at once, in every tab, and on again, also after the worker was stopped',
    async run(world) {
      await forgetSettings(world);
      const { article, surface } = await openBeside(world, 'popup');
      const other = await world.browser.open(`${world.server.origin}/at/elsewhere`);
      await untilMarked(article);
      await untilMarked(other);
      await inExtension(
        world,
        `const tabs = await api.tabs.query({}); await api.tabs.update(tabs.find(({ url }) => url?.endsWith('/demo.html')).id, { active: true }); return true;`,
      );
      await surface.goto(`${world.browser.base}/popup.html`);
      await untilText(surface, /\d+ figures · \d+ compared/);
      assert.ok((await textOf(surface)).includes('127.0.0.1'));
      await press(surface, 'Sidelight on this site');
      await untilBare(article);
      await untilBare(other);
      await until(
        'the host is excluded',
        () => registered(world),
        (scripts) => scripts[0]?.excludeMatches?.includes('*://127.0.0.1/*') ?? scripts.length === 0,
      );
      assert.equal(await article.evaluate('document.querySelector("sidelight-card")'), null);
      await article.goto(`${world.server.origin}/demo.html`);
      await pause(800);
      assert.equal(await countMarks(article), 0, 'off means that nothing runs after a reload either');
      await world.browser.stopWorker();
      await press(surface, 'Sidelight on this site');
      await untilMarked(article);
      await untilMarked(other);
      for (const page of [surface, other, article]) await page.close();
    },
  },
  {
    name: 'a pause takes Sidelight off everywhere, survives the worker, and ends by button and by its time',
    async run(world) {
      await forgetSettings(world);
      const { article, surface } = await openBeside(world, 'popup');
      await untilMarked(article);
      await untilText(surface, 'Pause 1 hour');
      await press(surface, 'Pause 1 hour');
      await untilBare(article);
      await untilText(surface, 'Paused everywhere until');
      assert.deepEqual(await registered(world), []);
      assert.equal(await inExtension(world, `return (await api.alarms.get('resume'))?.name ?? null;`), 'resume');
      await world.browser.stopWorker();
      await article.goto(`${world.server.origin}/demo.html`);
      await pause(600);
      assert.equal(await countMarks(article), 0);
      await press(surface, 'Resume');
      await untilMarked(article);
      await inExtension(world, `await api.storage.local.set({ pausedUntil: Date.now() + 1500 }); return true;`);
      await untilBare(article);
      await until(
        'the alarm ends the pause',
        () => countMarks(article),
        (count) => count > 0,
        60_000,
      );
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the popup says why the switch has no effect where it has none',
    async run(world) {
      await forgetSettings(world);
      const page = await world.browser.open(`${world.browser.base}/options.html`);
      const popup = await world.browser.open(`${world.browser.base}/popup.html`, { width: 300, height: 300 });
      await untilText(popup, 'This is a page of Sidelight itself.');
      assert.equal(await popup.evaluate(`document.querySelector('[role=switch]').disabled`), true);
      await popup.close();
      await page.close();
    },
  },
  {
    name: 'a rule for a wider host is named where it decides',
    async run(world) {
      await forgetSettings(world);
      await inExtension(world, `await api.storage.local.set({ version: 2, everySite: false }); return true;`);
      const { article, surface } = await openBeside(world, 'popup');
      await untilText(surface, '127.0.0.1');
      assert.equal(
        await surface.evaluate(`document.querySelector('[role=switch]').getAttribute('aria-checked')`),
        'false',
      );
      assert.equal(await countMarks(article), 0);
      await press(surface, 'Sidelight on this site');
      await untilMarked(article);
      await forgetSettings(world);
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the toolbar button shows the number of compared figures',
    async run(world) {
      await forgetSettings(world);
      const { article, surface } = await openBeside(world, 'popup');
      await untilMarked(article);
      const badge = () =>
        inExtension<string>(
          world,
          `const tabs = await api.tabs.query({}); const tab = tabs.find(({ url }) => url?.endsWith('/demo.html')); return api.action.getBadgeText({ tabId: tab.id });`,
        );
      const shown = await until('a badge', badge, (text) => /^\d+$/.test(text));
      const text = await untilText(surface, /(\d+) compared/);
      assert.equal(shown, /(\d+) compared/.exec(text)?.[1]);
      await surface.close();
      await article.close();
    },
  },
];
