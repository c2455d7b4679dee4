/** The report that a person reads in a terminal. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Act, Rule } from '../model/law.ts';
import type { FilePart, FileReport, Judgement, Report } from '../model/report.ts';
import { acceptedLines } from './accepted.ts';
import { actsById, citedNorms } from './citation.ts';
import { clashTexts, firstQuotes } from './clash.ts';
import { exitText, filesText } from './exit.ts';
import { matrixLines } from './matrix.ts';
import { isWarning, noteText } from './notes.ts';
import type { Paint } from './paint.ts';
import { partList, partName } from './parts.ts';
import { placeText } from './place.ts';
import { placingLines } from './placing.ts';
import { safe } from './safe.ts';
import { countFindings, exitStatus, findingsOf } from './shown.ts';
import { skippedText } from './skipped.ts';
import { lawElsewhere, say } from './words.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Language of the report; absent: that of each document. */
  readonly language?: Language;
  /** Language of what stands outside documents of several languages, or where there are none. */
  readonly fallback: Language;
  readonly width: number;
  readonly paint: Paint;
  /** Show every outcome of every rule and name what is known. */
  readonly isAudit?: boolean;
}

/** How many quotes a finding shows. */
const QUOTES = 3;

export function terminalReport(
  report: Report,
  rules: readonly Rule[],
  acts: readonly Act[],
  options: TerminalOptions,
): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const titles = actsById(acts);
  const lines = report.files.flatMap((file) => fileLines(file, report, byId, titles, options));
  const around = { ...options, fallback: onlyLanguageOf(report.files) ?? options.fallback };
  return `${[...lines, ...notices(report, around), ...summary(report, around)].join('\n')}\n`;
}

/** One report does not change its language between the findings and the line that sums them up. */
function onlyLanguageOf(files: readonly FileReport[]): Language | undefined {
  const languages = new Set(files.map((file) => file.languages[0]));
  return languages.size === 1 ? [...languages][0] : undefined;
}

function fileLines(
  file: FileReport,
  report: Report,
  rules: ReadonlyMap<string, Rule>,
  acts: ReadonlyMap<string, Act>,
  options: TerminalOptions,
): string[] {
  const language = options.language ?? file.languages[0] ?? options.fallback;
  // what to write is pasted into the document, so it speaks the document's language
  const wording = file.languages[0] ?? language;
  const { paint } = options;
  const findings = findingsOf(file, report.minConfidence);
  const failures = file.judgements.filter((j) => j.outcome === 'error');
  if (file.skipped !== undefined) {
    return [
      paint.strong(safe(file.path)),
      ...wrap(skippedText(file.skipped, language), options.width, '    ', '  ').map(paint.dim),
      '',
    ];
  }
  return [
    paint.strong(safe(file.path)),
    ...wrap(header(file, report, language), options.width, '  ').map(paint.dim),
    ...placingLines(file, language, options.width).map(paint.dim),
    ...wrap(reading(file, language), options.width, '  ').map(paint.dim),
    ...file.notes.flatMap((note) =>
      wrap(`! ${noteText(note, language)}`, options.width, '    ', '  ').map(
        isWarning(note) ? paint.warning : paint.dim,
      ),
    ),
    ...partList(file, language, options),
    '',
    ...(file.parts ?? [undefined]).flatMap((part) => findingsIn(part)),
    ...failures.flatMap((j) =>
      wrap(
        `${say('ruleError', language)}: ${j.rule}: ${safe(j.failure ?? '')}`,
        options.width,
        '    ',
        '  ',
      ).map(paint.error),
    ),
    ...(findings.length === 0 && file.parts === undefined
      ? [`  ${paint.good(say('nothing', language))}`]
      : []),
    ...acceptedLines(file, rules, language, options, options.isAudit ?? false),
    ...(options.isAudit === true ? matrixLines(file, rules, language, options) : []),
    ...upcoming(file, report.asOf, rules, language, options.width),
    ...wrap(counts(file, findings, language), options.width, '  '),
    '',
  ];

  function findingsIn(part: FilePart | undefined): string[] {
    if (part?.skipped !== undefined) return [];
    const own = findings.filter((j) => j.part === part?.number);
    const silentUnder = ({ rule }: Judgement): Judgement[] =>
      file.judgements.filter((j) => j.silentUnder === rule && j.part === part?.number);
    const lines = own.flatMap((j) =>
      finding(j, rules.get(j.rule), silentUnder(j), acts, language, wording, options),
    );
    if (part === undefined) return lines;
    const heading = wrap(partName(part, language), options.width, '  ').map(paint.strong);
    return [...heading, '', ...(own.length > 0 ? lines : [`  ${paint.good(say('nothing', language))}`, ''])];
  }
}

/** Norms that will bind within a year of the as-of date: to be prepared for, never failing a run. */
function upcoming(
  file: FileReport,
  asOf: string,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  width: number,
): string[] {
  const horizon = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
  const soon = file.judgements.filter((j) => j.upcoming !== undefined && j.upcoming <= horizon);
  const lines = soon
    .map((j) => `${j.upcoming} ${rules.get(j.rule)?.title[language] ?? ''} (${j.rule})`)
    .sort();
  return lines.length === 0
    ? []
    : [`  ${say('upcoming', language)}`, ...lines.flatMap((line) => wrap(line, width, '      ', '    ')), ''];
}

function header(file: FileReport, report: Report, language: Language): string {
  const packs = file.jurisdiction.packs.filter((p) => p === 'ru' || p === 'kz');
  const law =
    packs.length === 0
      ? lawElsewhere(file.jurisdiction.verdict, language)
      : packs.map((p) => say(p, language)).join(' + ');
  const how =
    packs.length === 0
      ? ''
      : ` (${say(file.jurisdiction.chosenBy === 'text' ? 'byText' : 'byOption', language)})`;
  return [`${say('judgedBy', language)} ${law}${how}`, `${say('asOf', language)} ${report.asOf}`].join(' · ');
}

/** How the file was read: format, encoding, size, languages. */
function reading(file: FileReport, language: Language): string {
  return [
    file.encoding === undefined ? file.format : `${file.format}, ${file.encoding}`,
    ...(file.pages === undefined ? [] : [`${say('pages', language)}: ${file.pages}`]),
    `${say('words', language)}: ${file.words}`,
    file.languageShares.map(({ language: own, share }) => `${own} ${Math.round(share * 100)} %`).join(', '),
  ].join(' · ');
}

function finding(
  j: Judgement,
  rule: Rule | undefined,
  silent: readonly Judgement[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
  wording: Language,
  options: TerminalOptions,
): string[] {
  const { paint, width } = options;
  const level = j.outcome === 'review' ? 'review' : j.severity;
  const sign = { error: '✖', warning: '▲', info: '•', review: '?' }[level];
  const wrapped = (label: string, text: string): string[] =>
    wrap(`${label} ${text}`, width, '      ', '    ');
  const confidence =
    j.confidence === 'high' ? '' : ` · ${say('confidence', language)}: ${say(j.confidence, language)}`;
  return [
    ...wrap(`${sign} ${say(level, language)}: ${rule?.title[language] ?? j.rule}`, width, '    ', '  ').map(
      paint[level],
    ),
    ...wrap(`${j.rule}${confidence}`, width, '    ').map(paint.dim),
    ...(j.note === undefined ? [] : wrap(safe(j.note[language]), width, '    ')),
    ...quoteLines(j, language, options),
    ...(rule === undefined ? [] : wrapped(say('why', language), rule.why[language])),
    ...(j.law.length === 0
      ? []
      : wrapped(say('norm', language), citedNorms(j.law, acts, language, rule?.sure))),
    ...(rule === undefined ? [] : wrapped(say('write', language), rule.fix[wording])),
    ...(silent.length === 0
      ? []
      : wrapped(say('alsoSilent', language), silent.map((s) => s.rule).join(', ')).map(paint.dim)),
    '',
  ];
}

function quoteLines(j: Judgement, language: Language, options: TerminalOptions): string[] {
  if (j.evidence.length === 0) {
    if (j.belongs === undefined) return [];
    return wrap(
      `${say('wouldBelong', language)} ${placeText(j.belongs, language)}`,
      options.width,
      '    ',
    ).map(options.paint.dim);
  }
  return firstQuotes(j.evidence, QUOTES).flatMap((e) => [
    ...wrap(placeText(e.place, language), options.width, '    ').map(options.paint.dim),
    ...wrap(marked(e, options.paint), options.width, '    │ '),
    ...clashTexts(e, j.evidence, language).flatMap((text) =>
      wrap(`↔ ${text}`, options.width, '      ', '    '),
    ),
  ]);
}

function marked(e: Evidence, paint: Paint): string {
  const part = (from: number, to: number): string => safe(e.quote.slice(from, to));
  if (e.mark === undefined) return safe(e.quote);
  const [from, to] = [e.mark.start - e.start, e.mark.end - e.start];
  return part(0, from) + paint.mark(part(from, to)) + part(to, e.quote.length);
}

/** Rules more than half a year older than the law that is asked for. */
function isOld(edition: string, asOf: string): boolean {
  const days = (Date.parse(asOf) - Date.parse(edition)) / 86_400_000;
  return days > 183;
}

function counts(file: FileReport, findings: readonly Judgement[], language: Language): string {
  const c = countFindings(findings);
  const of = (outcome: string): number => file.judgements.filter((j) => j.outcome === outcome).length;
  const parts = (['error', 'warning', 'info', 'review'] as const)
    .filter((k) => c[k] > 0)
    .map((k) => `${say(k, language)}: ${c[k]}`);
  return [
    ...parts,
    `${say('passes', language)}: ${of('pass')}`,
    `${say('inapplicable', language)}: ${of('inapplicable')}`,
  ].join(' · ');
}

/** What is wrong with waivers and the baseline, each with its file and line. */
function notices(report: Report, { fallback, language = fallback, paint, width }: TerminalOptions): string[] {
  const signs = { error: '✖', warning: '▲', info: '•' };
  const lines = report.notices.flatMap(({ severity, path, line, column, message }) => {
    const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
    return wrap(`${signs[severity]} ${safe(place)}: ${safe(message[language])}`, width, '    ', '  ').map(
      paint[severity],
    );
  });
  return lines.length === 0 ? [] : [say('notices', language), ...lines, ''];
}

function summary(report: Report, { fallback, language = fallback, paint, width }: TerminalOptions): string[] {
  const status = exitStatus(report);
  const lines =
    report.files.length > 1 || report.problems.length > 0 ? wrap(filesText(report, language), width, '') : [];
  if (report.changedSince !== undefined)
    lines.push(
      ...wrap(
        `${say('changedSince', language, safe(report.changedSince))}: ${report.files.length}`,
        width,
        '',
      ),
    );
  if (isOld(report.edition, report.asOf))
    lines.push(...wrap(say('oldRules', language, report.edition), width, '').map(paint.warning));
  const exit = wrap(exitText(report, language), width, '');
  return [...lines, ...exit.map(status === 0 ? paint.good : paint.error)];
}
