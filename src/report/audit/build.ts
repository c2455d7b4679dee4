/** Report and documents → the audit, in one language. */
import type { CompiledPack } from '../../model/pack.ts';
import type { Judgement, Report } from '../../model/report.ts';
import { jsonReport } from '../json.ts';
import { findingsOf } from '../shown.ts';
import type { Audit } from './audit.ts';
import { LEVELS } from './audit.ts';
import { coverOf, reproOf } from './cover.ts';
import { documentOf, type Judged } from './document.ts';
import { levelOf } from './finding.ts';
import { type House, houseText } from './house.ts';
import { lawOf } from './law.ts';
import { limitsOf } from './limits.ts';
import { overviewOf } from './overview.ts';
import { printable } from './printable.ts';
import { type AuditRun, recordOf } from './record.ts';
import { summaryOf } from './summary.ts';
import { auditWord } from './words.ts';

export interface AuditInput {
  readonly report: Report;
  /** One for each of `report.files`, by path. */
  readonly judged: ReadonlyMap<string, Judged>;
  readonly pack: CompiledPack;
  readonly run: AuditRun;
  /** Hash of the settings that the outcomes depend on. */
  readonly settings: string;
  readonly house: House;
  /** What could not be judged, in the language of the report. */
  readonly problems: readonly string[];
  /** The command line that makes this report again. */
  readonly command: string;
}

export function buildAudit(input: AuditInput): Audit {
  const { report, pack, run, house } = input;
  const { language } = run;
  const law = lawOf(pack, report.asOf, language);
  const findingIds = idsOf(report);
  const documents = report.files.flatMap((file, i) => {
    const judged = input.judged.get(file.path);
    return judged === undefined ? [] : [documentOf({ ...judged, file }, `d${i + 1}`, findingIds, law, pack)];
  });
  return {
    language,
    title: auditWord('title', language),
    house,
    cover: coverOf(report, run, house),
    coverText: houseText(house.cover, language),
    closingText: houseText(house.closing, language),
    redacted: run.redacted,
    summary: summaryOf(documents, law),
    overview: overviewOf(report.files, findingIds, law),
    documents,
    problems: input.problems.map(printable),
    notices: report.notices.map(
      ({ path, line, message }) =>
        `${printable(path)}${line === undefined ? '' : `:${line}`}: ${printable(message[language])}`,
    ),
    limits: limitsOf(report, language),
    repro: { rows: reproOf(report, input.settings, language), command: printable(input.command) },
    record: recordOf(report, run, input.settings),
    json: jsonReport(report, pack, language),
  };
}

/** Findings numbered per document, the worst first, then in the order of the text. */
function idsOf({ files, minConfidence }: Report): ReadonlyMap<Judgement, string> {
  const ids = new Map<Judgement, string>();
  files.forEach((file, i) => {
    const findings = findingsOf(file, minConfidence);
    const sorted = LEVELS.flatMap((level) => findings.filter((j) => levelOf(j) === level));
    sorted.forEach((judgement, n) => {
      ids.set(judgement, `d${i + 1}-f${n + 1}`);
    });
  });
  return ids;
}
