import assert from 'node:assert/strict';
import type { TestPage } from '../harness/browser.ts';
import { pointOfWords } from '../harness/expressions.ts';
import { pause, until } from '../harness/wait.ts';
import {
  bringToFront,
  inExtension,
  openBeside,
  press,
  type SurfaceTest,
  textOf,
  type,
  untilMarked,
  untilText,
} from './world.ts';

const figures = 'document.querySelectorAll(".figures .row").length';
const surfaces = '[...document.querySelectorAll(".figures .surface")].map((one) => one.textContent)';
const current = 'document.querySelector(".row[aria-current] .surface")?.textContent ?? null';
const now = 'CSS.highlights.get("sidelight-now")?.size ?? 0';

/** Unfolds what is known of one figure. */
async function openDetails(panel: TestPage, words: string): Promise<void> {
  const row = `[...document.querySelectorAll('.row')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
  await until('its details', () => panel.evaluate<boolean>(`Boolean(${row}?.querySelector('.fold-out'))`), Boolean);
  await panel.evaluate(`(${row}.querySelector('.fold-out').open = true)`);
}

/** Tests of the side panel, opened as a tab beside the article: the same page, the same code. */
export const panelTests: readonly SurfaceTest[] = [
  {
    name: 'the panel lists every figure of the page in order, compared or not and why',
    async run(world) {
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      const text = await textOf(surface);
      for (const words of ['figures', 'compared', 'origins', 'nothing known', 'not compared'])
        assert.ok(text.includes(words), words);
      const listed = await surface.evaluate<string[]>(surfaces);
      const body = await article.evaluate<string>('document.body.textContent.replace(/\\s+/g, " ")');
      const places = listed.map((words) => body.indexOf(words));
      assert.ok(listed.length > 15, `${listed.length} figures`);
      assert.equal(places.filter((place) => place < 0).length, 0, 'every figure stands in the page');
      assert.ok(listed.indexOf('about 500 soldiers') > listed.indexOf('roughly 11,000 soldiers'));
      await until(
        'spread bars',
        () => surface.evaluate<number>('document.querySelectorAll(".figures .spread-bar").length'),
        (count) => count > 5,
      );
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the panel searches words nearly and digits exactly',
    async run(world) {
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      const count = async (query: string) => {
        await type(surface, 'input[type=search]', query);
        await pause(150);
        return surface.evaluate<string[]>(surfaces);
      };
      assert.ok((await count('2700')).every((words) => words.includes('2,700')));
      assert.ok((await count('2700')).length >= 2);
      assert.deepEqual(await count('2701'), []);
      assert.ok((await count('woundde')).length === 0 || (await count('casualtys')).length > 0);
      assert.ok((await count('Zelenskyy')).length > 0, 'origins are searched');
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'a click in the panel reveals the figure in the page, also after the worker was stopped, and the page marks the row',
    async run(world) {
      const { article, surface, url } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      await article.evaluate('window.scrollTo(0, 0)');
      await world.browser.stopWorker();
      await press(surface, '10,000 to 12,000 North Korean soldiers');
      await until(
        'the mark is shown',
        () => article.evaluate<number>(now),
        (size) => size > 0,
      );
      await until(
        'the page has scrolled',
        () => article.evaluate<number>('scrollY'),
        (y) => y > 0,
      );
      await until(
        'the row is marked',
        () => surface.evaluate<string | null>(current),
        (words) => words === '10,000 to 12,000 North Korean soldiers',
      );
      await bringToFront(world, url);
      const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
      await article.move(5, 5);
      await article.move(at.x, at.y);
      await until(
        'the hovered row is marked',
        () => surface.evaluate<string | null>(current),
        (words) => words === '4,000 North Koreans',
      );
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the panel follows another tab, a reload and a navigation',
    async run(world) {
      const { article, surface, url } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      const own = await world.browser.open(`${world.browser.base}/options.html`);
      await untilText(surface, 'This is a page of Sidelight itself');
      await bringToFront(world, url);
      await until(
        'the list is back',
        () => surface.evaluate<number>(figures),
        (count) => count > 15,
      );
      await article.goto(`${world.server.origin}/marks.html`);
      await until(
        'another list',
        () => surface.evaluate<string>('document.querySelector(".summary h2")?.textContent ?? ""'),
        (title) => title !== '' && !title.includes('Far from home'),
      );
      await article.goto(url);
      await until(
        'the first list again',
        () => surface.evaluate<number>(figures),
        (count) => count > 15,
      );
      await own.close();
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'the panel shows details, timeline and what the page leaves out, and exports all four forms',
    async run(world) {
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      await until(
        'details',
        () => surface.evaluate<number>('document.querySelectorAll(".row .fold-out").length'),
        (count) => count > 5,
      );
      await openDetails(surface, 'roughly 11,000 soldiers');
      await untilText(surface, 'Why they differ');
      await press(surface, 'Timeline');
      await untilText(surface, 'Over time: North Korean soldiers sent to Russia');
      assert.ok((await surface.evaluate<number>('document.querySelectorAll(".timeline li").length')) > 3);
      assert.ok((await textOf(surface)).includes('this page'));
      await press(surface, 'Back');
      await press(surface, 'Other figures on this event');
      await until(
        'topics left out',
        () => surface.evaluate<number>('document.querySelectorAll(".left-out .topics li").length'),
        (count) => count > 0,
      );
      await surface.evaluate(`(() => {
        window.saved = [];
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => { void blob.text().then((text) => window.saved.push(text)); return make(blob); };
        HTMLAnchorElement.prototype.click = function () {};
      })()`);
      await press(surface, 'Export');
      for (const form of ['CSV', 'JSON', 'Markdown', 'JSON-LD']) await press(surface, form);
      const saved = await until(
        'files',
        () => surface.evaluate<string[]>('window.saved'),
        (files) => files.length === 4,
      );
      assert.match(saved[0] ?? '', /^number,figure,/);
      assert.ok(JSON.parse(saved[1] ?? '').figures.length > 15);
      assert.match(saved[2] ?? '', /^# Far from home/);
      assert.ok(!/rating/i.test(saved[3] ?? ''));
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'a figure that is kept becomes a claim of one’s own pack and is compared from then on',
    async run(world) {
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilText(surface, 'North Korean soldiers sent to Russia');
      await openDetails(surface, 'roughly 11,000 soldiers');
      await press(surface, 'Keep this figure');
      await untilText(surface, 'Kept in your own pack');
      const packs = await inExtension<{ id: string; claims: number }[]>(
        world,
        `const answer = await api.runtime.sendMessage({ kind: 'packs' }); return answer.value.map(({ id, claims }) => ({ id, claims }));`,
      );
      assert.deepEqual(
        packs.filter(({ id }) => id === 'my-claims'),
        [{ id: 'my-claims', claims: 1 }],
      );
      const options = await world.browser.open(`${world.browser.base}/options.html`);
      await untilText(options, 'Figures you kept');
      await options.evaluate(
        `[...document.querySelectorAll('.pack')].find((one) => one.textContent.includes('Figures you kept')).querySelectorAll('.buttons button')[2].click()`,
      );
      await untilText(options, 'Removed.');
      await options.close();
      await surface.close();
      await article.close();
    },
  },
  {
    name: 'selected words are compared in the panel, and a sentence that is pasted there',
    async run(world) {
      const { article, surface } = await openBeside(world, 'sidepanel');
      await untilMarked(article);
      await inExtension(
        world,
        `const [tab] = await api.tabs.query({ active: true, currentWindow: true });
         await api.storage.session.set({ selection: { tabId: tab.id, text: 'about 11,000 North Korean soldiers were sent to Russia', at: Date.now() } });
         return true;`,
      );
      await untilText(surface, 'Your selection');
      await untilText(surface, /11,000 North Korean soldiers[\s\S]*Others/);
      await press(surface, 'Close');
      await press(surface, 'Compare a sentence');
      await type(surface, 'textarea', 'soldiers were sent, many of them.');
      await press(surface, 'Compare');
      await untilText(surface, 'No figure was found in these words.');
      await surface.close();
      await article.close();
    },
  },
];
