import type { Plan, Region } from './plan.ts';

/** A page script as the browser registers it. */
export interface RegisteredScript {
  id: string;
  matches: string[];
  excludeMatches: string[];
  js: string[];
  css: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
  world: 'ISOLATED';
}

/** The part of `scripting` that keeps the list of page scripts. */
export interface ScriptRegistry {
  getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
  registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
  updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

export const pageScript = '/page.js';
export const pageStyle = '/assets/marks.css';

const scriptOf = (region: Region): RegisteredScript => ({
  id: region.id,
  matches: [...region.matches],
  excludeMatches: [...region.excludeMatches],
  js: [pageScript],
  css: [pageStyle],
  runAt: 'document_idle',
  persistAcrossSessions: true,
  world: 'ISOLATED',
});

/** Makes the browser's list the one of the plan. What is no longer wanted goes first: "off" must not wait. */
export async function registerPlan(plan: Plan, registry: ScriptRegistry): Promise<void> {
  const had = new Set((await registry.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = plan.regions.map(scriptOf);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...had].filter((id) => !ids.has(id));
  if (gone.length > 0) await registry.unregisterContentScripts({ ids: gone });
  const kept = wanted.filter(({ id }) => had.has(id));
  if (kept.length > 0) await registry.updateContentScripts(kept);
  const added = wanted.filter(({ id }) => !had.has(id));
  if (added.length > 0) await registry.registerContentScripts(added);
}
