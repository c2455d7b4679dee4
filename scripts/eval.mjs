/**
 * Scores extraction against a folder of labelled policies, where there is one beside the project.
 * Prints the table; with --floors fails when a figure falls below its floor in scripts/floors.json.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared');
const scorer = join(shared, 'eval/score.mjs');
if (!existsSync(scorer)) {
  console.log('eval: skipped, there are no labelled policies beside the project (../shared)');
  process.exit(0);
}
const floors = process.argv.includes('--floors');
const args = [
  scorer,
  '--gold',
  join(shared, 'eval/gold'),
  '--docs',
  join(shared, 'corpus'),
  '--formats',
  'txt,md,html,docx',
  ...(floors ? ['--json'] : process.argv.slice(2)),
];
const output = execFileSync(
  process.execPath,
  [...args, '--', process.execPath, join(root, 'bin/privlint.js'), 'extract', '--format', 'json'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (!floors) {
  process.stdout.write(output);
  process.exit(0);
}
const score = JSON.parse(output);
const figures = {
  'clauses F1': score.families.clauses.f1,
  'clauses exact': score.families.clauses.exact,
  'reported missing precision': score.families.clauses.missing.p,
  'reported missing recall': score.families.clauses.missing.r,
  'evidence share': score.evidence.share,
  'risks F1': score.families.risks.f1,
  'drafting F1': score.families.drafting.f1,
  'data categories F1': score.sets['data-category'].f1,
  'recipients F1': score.sets.recipient.f1,
  'jurisdiction right': score.facts.jurisdiction.accuracy,
};
let below = 0;
for (const [name, floor] of Object.entries(
  JSON.parse(readFileSync(join(root, 'scripts/floors.json'), 'utf8')),
)) {
  const is = figures[name];
  const ok = is !== undefined && is >= floor;
  if (!ok) below++;
  console.log(
    `${ok ? 'ok  ' : 'LOW '} ${name.padEnd(28)} ${(100 * (is ?? 0)).toFixed(1)}  (floor ${(100 * floor).toFixed(1)})`,
  );
}
process.exit(below > 0 ? 1 : 0);
