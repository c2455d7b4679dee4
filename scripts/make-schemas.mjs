/** Writes schemas/*.schema.json from the schemas in the code. With --check only tells whether they are current. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(root, 'node_modules', '.schemas-'));
try {
  const entry = join(work, 'entry.ts');
  writeFileSync(
    entry,
    `import { z } from 'zod';
     import { ruleSchema, recogniserSchema, vocabularySchema, servicesSchema, actsSchema } from '${root}src/pack/schema.ts';
     import { lexiconSchema } from '${root}src/pack/lexicon.ts';
     import { configSchema } from '${root}src/cli/settings/config-schema.ts';
     import { waiversSchema } from '${root}src/config/waivers-schema.ts';
     import { baselineSchema } from '${root}src/config/baseline-schema.ts';
     import { templateSchema } from '${root}src/report/audit/house.ts';
     import { reportSchema } from '${root}src/report/schema.ts';
     import { comparisonSchema } from '${root}src/report/comparison-schema.ts';
     const json = (s, title) => ({ title, ...z.toJSONSchema(s, { io: 'input' }) });
     export const schemas = {
       rule: json(ruleSchema, 'A privlint rule'), recogniser: json(recogniserSchema, 'How an id of the catalogue is recognised'),
       vocabulary: json(vocabularySchema, 'Concepts of the phrase language'), services: json(servicesSchema, 'Services that receive data'),
       lexicon: json(lexiconSchema, 'Words of three languages that translate one another'), laws: json(actsSchema, 'Acts and fines'), config: json(configSchema, 'Settings of privlint: privlint.config.yaml'), waivers: json(waiversSchema, 'Accepted findings: privlint.waivers.yaml'),
       baseline: json(baselineSchema, 'Known findings: privlint.baseline.json'), report: json(reportSchema, 'The JSON report of privlint check'),
       comparison: json(comparisonSchema, 'The JSON report of privlint compare and privlint diff'),
       template: json(templateSchema, 'House style of privlint report: --template') };`,
  );
  await build({
    entryPoints: [entry],
    outfile: join(work, 'schemas.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { schemas } = await import(pathToFileURL(join(work, 'schemas.mjs')).href);
  mkdirSync(join(root, 'schemas'), { recursive: true });
  const stale = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const path = join(root, 'schemas', `${name}.schema.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(`schemas/${name}.schema.json`);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`not current: ${stale.join(', ')}; run npm run schemas`);
    process.exitCode = 1;
  } else console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'schemas are current');
} finally {
  rmSync(work, { recursive: true, force: true });
}
