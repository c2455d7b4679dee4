/** The sheets that can be filtered: requirements and findings. */
import type { Audit } from '../audit.ts';
import { normsLine } from '../norms.ts';
import { quoteLine } from '../quote.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { type Cell, text, tint } from './cells.ts';
import { type Made, tableSheet } from './sheet.ts';

export function matrixSheet({ language, documents }: Audit): Made {
  const say = (word: AuditWord): string => auditWord(word, language);
  const columns = [
    say('document'),
    say('part'),
    say('rule'),
    say('check'),
    say('norm'),
    say('outcome'),
    say('quote'),
    say('place'),
  ];
  const rows = documents.flatMap((document) =>
    document.requirements.map((r): Cell[] => [
      text(document.path),
      text(r.part ?? ''),
      text(r.rule),
      text(r.title),
      text(normsLine(r.norms) || say('ofText')),
      { ...text([r.outcomeText, ...r.remarks].join('. ')), ...tint(r.level ?? r.outcome) },
      text(r.quotes.map((q) => quoteLine(q, 600)).join('\n')),
      text(r.quotes.map((q) => q.place).join('\n')),
    ]),
  );
  return tableSheet(say('matrix'), columns, rows, [24, 10, 26, 42, 44, 26, 60, 34]);
}

export function findingsSheet({ language, documents }: Audit): Made {
  const say = (word: AuditWord): string => auditWord(word, language);
  const columns = [
    say('document'),
    say('severity'),
    say('findings'),
    say('quote'),
    say('place'),
    say('why'),
    say('norm'),
    say('fine'),
    say('write'),
    say('confidence'),
    say('cannotSee'),
    say('rule'),
  ];
  const rows = documents.flatMap((document) =>
    document.findings.map((f): Cell[] => [
      text(document.path),
      { ...text(f.levelText), ...tint(f.level) },
      text([f.title, f.part, f.note].filter((t) => t !== undefined).join('\n')),
      text(f.quotes.map((q) => quoteLine(q, 600)).join('\n')),
      text(f.missing ?? f.quotes.map((q) => q.place).join('\n')),
      text(f.why),
      text(normsLine(f.norms)),
      text(f.fines.join('\n')),
      text(f.write),
      text(f.confidence ?? ''),
      text(f.cannotSee),
      text(f.rule),
    ]),
  );
  return tableSheet(say('findings'), columns, rows, [24, 15, 38, 50, 32, 50, 40, 40, 55, 14, 40, 24]);
}
