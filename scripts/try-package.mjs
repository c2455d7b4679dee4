/** Packs the tool, installs the tarball in an empty folder and runs it there, as a user of npx would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'privlint-package-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
try {
  run('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder);
  const version = run('npx', ['--no-install', 'privlint', '--version'], folder).trim();
  writeFileSync(join(folder, 'policy.txt'), 'Политика конфиденциальности\nДанные хранятся бессрочно.\n');
  const report = JSON.parse(
    run(
      'npx',
      [
        '--no-install',
        'privlint',
        'check',
        'policy.txt',
        '--jurisdiction',
        'ru',
        '--fail-on',
        'never',
        '--report',
        'json',
      ],
      folder,
    ),
  );
  const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (!report.files[0].judgements.some((j) => j.rule === 'ru/retention-unlimited' && j.outcome === 'fail'))
    throw new Error('the packed tool does not find what it should');
  console.log(`privlint ${version} runs from its tarball; packages installed: ${packages.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
