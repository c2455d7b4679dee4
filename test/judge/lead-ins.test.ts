import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../src/judge/rule.ts';
import { packOf, ruleSource, subjectFrom } from './sample.ts';

const pack = packOf(
  ruleSource('kz/a', {
    cases: [{ outcome: 'fail', when: { says: [{ ru: ['навсегда'], stance: ['asserted', 'denied'] }] } }],
  }),
);
const quotesIn = async (text: string): Promise<string[]> => {
  const [rule] = pack.rules;
  if (rule === undefined) throw new Error('the pack has no rule');
  return judgeRule(rule, await subjectFrom(text, pack)).evidence.map(({ quote }) => quote);
};

describe('the introduction of a quoted item', () => {
  const item = '1) хранить данные навсегда;';
  it('is left out where it only says who does it', async () => {
    expect(await quotesIn(`Оператор вправе:\n${item}\n2) и отдыхать.`)).toEqual([item.slice(3)]);
  });
  it('is quoted where it says more', async () => {
    const lead = 'Оператор по просьбе любого государственного органа обязуется:';
    expect(await quotesIn(`${lead}\n${item}\n2) и отдыхать.`)).toEqual([item.slice(3), lead]);
  });
  it('is quoted where it turns the item around', async () => {
    const lead = 'Оператор не вправе:';
    expect(await quotesIn(`${lead}\n${item}\n2) и отдыхать.`)).toEqual([item.slice(3), lead]);
  });
});
