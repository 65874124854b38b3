import { describe, expect, it } from 'vitest';
import type { OpenTab } from '../../../platform/registration/open-tabs.ts';
import { alignAlarm, pauseUntil, resume, resumeAlarm } from '../../../platform/registration/pause.ts';
import type { RegisteredScript } from '../../../platform/registration/scripts.ts';
import { createSparedTabs } from '../../../platform/registration/spared-tabs.ts';
import { createSynchroniser } from '../../../platform/registration/synchronise.ts';
import { createSettingsStore } from '../../../platform/settings/store.ts';
import { memoryArea } from '../settings/memory-area.ts';

const ownPages = 'chrome-extension://abc/';

/** A browser with tabs in which the page script runs or not, and a list of registered scripts. */
function fakeWorld(openTabs: readonly OpenTab[]) {
  const memory = memoryArea();
  const settings = createSettingsStore(memory.area, memory.events);
  const spared = createSparedTabs(memoryArea().area);
  const registered = new Map<string, RegisteredScript>();
  const running = new Set<number>();
  const injected: number[] = [];
  const styled: number[] = [];
  const state = { origins: ['*://*/*'] as string[], tabs: openTabs, runs: 0 };
  const synchronise = createSynchroniser({
    readSettings: settings.read,
    readOrigins: async () => {
      state.runs += 1;
      return state.origins;
    },
    readSpared: spared.read,
    registry: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) registered.delete(id);
      },
    },
    tabs: {
      query: async () => state.tabs,
      runScript: async (tabId) => {
        if (state.tabs.find(({ id }) => id === tabId)?.url?.includes('closed'))
          throw new Error('Cannot access contents of the page');
        if (running.has(tabId)) return 'already';
        running.add(tabId);
        injected.push(tabId);
        return 'begun';
      },
      addStyle: async (tabId) => void styled.push(tabId),
      send: async (tabId) => {
        if (!running.delete(tabId)) throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    ownPages,
    now: () => 1_000,
  });
  return { settings, spared, registered, running, injected, styled, state, synchronise };
}

const news = { id: 1, url: 'https://news.example.org/a' };
const other = { id: 2, url: 'https://other.example/b' };

describe('registration', () => {
  it('registers, and puts the script into open tabs exactly once, however often it runs', async () => {
    const world = fakeWorld([news, other]);
    await world.synchronise();
    await world.synchronise();
    await Promise.all([world.synchronise(), world.synchronise(), world.synchronise()]);
    expect([...world.registered.keys()]).toEqual(['page']);
    expect(world.injected).toEqual([1, 2]);
    expect(world.styled).toEqual([1, 2]);
  });

  it('answers calls that overlap with one run that reads the newest state', async () => {
    const world = fakeWorld([news]);
    await Promise.all([world.synchronise(), world.synchronise(), world.synchronise()]);
    expect(world.state.runs).toBeLessThanOrEqual(2);
    world.state.origins = [];
    await world.synchronise();
    expect(world.registered.size).toBe(0);
  });

  it('takes the script out of a site that is switched off, at once, and back in', async () => {
    const world = fakeWorld([news, other]);
    await world.synchronise();
    await world.settings.setSite('example.org', { on: false, subdomains: true });
    await world.synchronise();
    expect([...world.running]).toEqual([2]);
    expect(world.registered.get('page')?.excludeMatches).toEqual(['*://*.example.org/*']);
    await world.settings.removeSite('example.org');
    await world.synchronise();
    expect([...world.running].sort()).toEqual([1, 2]);
  });

  it('tells tabs whose address it may no longer see', async () => {
    const world = fakeWorld([news]);
    await world.synchronise();
    world.state.origins = [];
    world.state.tabs = [{ id: 1 }];
    await world.synchronise();
    expect(world.running.size).toBe(0);
    expect(world.registered.size).toBe(0);
  });

  it('spares a tab that was switched on for this page only', async () => {
    const world = fakeWorld([news]);
    world.state.origins = [];
    world.running.add(1);
    await world.spared.add(1);
    await world.synchronise();
    expect([...world.running]).toEqual([1]);
    await world.spared.remove(1);
    await world.synchronise();
    expect(world.running.size).toBe(0);
  });

  it('leaves pages of its own alone', async () => {
    const world = fakeWorld([{ id: 7, url: `${ownPages}welcome.html` }]);
    world.running.add(7);
    await world.synchronise();
    expect([...world.running]).toEqual([7]);
  });

  it('goes on when a tab refuses', async () => {
    const world = fakeWorld([{ id: 1, url: 'https://closed.example/' }, other]);
    await world.synchronise();
    expect([...world.running]).toEqual([2]);
  });

  it('runs again after a run that failed', async () => {
    const world = fakeWorld([news]);
    const { synchronise, settings } = world;
    const read = settings.read;
    Object.assign(settings, { read });
    world.state.tabs = undefined as never;
    await expect(synchronise()).rejects.toThrow();
    world.state.tabs = [news];
    await synchronise();
    expect(world.injected).toEqual([1]);
  });
});

describe('pause', () => {
  it('takes the script out of everything until its time is over', async () => {
    const world = fakeWorld([news]);
    await world.synchronise();
    await pauseUntil(world.settings, 5_000);
    await world.synchronise();
    expect([world.running.size, world.registered.size]).toEqual([0, 0]);
    await resume(world.settings);
    await world.synchronise();
    expect(world.running.size).toBe(1);
  });

  it('sets the alarm again after the browser lost it, and clears one that is not needed', async () => {
    const memory = memoryArea();
    const settings = createSettingsStore(memory.area, memory.events);
    const alarms = new Map<string, number>();
    const api = {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    };
    await pauseUntil(settings, 5_000);
    await alignAlarm(settings, api, 1_000);
    expect(alarms.get(resumeAlarm)).toBe(5_000);
    await alignAlarm(settings, api, 6_000);
    expect(alarms.size).toBe(0);
  });
});
