/** The requirement matrix: every rule that was run on a document, passes and inapplicable ones too. */
import type { Outcome } from '../../model/law.ts';
import type { FileReport, Judgement } from '../../model/report.ts';
import type { Requirement } from './audit.ts';
import { levelOf } from './finding.ts';
import type { Law } from './law.ts';
import { normsOf } from './norms.ts';
import { printable } from './printable.ts';
import { quoteOf } from './quote.ts';
import { auditWord } from './words.ts';

const ORDER: readonly Outcome[] = ['fail', 'review', 'error', 'pass', 'inapplicable'];
/** Quotes shown in a row. */
const QUOTES = 2;

/** @param findingIds the ids of the judgements that are shown as findings */
export function requirementsOf(
  file: FileReport,
  findingIds: ReadonlyMap<Judgement, string>,
  law: Law,
): Requirement[] {
  return file.judgements
    .map((judgement): Requirement => {
      const { language } = law;
      const rule = law.rules.get(judgement.rule);
      const finding = findingIds.get(judgement);
      const isOpen = judgement.outcome === 'fail' || judgement.outcome === 'review';
      return {
        rule: judgement.rule,
        title: rule?.title[language] ?? judgement.rule,
        ...(judgement.part === undefined ? {} : { part: `${auditWord('part', language)} ${judgement.part}` }),
        norms: normsOf(judgement.law, rule?.sure ?? 'verified', law.acts, language),
        outcome: judgement.outcome,
        outcomeText: outcomeText(judgement, law),
        ...(isOpen ? { level: levelOf(judgement) } : {}),
        remarks: remarksOf(judgement, isOpen && finding === undefined, law),
        quotes: judgement.evidence.slice(0, QUOTES).map((e) => quoteOf(e, language)),
        ...(finding === undefined ? {} : { finding }),
      };
    })
    .sort(
      (a, b) =>
        Number(a.part !== b.part && (a.part ?? '') > (b.part ?? '')) -
          Number(a.part !== b.part && (a.part ?? '') < (b.part ?? '')) ||
        ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
}

/** «нарушение: ошибка», «нарушения нет» … */
export function outcomeText(judgement: Judgement, { language }: Law): string {
  const text = auditWord(`outcome-${judgement.outcome}`, language);
  return judgement.outcome === 'fail' ? `${text}: ${auditWord(`one-${judgement.severity}`, language)}` : text;
}

function remarksOf(judgement: Judgement, isUnshown: boolean, { rules, language }: Law): string[] {
  const { silentUnder, waived, known, upcoming, failure } = judgement;
  const speaker =
    silentUnder === undefined ? undefined : (rules.get(silentUnder)?.title[language] ?? silentUnder);
  const remarks = [
    ...(speaker === undefined ? [] : [auditWord('countedIn', language, speaker)]),
    ...(waived === undefined
      ? []
      : [
          auditWord(
            'accepted',
            language,
            [waived.reason, waived.approver, waived.expires].filter(Boolean).join(', '),
          ),
        ]),
    ...(known === undefined ? [] : [auditWord('known', language)]),
    ...(upcoming === undefined ? [] : [auditWord('inForceFrom', language, upcoming)]),
    ...(failure === undefined ? [] : [failure]),
  ];
  if (isUnshown && remarks.length === 0) remarks.push(auditWord('belowConfidence', language));
  return remarks.map(printable);
}
