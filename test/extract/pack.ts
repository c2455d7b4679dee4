/** For tests of what rests on the whole vocabulary: the repository's rules, compiled, and one policy read with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extract } from '../../src/extract/extract.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { Extraction } from '../../src/model/clause.ts';
import { compilePack } from '../../src/pack/compile.ts';
import { readDocument } from '../../src/read/read.ts';

const rules = new URL('../../rules/', import.meta.url);
const paths = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:clauses|drafting|risks|vocabulary)\/.*\.yaml$/.test(path));
const pack = compilePack(
  paths.map((path) => ({ path, data: parse(readFileSync(new URL(path, rules), 'utf8')) as unknown })),
);

/** Extraction of a policy made of these paragraphs. */
export async function extractOf(...paragraphs: readonly string[]): Promise<Extraction> {
  return extractOfText(`Политика конфиденциальности\n\n${paragraphs.join('\n\n')}\n`);
}

/** Extraction of a document with a title of its own, or with none. */
export async function extractOfText(text: string): Promise<Extraction> {
  const bytes = new TextEncoder().encode(text);
  return extract(await readDocument({ name: 'policy.txt', bytes }, languageOf), pack).extraction;
}
