export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): Promise<string | undefined>;
export function ensureBrowsers(root: string): Promise<void>;
