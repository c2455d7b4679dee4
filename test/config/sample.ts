/** Findings as plain data, for tests of what is done with them after judging. */
import type { Evidence } from '../../src/model/clause.ts';
import type { FileReport, Judgement } from '../../src/model/report.ts';

export function quoteAt(clause: string, start = 0, heading = 'Сроки'): Evidence {
  const place = { clause, headings: ['Политика', heading], paragraph: 1, source: start };
  return { start, end: start + 10, quote: 'x'.repeat(10), place };
}

/** A failure of `rule` that rests on one quote for each clause; `digests` are what the quotes are known by. */
export function finding(
  rule: string,
  clauses: readonly string[] = [],
  more: Partial<Judgement> = {},
): Judgement {
  return {
    rule,
    outcome: 'fail',
    severity: 'error',
    confidence: 'high',
    evidence: clauses.map((clause, i) => quoteAt(clause, i * 20)),
    clauses: clauses.map(digestOf),
    law: [],
    fingerprint: digestOf(rule + clauses.join()).repeat(2),
    ...more,
  };
}

/** Sixteen digits that stand for the words of a clause. */
export function digestOf(clause: string): string {
  return Array.from(clause, (c) => (c.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padEnd(16, '0')
    .slice(0, 16);
}

export function fileOf(judgements: readonly Judgement[], more: Partial<FileReport> = {}): FileReport {
  return {
    path: 'policy.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    words: 100,
    languages: ['ru'],
    languageShares: [],
    jurisdiction: { verdict: 'kz', packs: ['kz'], chosenBy: 'text', evidence: [], signals: [] },
    role: 'policy',
    notes: [],
    judgements,
    ...more,
  };
}
