import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { REPORT, RULES } from './sample-report.ts';

/** The fields that GitLab documents for its code quality report. */
const violations = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.strictObject({ begin: z.number().int().min(1) }),
    }),
  }),
);

const text = gitlabReport(REPORT, RULES, undefined);

describe('the GitLab report', () => {
  it('has the documented shape, and every fingerprint once', () => {
    const all = violations.parse(JSON.parse(text));
    expect(new Set(all.map((v) => v.fingerprint)).size).toBe(all.length);
  });

  it('maps severities, and leaves out what the baseline knows', () => {
    const all = violations.parse(JSON.parse(text));
    expect(all.map((v) => [v.check_name, v.severity])).toEqual([
      ['kz/breach-notice', 'critical'],
      ['kz/storage-abroad', 'critical'],
      ['kz/minors', 'info'],
      ['kz/storage-abroad', 'info'],
      ['kz/storage-abroad', 'critical'],
      ['kz/minors', 'major'],
      ['kz/base-law', 'blocker'],
      ['no-text', 'blocker'],
      ['waiver-expired', 'major'],
    ]);
  });

  it('looks like this', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.gitlab.json');
  });
});
