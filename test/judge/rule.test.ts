import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../src/judge/rule.ts';
import type { Profile } from '../../src/model/law.ts';
import type { Ruling } from '../../src/model/report.ts';
import { compilePack } from '../../src/pack/compile.ts';
import { LAWS, packOf, ruleSource, subjectFrom } from './sample.ts';

async function judged(
  more: Readonly<Record<string, unknown>>,
  text = 'Данные хранятся навсегда.',
  asOf?: string,
  profile?: Profile,
): Promise<Ruling> {
  const pack = packOf(ruleSource('kz/rule', more));
  const [rule] = pack.rules;
  if (rule === undefined) throw new Error('the pack has one rule');
  return judgeRule(rule, await subjectFrom(text, pack, asOf, profile));
}

async function placeOf(pack: ReturnType<typeof compilePack>, text: string): Promise<number | undefined> {
  const [rule] = pack.rules;
  if (rule === undefined) throw new Error('the pack has one rule');
  return judgeRule(rule, await subjectFrom(text, pack)).belongs?.line;
}

describe('one rule on one document', () => {
  it('fails with the quote it rests on, and passes without it', async () => {
    const fail = await judged({});
    expect(fail).toMatchObject({ outcome: 'fail', severity: 'error', confidence: 'high' });
    expect(fail.evidence.map((e) => e.quote)).toEqual(['Данные хранятся навсегда.']);
    expect(await judged({}, 'Данные хранятся год.')).toMatchObject({ outcome: 'pass', evidence: [] });
  });

  it('is inapplicable before its norm binds, and tells from when it will', async () => {
    expect(await judged({}, undefined, '2019-06-01')).toMatchObject({
      outcome: 'inapplicable',
      upcoming: '2020-01-01',
      law: [],
    });
  });

  it('is inapplicable after its norm ended', async () => {
    const law = [{ act: 'act', cite: 'art. 1', since: '2020-01-01', until: '2021-01-01' }];
    const judgement = await judged({ law });
    expect(judgement.outcome).toBe('inapplicable');
    expect(judgement).not.toHaveProperty('upcoming');
  });

  it('cites only the norms in force', async () => {
    const law = [
      { act: 'act', cite: 'old', since: '2020-01-01', until: '2022-01-01' },
      { act: 'act', cite: 'new', since: '2022-01-01' },
    ];
    expect((await judged({ law })).law.map((c) => c.cite)).toEqual(['new']);
    expect((await judged({ law }, undefined, '2021-01-01')).law.map((c) => c.cite)).toEqual(['old']);
  });

  it('is inapplicable where its condition does not hold', async () => {
    const applies = { says: [{ ru: ['cookie'] }] };
    expect((await judged({ applies })).outcome).toBe('inapplicable');
    expect((await judged({ applies }, 'Файлы cookie хранятся навсегда.')).outcome).toBe('fail');
  });

  it('takes the first case that holds, with its own severity and note', async () => {
    const note = { ru: 'вопрос', kk: 'сұрақ', en: 'question' };
    const cases = [
      { outcome: 'review', when: { says: [{ ru: ['год'] }] }, note },
      { outcome: 'fail', when: { says: [{ ru: ['навсегда'] }] }, severity: 'info' },
    ];
    expect(await judged({ cases })).toMatchObject({ outcome: 'fail', severity: 'info' });
    expect(await judged({ cases }, 'Год или навсегда.')).toMatchObject({ outcome: 'review', note });
  });

  it('shows as many quotes as the case says; with none the finding has a place', async () => {
    const text = 'Введение\n\nДанные хранятся навсегда. Фото остаются навсегда.';
    const when = { says: [{ ru: ['навсегда'] }] };
    const one = await judged({ cases: [{ outcome: 'fail', when, quotes: 1 }] }, text);
    expect(one.evidence.map((e) => e.quote)).toEqual(['Данные хранятся навсегда.']);
    expect(one).not.toHaveProperty('belongs');
    const none = await judged({ cases: [{ outcome: 'fail', when, quotes: 0 }] }, text);
    expect(none).toMatchObject({ outcome: 'fail', evidence: [], belongs: { line: 3 } });
  });

  it('puts what is missing under the heading in the first language of the text', async () => {
    const concepts = { keeping: { ru: ['хранение'], kk: ['сақтау*'] } };
    const source = ruleSource('kz/rule', {
      cases: [{ outcome: 'fail', when: { check: 'always' } }],
      belongs: ['keeping'],
    });
    const pack = compilePack([
      LAWS,
      { path: 'vocabulary/some.yaml', data: { concepts } },
      { path: 'kz/rule.yaml', data: source },
    ]);
    const text =
      'Политика обработки персональных данных\n\n1. Хранение данных\n\n1.1. Данные хранятся год.\n\n' +
      'Дербес деректерді өңдеу саясаты\n\n1. Деректерді сақтау\n\n1.1. Деректер бір жыл сақталады.\n';
    expect(await placeOf(pack, text)).toBe(3);
  });

  it('puts what a section lacks under its heading, not under a later one on the same subject', async () => {
    const source = ruleSource('kz/rule', {
      cases: [{ outcome: 'fail', when: { says: [{ ru: ['навсегда'] }] }, quotes: 0 }],
      belongs: ['keeping'],
    });
    const concepts = { keeping: { ru: ['хранение'] } };
    const pack = compilePack([
      LAWS,
      { path: 'vocabulary/some.yaml', data: { concepts } },
      { path: 'kz/rule.yaml', data: source },
    ]);
    const text =
      '1. Хранение данных\n\n1.1. Данные хранятся навсегда.\n\n2. Хранение копий\n\n2.1. Копии делает банк.\n';
    expect(await placeOf(pack, text)).toBe(1);
  });

  it('takes the first of its subjects that has a heading', async () => {
    const source = ruleSource('kz/rule', {
      cases: [{ outcome: 'fail', when: { check: 'always' } }],
      belongs: ['ending', 'keeping', 'safety'],
    });
    const concepts = {
      ending: { ru: ['уничтожение'] },
      keeping: { ru: ['хранение'] },
      safety: { ru: ['защита'] },
    };
    const pack = compilePack([
      LAWS,
      { path: 'vocabulary/some.yaml', data: { concepts } },
      { path: 'kz/rule.yaml', data: source },
    ]);
    const text = '1. Хранение данных\n\n1.1. Данные лежат у нас.\n\n2. Защита данных\n\n2.1. Есть замок.\n';
    expect(await placeOf(pack, text)).toBe(1);
  });

  it('asks instead of failing when the reading is unsure', async () => {
    const cases = [{ outcome: 'fail', when: { says: [{ ru: ['навсегда'], confidence: 'low' }] } }];
    expect(await judged({ cases })).toMatchObject({ outcome: 'review', confidence: 'low' });
  });

  it('follows the role of the document', async () => {
    const severity = { policy: 'warning', consent: 'error' };
    expect((await judged({ severity })).severity).toBe('warning');
  });

  it('turns what goes wrong inside it into its own outcome', async () => {
    const cases = [{ outcome: 'fail', when: { check: 'term', with: { about: [] } } }];
    expect(await judged({ cases })).toMatchObject({ outcome: 'error', failure: expect.any(String) });
  });

  it('believes the profile before the text', async () => {
    const cases = [{ outcome: 'fail', when: { profile: 'operator', is: 'sole-trader' } }];
    const text = 'Оператор – ООО «Бриз».';
    expect((await judged({ cases }, text)).outcome).toBe('pass');
    expect((await judged({ cases }, text, undefined, { operator: 'sole-trader' })).outcome).toBe('fail');
  });

  it('takes the kind of operator from the profile where it asks for entrepreneurs', async () => {
    const when = { check: 'operator', with: { is: 'named', person: true } };
    const cases = [{ outcome: 'fail', when }];
    const text = 'Оператор – ООО «Бриз», далее Оператор.';
    expect((await judged({ cases }, text)).outcome).toBe('pass');
    expect((await judged({ cases }, text, undefined, { operator: 'sole-trader' })).outcome).toBe('fail');
  });
});
