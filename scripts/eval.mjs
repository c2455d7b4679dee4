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
const checking = process.argv.includes('--floors');
/** The ways of reading that are judged apart: PDF loses what the other formats keep. */
const GROUPS = { 'txt,md,html,docx': 'documents', pdf: 'PDF' };

function score(formats, ...flags) {
  const gold = ['--gold', join(shared, 'eval/gold'), '--docs', join(shared, 'corpus'), '--formats', formats];
  const tool = ['--', process.execPath, join(root, 'bin/privlint.js'), 'extract', '--format', 'json'];
  return execFileSync(process.execPath, [scorer, ...gold, ...flags, ...tool], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

if (!checking) {
  process.stdout.write(score('txt,md,html,docx', ...process.argv.slice(2)));
  process.exit(0);
}
const figuresOf = ({ families, evidence, sets, facts }) => ({
  'clauses F1': families.clauses.f1,
  'clauses exact': families.clauses.exact,
  'reported missing precision': families.clauses.missing.p,
  'reported missing recall': families.clauses.missing.r,
  'evidence share': evidence.share,
  'risks F1': families.risks.f1,
  'drafting F1': families.drafting.f1,
  'data categories F1': sets['data-category'].f1,
  'recipients F1': sets.recipient.f1,
  'jurisdiction right': facts.jurisdiction.accuracy,
});
const floors = JSON.parse(readFileSync(join(root, 'scripts/floors.json'), 'utf8'));
let below = 0;
for (const [formats, group] of Object.entries(GROUPS)) {
  const figures = figuresOf(JSON.parse(score(formats, '--json')));
  console.log(group);
  for (const [name, floor] of Object.entries(floors[group])) {
    const is = figures[name];
    const ok = is !== undefined && is >= floor;
    if (!ok) below++;
    console.log(
      `${ok ? 'ok  ' : 'LOW '} ${name.padEnd(28)} ${(100 * (is ?? 0)).toFixed(1)}  (floor ${(100 * floor).toFixed(1)})`,
    );
  }
}
process.exit(below > 0 ? 1 : 0);
