import { describe, expect, it } from 'vitest';
import { notice } from '../../src/config/notices.ts';
import type { Rule } from '../../src/model/law.ts';
import type { Report } from '../../src/model/report.ts';
import { acceptedLines } from '../../src/report/accepted.ts';
import { jsonReport } from '../../src/report/json.ts';
import { matrixLines } from '../../src/report/matrix.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { exitStatus } from '../../src/report/shown.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { fileOf, finding } from '../config/sample.ts';
import { packOf, ruleSource } from '../judge/sample.ts';

const pack = packOf(ruleSource('kz/a'), ruleSource('kz/b'));
const rules = new Map<string, Rule>(pack.rules.map((rule) => [rule.id, rule]));
const LOOK = { width: 80, paint: PLAIN };
const waived = { reason: 'мы\u001b[31m так решили', approver: 'И. И.', ticket: 'L-1', expires: '2027-01-01' };
const file = fileOf(
  [
    finding('kz/a', ['1.1'], { waived }),
    finding('kz/b', ['2.1'], { known: true }),
    finding('kz/b', ['3.1'], { known: true, silentUnder: 'kz/a' }),
  ],
  { ignores: [{ rules: ['kz/a'], reason: 'r', span: { start: 0, end: 9 }, line: 3, column: 1 }] },
);
const report: Report = {
  version: 1,
  tool: { name: 'privlint', version: '0.0.0' },
  rules: 'x',
  edition: '2026-01-01',
  asOf: '2026-06-01',
  failOn: 'error',
  minConfidence: 'low',
  files: [file],
  problems: [],
  notices: [notice('waiver-expired', { path: 'w.yaml', line: 2, column: 5 }, 'kz/a (2020-01-01)')],
};

describe('what is accepted and known', () => {
  it('stands under the findings, with reason, approver and end, and cannot act on a terminal', () => {
    const text = acceptedLines(file, rules, 'en', LOOK, false).join('\n');
    expect(text).toContain('– title of kz/a (kz/a), clause 1.1');
    expect(text).toContain('так решили · approved by И. И. · L-1 · until 2027-01-01');
    expect(text).toContain('Known from the baseline: 1');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('kz/b)');
  });

  it('is named one by one in an audit', () => {
    expect(acceptedLines(file, rules, 'en', LOOK, true).join('\n')).toContain(
      '– title of kz/b (kz/b), clause 2.1',
    );
  });

  it('fails no run and stays in the JSON report, which is valid', () => {
    expect(exitStatus(report)).toBe(0);
    const json: unknown = JSON.parse(jsonReport(report, pack, 'en'));
    const read = reportSchema.parse(json);
    expect(read.files[0]?.judgements.map((j) => [j.waived?.approver, j.known, j.shown])).toEqual([
      ['И. И.', undefined, false],
      [undefined, true, false],
      [undefined, true, false],
    ]);
    expect(read.notices[0]?.message).toContain('has expired');
  });

  it('leaves the notices to the end of the terminal report; they count for the exit status', () => {
    const text = terminalReport(report, pack.rules, pack.acts, { ...LOOK, fallback: 'en', language: 'en' });
    expect(text).toContain('▲ w.yaml:2:5: the waiver of kz/a (2020-01-01) has expired');
    expect(exitStatus({ ...report, failOn: 'warning' })).toBe(1);
  });
});

it('the matrix names every outcome once, findings with the digits that a waiver may name', () => {
  const all = fileOf([finding('kz/a', ['1'], { part: 2 }), finding('kz/b', [], { outcome: 'pass' })]);
  const text = matrixLines(all, rules, 'en', LOOK).join('\n');
  expect(text).toContain(`✖ kz/a, part 2: title of kz/a; clause 1`);
  expect(text).toContain(`[${all.judgements[0]?.fingerprint.slice(0, 8)}]`);
  expect(text).toContain('✓ kz/b: title of kz/b');
  expect(text).toContain('passed: 1');
});
