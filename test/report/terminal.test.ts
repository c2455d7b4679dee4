import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileReport, Judgement, Report } from '../../src/model/report.ts';
import { jsonReport } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { exitStatus } from '../../src/report/shown.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { packOf, ruleSource } from '../judge/sample.ts';

const pack = packOf(ruleSource('kz/a'), ruleSource('kz/b'));
const place = { headings: ['Сроки'], paragraph: 3, line: 7, column: 1, source: 120, clause: '2.1' };

function judgement(more: Partial<Judgement> = {}): Judgement {
  return {
    rule: 'kz/a',
    outcome: 'fail',
    severity: 'error',
    confidence: 'high',
    evidence: [{ start: 120, end: 145, quote: 'Данные хранятся навсегда.', place }],
    law: [{ act: 'act', cite: 'art. 1', since: '2020-01-01' }],
    fingerprint: '0'.repeat(32),
    clauses: ['0'.repeat(16)],
    ...more,
  };
}

function reportOf(judgements: readonly Judgement[], more: Partial<Report> = {}): Report {
  const file: FileReport = {
    path: 'policy.txt',
    format: 'text',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    words: 100,
    languages: ['ru'],
    languageShares: [{ language: 'ru', share: 1 }],
    jurisdiction: { verdict: 'kz', packs: ['kz', 'common'], chosenBy: 'text', evidence: [], signals: [] },
    role: 'policy',
    notes: [],
    judgements,
  };
  return {
    version: 1,
    tool: { name: 'privlint', version: '0.0.0' },
    rules: 'x',
    edition: '2026-01-01',
    asOf: '2026-06-01',
    failOn: 'error',
    minConfidence: 'low',
    files: [file],
    problems: [],
    notices: [],
    ...more,
  };
}

const shown = (report: Report, width = 80): string =>
  terminalReport(report, pack.rules, pack.acts, { fallback: 'en', width, paint: PLAIN });

describe('the report in a terminal', () => {
  it('tells place, quote, defect, norm, wording and the exit status', () => {
    const text = shown(reportOf([judgement()]));
    for (const part of ['title of kz/a', '2.1', 'Данные хранятся навсегда.', 'the act, art. 1', 'fix', '1:'])
      expect(text).toContain(part);
  });
  it('names the rules that are silent under a finding', () => {
    const text = shown(reportOf([judgement(), judgement({ rule: 'kz/b', silentUnder: 'kz/a' })]));
    expect(text).toContain('Сюда же: kz/b');
    expect(text).not.toContain('title of kz/b');
  });
  it('shows what will bind within a year, and that the rules are old', () => {
    const coming = judgement({ outcome: 'inapplicable', evidence: [], law: [], upcoming: '2027-03-01' });
    expect(shown(reportOf([coming]))).toContain('2027-03-01 title of kz/a');
    expect(shown(reportOf([{ ...coming, upcoming: '2029-03-01' }]))).not.toContain('2029');
    expect(shown(reportOf([]))).not.toContain('2026-01-01');
    expect(shown(reportOf([], { asOf: '2026-08-01' }))).toContain('2026-01-01');
  });
  it('keeps to its width and lets nothing act on the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (quote) => {
        const evidence = [{ start: 0, end: quote.length, quote, place }];
        const text = shown(reportOf([judgement({ evidence })]), 60);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe('the exit status', () => {
  it.each([
    [0, [judgement({ severity: 'warning' })], {}],
    [1, [judgement({ severity: 'warning' })], { failOn: 'warning' as const }],
    [1, [judgement()], {}],
    [0, [judgement()], { failOn: 'never' as const }],
    [0, [judgement({ outcome: 'review' })], { failOn: 'info' as const }],
    [0, [judgement({ silentUnder: 'kz/b' })], {}],
    [0, [judgement({ confidence: 'low' })], { minConfidence: 'medium' as const }],
    [2, [judgement({ outcome: 'error', failure: 'x' })], {}],
    [2, [judgement()], { problems: [{ path: 'b.txt', problem: 'empty', detail: '' }] }],
    [2, [], { files: [] }],
  ])('%i', (status, judgements, more) => {
    expect(exitStatus(reportOf(judgements, more))).toBe(status);
  });
});

describe('the JSON report', () => {
  it('fits its schema, with every outcome and the texts of the rules', () => {
    const note = { ru: 'вопрос', kk: 'сұрақ', en: 'question' };
    const report = reportOf([judgement(), judgement({ rule: 'kz/b', outcome: 'review', note })]);
    const parsed = reportSchema.parse(JSON.parse(jsonReport(report, pack, 'kk')));
    expect(parsed.exitStatus).toBe(1);
    expect(parsed.files[0]?.judgements.map((j) => [j.rule, j.outcome, j.note, j.shown])).toEqual([
      ['kz/a', 'fail', undefined, true],
      ['kz/b', 'review', 'сұрақ', true],
    ]);
  });
});
