/** PDF by a program that is on the machine: a browser prints the page, or LibreOffice converts the Word report. */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../surroundings/usage-error.ts';

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const OFFICES = ['soffice', 'libreoffice'];
/** Where the programs stand when they are on no path. */
const PLACES: Readonly<
  Record<string, { readonly browsers: readonly string[]; readonly offices: readonly string[] }>
> = {
  darwin: {
    browsers: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    offices: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  },
  win32: {
    browsers: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    offices: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  },
};
/** Milliseconds after which a program is given up. */
const PATIENCE = 180_000;

/**
 * @param page the HTML report, for a browser
 * @param word makes the Word report, for LibreOffice, only when no browser is there
 * @throws Error with the next step when neither is there or both fail
 */
export async function printPdf(page: string, word: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const places = PLACES[process.platform] ?? { browsers: [], offices: [] };
  const browser = findProgram(BROWSERS, places.browsers);
  const office = findProgram(OFFICES, places.offices);
  const folder = mkdtempSync(join(tmpdir(), 'privlint-pdf-'));
  try {
    if (browser !== undefined) {
      const source = join(folder, 'report.html');
      const target = join(folder, 'report.pdf');
      writeFileSync(source, page);
      await run(browser, browserArguments(folder, source, target));
      if (isFile(target)) return readFileSync(target);
    }
    if (office !== undefined) {
      writeFileSync(join(folder, 'report.docx'), await word());
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      await run(office, [
        '--headless',
        profile,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ]);
      if (isFile(join(folder, 'report.pdf'))) return readFileSync(join(folder, 'report.pdf'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const tried = [browser, office].filter((p) => p !== undefined);
  throw tried.length > 0 ? new UsageError('printerFailed', tried.join(', ')) : new UsageError('noPrinter');
}

function browserArguments(folder: string, source: string, target: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'browser')}`,
    // a browser refuses its sandbox to root, as in containers
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    `--print-to-pdf=${target}`,
    pathToFileURL(source).href,
  ];
}

function findProgram(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((f) => f !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...places].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return isFile(path);
    } catch {
      return false;
    }
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Waits for a program; what it made tells whether it worked. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE });
    child.once('error', () => done());
    child.once('close', () => done());
  });
}
