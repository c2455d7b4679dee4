import { describe, expect, it } from 'vitest';
import { judgeInFile } from '../../src/judge/in-file.ts';
import { compilePack } from '../../src/pack/compile.ts';
import { LAWS, ruleSource, subjectFrom } from './sample.ts';

const missing = (
  id: string,
  words: string,
  more: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  ruleSource(id, {
    kind: 'missing',
    cases: [{ outcome: 'fail', when: { not: { says: [{ ru: [words] }] } } }],
    ...more,
  });
const rules = [
  missing('kz/contacts', 'телефон', { 'asked-of': 'file' }),
  missing('kz/rights', 'вправе', { 'asked-of': 'policy' }),
  missing('kz/list', 'имя', {}),
  missing('kz/consent-withdrawal', 'вправе', {}),
  ruleSource('kz/forever'),
];
const pack = compilePack([LAWS, ...rules.map((data) => ({ path: `${String(data.id)}.yaml`, data }))]);
const CONSENT = 'Я даю согласие оператору.';

async function outcome(id: string, policy: string, part: string, isBesidePolicy = true): Promise<string> {
  const rule = pack.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const file = await subjectFrom(`${policy}\n\n${part}`, pack);
  return judgeInFile(rule, await subjectFrom(part, pack), { file, isBesidePolicy }).outcome;
}

describe('judgeInFile', () => {
  it.each([
    ['contacts said elsewhere in the file count', 'kz/contacts', 'Наш телефон здесь.', 'pass'],
    ['what the policy tells counts', 'kz/rights', 'Субъект вправе знать.', 'pass'],
    ['what no document tells is asked of the policy alone', 'kz/rights', 'Политика.', 'inapplicable'],
    ['a consent has its own list', 'kz/list', 'Собираем имя.', 'fail'],
    ['a rule on consents is asked of them', 'kz/consent-withdrawal', 'Субъект вправе знать.', 'fail'],
    ['words of the others are not held against it', 'kz/forever', 'Храним навсегда.', 'pass'],
  ])('%s', async (_, id, policy, want) => {
    expect(await outcome(id, policy, CONSENT)).toBe(want);
  });

  it('asks a policy for all that a policy has', async () => {
    expect(await outcome('kz/rights', 'Оферта.', 'Политика.', false)).toBe('fail');
    expect(await outcome('kz/contacts', 'Наш телефон здесь.', 'Политика.', false)).toBe('pass');
  });
});

describe('a consent that stands alone in its file', () => {
  it.each([
    ['need not tell what the policy tells', 'kz/rights', 'inapplicable'],
    ['must tell what any document of a file may tell', 'kz/contacts', 'fail'],
    ['has its own list', 'kz/list', 'fail'],
  ])('%s', async (_, id, want) => {
    const rule = pack.rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    const file = await subjectFrom(CONSENT, pack);
    expect(judgeInFile(rule, file, { file, isBesidePolicy: true, isAlone: true }).outcome).toBe(want);
  });
});
