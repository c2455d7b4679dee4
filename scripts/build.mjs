/** Builds dist/: the code in chunks that load when needed, and the compiled rules. `--out DIR` builds elsewhere. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rewrites } from './rewrites.mjs';
import { ruleFiles } from './rule-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--out');
const out = at < 0 ? join(root, 'dist') : process.argv[at + 1];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Tells two builds of one version apart, so that a cache of the one is none of the other. */
function sourceDigest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(readFileSync(join(root, 'src', name)));
  return hash.digest('hex').slice(0, 16);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: {
    main: join(root, 'src/cli/main.ts'),
    worker: join(root, 'src/cli/worker.ts'),
    api: join(root, 'src/api.ts'),
    compile: join(root, 'src/pack/compile.ts'),
    equivalents: join(root, 'src/pack/equivalents.ts'),
    lexicon: join(root, 'src/pack/lexicon.ts'),
    docs: join(root, 'src/docs.ts'),
  },
  outdir: out,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [rewrites],
  define: {
    PRIVLINT_VERSION: JSON.stringify(version),
    PRIVLINT_BUILD: JSON.stringify(sourceDigest()),
  },
  banner: {
    js: "import {createRequire as privlintRequire} from 'node:module';const require=privlintRequire(import.meta.url);",
  },
});
const { compilePack, vocabularyOf } = await import(pathToFileURL(join(out, 'compile.js')).href);
const { equivalentsOf } = await import(pathToFileURL(join(out, 'equivalents.js')).href);
const { lexiconOf } = await import(pathToFileURL(join(out, 'lexicon.js')).href);
try {
  const files = ruleFiles(join(root, 'rules'));
  writeFileSync(join(out, 'pack.json'), JSON.stringify(compilePack(files)));
  // only read where packs of third parties are added
  writeFileSync(join(out, 'vocabulary.json'), JSON.stringify(vocabularyOf(files)));
  // only read for other vocabularies' names
  writeFileSync(join(out, 'equivalents.json'), JSON.stringify(equivalentsOf(files)));
  // only read where texts are compared
  writeFileSync(join(out, 'lexicon.json'), JSON.stringify(lexiconOf(files)));
} catch (error) {
  console.error(`rules: ${error.message}`);
  process.exitCode = 1;
}
