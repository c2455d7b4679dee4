/** The page for a director. */
import type { Audit } from '../audit.ts';
import { noFindings } from '../no-findings.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { bullet, type Child, FILL, heading, paragraph, space } from './parts.ts';
import { table } from './table.ts';

export function summaryPage({
  summary: { counts, first, groups, fines },
  documents,
  problems,
  notices,
  language,
}: Audit): Child[] {
  const say = (word: AuditWord): string => auditWord(word, language);
  const isClean = counts.every(({ count }) => count === 0);
  return [
    heading(say('summary'), 1, { newPage: true }),
    table(
      [],
      counts.map(({ level, count, text }) => [{ text: String(count), fill: FILL[level] }, text]),
      [12, 88],
    ),
    space(),
    ...(isClean ? [paragraph(say(noFindings(...documents)))] : []),
    ...(first.length === 0
      ? []
      : [
          heading(say('whatFirst'), 2),
          table(
            [],
            first.map((s, i) => [
              `${i + 1}`,
              { text: s.title, soft: s.where },
              { text: s.levelText, fill: FILL[s.level] },
            ]),
            [6, 72, 22],
          ),
          paragraph(say('firstBasis'), { soft: true }),
        ]),
    ...(groups.length === 0 ? [] : [heading(say('whatIsWrong'), 2)]),
    ...groups.flatMap(({ heading: title, items }) => [heading(title, 4), ...items.map(bullet)]),
    ...(isClean
      ? []
      : [
          heading(say('howBad'), 2),
          paragraph(say(fines.length > 0 ? 'finesNamed' : 'noFines')),
          ...fines.map(bullet),
        ]),
    ...(problems.length === 0 ? [] : [heading(say('notJudged'), 2), ...problems.map(bullet)]),
    ...(notices.length === 0 ? [] : [heading(say('notices'), 2), ...notices.map(bullet)]),
  ];
}
