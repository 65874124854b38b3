import { browser } from 'wxt/browser';

/** A command with its key as the browser prints it; empty where none is set. */
export interface CommandKey {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** In the order in which a reader needs them; browsers list them by their names, which parts next from previous. */
const order = ['next-mark', 'previous-mark', 'open-card', 'open-panel', 'switch-site'];

const placeOf = (name: string | undefined): number => {
  const at = order.indexOf(name ?? '');
  return at < 0 ? order.length : at;
};

/** The commands of the manifest, with the keys that the reader gave them. */
export async function commandKeys(): Promise<readonly CommandKey[]> {
  const all = [...(await browser.commands.getAll())].sort((a, b) => placeOf(a.name) - placeOf(b.name));
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
