/**
 * How fast the built tool is, on one core: starting beside bare Node, then each stage over documents, once cold and
 * then warm. Times are of the processor, so that what else runs on the machine counts little; megabytes are of the
 * documents' text in UTF-8. `node bench/speed.mjs [FOLDER]`, after `npm run build`; without a folder, over the
 * fixtures.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'fixtures');
const ROUNDS = 9;
/** The compiler is still at work after nine. */
const WARM_ROUNDS = 24;
const STAGES = ['read', 'match', 'facts', 'answers'];
/** Formats whose reading is this tool's own; that of PDF is a library's. */
const FORMATS = new Set(['.txt', '.md', '.html', '.docx']);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

function start(...args) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    execFileSync(process.execPath, args);
    return performance.now() - before;
  });
  return `${median(times).toFixed(0)} ms`;
}
const bin = join(root, 'bin/privlint.js');
const example = join(root, 'fixtures/flawed/ru-shop.txt');
const check = start(bin, 'check', example, '--fail-on', 'never', '--quiet');
console.log(`start: node -e 0 ${start('-e', '0')}, --version ${start(bin, '--version')}, check ${check}`);

const { extract, languageOf, readDocument } = await import(pathToFileURL(join(root, 'dist/api.js')).href);
const pack = JSON.parse(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const inputs = readdirSync(folder, { recursive: true })
  .filter((name) => FORMATS.has(extname(name)))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** The processor's clock is read once a round: reading it at every stage of every document took 4 % of the time. */
async function round() {
  const times = Object.fromEntries(STAGES.map((stage) => [stage, 0]));
  let bytes = 0;
  const begun = now();
  for (const input of inputs) {
    let last = performance.now();
    const lap = (stage) => {
      const at = performance.now();
      times[stage] += at - last;
      last = at;
    };
    const document = await readDocument(input, languageOf);
    lap('read');
    extract(document, pack, false, lap);
    bytes += Buffer.byteLength(document.text);
  }
  return { total: now() - begun, times, bytes };
}
function report(name, measured) {
  const { total, times } = measured;
  const all = STAGES.reduce((sum, stage) => sum + times[stage], 0);
  const each = STAGES.map((stage) => `${stage} ${((100 * times[stage]) / all).toFixed(0)} %`);
  const speed = (measured.bytes / 1e3 / total).toFixed(2);
  console.log(`${name}: ${each.join(', ')}; ${total.toFixed(0)} ms, ${speed} MB/s`);
}

const cold = await round();
console.log(`${inputs.length} documents, ${(cold.bytes / 1e6).toFixed(2)} MB of text`);
report('cold', cold);
const warm = [];
for (let i = 0; i < WARM_ROUNDS; i++) warm.push(await round());
report('warm', warm.sort((a, b) => a.total - b.total)[0]);
