import assert from 'node:assert/strict';
import { pointOfWords } from '../harness/expressions.ts';
import { until } from '../harness/wait.ts';
import {
  countMarks,
  forgetSettings,
  inExtension,
  press,
  type SurfaceTest,
  type SurfaceWorld,
  textOf,
  type,
  untilBare,
  untilMarked,
  untilText,
} from './world.ts';

const openOptions = (world: SurfaceWorld) => world.browser.open(`${world.browser.base}/options.html`);

/** A pack that adds one claim to a topic of the bundled pack. */
const ownPack = (revision: number, value: number) => ({
  format: 'sidelight-pack',
  id: 'test-pack',
  revision,
  title: 'A pack for tests',
  description: 'One claim.',
  licence: 'CC0-1.0',
  attribution: ['The tests'],
  languages: ['en'],
  minimumEngine: 1,
  reachesTo: '2025-02-01',
  nounClasses: [],
  measures: [],
  entities: [],
  topics: [],
  origins: [{ id: 'test-counter', name: 'Counter of the tests', kind: 'academic' }],
  outlets: [{ id: 'test-outlet', name: 'Gazette of the tests', hosts: ['gazette.example'] }],
  claims: [
    {
      topic: 'kursk/nk-killed',
      low: value,
      high: value,
      unit: 'people',
      hedge: '',
      asPrinted: `${value} killed`,
      asOf: '2025-01-10',
      origin: 'test-counter',
      outlet: 'test-outlet',
      published: '2025-01-11',
    },
  ],
});

/** Chooses a file in the options as a reader does. */
async function choose(
  page: { evaluate<T>(expression: string): Promise<T> },
  name: string,
  text: string,
): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Tests of the options page and of what it changes elsewhere. */
export const optionsTests: readonly SurfaceTest[] = [
  {
    name: 'a changed look and mode reach pages that are open',
    async run(world) {
      await forgetSettings(world);
      const article = await world.browser.open(`${world.server.origin}/demo.html`);
      const all = await untilMarked(article);
      const options = await openOptions(world);
      await press(options, 'Only where others differ');
      await until(
        'fewer marks',
        () => countMarks(article),
        (count) => count < all,
      );
      await press(options, 'None; I read them in the side panel');
      await untilBare(article);
      await press(options, 'All that were compared');
      await press(options, 'Tinted background');
      await until(
        'tinted marks',
        () => article.evaluate<number>(`CSS.highlights.get('sidelight-figure-tint')?.size ?? 0`),
        (count) => count > 0,
      );
      await forgetSettings(world);
      await options.close();
      await article.close();
    },
  },
  {
    name: 'a site that is switched off by its name is off, and on again when the choice is removed',
    async run(world) {
      await forgetSettings(world);
      const article = await world.browser.open(`${world.server.origin}/demo.html`);
      await untilMarked(article);
      const options = await openOptions(world);
      await untilText(options, 'Add a site');
      await type(options, '.add input', `${world.server.origin}/whatever`);
      await press(options, 'Always off');
      await untilBare(article);
      await untilText(options, /127\.0\.0\.1 off/);
      await press(options, 'Remove the choice for 127.0.0.1');
      await untilMarked(article);
      await options.close();
      await article.close();
    },
  },
  {
    name: '“not this” silences a figure, is listed, and can be undone',
    async run(world) {
      await forgetSettings(world);
      const article = await world.browser.open(`${world.server.origin}/demo.html`);
      const before = await untilMarked(article);
      const at = await article.evaluate<{ x: number; y: number }>(pointOfWords('4,000 North Koreans'));
      await article.move(5, 5);
      await article.move(at.x, at.y);
      await until('the card opens', () => article.cardIsOpen(), Boolean);
      await article.clickInCard('Not this');
      await until(
        'a mark less',
        () => countMarks(article),
        (count) => count === before - 1,
      );
      const options = await openOptions(world);
      await untilText(options, '4,000 North Koreans');
      await press(options, 'Undo');
      await until(
        'the mark is back',
        () => countMarks(article),
        (count) => count === before,
      );
      await options.close();
      await article.close();
    },
  },
  {
    name: 'a corrupt setting falls back, is told in popup and options, and is kept until the reader decides',
    async run(world) {
      await inExtension(
        world,
        `await api.storage.local.clear(); await api.storage.local.set({ version: 2, look: 'neon', openDelay: 200 }); return true;`,
      );
      const options = await openOptions(world);
      await untilText(options, 'Some settings could not be read');
      assert.match(await textOf(options), /look: "neon"/);
      const popup = await world.browser.open(`${world.browser.base}/popup.html`);
      await untilText(popup, 'One setting could not be read');
      await press(options, 'Both');
      const stored = await until(
        'the new value',
        () => inExtension<Record<string, unknown>>(world, 'return api.storage.local.get(null);'),
        ({ look }) => look === 'both',
      );
      assert.deepEqual(stored['broken:look'], ['neon']);
      assert.equal(stored.openDelay, 200);
      await forgetSettings(world);
      await popup.close();
      await options.close();
    },
  },
  {
    name: 'two windows that write settings at once both keep their change',
    async run(world) {
      await forgetSettings(world);
      const [one, two] = [await openOptions(world), await openOptions(world)];
      await untilText(one, 'Dotted underline');
      await untilText(two, 'Dotted underline');
      await Promise.all([press(one, 'Both'), press(two, 'Only the first mention of a figure')]);
      await until(
        'both changes',
        () => inExtension<Record<string, unknown>>(world, 'return api.storage.local.get(null);'),
        ({ look, marks }) => look === 'both' && marks === 'first',
      );
      for (const page of [one, two]) {
        await until(
          'both shown',
          () => page.evaluate<string[]>(`[...document.querySelectorAll('input:checked')].map(({ value }) => value)`),
          (values) => values.includes('both') && values.includes('first'),
        );
        await page.close();
      }
      await forgetSettings(world);
    },
  },
  {
    name: 'a malformed pack is refused with its errors and changes nothing',
    async run(world) {
      const options = await openOptions(world);
      await untilText(options, 'Import a pack');
      await choose(options, 'broken.json', '{ "format": "sidelight-pack", ');
      await untilText(options, 'broken.json was not imported.');
      await press(options, 'Close');
      await choose(options, 'other.json', JSON.stringify({ ...ownPack(1, 1_500), id: 'kursk' }));
      await untilText(options, 'A pack of this name comes with Sidelight');
      await press(options, 'Close');
      assert.ok(!(await textOf(options)).includes('A pack for tests'));
      await options.close();
    },
  },
  {
    name: 'a pack is checked, shown as a difference, installed, used, brought back, exported and removed',
    async run(world) {
      await forgetSettings(world);
      const options = await openOptions(world);
      await untilText(options, 'Import a pack');
      const bad = {
        ...ownPack(1, 1_500),
        claims: [...ownPack(1, 1_500).claims, { topic: 'kursk/nk-killed', low: 'many' }],
      };
      await choose(options, 'own.json', JSON.stringify(bad));
      await untilText(options, 'A pack for tests was checked.');
      assert.match(await textOf(options), /These rows would be left out[\s\S]*claims\[1\]/);
      assert.match(await textOf(options), /What would change/);
      await press(options, 'Install without');
      await untilText(options, 'A pack for tests is installed.');
      const article = await world.browser.open(`${world.server.origin}/demo.html`);
      await untilMarked(article);
      const line = async () => {
        const answer = await world.browser.send<{ value: { marks: { surface: string; line: string }[] } }>(article, {
          kind: 'list',
        });
        return answer.value.marks.find(({ surface }) => surface === 'about 300 North Korean soldiers')?.line ?? '';
      };
      assert.match(await until('two origins', line, (words) => words.includes('2 origins')), /–1,500/);
      await choose(options, 'own.json', JSON.stringify(ownPack(2, 1_600)));
      await untilText(options, 'revision 1 → 2');
      await press(options, 'Install');
      await until('the second revision', line, (words) => words.includes('–1,600'));
      await press(options, 'Bring back the one before');
      await until('the first revision', line, (words) => words.includes('–1,500'));
      await options.evaluate(
        `[...document.querySelectorAll('.pack')].find((one) => one.textContent.includes('A pack for tests')).querySelectorAll('.buttons button')[2].click()`,
      );
      await untilText(options, 'Removed.');
      await until('without it', line, (words) => words !== '' && !words.includes('2 origins'));
      await article.close();
      await options.close();
    },
  },
];
