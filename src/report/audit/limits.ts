/** What the method cannot do, said in every report. */
import type { Language } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import { dateText } from './date.ts';
import { auditWord } from './words.ts';

export function limitsOf({ asOf, edition }: Report, language: Language): string[] {
  return [
    auditWord('limit-text', language),
    auditWord('limit-words', language),
    auditWord('limit-silence', language),
    auditWord('limit-norms', language, dateText(asOf, language), dateText(edition, language)),
    auditWord('limit-fines', language),
    auditWord('limit-advice', language),
  ];
}
