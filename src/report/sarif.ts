/** SARIF 2.1.0: what code scanning of forges and many viewers read. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { FileReport, Report } from '../model/report.ts';
import { aboutText, otherSides } from './clash.ts';
import { type Entry, entriesOf, languageFor, lineOf, type RuleTexts } from './entries.ts';
import { problemText } from './problems.ts';
import { locationOf } from './sarif/location.ts';
import { at } from './sarif/paths.ts';
import { driverRules, taxonomiesOf } from './sarif/rules.ts';
import { exitStatus } from './shown.ts';
import { say } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const MIME: Readonly<Record<FileReport['format'], string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  doc: 'application/msword',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};
/** What SARIF calls the severities; a question has no level. */
const LEVEL = { error: 'error', warning: 'warning', info: 'note', review: 'none' } as const;

export function sarifReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const language = languageFor(report.files[0], asked);
  const taxonomies = taxonomiesOf(rules, language);
  const described = driverRules(rules, taxonomies, language);
  const ruleIndex = new Map(described.map(({ id }, i) => [id, i]));
  const artifactIndex = new Map(report.files.map((file, i) => [file, i]));
  const entries = entriesOf(report, rules, asked);
  const hasBaseline = entries.some(({ judgement }) => judgement.known !== undefined);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            language,
            rules: described,
            supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
          },
        },
        taxonomies,
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder that privlint was run in.' } },
        },
        invocations: [invocationOf(report, language, ruleIndex)],
        artifacts: report.files.map(artifactOf),
        results: entries.map(resultOf),
        properties: {
          asOf: report.asOf,
          edition: report.edition,
          rules: report.rules,
          failOn: report.failOn,
          minConfidence: report.minConfidence,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;

  function resultOf(entry: Entry): object {
    const { judgement, file, level } = entry;
    const index = artifactIndex.get(file) ?? 0;
    const { waived } = judgement;
    const quotes = judgement.evidence.map((e, i, all) => ({
      ...locationOf(file, index, e.place, entry.language, e),
      ...clashing(e, i, all, entry.language),
    }));
    const belongs =
      quotes.length === 0 && judgement.belongs !== undefined
        ? [locationOf(file, index, judgement.belongs, entry.language)]
        : quotes;
    const [first, ...others] =
      belongs.length > 0
        ? belongs
        : [{ physicalLocation: { artifactLocation: { ...at(file.path), index } } }];
    return {
      ruleId: judgement.rule,
      ...(ruleIndex.has(judgement.rule) ? { ruleIndex: ruleIndex.get(judgement.rule) } : {}),
      kind: level === 'review' ? 'review' : 'fail',
      level: LEVEL[level],
      message: { text: lineOf(entry) },
      locations: [first],
      ...(others.length > 0 ? { relatedLocations: others.map((location, id) => ({ id, ...location })) } : {}),
      partialFingerprints: { 'privlint/v1': judgement.fingerprint },
      ...(hasBaseline ? { baselineState: judgement.known === undefined ? 'new' : 'unchanged' } : {}),
      // tells viewers that suppressions were looked for and this one has none
      suppressions:
        waived === undefined
          ? []
          : [
              {
                kind: 'external',
                status: 'accepted',
                justification: waived.reason,
                properties: { approver: waived.approver, ticket: waived.ticket, expires: waived.expires },
              },
            ],
      properties: {
        confidence: judgement.confidence,
        severity: judgement.severity,
        ...(judgement.part === undefined ? {} : { part: judgement.part }),
        law: judgement.law.map(({ act, cite }) => `${act} ${cite}`.trimEnd()),
      },
    };
  }
}

/**
 * A quote that contradicts another is tied to it. Related locations are numbered from 0 and the first quote, which is
 * none of them, has the number after theirs.
 */
function clashing(quote: Evidence, at: number, all: readonly Evidence[], language: Language): object {
  const idOf = (i: number): number => (i === 0 ? all.length - 1 : i - 1);
  const sides = otherSides(quote, all);
  if (sides.length === 0) return {};
  return {
    id: idOf(at),
    relationships: sides.map(({ about, other }) => ({
      target: idOf(all.indexOf(other)),
      kinds: ['relevant'],
      description: { text: `${say('contradicts', language)} ${aboutText(about, language)}` },
    })),
  };
}

function artifactOf(file: FileReport): object {
  return {
    location: at(file.path),
    mimeType: MIME[file.format],
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    hashes: { 'sha-256': file.sha256 },
    roles: ['analysisTarget'],
    properties: {
      languages: file.languages,
      jurisdiction: file.jurisdiction.verdict,
      ...(file.skipped === undefined ? {} : { skipped: file.skipped.kind }),
    },
  };
}

/** Whether the run went well, and what stands outside the documents: files that could not be judged, settings. */
function invocationOf(report: Report, language: Language, ruleIndex: ReadonlyMap<string, number>): object {
  const exitCode = exitStatus(report);
  const physical = (path: string, line?: number, column?: number): object[] => [
    {
      physicalLocation: {
        artifactLocation: at(path),
        ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }),
      },
    },
  ];
  const notifications = [
    ...report.problems.map((problem) => ({
      descriptor: { id: problem.problem },
      level: 'error',
      message: { text: problemText(problem, language) },
      locations: physical(problem.path),
    })),
    ...report.files.flatMap((file) =>
      file.judgements
        .filter((j) => j.outcome === 'error')
        .map((j) => ({
          descriptor: { id: 'rule-error' },
          associatedRule: { id: j.rule, index: ruleIndex.get(j.rule) },
          level: 'error',
          message: { text: j.failure ?? '' },
          locations: physical(file.path),
        })),
    ),
  ];
  return {
    executionSuccessful: exitCode !== 2,
    exitCode,
    toolExecutionNotifications: notifications,
    toolConfigurationNotifications: report.notices.map((notice) => ({
      descriptor: { id: notice.code },
      level: LEVEL[notice.severity],
      message: { text: notice.message[language] },
      locations: physical(notice.path, notice.line, notice.column),
    })),
  };
}
