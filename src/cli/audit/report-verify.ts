/** `privlint report verify`: runs again what a report says it ran, and tells what differs. 0 the same, 1 not, 2 cannot. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Language } from '../../model/document.ts';
import { sha256 } from '../../model/sha256.ts';
import type { AuditRecord, AuditRun } from '../../report/audit/record.ts';
import { safe } from '../../report/safe.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { type AuditOptions, auditOf, type Format } from './audit.ts';
import { unmasked } from './masked-path.ts';
import { recordIn } from './record-in.ts';
import { render } from './report.ts';
import { differences } from './report-differences.ts';
import { verifyWord } from './verify-words.ts';

export interface VerifyOptions {
  readonly in?: string;
  readonly lang?: Language;
}

export async function verifyCommand(
  path: string,
  options: VerifyOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const language = options.lang ?? environmentLanguage(process.env);
  const cannot = (text: string): 2 => {
    process.stderr.write(`privlint: ${safe(path)}: ${text}\n`);
    return 2;
  };
  if (!existsSync(path)) return cannot(verifyWord('no-file', language));
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return cannot(verifyWord('pdf', language));
  const record = recordIn(bytes);
  if (record === undefined) return cannot(verifyWord('no-record', language));
  const folders = options.in === undefined ? [process.cwd(), dirname(resolve(path))] : [resolve(options.in)];
  const folder = folders.find((one) => filesIn(one, record).every((file) => file !== undefined));
  if (folder === undefined) {
    const there = filesIn(folders[0] ?? '.', record);
    const missing = record.documents.filter((_, i) => there[i] === undefined).map((d) => safe(d.path));
    return cannot(verifyWord('no-documents', language, missing.join(', ')));
  }
  const documents = filesIn(folder, record).filter((file) => file !== undefined);
  // paths of documents, settings and template are those of the folder where the report was made
  process.chdir(folder);
  const { run } = record;
  const template = run.template;
  const hasTemplate =
    template === undefined ||
    (existsSync(template.path) && sha256(readFileSync(template.path)) === template.sha256);
  const { audit } = await auditOf(documents, optionsOf(run, hasTemplate), circumstances);
  const found = differences(record, audit.record, language);
  const notes: string[] = [];
  if (record.tool !== audit.record.tool)
    notes.push(verifyWord('other-tool', language, safe(record.tool), audit.record.tool));
  if (!hasTemplate) notes.push(verifyWord('no-template', language, safe(template?.path ?? '')));
  else if (found.length === 0 && record.tool === audit.record.tool) {
    const again = await render(audit, run.format);
    if (Buffer.compare(bytes, again) !== 0) found.push(verifyWord('edited', language));
    else notes.push(verifyWord('same-bytes', language));
  }
  const verdict = verifyWord(
    found.length === 0 ? 'same' : 'differs',
    language,
    String(record.documents.length),
  );
  await print(
    `${[verdict, ...found.map((line) => `  - ${line}`), ...notes.map((line) => `  ${line}`)].join('\n')}\n`,
  );
  return found.length === 0 ? 0 : 1;
}

/** The options that the report was made with. */
function optionsOf(run: AuditRun, hasTemplate: boolean): AuditOptions & { readonly format: Format } {
  const { template, language, redacted, client, as, encoding, config, ...rest } = run;
  return {
    ...rest,
    lang: language,
    redact: redacted,
    quiet: true,
    ...(client === undefined ? {} : { client }),
    ...(as === undefined ? {} : { as }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(config === undefined ? {} : { config }),
    ...(template !== undefined && hasTemplate ? { template: template.path } : {}),
  };
}

/** The documents of a report in a folder, in its order; undefined where one is not there. */
function filesIn(folder: string, { documents }: AuditRecord): (string | undefined)[] {
  return documents.map(({ path, sha256: hash }) => unmasked(path, hash, folder));
}
