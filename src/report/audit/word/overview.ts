/** Many documents at a glance. */
import { type Audit, LEVELS } from '../audit.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { type Child, FILL, heading, paragraph, space } from './parts.ts';
import { type Cell, table } from './table.ts';

const PASS = 'E2F2E7';

/** Documents as numbered columns, at most as many as fit a page; the counts of all stand above. */
export function overviewPage({ overview: all, documents, language }: Audit): Child[] {
  if (all === undefined) return [];
  const FIT = 12;
  const say = (word: AuditWord): string => auditWord(word, language);
  const judged = documents.filter((d) => d.skipped === undefined);
  const shown = judged.slice(0, FIT);
  const first = 100 - shown.length * 5;
  return [
    heading(say('overview'), 1, { newPage: true }),
    table(
      ['№', say('document'), ...LEVELS.map((l) => auditWord(`level-${l}`, language)), say('outcome-pass')],
      judged.map((d, i) => [
        String(i + 1),
        d.path,
        ...LEVELS.map((l) => String(d.counts[l])),
        String(d.outcomes.pass),
      ]),
      [5, 28, 12, 20, 12, 11, 12],
    ),
    heading(say('overviewMatrix'), 2),
    table(
      [say('check'), ...shown.map((_, i) => String(i + 1))],
      all.rows.map(({ rule, title, cells }) => [
        { text: title, soft: rule },
        ...cells.slice(0, FIT).map((c): Cell => {
          if (c === undefined) return '–';
          if (c.level !== undefined)
            return {
              text: { error: '✖', warning: '▲', info: '●', review: '?' }[c.level],
              fill: FILL[c.level],
            };
          return c.outcome === 'pass' ? { text: '✓', fill: PASS } : '–';
        }),
      ]),
      [first, ...shown.map(() => 5)],
    ),
    space(),
    paragraph(
      `✖ ${say('one-error')} · ▲ ${say('one-warning')} · ● ${say('one-info')} · ? ${say('one-review')} · ✓ ${say('outcome-pass')} · – ${say('outcome-inapplicable')}`,
      { soft: true },
    ),
  ];
}
