import { browser } from 'wxt/browser';

/** A command with its key as the browser prints it; empty where none is set. */
export interface CommandKey {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

export async function commandKeys(): Promise<readonly CommandKey[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ name, description }) => name && description)
    .map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      shortcut: shortcut ?? '',
    }));
}

interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Chromium's page for keys; other browsers have a call of their own. */
const shortcutPage = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for keys. Resolves to whether it could. */
export async function openKeySettings(): Promise<boolean> {
  const commands = browser.commands as unknown as ShortcutSettings;
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: shortcutPage });
    return true;
  } catch {
    return false;
  }
}
