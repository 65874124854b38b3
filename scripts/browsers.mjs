// Finds Chromium and Firefox: from SIDELIGHT_CHROMIUM / SIDELIGHT_FIREFOX, the system, apt (as root), or the test tool's own download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((file) => existsSync(file));

const candidates = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    // Branded Chrome is not listed: since version 137 it ignores --load-extension.
    names: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    apt: ['chromium'],
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    apt: ['firefox-esr'],
  },
};

/** Path of Chromium downloaded by the test tool, if it did so. */
async function downloadedChromium() {
  try {
    const { chromium } = await import('playwright-core');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The executable of `chromium` or `firefox`, or undefined. */
export async function findBrowser(browser) {
  const { variable, names, files } = candidates[browser];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const found = names.map(onPath).find(Boolean) ?? files.find((file) => existsSync(file));
  return found ?? (browser === 'chromium' ? downloadedChromium() : undefined);
}

/** Tools for a screen that nobody sees, on which a few end-to-end tests press what a browser draws outside of pages. */
const displayTools = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** Installs the browsers that are missing, and on Linux the tools for a screen; ends the process with a message that says what to install where it cannot. */
export async function ensureBrowsers(root) {
  const missing = [];
  for (const browser of Object.keys(candidates)) if (!(await findBrowser(browser))) missing.push(browser);
  const isLinux = process.platform === 'linux';
  const tools = Object.keys(displayTools).filter((tool) => isLinux && !onPath(tool));
  if (!missing.length && !tools.length) return;
  if (isLinux && process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = [
      ...missing.flatMap((browser) => candidates[browser].apt),
      ...tools.map((tool) => displayTools[tool]),
      ...(missing.length ? ['fonts-dejavu-core', 'fonts-noto-core'] : []),
    ];
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const absent = tools.filter((tool) => !onPath(tool));
  if (absent.length)
    console.error(
      `Sidelight's end-to-end tests of the browser's own dialogs need ${absent.join(' and ')}; without, they are skipped.\n` +
        `Debian and Ubuntu: apt-get install ${absent.map((tool) => displayTools[tool]).join(' ')}`,
    );
  if (!(await findBrowser('chromium'))) {
    spawnSync(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  for (const browser of missing) {
    if (await findBrowser(browser)) continue;
    console.error(
      `Sidelight's end-to-end tests need ${browser}, which is not on this machine.\n` +
        `Install it (Debian and Ubuntu: apt-get install ${candidates[browser].apt.join(' ')}; macOS: brew install --cask ${browser}),\n` +
        `or set ${candidates[browser].variable} to the path of its executable, and run the command again.`,
    );
    process.exit(1);
  }
}
