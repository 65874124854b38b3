import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { oneFunction } from './build/one-function.ts';

/** Hosts are asked for at run time only; the end-to-end build differs from the production build in this one line of its manifest. */
const hosts = ['*://*/*'];
const endToEnd = process.env.SIDELIGHT_E2E === '1';

/** What the worker runs for each page. */
const reading = join(import.meta.dirname, 'entrypoints/background/reading.ts');

/** DESIGN: nothing leaves the machine. Held by tests/e2e and by the bundle check. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'none'; frame-src 'none'; base-uri 'none'";

/**
 * Scripts for pages without what WXT puts around their `main`: a log that says nothing in production and the start of plugins
 * that there are none of, in every tab. Fails where WXT writes another one.
 */
function withoutWrapper(): Plugin {
  return {
    name: 'without-wrapper',
    transform(code, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const definition = /^import definition from .+$/m.exec(code)?.[0];
      if (!definition) throw new Error('WXT wraps scripts in another way than it did.');
      return `${definition}\nexport default definition.main();`;
    },
  };
}

/**
 * Builds a background of modules by itself. Together with the pages its code would lie in the many files that they share,
 * and a background that starts would wait for each.
 */
function splitBackground(groups: EntrypointGroup[]): void {
  for (const group of groups) {
    if (!Array.isArray(group) || group.length < 2) continue;
    const at = group.findIndex(({ type }) => type === 'background');
    if (at >= 0) groups.push(group.splice(at, 1));
  }
}

export default defineConfig({
  imports: false,
  // Firefox reads a page no faster for it, and a started background's first page later.
  vite: ({ browser }) => ({ plugins: [withoutWrapper(), ...(browser === 'firefox' ? [] : [oneFunction([reading])])] }),
  manifestVersion: 3,
  webExt: { disabled: true },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${endToEnd ? '-e2e' : '{{modeSuffix}}'}`,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_host_permissions: hosts,
    content_security_policy: { extension_pages: policy },
    action: {},
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousMark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenCard__' },
      'switch-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSwitchSite__' },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => splitBackground(groups),
    'build:manifestGenerated': (_wxt, manifest) => {
      if (endToEnd) {
        manifest.host_permissions = hosts;
        delete manifest.optional_host_permissions;
      } else if (
        manifest.host_permissions?.length ||
        manifest.content_scripts?.length ||
        manifest.web_accessible_resources?.length
      ) {
        throw new Error('The production manifest asks for hosts, content scripts or web-accessible resources.');
      }
    },
  },
});
