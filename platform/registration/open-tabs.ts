import type { Plan } from './plan.ts';

export interface OpenTab {
  readonly id?: number | undefined;
  /** Known only for tabs of granted hosts, and for our own pages. */
  readonly url?: string | undefined;
}

/** The part of `tabs` and `scripting` that reaches tabs which are open already. */
export interface TabAccess {
  query(): Promise<readonly OpenTab[]>;
  /** Puts the page script into the tab and resolves to what it answers. */
  runScript(tabId: number): Promise<unknown>;
  addStyle(tabId: number): Promise<void>;
  /** Rejects where no script of ours listens. */
  send(tabId: number, message: unknown): Promise<unknown>;
}

/** Puts the page script into one tab, once: a script that finds itself there already answers `already`. Resolves to whether the browser allowed it. */
export async function injectTab(tabId: number, tabs: TabAccess): Promise<boolean> {
  try {
    // The style is harmless without the script, and marks must not flash unstyled.
    const answer = await tabs.runScript(tabId);
    if (answer !== 'already') await tabs.addStyle(tabId);
    return true;
  } catch {
    // A browser page, a page that is being left, an address without permission.
    return false;
  }
}

async function leaveTab(tabId: number, tabs: TabAccess): Promise<void> {
  await tabs.send(tabId, { kind: 'off' }).catch(() => undefined);
}

/**
 * Brings the tabs that are open in line with the plan: in where it runs, out everywhere else. A browser does not stop a
 * script that runs when its permission goes, so the script itself is told. `spared` tabs were switched on for their
 * present document alone; `ownPages` is the address under which our own pages stand.
 */
export async function alignTabs(
  plan: Plan,
  tabs: TabAccess,
  spared: ReadonlySet<number>,
  ownPages: string,
): Promise<void> {
  const open = await tabs.query();
  await Promise.all(
    open.map(async ({ id, url }) => {
      if (id === undefined || url?.startsWith(ownPages)) return;
      if (url !== undefined && plan.runsAt(url)) await injectTab(id, tabs);
      else if (!spared.has(id)) await leaveTab(id, tabs);
    }),
  );
}
