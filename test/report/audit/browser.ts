/** A page opened from a file in the browser of the machine, where there is one. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Absent where the machine has no browser; the tests that need one are skipped then. */
export const BROWSER = process.env.PRIVLINT_CHROMIUM ?? PLACES.find((path) => existsSync(path));

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(BROWSER === undefined ? {} : { executablePath: BROWSER }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

export interface Opened {
  readonly page: Page;
  /** What the page said on the console, errors of the script and of the content policy among it. */
  readonly said: string[];
  /** Addresses besides the page's own that it asked for. */
  readonly asked: string[];
}

export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const path = join(mkdtempSync(join(tmpdir(), 'privlint-page-')), 'report.html');
  writeFileSync(path, html);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url();
    if (address !== pathToFileURL(path).href && !address.startsWith('data:')) asked.push(address);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, said, asked };
}
