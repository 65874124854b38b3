import { browser } from 'wxt/browser';

/** Every http and https address. */
export const everySite: readonly string[] = ['*://*/*'];

/**
 * Asks for hosts (match patterns). Must be called first thing in the reader's click: browsers refuse a request after any
 * wait. Resolves to whether the hosts are granted; a browser that cannot ask here counts as "no".
 */
export function requestHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives hosts back. Resolves to whether the browser did so; it keeps what its own settings or another pattern grant. */
export function removeHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Calls back after hosts were granted or taken away, by whichever way; returns how to stop. */
export function watchGrants(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
