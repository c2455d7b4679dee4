import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/cli/audit/report-differences.ts';
import type { AuditRecord } from '../../../src/report/audit/record.ts';

type Outcome = AuditRecord['documents'][number]['outcomes'][number];
const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  rule: 'ru/consent-by-use',
  outcome: 'fail',
  severity: 'error',
  at: [10, 20],
  ...more,
});
const record = (...outcomes: Outcome[]): AuditRecord => ({
  privlint: 'audit',
  version: 1,
  tool: '0.1.0',
  rules: 'a'.repeat(64),
  edition: '2026-11-21',
  settings: 'b'.repeat(64),
  run: {
    format: 'html',
    language: 'en',
    date: '2026-11-21',
    asOf: '2026-11-21',
    jurisdiction: 'auto',
    minConfidence: 'low',
    failOn: 'never',
    redacted: false,
  },
  documents: [{ path: 'policy.txt', sha256: 'c'.repeat(64), outcomes }],
});

describe('differences between a report and a new run', () => {
  it('are none where a rule is accepted for some of its quotes', () => {
    const parted = record(outcome(), outcome({ at: [40, 60], accepted: true }));
    expect(differences(parted, parted, 'en')).toEqual([]);
  });

  it('name an outcome that was accepted since', () => {
    const found = differences(record(outcome()), record(outcome({ accepted: true })), 'en');
    expect(found.join('\n')).toMatch(/ru\/consent-by-use.*fail error 10–20/u);
    expect(found.join('\n')).toMatch(/accepted/u);
  });

  it('name a document that changed and a rule whose outcome did', () => {
    const before = record(outcome());
    const [document] = before.documents;
    if (document === undefined) throw new Error('no document');
    const now = {
      ...before,
      documents: [{ ...document, sha256: 'd'.repeat(64), outcomes: [outcome({ outcome: 'pass' })] }],
    };
    expect(differences(before, now, 'en')).toHaveLength(2);
  });
});
