/** A summary in Markdown, to be a comment on a pull request: a short table, the findings folded below it. */
import type { Language } from '../model/document.ts';
import type { FileReport, Report } from '../model/report.ts';
import { actsById, citedLaw } from './citation.ts';
import { clashTexts } from './clash.ts';
import {
  byFile,
  type Entry,
  entriesOf,
  languageFor,
  quotedWords,
  type RuleTexts,
  titleOf,
  waivedText,
} from './entries.ts';
import { exitWhy, filesText, hasOnlySkipped, skippedReasons } from './exit.ts';
import { code, escapeMarkdown, htmlCode } from './markdown-text.ts';
import { placeText } from './place.ts';
import { problemText } from './problems.ts';
import { countFindings, exitStatus, findingsOf } from './shown.ts';
import { say } from './words.ts';

/** Comments of GitHub end at 65536 characters, those of others later. */
const LONGEST = 60_000;
const LEVELS = ['error', 'warning', 'info', 'review'] as const;
const MARKS = { error: '🔴', warning: '🟠', info: '🔵', review: '❔' } as const;

export function markdownReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const language = languageFor(report.files[0], asked);
  const status = exitStatus(report);
  const skipped = skippedReasons(report, language);
  const head = [
    `### privlint: ${status === 0 ? '✅' : '❌'} ${escapeMarkdown(exitWhy(report, language))}`,
    '',
    ...tableOf(report, language),
    ...report.problems.map((p) => `- ❌ ${code(p.path)}: ${escapeMarkdown(problemText(p, language))}`),
    ...skipped.map(({ path, why }) => `- ➖ ${code(path)}: ${escapeMarkdown(why)}`),
    ...report.notices.map((n) => {
      const at = n.line === undefined ? n.path : `${n.path}:${n.line}`;
      return `- ${MARKS[n.severity]} ${code(at)}: ${escapeMarkdown(n.message[language])}`;
    }),
    ...(report.problems.length + report.notices.length + skipped.length > 0 ? [''] : []),
  ];
  const entries = byFile(
    entriesOf(report, rules, asked).filter(({ judgement }) => judgement.known === undefined),
  );
  const details = report.files.flatMap((file) => foldsOf(file, entries.get(file) ?? [], rules));
  const foot = `${say('asOf', language)} ${report.asOf} · privlint ${report.tool.version}`;
  return `${[...head, ...shortened(details, language), foot].join('\n')}\n`;
}

/** Documents with findings; those without are only counted. */
function tableOf(report: Report, language: Language): string[] {
  const rows = report.files
    .map((file) => ({ file, counts: countFindings(findingsOf(file, report.minConfidence)) }))
    .filter(({ counts }) => LEVELS.some((level) => counts[level] > 0));
  const count = filesText(report, language);
  if (rows.length === 0)
    return [hasOnlySkipped(report) ? count : `${count}. ${say('nothing', language)}`, ''];
  const shown = rows.slice(0, 50);
  return [
    `| ${say('document', language)} | ${LEVELS.map((l) => `${MARKS[l]} ${say(l, language)}`).join(' | ')} |`,
    `|---|${LEVELS.map(() => '--:').join('|')}|`,
    ...shown.map(
      ({ file, counts }) => `| ${code(file.path, true)} | ${LEVELS.map((l) => counts[l]).join(' | ')} |`,
    ),
    '',
    rows.length > shown.length ? say('more', language, String(rows.length - shown.length)) : count,
    '',
  ];
}

/** Blocks, each complete in itself: a fold opens and closes inside one. */
function foldsOf(file: FileReport, entries: readonly Entry[], rules: RuleTexts): string[] {
  const open = entries.filter((entry) => entry.isOpen);
  const accepted = entries.flatMap((entry) =>
    entry.judgement.waived === undefined
      ? []
      : `- ${code(entry.judgement.rule)}: ${escapeMarkdown(waivedText(entry.judgement.waived, entry.language))}`,
  );
  return [
    ...chunks(open, 20).map((some) =>
      fold(
        htmlCode(file.path),
        some.length,
        some.map((e) => item(e, rules)),
      ),
    ),
    ...(accepted.length > 0
      ? [
          fold(
            `${htmlCode(file.path)}: ${say('accepted', languageFor(file, entries[0]?.language))}`,
            accepted.length,
            accepted,
          ),
        ]
      : []),
  ];
}

function fold(summary: string, count: number, items: readonly string[]): string {
  return `<details><summary>${summary} (${count})</summary>\n\n${items.join('\n')}\n\n</details>\n`;
}

function item(entry: Entry, rules: RuleTexts): string {
  const { judgement, level, place, language } = entry;
  const { note } = judgement;
  const words = quotedWords(entry);
  const where =
    place === undefined
      ? []
      : [
          `${words === undefined ? `${say('wouldBelong', language)} ` : ''}${code(placeText(place, language))}`,
        ];
  const lines = [
    `- ${MARKS[level]} **${escapeMarkdown(titleOf(entry))}** ${code(judgement.rule)}`,
    ...where,
    ...(words === undefined ? [] : [code(words)]),
    ...clashesOf(entry).map((text) => escapeMarkdown(text)),
    ...(note === undefined ? [] : [escapeMarkdown(note[language])]),
    ...(judgement.law.length === 0
      ? []
      : [escapeMarkdown(citedLaw(judgement.law, actsById(rules.acts), language))]),
  ];
  return lines.join('  \n  ');
}

function clashesOf({ judgement, language }: Entry): string[] {
  const [first] = judgement.evidence;
  return first === undefined ? [] : clashTexts(first, judgement.evidence, language);
}

function shortened(blocks: readonly string[], language: Language): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > LONGEST) break;
    kept.push(block);
  }
  const rest = blocks.length - kept.length;
  return rest === 0 ? kept : [...kept, `${say('more', language, String(rest))}\n`];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => [
    ...items.slice(i * size, (i + 1) * size),
  ]);
}
