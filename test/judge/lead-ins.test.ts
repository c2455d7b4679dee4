import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../src/judge/rule.ts';
import { packOf, ruleSource, subjectFrom } from './sample.ts';

const pack = packOf(
  ruleSource('kz/a', {
    cases: [{ outcome: 'fail', when: { says: [{ ru: ['навсегда'], stance: ['asserted', 'denied'] }] } }],
  }),
);
const quotesIn = async (text: string, name?: string): Promise<string[]> => {
  const [rule] = pack.rules;
  if (rule === undefined) throw new Error('the pack has no rule');
  return judgeRule(rule, await subjectFrom(text, pack, undefined, undefined, name)).evidence.map(
    ({ quote }) => quote,
  );
};

describe('the introduction of a quoted item', () => {
  const item = '1) хранить данные навсегда;';
  it('is left out where it only says who does it', async () => {
    expect(await quotesIn(`Оператор вправе:\n${item}\n2) и отдыхать.`)).toEqual([item.slice(3)]);
  });
  it('is left out where it is a heading, which the place of the item names, unless it denies', async () => {
    const list = `\n\n- хранить данные навсегда;\n- и отдыхать.`;
    const under = async (title: string): Promise<string[]> =>
      quotesIn(`# Политика\n\n## ${title}${list}`, 'a.md');
    expect(await under('Что мы делаем')).toEqual([item.slice(3)]);
    expect(await under('Чего мы не делаем')).toEqual([item.slice(3), 'Чего мы не делаем']);
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
