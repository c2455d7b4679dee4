/** The audit as Markdown. */
import type { Language } from '../../model/document.ts';
import {
  type Audit,
  type AuditDocument,
  type AuditFinding,
  type FactTable,
  LEVELS,
  type Quote,
  type Row,
} from './audit.ts';
import { encodeRecord } from './encode-record.ts';
import { noFindings } from './no-findings.ts';
import { normsLine } from './norms.ts';
import { quoteLine } from './quote.ts';
import { MARKDOWN_RECORD } from './record-places.ts';
import { auditWord } from './words.ts';

export function markdownReport(audit: Audit): string {
  const { language, title, cover, coverText, redacted, documents, limits, repro, closingText } = audit;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const lines = [
    `# ${md(title)}`,
    rows(cover),
    paragraph(coverText),
    redacted ? `> ${say('redacted')}` : '',
    ...summary(audit),
    ...overview(audit),
    ...documents.flatMap((document) => documentLines(document, language)),
    `## ${say('limits')}`,
    bullets(limits),
    `## ${say('repro')}`,
    say('reproIntro'),
    rows(repro.rows),
    fenced(repro.command),
    paragraph(closingText),
    `${MARKDOWN_RECORD}${encodeRecord(audit.record)} -->`,
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function summary({
  summary: { counts, first, groups, fines },
  language,
  documents,
  problems,
  notices,
}: Audit): string[] {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const isClean = counts.every(({ count }) => count === 0);
  return [
    `## ${say('summary')}`,
    bullets(counts.map(({ count, text }) => `${count} – ${text}`)),
    ...(isClean ? [say(noFindings(...documents))] : []),
    ...(first.length === 0
      ? []
      : [
          `### ${say('whatFirst')}`,
          first.map((s, i) => `${i + 1}. **${md(s.title)}** (${s.levelText}) – ${md(s.where)}`).join('\n'),
          say('firstBasis'),
        ]),
    ...groups.flatMap(({ heading, items }) => [`### ${heading}`, bullets(items)]),
    ...(isClean
      ? []
      : [`### ${say('howBad')}`, say(fines.length > 0 ? 'finesNamed' : 'noFines'), bullets(fines)]),
    ...(problems.length > 0 ? [`### ${say('notJudged')}`, bullets(problems)] : []),
    ...(notices.length > 0 ? [`### ${say('notices')}`, bullets(notices)] : []),
  ];
}

function overview({ overview: all, language }: Audit): string[] {
  if (all === undefined) return [];
  return [
    `## ${auditWord('overview', language)}`,
    table(
      [auditWord('check', language), ...all.documents],
      all.rows.map(({ title, rule, cells }) => [`${title} (${rule})`, ...cells.map((c) => c?.text ?? '–')]),
    ),
  ];
}

function documentLines(document: AuditDocument, language: Language): string[] {
  const {
    path,
    about,
    notes,
    skipped,
    parts,
    findings,
    requirements,
    jurisdiction,
    accepted,
    upcoming,
    facts,
  } = document;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const head = [`## ${md(path)}`, rows(about), bullets([...notes, ...parts])];
  if (skipped !== undefined) return [...head, md(skipped)];
  return [
    ...head,
    `### ${say('findings')}`,
    ...(findings.length === 0 ? [say(noFindings(document))] : []),
    ...LEVELS.flatMap((level) =>
      findings.filter((f) => f.level === level).flatMap((finding) => findingLines(finding, language)),
    ),
    ...(accepted.length > 0 ? [`### ${say('acceptedTitle')}`] : []),
    ...accepted.flatMap((table) => factLines(table, language)),
    ...(upcoming.length > 0 ? [`### ${say('upcoming')}`, bullets(upcoming)] : []),
    `### ${say('matrix')}`,
    say('matrixIntro'),
    table(
      [say('check'), say('norm'), say('outcome'), say('quoteAndPlace')],
      requirements.map((r) => [
        `${r.title} (${[r.rule, r.part].filter((t) => t !== undefined).join(', ')})`,
        normsLine(r.norms) || say('ofText'),
        [r.outcomeText, ...r.remarks].join('. '),
        r.quotes.map((q) => `«${quoteLine(q)}» (${q.place})`).join('; '),
      ]),
    ),
    `### ${say('jurisdiction')}`,
    jurisdiction.text,
    ...jurisdiction.tables.flatMap((table) => factLines(table, language)),
    `### ${say('facts')}`,
    say('factsIntro'),
    ...facts.flatMap((fact) => factLines(fact, language)),
  ];
}

function findingLines(finding: AuditFinding, language: Language): string[] {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const about = [
    finding.levelText,
    `\`${finding.rule}\``,
    ...(finding.part === undefined ? [] : [md(finding.part)]),
    ...(finding.confidence === undefined ? [] : [`${say('confidence')}: ${finding.confidence}`]),
  ];
  const entry = (label: string, value: string): string[] =>
    value === '' ? [] : [`- **${label}:** ${md(value)}`];
  return [
    `#### ${md(finding.title)}`,
    about.join(' · '),
    paragraph(finding.note ?? ''),
    ...finding.quotes.map(quoteBlock),
    paragraph(finding.missing ?? ''),
    [
      ...entry(say('why'), finding.why),
      ...entry(say('norm'), normsLine(finding.norms)),
      ...entry(say('fine'), finding.fines.join('; ')),
      ...entry(say('write'), finding.write),
      ...entry(say('sameDefect'), finding.sameDefect.join('; ')),
      ...entry(say('cannotSee'), finding.cannotSee),
    ].join('\n'),
  ];
}

function quoteBlock({ before, marked, after, place }: Quote): string {
  const bold =
    marked.trim() === ''
      ? md(marked)
      : marked.replace(
          /^(\s*)([\s\S]*?)(\s*)$/,
          (_, a: string, b: string, c: string) => `${a}**${md(b)}**${c}`,
        );
  return `> ${md(before)}${bold}${md(after)}\n>\n> ${md(place)}`;
}

function factLines({ title, intro, columns, rows: all }: FactTable, language: Language): string[] {
  const empty = all.length === 0;
  return [
    `#### ${title}`,
    ...(intro === undefined ? (empty ? [auditWord('notSaid', language)] : []) : [intro]),
    ...(empty ? [] : [table(columns, all)]),
  ];
}

function rows(all: readonly Row[]): string {
  return all.map(({ label, value }) => `- **${md(label)}:** ${md(value)}`).join('\n');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${md(item)}`).join('\n');
}

function paragraph(text: string): string {
  return text.split('\n').map(md).join('  \n');
}

function table(columns: readonly string[], all: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(md).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...all.map(line)].join('\n');
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

/** Nothing in the text is Markdown or HTML any more. */
function md(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/[\\`*_[\]{}()#|~>!]/g, '\\$&')
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)\.(?=\s|$)/, '$1\\.')
      // an address must not become a link by itself
      .replace(/(https?|ftp):\/\//gi, '$1:\u200B//')
      .replace(/www\./gi, 'www\u200B.')
  );
}
