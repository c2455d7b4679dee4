import { describe, expect, it } from 'vitest';
import { ndjsonReport } from '../../src/report/ndjson.ts';
import { REPORT, RULES } from './sample-report.ts';

const text = ndjsonReport(REPORT, RULES, undefined);
const lines = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('the NDJSON report', () => {
  it('has one value a line: findings, faults, and a summary at the end', () => {
    expect(lines.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 7 }, () => 'finding'),
      'rule-error',
      'problem',
      'notice',
      'summary',
    ]);
    expect(lines.at(-1)).toMatchObject({
      files: 3,
      skipped: 1,
      counts: { error: 3, warning: 1, info: 0, review: 1 },
      exitStatus: 2,
    });
  });

  it('says which findings count', () => {
    const findings = lines.filter(({ type }) => type === 'finding');
    expect(findings.filter(({ counts }) => !counts).map((f) => [f.rule, f.waived?.ticket, f.known])).toEqual([
      ['kz/minors', 'LEG-1', undefined],
      ['kz/breach-notice', undefined, true],
    ]);
  });

  it('looks like this', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.ndjson');
  });
});
