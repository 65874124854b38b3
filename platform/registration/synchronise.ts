import type { Settings } from '../settings/schema.ts';
import { alignTabs, type TabAccess } from './open-tabs.ts';
import { type Plan, planScripts } from './plan.ts';
import { registerPlan, type ScriptRegistry } from './scripts.ts';

/** What registration is derived from, and what it is applied to. */
export interface RegistrationWorld {
  readonly readSettings: () => Promise<Settings>;
  /** Match patterns that the reader has granted. */
  readonly readOrigins: () => Promise<readonly string[]>;
  /** Tabs that were switched on for their present document alone. */
  readonly readSpared: () => Promise<ReadonlySet<number>>;
  readonly registry: ScriptRegistry;
  readonly tabs: TabAccess;
  readonly ownPages: string;
  readonly now: () => number;
}

export async function currentPlan(
  world: Pick<RegistrationWorld, 'readSettings' | 'readOrigins' | 'now'>,
): Promise<Plan> {
  const [{ values, sites }, origins] = await Promise.all([world.readSettings(), world.readOrigins()]);
  return planScripts({
    everySite: values.everySite,
    pausedUntil: values.pausedUntil,
    sites,
    origins,
    now: world.now(),
  });
}

async function synchroniseOnce(world: RegistrationWorld): Promise<void> {
  const plan = await currentPlan(world);
  await registerPlan(plan, world.registry);
  await alignTabs(plan, world.tabs, await world.readSpared(), world.ownPages);
}

/**
 * Returns a function that recomputes everything. Calls follow one another, because the browser's events overlap
 * (installed, granted, started); calls that come while one waits are answered by that one, which reads the newest state.
 */
export function createSynchroniser(world: RegistrationWorld): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    // A failed run (a browser that is closing) must not stop those after it.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        running = synchroniseOnce(world);
        return running;
      });
    return waiting;
  };
}
