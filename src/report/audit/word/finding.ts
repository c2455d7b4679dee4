/** A finding in full. */
import { Paragraph, TextRun } from 'docx';
import type { Language } from '../../../model/document.ts';
import type { AuditFinding } from '../audit.ts';
import { normsLine } from '../norms.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { type Child, heading, INK, labelled, lines, paragraph, quoteParagraphs } from './parts.ts';

export function findingParagraphs(finding: AuditFinding, language: Language): Child[] {
  const say = (word: AuditWord): string => auditWord(word, language);
  const { level, levelText, rule, part, confidence, title, note, quotes, missing } = finding;
  const about = [rule, part, confidence === undefined ? undefined : `${say('confidence')}: ${confidence}`];
  const entry = (label: string, text: string): Child[] => (text === '' ? [] : [labelled(label, text)]);
  return [
    heading(title, 4),
    new Paragraph({
      keepNext: true,
      spacing: { after: 60 },
      children: [
        new TextRun({ text: levelText, bold: true, color: INK[level] }),
        ...lines(`  ·  ${about.filter((t) => t !== undefined).join(' · ')}`, { color: '565B64', size: 17 }),
      ],
    }),
    ...(note === undefined ? [] : [paragraph(note)]),
    ...quotes.flatMap((quote) => quoteParagraphs(quote, level)),
    ...(missing === undefined ? [] : [paragraph(missing, { soft: true })]),
    ...entry(say('why'), finding.why),
    ...entry(say('norm'), normsLine(finding.norms)),
    ...entry(say('fine'), finding.fines.join('; ')),
    ...entry(say('write'), finding.write),
    ...entry(say('sameDefect'), finding.sameDefect.join('; ')),
    ...entry(say('cannotSee'), finding.cannotSee),
  ];
}
