/** The first sheet: cover, counts, first steps, fines, documents, limits, hashes. */
import { type Audit, LEVELS } from '../audit.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { type Cell, number, TINTS, text } from './cells.ts';
import type { Made } from './sheet.ts';

export function summarySheet({
  language,
  title,
  cover,
  summary,
  documents,
  limits,
  repro,
  redacted,
  problems,
}: Audit): Made {
  const say = (word: AuditWord): string => auditWord(word, language);
  const head = (value: string): Cell[] => [{ ...text(value), fontWeight: 'bold', fontSize: 13 }];
  const pair = (a: string, b: string | number): Cell[] => [
    text(a),
    typeof b === 'number' ? { ...number(b), align: 'left' } : text(b),
  ];
  const rows: Cell[][] = [
    [{ ...text(title), fontWeight: 'bold', fontSize: 18, wrap: false }],
    ...cover.map(({ label, value }) => pair(label, value)),
    ...(redacted ? [pair('', say('redacted'))] : []),
    [],
    head(say('summary')),
    ...summary.counts.map(({ level, count, text: means }) => [
      { ...text(means), backgroundColor: TINTS[level] ?? '#ffffff' },
      { ...number(count), align: 'left' as const },
    ]),
    [],
    ...(summary.first.length === 0
      ? []
      : [
          head(say('whatFirst')),
          ...summary.first.map((s) => [text(s.levelText), text(`${s.title} – ${s.where}`)]),
          pair('', say('firstBasis')),
          [],
        ]),
    ...(summary.fines.length === 0
      ? []
      : [head(say('fine')), pair('', say('finesNamed')), ...summary.fines.map((f) => pair('', f)), []]),
    head(say('documents')),
    ...documents.map((d) =>
      pair(
        d.path,
        d.skipped ??
          [
            ...LEVELS.map((l) => `${auditWord(`level-${l}`, language)}: ${d.counts[l]}`),
            `${say('outcome-pass')}: ${d.outcomes.pass}`,
            `${say('outcome-inapplicable')}: ${d.outcomes.inapplicable}`,
          ].join(' · '),
      ),
    ),
    ...problems.map((p) => pair(say('notJudged'), p)),
    [],
    head(say('limits')),
    ...limits.map((l) => pair('', l)),
    [],
    head(say('repro')),
    pair('', say('reproIntro')),
    ...repro.rows.map(({ label, value }) => pair(label, value)),
    pair(say('command'), repro.command),
  ];
  return {
    sheet: {
      sheet: say('summary'),
      data: rows,
      columns: [{ width: 42 }, { width: 100 }],
      showGridLines: false,
    },
  };
}
