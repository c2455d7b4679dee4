/** One small fixed report for all formats, with texts that try to break out of each of them. */
import type { Evidence } from '../../src/model/clause.ts';
import type { Place } from '../../src/model/document.ts';
import type { Rule } from '../../src/model/law.ts';
import type { FileReport, Judgement, Report } from '../../src/model/report.ts';
import type { Texts } from '../../src/model/texts.ts';
import type { RuleTexts } from '../../src/report/entries.ts';

const texts = (text: string): Texts => ({ ru: `${text} (ru)`, kk: `${text} (kk)`, en: text });

function rule(id: string, severity: Rule['severity'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    pack: 'kz',
    status: 'stable',
    kind: 'risky',
    severity,
    confidence: 'high',
    law: [{ act: 'kz-94-v', cite: 'ст. 12 п. 2', since: '2016-01-01' }],
    fines: ['kz-79'],
    sure: 'verified',
    title: texts(`Title of ${id}`),
    why: texts('Why <b>it</b> matters & to *whom*'),
    fix: texts('Write “[slot]” instead'),
    limits: texts(''),
    cases: [],
    yieldsTo: [],
    yieldsOnSameWords: [],
    belongs: [],
    askedOf: 'document',
    tests: [],
    ...more,
  };
}

export const RULES: RuleTexts = {
  rules: [
    rule('kz/storage-abroad', 'error'),
    rule('kz/minors', { policy: 'warning', consent: 'error' }),
    rule('kz/base-law', 'info', { kind: 'missing' }),
    rule('kz/breach-notice', 'error', { kind: 'missing', limits: texts('Cannot see annexes') }),
    rule('kz/old', 'error', { status: 'removed' }),
  ],
  acts: [
    {
      id: 'kz-94-v',
      title: texts('Law 94-V'),
      number: '94-V',
      date: '2013-05-21',
      editions: [],
    },
  ],
  fines: [{ id: 'kz-79', text: texts('Article 79: 200 MCI'), since: '2015-01-01' }],
};

/** Ends commands, cells, comments, elements, attributes, code; calls people; moves a cursor. */
export const HOSTILE =
  'end\n::error::gone %0A \u001b[31m `code` | <script>alert(1)</script> ]]> "q" @team #12 https://evil.test \uD800 & done';

const PLACE: Place = {
  clause: '4.1',
  headings: ['Policy', '4. Storage <i>'],
  paragraph: 12,
  line: 64,
  column: 4,
  source: 3021,
};
const PAGE: Place = {
  clause: '5.2 а',
  headings: ['Политика'],
  paragraph: 33,
  page: 2,
  part: 'word/document.xml',
  source: 900,
};

function evidence(quote: string, place: Place, start = 100): Evidence {
  return { start, end: start + quote.length, quote, place };
}

function judgement(of: Partial<Judgement> & Pick<Judgement, 'rule' | 'outcome'>): Judgement {
  return {
    severity: 'error',
    confidence: 'high',
    evidence: [],
    law: [{ act: 'kz-94-v', cite: 'ст. 12 п. 2', since: '2016-01-01' }],
    fingerprint: `${of.rule.replace(/\W/g, '')}0a1b2c3d`,
    clauses: [],
    ...of,
  };
}

function file(of: Partial<FileReport> & Pick<FileReport, 'path' | 'judgements'>): FileReport {
  return {
    format: 'markdown',
    encoding: 'utf-8',
    sha256: 'ab'.repeat(32),
    words: 900,
    languages: ['en'],
    languageShares: [{ language: 'en', share: 1 }],
    jurisdiction: { verdict: 'kz', packs: ['kz', 'common'], chosenBy: 'option', evidence: [], signals: [] },
    role: 'policy',
    notes: [],
    ...of,
  };
}

export const REPORT: Report = {
  version: 1,
  tool: { name: 'privlint', version: '0.1.0' },
  rules: 'cd'.repeat(32),
  edition: '2026-11-01',
  asOf: '2026-11-21',
  failOn: 'error',
  minConfidence: 'medium',
  files: [
    file({
      path: './docs/policy, v:2 #1.md',
      judgements: [
        judgement({ rule: 'kz/breach-notice', outcome: 'fail', belongs: PLACE }),
        judgement({
          rule: 'kz/storage-abroad',
          outcome: 'fail',
          evidence: [
            evidence(HOSTILE, PLACE),
            evidence('also there', { ...PLACE, line: 70, column: 1 }, 900),
          ],
          note: texts('A note with | and <br>'),
        }),
        judgement({
          rule: 'kz/minors',
          outcome: 'fail',
          severity: 'warning',
          evidence: [evidence('children', PLACE)],
          waived: {
            reason: 'No minors, see `audit` <b>',
            approver: 'dpo@example.kz',
            ticket: 'LEG-1',
            expires: '2027-01-01',
          },
        }),
        judgement({ rule: 'kz/base-law', outcome: 'pass', severity: 'info' }),
        judgement({ rule: 'kz/storage-abroad', outcome: 'fail', confidence: 'low', fingerprint: 'unsure' }),
      ],
    }),
    file({
      path: 'consent.docx',
      format: 'docx',
      languages: ['ru'],
      judgements: [
        judgement({
          rule: 'kz/storage-abroad',
          outcome: 'review',
          confidence: 'medium',
          evidence: [evidence('на серверах', PAGE)],
          part: 2,
        }),
        judgement({
          rule: 'kz/storage-abroad',
          outcome: 'fail',
          evidence: [evidence('облако', PAGE)],
          part: 3,
        }),
        judgement({ rule: 'kz/minors', outcome: 'fail', severity: 'warning', belongs: PAGE }),
        judgement({ rule: 'kz/breach-notice', outcome: 'fail', known: true, belongs: PAGE }),
        judgement({ rule: 'kz/base-law', outcome: 'error', failure: 'no check «x» <&>' }),
      ],
    }),
    file({
      path: '/abs/readme.txt',
      format: 'text',
      skipped: { kind: 'other', title: 'Readme', density: 0 },
      judgements: [],
    }),
  ],
  problems: [{ path: 'scan.pdf', problem: 'no-text', detail: 'scan' }],
  notices: [
    {
      code: 'waiver-expired',
      severity: 'warning',
      path: 'privlint.waivers.yaml',
      line: 3,
      column: 5,
      message: texts('The waiver of kz/minors ended on 2026-01-01'),
    },
  ],
};
