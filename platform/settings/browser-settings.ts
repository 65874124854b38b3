import { browser } from 'wxt/browser';
import { createSettingsStore, type SettingsStore, type StorageArea, type StorageEvents } from './store.ts';

/** The settings of this browser profile. They stay on this machine: nothing is synchronised. */
export function browserSettings(): SettingsStore {
  return createSettingsStore(
    browser.storage.local as unknown as StorageArea,
    browser.storage.onChanged as unknown as StorageEvents,
  );
}
