import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/report/audit/audit.ts';
import type { Judged } from '../../../src/report/audit/document.ts';
import { markdownReport } from '../../../src/report/audit/markdown.ts';
import { textOf } from '../../../src/report/audit/text.ts';
import { auditFrom, FLAWED, files, judge, text } from './sample.ts';

const audits = await judge(files([...FLAWED, 'fixtures/compliant/ru-policy.docx']));
const audit = auditFrom(audits);

describe('the audit', () => {
  it('has a row in the matrix for every judgement, passes and inapplicable ones too', () => {
    audit.documents.forEach((document, i) => {
      expect(document.requirements.length).toBe(audits[i]?.file.judgements.length);
      for (const outcome of ['pass', 'inapplicable'] as const)
        expect(document.requirements.some((r) => r.outcome === outcome)).toBe(true);
    });
  });
  it('orders findings by severity and counts them alike everywhere', () => {
    for (const { findings, counts } of audit.documents) {
      const levels = findings.map((f) => LEVELS.indexOf(f.level));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      for (const level of LEVELS)
        expect(counts[level]).toBe(findings.filter((f) => f.level === level).length);
    }
    for (const { level, count } of audit.summary.counts)
      expect(count).toBe(audit.documents.reduce((sum, d) => sum + d.counts[level], 0));
  });
  it('says first what is an error with a fine that the law names', () => {
    const [first] = audit.summary.first;
    const finding = audit.documents.flatMap((d) => d.findings).find((f) => f.id === first?.finding);
    expect(finding?.level).toBe('error');
    expect(finding?.fines.length).toBeGreaterThan(0);
  });
  it('marks every norm that was not verified', () => {
    const norms = audit.documents.flatMap((d) => d.requirements.flatMap((r) => r.norms));
    expect(norms.some((n) => n.doubt !== undefined)).toBe(true);
    expect(norms.some((n) => n.doubt === undefined)).toBe(true);
  });
  it('shows in the overview only what some document does not meet', () => {
    expect(audit.overview?.documents).toHaveLength(3);
    for (const row of audit.overview?.rows ?? [])
      expect(row.cells.some((c) => c?.finding !== undefined)).toBe(true);
    expect(auditFrom(audits.slice(0, 1)).overview).toBeUndefined();
  });
  it('tells the worst first in the overview', () => {
    const worst = audit.overview?.rows.map(({ cells }) =>
      Math.min(...cells.flatMap((c) => (c?.level === undefined ? [] : [LEVELS.indexOf(c.level)]))),
    );
    expect(worst?.length).toBeGreaterThan(10);
    expect(worst).toEqual([...(worst ?? [])].sort((a, b) => a - b));
  });
  it('names a country that has no rules of its own', async () => {
    const minsk = text('Политика обработки персональных данных ООО «Ладья», г. Минск, УНП 191234567.\n');
    const [belarus] = auditFrom(await judge([minsk])).documents;
    expect(belarus?.jurisdiction.text).toContain('право: Беларусь (своих правил нет');
  });
  it('lists the signs for and against the law that was applied, with country, kind and weight', () => {
    const [copied] = audit.documents;
    const [pro, contra] = copied?.jurisdiction.tables ?? [];
    expect([pro?.title, contra?.title]).toEqual(['За', 'Против']);
    expect(pro?.rows.map(([country]) => country)).toContain('Казахстан');
    expect(contra?.rows.map(([country]) => country)).toContain('Россия');
    expect(contra?.rows.map(([country]) => country)).not.toContain('Казахстан');
    for (const [, kind = '', weight = ''] of [...(pro?.rows ?? []), ...(contra?.rows ?? [])]) {
      expect(kind).toMatch(/^[а-я ]+$/);
      expect(weight).toMatch(/^\d+(?:,\d+)?$/);
    }
  });
  it('lists what was accepted with reason and approver, what was known apart, and counts neither', () => {
    const [one] = audits;
    if (one === undefined) throw new Error('not judged');
    const open = audit.documents[0]?.findings ?? [];
    const [first, second] = open.map(({ rule }) => rule);
    const waived = { reason: 'временно', approver: 'А. Юристова' };
    const accept = (rules: readonly (string | undefined)[]): Judged => ({
      ...one,
      file: {
        ...one.file,
        judgements: one.file.judgements.map((j) => ({
          ...j,
          ...(j.rule === rules[0] ? { waived } : rules.includes(j.rule) ? { known: true as const } : {}),
        })),
      },
    });
    const [document] = auditFrom([accept([first, second])]).documents;
    expect(document?.findings).toHaveLength(open.length - 2);
    expect(document?.accepted.map((table) => table.rows.map((row) => row.join(' | ')))).toEqual([
      [expect.stringMatching(new RegExp(`${first}.*временно.*А. Юристова`))],
      [expect.stringContaining(`${second}`)],
    ]);
    // with nothing open, the report does not say that nothing was found
    const all = auditFrom([accept(open.map(({ rule }) => rule))]);
    expect(all.documents[0]?.findings).toEqual([]);
    expect(markdownReport(all)).toContain('принято или известно раньше');
    expect(markdownReport(all)).not.toContain('не нашла нарушений');
    expect(markdownReport(auditFrom(audits.slice(2)))).not.toContain('известно раньше');
  });
  it('gives every row of a table of facts as many cells as columns', () => {
    for (const { columns, rows } of audit.documents.flatMap((d) => d.facts))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });
  it('links what a row of a table says together, and nothing of other rows', () => {
    const linked = audit.documents[0]?.facts.at(-1);
    const byPurpose = (words: RegExp): readonly string[] | undefined =>
      linked?.rows.find((row) => words.test(row[2] ?? ''));
    expect(byPurpose(/заявк/)?.join(' | ')).toMatch(/телефон.*три года/);
    expect(byPurpose(/вопрос/)?.join(' | ')).toMatch(/электронная почта.*шесть месяцев/);
    expect(byPurpose(/вопрос/)?.[1]).not.toContain('телефон');
  });
  it.each(['ru', 'kk', 'en'] as const)(
    'leaves no slot and no other language in its own words (%s)',
    (language) => {
      const { summary, limits, title, cover, documents } = auditFrom(audits, { language });
      const words = JSON.stringify([
        summary,
        limits,
        title,
        cover.map((r) => r.label),
        documents.map((d) => d.requirements.map((r) => r.outcomeText)),
      ]);
      expect(words).not.toMatch(/\{\d\}|undefined/);
      if (language === 'en') expect(JSON.stringify([limits, title, summary.counts])).not.toMatch(/[а-я]/i);
    },
  );
});

describe('the text beside the findings', () => {
  it('is the text of the document, cut where highlights begin and end', async () => {
    const [one] = await judge([
      text('Политика конфиденциальности\nОператор хранит персональные данные бессрочно.'),
    ]);
    if (one === undefined) throw new Error('not judged');
    const { document } = one;
    const blocks = textOf(document, [
      { start: 30, end: 40, finding: 'a' },
      { start: 35, end: 50, finding: 'b' },
    ]);
    expect(blocks.map((b) => b.pieces.map((p) => p.text).join(''))).toEqual(
      document.blocks.map((b) => document.text.slice(b.start, b.end)),
    );
    const pieces = blocks.flatMap((b) => b.pieces).filter((p) => p.findings.length > 0);
    expect(pieces.map((p) => p.findings)).toEqual([['a'], ['a', 'b'], ['b']]);
    expect(pieces.map((p) => p.begins)).toEqual([['a'], ['b'], []]);
  });
});
