import { describe, expect, it } from 'vitest';
import { explain } from '../../src/report/explain.ts';
import { changesBetween, chooseRules } from '../../src/report/rule-list.ts';
import { packOf, ruleSource } from '../judge/sample.ts';

const law = (since: string, until?: string) => [
  { act: 'act', cite: '1', since, ...(until ? { until } : {}) },
];
const pack = packOf(
  ruleSource('kz/a', { law: law('2020-01-01') }),
  ruleSource('kz/b', { law: law('2024-01-01'), kind: 'missing', severity: 'info' }),
  ruleSource('kz/c', { law: law('2020-01-01', '2025-01-01') }),
  ruleSource('kz/d', { law: [...law('2020-01-01', '2024-06-01'), ...law('2024-06-01')] }),
);

describe('lists of rules', () => {
  it.each([
    [{ kind: 'missing' as const }, ['kz/b']],
    [{ severity: 'info' as const }, ['kz/b']],
    [{ asOf: '2023-01-01' }, ['kz/a', 'kz/c', 'kz/d']],
    [{ act: 'ACT', asOf: '2025-06-01' }, ['kz/a', 'kz/b', 'kz/d']],
    [{ act: 'none' }, []],
    [{ jurisdiction: 'ru' }, []],
  ])('%o', (filter, ids) => {
    expect(chooseRules(pack, filter).map((r) => r.id)).toEqual(ids);
  });
  it('tell what came, went and changed', () => {
    const changes = changesBetween(pack.rules, '2023-01-01', '2026-01-01');
    expect(changes.map((c) => [c.rule.id, c.change, c.dates])).toEqual([
      ['kz/b', 'came', ['2024-01-01']],
      ['kz/c', 'went', ['2025-01-01']],
      ['kz/d', 'changed', ['2024-06-01']],
    ]);
    expect(changesBetween(pack.rules, '2021-01-01', '2022-01-01')).toEqual([]);
  });
});

describe('an explained rule', () => {
  it('has the norm with its dates, wordings of both kinds and how to waive it', () => {
    const [rule] = pack.rules;
    if (rule === undefined) throw new Error('the pack has rules');
    const { title, sections } = explain(rule, pack, 'en');
    const text = sections.flatMap((s) => s.lines).join('\n');
    expect(title).toBe('title of kz/a');
    for (const part of [
      'the act, 1 (since 2020-01-01)',
      'Данные хранятся год.',
      'Данные хранятся навсегда.',
      '<!-- privlint-ignore kz/a: reason -->',
    ])
      expect(text).toContain(part);
  });
});
