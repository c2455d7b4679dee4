/** The rows of the cover and of the page that tells how to repeat the audit. */
import type { Language } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import type { Row } from './audit.ts';
import { dateText } from './date.ts';
import type { House } from './house.ts';
import { printable } from './printable.ts';
import type { AuditRun } from './record.ts';
import { auditWord } from './words.ts';

/** Names of documents on the cover; the rest are counted. */
const DOCUMENTS = 12;

export function coverOf({ files, tool, edition, asOf }: Report, run: AuditRun, house: House): Row[] {
  const { language, client, date } = run;
  const rest = files.length - DOCUMENTS;
  const documents = [
    ...files.slice(0, DOCUMENTS).map(({ path }) => printable(path)),
    ...(rest > 0 ? [auditWord('andMore', language, String(rest))] : []),
  ];
  return [
    ...(client === undefined ? [] : [{ label: auditWord('client', language), value: printable(client) }]),
    ...(house.name === undefined
      ? []
      : [{ label: auditWord('preparedBy', language), value: printable(house.name) }]),
    { label: auditWord('date', language), value: dateText(date, language) },
    {
      label: auditWord(files.length === 1 ? 'document' : 'documents', language),
      value: documents.join('\n'),
    },
    { label: auditWord('asOf', language), value: dateText(asOf, language) },
    { label: auditWord('edition', language), value: dateText(edition, language) },
    { label: auditWord('tool', language), value: `privlint ${tool.version}` },
  ];
}

export function reproOf(
  { files, rules, edition, asOf, tool }: Report,
  settings: string,
  language: Language,
): Row[] {
  return [
    ...files.map(({ path, sha256 }) => ({ label: printable(path), value: `SHA-256 ${sha256}` })),
    { label: auditWord('hashRules', language), value: rules },
    { label: auditWord('hashSettings', language), value: settings },
    { label: auditWord('edition', language), value: dateText(edition, language) },
    { label: auditWord('asOf', language), value: dateText(asOf, language) },
    { label: auditWord('tool', language), value: `privlint ${tool.version}` },
  ];
}
