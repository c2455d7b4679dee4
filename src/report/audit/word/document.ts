/** One document: what was found on upright pages, the wide tables on pages across. */
import type { Language } from '../../../model/document.ts';
import { type AuditDocument, type FactTable, LEVELS, type Requirement } from '../audit.ts';
import { noFindings } from '../no-findings.ts';
import { normsLine } from '../norms.ts';
import { quoteLine } from '../quote.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { findingParagraphs } from './finding.ts';
import { bullet, type Child, heading, INK, paragraph, space } from './parts.ts';
import { ACROSS, type Cell, rowsTable, table, UPRIGHT } from './table.ts';

const PASS_INK = '1D6339';
/** Widths of the columns of a table of facts by how many there are: quotes need most. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [66, 34],
  3: [24, 48, 28],
  4: [26, 18, 33, 23],
  5: [20, 13, 17, 30, 20],
};

export function documentPages(document: AuditDocument, language: Language): Child[] {
  const { path, about, notes, skipped, parts, findings, accepted, upcoming } = document;
  const say = (word: AuditWord): string => auditWord(word, language);
  const head: Child[] = [
    heading(path, 1),
    rowsTable(about),
    space(),
    ...notes.map((note) => paragraph(note, { soft: true })),
    ...parts.map(bullet),
  ];
  if (skipped !== undefined) return [...head, paragraph(skipped)];
  return [
    ...head,
    heading(say('findings'), 2),
    ...(findings.length === 0 ? [paragraph(say(noFindings(document)))] : []),
    ...LEVELS.flatMap((level) => {
      const own = findings.filter((f) => f.level === level);
      const title = `${auditWord(`level-${level}`, language)} (${own.length})`;
      return own.length === 0
        ? []
        : [heading(title, 3), ...own.flatMap((f) => findingParagraphs(f, language))];
    }),
    ...(accepted.length === 0 ? [] : [heading(say('acceptedTitle'), 2)]),
    ...accepted.flatMap((fact) => factParagraphs(fact, language, UPRIGHT)),
    ...(upcoming.length === 0 ? [] : [heading(say('upcoming'), 2), ...upcoming.map(bullet)]),
  ];
}

/** Matrix, whose law, facts; nothing for a document that was not judged. */
export function documentTables(document: AuditDocument, language: Language): Child[] {
  const { skipped, requirements, jurisdiction, facts } = document;
  if (skipped !== undefined) return [];
  const say = (word: AuditWord): string => auditWord(word, language);
  return [
    heading(say('matrix'), 2),
    paragraph(say('matrixIntro'), { soft: true }),
    table(
      [say('check'), say('norm'), say('outcome'), say('quoteAndPlace')],
      requirements.map((r) => requirementCells(r, language)),
      [24, 30, 16, 30],
      ACROSS,
    ),
    heading(say('jurisdiction'), 2),
    paragraph(jurisdiction.text),
    ...jurisdiction.tables.flatMap((fact) => factParagraphs(fact, language, ACROSS)),
    heading(say('facts'), 2),
    paragraph(say('factsIntro'), { soft: true }),
    ...facts.flatMap((fact) => factParagraphs(fact, language, ACROSS)),
  ];
}

function requirementCells(r: Requirement, language: Language): Cell[] {
  const ink = r.level !== undefined ? INK[r.level] : r.outcome === 'pass' ? PASS_INK : undefined;
  return [
    { text: r.title, soft: [r.rule, r.part].filter((t) => t !== undefined).join(' · ') },
    normsLine(r.norms) || auditWord('ofText', language),
    { text: r.outcomeText, soft: r.remarks.join('. '), ...(ink === undefined ? {} : { ink }) },
    {
      text: r.quotes.map((q) => `«${quoteLine(q, 160)}»`).join('\n'),
      soft: r.quotes.map((q) => q.place).join('; '),
    },
  ];
}

function factParagraphs(
  { title, intro, columns, rows }: FactTable,
  language: Language,
  width: number,
): Child[] {
  if (rows.length === 0)
    return [heading(title, 4), paragraph(intro ?? auditWord('notSaid', language), { soft: true })];
  const shares = SHARES[columns.length] ?? columns.map(() => 100 / columns.length);
  return [
    heading(title, 4),
    table(columns, rows, shares, width),
    ...(intro === undefined ? [space()] : [paragraph(intro, { soft: true })]),
  ];
}
