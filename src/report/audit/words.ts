/** The words of the audit report in the three languages, besides those that every report shares. */
import type { Language } from '../../model/document.ts';
import { COVER } from './words/cover.ts';
import { FACTS } from './words/facts.ts';
import { FINDINGS } from './words/findings.ts';
import { LIMITS } from './words/limits.ts';
import { PAGE } from './words/page.ts';
import { SUMMARY } from './words/summary.ts';

const WORDS = { ...COVER, ...SUMMARY, ...FINDINGS, ...FACTS, ...LIMITS, ...PAGE };

export type AuditWord = keyof typeof WORDS;

/** A word of the audit in a language; {0} and {1} are replaced by the values. */
export function auditWord(word: AuditWord, language: Language, ...values: readonly string[]): string {
  // one pass, so that a value that holds {1} stays as it is
  return WORDS[word][language].replace(/\{(\d)\}/g, (slot, n: string) => values[Number(n)] ?? slot);
}
