/** Audits for tests: real rules over texts of our own. */
import { readFileSync } from 'node:fs';
import { lintWithText } from '../../../src/lint.ts';
import type { CompiledPack } from '../../../src/model/pack.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Audit } from '../../../src/report/audit/audit.ts';
import { buildAudit } from '../../../src/report/audit/build.ts';
import type { Judged } from '../../../src/report/audit/document.ts';
import { type House, PLAIN_HOUSE } from '../../../src/report/audit/house.ts';
import type { AuditRun } from '../../../src/report/audit/record.ts';
import { redactJudged } from '../../../src/report/audit/redact.ts';

export const PACK = JSON.parse(readFileSync('dist/pack.json', 'utf8')) as CompiledPack;

export const FLAWED = ['fixtures/flawed/kz-copied-from-russia.html', 'fixtures/flawed/ru-shop.txt'];

export const RUN: AuditRun = {
  format: 'html',
  language: 'ru',
  date: '2026-11-21',
  asOf: '2026-11-21',
  jurisdiction: 'auto',
  minConfidence: 'low',
  failOn: 'error',
  redacted: false,
  client: 'ТОО «Пример»',
};

export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function files(paths: readonly string[]): Source[] {
  return paths.map((name) => ({ name, bytes: readFileSync(name) }));
}

export function text(content: string, name = 'policy.txt'): Source {
  return { name, bytes: new TextEncoder().encode(content) };
}

export async function judge(sources: readonly Source[]): Promise<Judged[]> {
  const law = { jurisdiction: 'auto', asOf: RUN.asOf } as const;
  const judged: Judged[] = [];
  for (const source of sources) judged.push(await lintWithText(source, law, PACK));
  return judged;
}

export function auditFrom(
  judged: readonly Judged[],
  run: Partial<AuditRun> = {},
  house: House = PLAIN_HOUSE,
): Audit {
  const shown = run.redacted === true ? judged.map(redactJudged) : judged;
  const report: Report = {
    version: 1,
    tool: { name: 'privlint', version: '0.0.0' },
    rules: 'a'.repeat(64),
    edition: PACK.edition,
    asOf: RUN.asOf,
    failOn: 'error',
    minConfidence: 'low',
    files: shown.map(({ file }) => file),
    problems: [],
    notices: [],
  };
  return buildAudit({
    report,
    judged: new Map(shown.map((one) => [one.file.path, one])),
    pack: PACK,
    run: { ...RUN, ...run },
    settings: 'b'.repeat(64),
    house,
    problems: [],
    command: 'privlint report policy.txt',
  });
}

export async function auditOf(
  sources: readonly Source[],
  run: Partial<AuditRun> = {},
  house?: House,
): Promise<Audit> {
  return auditFrom(await judge(sources), run, house);
}
