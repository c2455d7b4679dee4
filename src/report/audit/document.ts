/** One document of the audit. */
import type { Extraction } from '../../model/clause.ts';
import type { Document } from '../../model/document.ts';
import type { Outcome } from '../../model/law.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { FileReport, Judgement } from '../../model/report.ts';
import { noteText } from '../notes.ts';
import { partName } from '../parts.ts';
import { skippedText } from '../skipped.ts';
import { say } from '../words.ts';
import { acceptedOf } from './accepted.ts';
import { type AuditDocument, LEVELS, type Level, type Row } from './audit.ts';
import { factTables } from './facts.ts';
import { findingOf } from './finding.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import type { Law } from './law.ts';
import { linkedTable } from './links.ts';
import { printable } from './printable.ts';
import { requirementsOf } from './requirements.ts';
import { type Highlight, textOf } from './text.ts';
import { auditWord } from './words.ts';

/** What was judged: a file's outcomes, its text and what was read from it. */
export interface Judged {
  readonly file: FileReport;
  readonly document: Document;
  readonly extraction: Extraction;
}

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'review', 'inapplicable', 'error'];

export function documentOf(
  { file, document, extraction }: Judged,
  id: string,
  findingIds: ReadonlyMap<Judgement, string>,
  law: Law,
  pack: CompiledPack,
): AuditDocument {
  const { language } = law;
  const shown = file.judgements.filter((j) => findingIds.has(j));
  const found = shown.flatMap((judgement) => {
    const rule = law.rules.get(judgement.rule);
    const finding = findingIds.get(judgement) ?? '';
    return rule === undefined ? [] : [findingOf(judgement, rule, finding, file, law)];
  });
  const findings = LEVELS.flatMap((level) => found.filter((f) => f.level === level));
  const skipped =
    file.skipped === undefined ? {} : { skipped: printable(skippedText(file.skipped, language)) };
  return {
    id,
    path: printable(file.path),
    about: aboutOf(file, law),
    notes: file.notes.map((note) => printable(noteText(note, language))),
    ...skipped,
    parts: (file.parts ?? []).map((part) => printable(partName(part, language))),
    jurisdiction: jurisdictionOf(file, pack.names, language),
    counts: countsOf(findings.map((f) => f.level)),
    outcomes: Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, file.judgements.filter((j) => j.outcome === outcome).length]),
    ) as Record<Outcome, number>,
    findings,
    requirements: requirementsOf(file, findingIds, law),
    accepted: acceptedOf(file, law),
    upcoming: upcomingOf(file, law),
    facts:
      file.skipped === undefined
        ? [...factTables(extraction, pack, language), linkedTable(document, extraction, pack.names, language)]
        : [],
    text: textOf(document, highlightsOf(shown, findingIds)),
  };
}

function countsOf(levels: readonly Level[]): Readonly<Record<Level, number>> {
  const of = (level: Level): number => levels.filter((l) => l === level).length;
  return { error: of('error'), warning: of('warning'), info: of('info'), review: of('review') };
}

function highlightsOf(shown: readonly Judgement[], ids: ReadonlyMap<Judgement, string>): Highlight[] {
  return shown.flatMap((judgement) =>
    judgement.evidence.map(({ start, end, mark }) => ({
      start: mark?.start ?? start,
      end: mark?.end ?? end,
      finding: ids.get(judgement) ?? '',
    })),
  );
}

function aboutOf(
  { format, encoding, words, pages, languageShares, sha256 }: FileReport,
  { language }: Law,
): Row[] {
  const size = [
    [format, encoding].filter(Boolean).join(', '),
    `${say('words', language)}: ${words}`,
    ...(pages === undefined ? [] : [`${say('pages', language)}: ${pages}`]),
    languageShares.map(({ language: l, share }) => `${l} ${Math.round(share * 100)} %`).join(', '),
  ];
  return [
    { label: auditWord('reading', language), value: size.filter((s) => s !== '').join(' · ') },
    { label: 'SHA-256', value: sha256 },
  ];
}

/** Norms that bind within a year of the as-of date. */
function upcomingOf({ judgements }: FileReport, { asOf, rules, language }: Law): string[] {
  const horizon = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
  return judgements
    .filter((j) => j.upcoming !== undefined && j.upcoming <= horizon)
    .map((j) => `${j.upcoming}: ${rules.get(j.rule)?.title[language] ?? j.rule}`)
    .sort();
}
