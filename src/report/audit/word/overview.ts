/** Many documents at a glance. */
import { type Audit, LEVELS } from '../audit.ts';
import { legendOf, signOf } from '../overview-signs.ts';
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
  const hasAccepted = all.rows.some(({ cells }) => cells.some((c) => c?.isAccepted === true));
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
      [5, 19, 11, 21, 15, 14, 15],
    ),
    heading(say('overviewMatrix'), 2),
    table(
      [say('check'), ...shown.map((_, i) => String(i + 1))],
      all.rows.map(({ rule, title, cells }) => [
        { text: title, soft: rule },
        ...cells.slice(0, FIT).map((c): Cell => {
          if (c === undefined) return '–';
          const fill = c.level !== undefined ? FILL[c.level] : c.outcome === 'pass' ? PASS : undefined;
          return { text: signOf(c), ...(fill === undefined ? {} : { fill }) };
        }),
      ]),
      [first, ...shown.map(() => 5)],
    ),
    space(),
    paragraph(legendOf(hasAccepted, language), { soft: true }),
  ];
}
