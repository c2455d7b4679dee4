/** What was found and does not count: what somebody accepted, with reason and approver, and what was known before. */
import type { FileReport, Judgement } from '../../model/report.ts';
import { waivedText } from '../accepted.ts';
import { acceptedIn } from '../shown.ts';
import type { FactTable } from './audit.ts';
import { levelOf } from './finding.ts';
import type { Law } from './law.ts';
import { printable } from './printable.ts';
import { quoteLine, quoteOf } from './quote.ts';
import type { AuditWord } from './words.ts';
import { auditWord } from './words.ts';

/** Quotes of one finding in a cell. */
const QUOTES = 3;

export function acceptedOf(file: FileReport, { rules, language }: Law): FactTable[] {
  const say = (word: AuditWord): string => auditWord(word, language);
  const about = (j: Judgement): string[] => [
    `${rules.get(j.rule)?.title[language] ?? j.rule} (${j.rule})`,
    say(`one-${levelOf(j)}`),
  ];
  const where = (j: Judgement): string[] => {
    const quotes = j.evidence.slice(0, QUOTES).map((e) => quoteOf(e, language));
    if (quotes.length === 0) return ['', say('nowhere')];
    return [quotes.map((q) => quoteLine(q, 160)).join('\n'), quotes.map((q) => q.place).join('\n')];
  };
  const all = acceptedIn(file);
  const waived = all.filter((j) => j.waived !== undefined);
  const known = all.filter((j) => j.waived === undefined);
  const tables: FactTable[] = [];
  if (waived.length > 0)
    tables.push({
      title: say('waivedTitle'),
      intro: say('waivedIntro'),
      columns: (['finding', 'severity', 'whyAccepted', 'quote', 'place'] as const).map(say),
      rows: waived.map((j) => [...about(j), printable(waivedText(j, language)), ...where(j)]),
    });
  if (known.length > 0)
    tables.push({
      title: say('knownTitle'),
      intro: say('knownIntro'),
      columns: (['finding', 'severity', 'quote', 'place'] as const).map(say),
      rows: known.map((j) => [...about(j), ...where(j)]),
    });
  return tables;
}
