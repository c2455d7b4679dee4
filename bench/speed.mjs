/**
 * How fast the built tool is, in one run: starting beside bare Node, and reading and extracting beside a single plain
 * pass of a regular expression over the same text. `node bench/speed.mjs [MEGABYTES]`, after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const megabytes = Number(process.argv[2] ?? 2);
const RUNS = 5;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
const repeat = (run) => median(Array.from({ length: RUNS }, () => timed(run)));

const bin = join(root, 'bin/privlint.js');
const example = join(root, 'fixtures/flawed/ru-shop.txt');
const node = repeat(() => execFileSync(process.execPath, ['-e', '0']));
const version = repeat(() => execFileSync(process.execPath, [bin, '--version']));
const check = repeat(() =>
  execFileSync(process.execPath, [bin, 'check', example, '--fail-on', 'never', '--quiet']),
);
console.log(
  `start: node -e 0 ${node.toFixed(0)} ms, --version ${version.toFixed(0)} ms, check ${check.toFixed(0)} ms`,
);

const { extract, languageOf, readDocument } = await import(pathToFileURL(join(root, 'dist/api.js')).href);
const pack = JSON.parse(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const texts = ['flawed/ru-shop.txt', 'flawed/kz-app-kk.txt', 'compliant/kz-policy-ru.md'].map((name) => ({
  name,
  bytes: readFileSync(join(root, 'fixtures', name)),
}));
const once = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
const rounds = Math.ceil((megabytes * 1e6) / once);
const size = (once * rounds) / 1e6;

for (const warm of [false, true]) {
  let [read, found] = [0, 0];
  for (let i = 0; i < rounds; i++)
    for (const input of texts) {
      const start = performance.now();
      const document = await readDocument(input, languageOf);
      const middle = performance.now();
      extract(document, pack);
      read += middle - start;
      found += performance.now() - middle;
    }
  if (warm)
    console.log(
      `${size.toFixed(1)} MB of policies: read ${read.toFixed(0)} ms, extract ${found.toFixed(0)} ms, ${((size * 1e3) / (read + found)).toFixed(2)} MB/s`,
    );
}
const plain = texts.map(({ bytes }) => bytes.toString('utf8'));
const pass = timed(() => {
  for (let i = 0; i < rounds; i++)
    for (const text of plain) for (const _ of text.matchAll(/персональн\p{L}* данн\p{L}*/giu));
});
console.log(`one regular expression over the same text: ${pass.toFixed(0)} ms`);
