import { describe, expect, it } from 'vitest';
import { near } from '../../../src/judge/checks/near.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { LAWS, ruleSource, subjectFrom } from '../sample.ts';

const PACK = compilePack([
  LAWS,
  {
    path: 'vocabulary/own.yaml',
    data: { concepts: { machine: { ru: ['программа'] }, reason: { ru: ['учитывает'] } } },
  },
  { path: 'rule.yaml', data: ruleSource('kz/rule') },
]);

async function holds(text: string, options: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
  const subject = await subjectFrom(text, PACK);
  return near(subject, { says: 'reason', of: ['machine'], ...options }).holds;
}

describe('near check: one thing said next to another', () => {
  const apart = 'Лимит назначает программа. Заявку подают на сайте. Банк учитывает доход.';

  it('takes the sentence and its neighbours', async () => {
    expect(await holds('Программа учитывает доход.')).toBe(true);
    expect(await holds('Лимит назначает программа. Она учитывает доход.')).toBe(true);
    expect(await holds(apart)).toBe(false);
  });

  it('takes as many sentences as it is told', async () => {
    expect(await holds(apart, { within: 2 })).toBe(true);
    expect(await holds('Лимит назначает программа. Она учитывает доход.', { within: 0 })).toBe(false);
  });

  it('can leave out what is denied', async () => {
    expect(await holds('Программа не учитывает доход.', { stance: ['asserted'] })).toBe(false);
  });

  it('needs names', async () => {
    await expect(holds(apart, { of: [1] })).rejects.toThrow(/takes names/u);
  });
});
