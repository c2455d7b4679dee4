/** Makes a fresh clone ready: installs packages when they are missing or outdated, and builds. Uses Node alone. */
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);
const newest = (folder) =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map(
      (e) => statSync(join(e.parentPath, e.name)).mtimeMs,
    ),
  );

// npm runs this to prepare a package that it installs from git, perhaps globally: what we install is not global
const { npm_config_global: _, npm_config_prefix: __, ...env } = process.env;
if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  execSync('npm ci --ignore-scripts --include=dev --no-audit --no-fund', {
    cwd: root,
    env,
    stdio: ['ignore', process.stderr, 'inherit'],
  });
if (changed('dist/pack.json') < Math.max(newest('src'), newest('rules'), changed('scripts/build.mjs')))
  execSync('node scripts/build.mjs', { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });
