import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, partKeys } from '../../src/config/fingerprint.ts';
import { lint } from '../../src/lint.ts';
import type { FilePart, Judgement } from '../../src/model/report.ts';
import { packOf, ruleSource } from '../judge/sample.ts';

const pack = packOf(
  ruleSource('kz/forever'),
  ruleSource('kz/absent', {
    kind: 'missing',
    cases: [{ outcome: 'fail', when: { not: { says: [{ ru: ['ромашки'] }] } } }],
  }),
);
const SETTINGS = { jurisdiction: 'kz', asOf: '2026-06-01', as: 'policy' } as const;
const BASE = `Политика конфиденциальности

1. Сроки
1.1. Данные клиентов, указанные в п. 1.2 политики, хранятся навсегда и никогда не удаляются.
1.2. Оператор обрабатывает имя и телефон.
2. Отзывы
2.1. Отзывы тоже хранятся навсегда.
`;

async function judged(text: string, rule: string, name = 'policy.txt'): Promise<Judgement> {
  const { judgements } = await lint({ name, bytes: new TextEncoder().encode(text) }, SETTINGS, pack);
  const found = judgements.find((j) => j.rule === rule);
  if (found === undefined) throw new Error(`${rule} gave nothing`);
  return found;
}

const same = async (text: string, name?: string, base = BASE): Promise<void> => {
  for (const rule of ['kz/forever', 'kz/absent'])
    expect((await judged(text, rule, name)).fingerprint).toBe((await judged(base, rule)).fingerprint);
};

const LONG = `Политика конфиденциальности

1.1. Оператор обрабатывает имя, телефон и адрес электронной почты посетителей сайта для исполнения договора и ответа на обращения.

1.2. Данные клиентов, которые оформили заказ на сайте или обратились в службу поддержки, хранятся навсегда и никогда не удаляются.

1.3. Оператор не передаёт данные третьим лицам, кроме служб доставки, которые привозят заказ по указанному клиентом адресу.
`;

/** Each line cut at white space so that none is longer than `width`. */
const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})( +|$)`, 'gmu'), '$1\n').replace(/\n\n\n+/g, '\n\n');

describe('a finding keeps its fingerprint', () => {
  it('when clauses get other numbers, in the text and in references', async () => {
    await same(
      BASE.replace('1. Сроки', '1. Общее\n1.1. Слова.\n2. Сроки')
        .replace('1.1. Данные', '2.1. Данные')
        .replace('п. 1.2', 'пункте 2.2')
        .replace('1.2. Опер', '2.2. Опер')
        .replace('2. Отзывы\n2.1.', '3. Отзывы\n3.1.'),
    );
  });

  it('when lines are wrapped elsewhere', async () => {
    for (const width of [60, 76]) await same(wrapped(LONG, width), 'policy.txt', LONG);
  });

  it('when paragraphs are moved', async () => {
    const [title, , terms, first, second, reviews, last] = BASE.split('\n');
    await same([title, '', reviews, last, terms, second, first, ''].join('\n'));
  });

  it('when another sentence joins the clause, and quotes, dashes and case change', async () => {
    await same(
      BASE.replace('навсегда и', 'навсегда – и')
        .replace('Отзывы тоже', 'Мы рады отзывам. ОТЗЫВЫ тоже')
        .replace('2. ', '2.  '),
    );
  });
});

describe('a finding gets another fingerprint', () => {
  it('in another document and with other words', async () => {
    const base = await judged(BASE, 'kz/forever');
    expect((await judged(BASE, 'kz/forever', 'other.txt')).fingerprint).not.toBe(base.fingerprint);
    const changed = await judged(BASE.replace('Данные клиентов', 'Данные детей'), 'kz/forever');
    expect(changed.fingerprint).not.toBe(base.fingerprint);
    expect(changed.clauses[1]).toBe(base.clauses[1]);
    expect(changed.clauses[0]).not.toBe(base.clauses[0]);
  });

  it('for each rule', async () => {
    expect((await judged(BASE, 'kz/absent')).fingerprint).not.toBe(
      (await judged(BASE, 'kz/forever')).fingerprint,
    );
  });
});

describe('normalised', () => {
  it('keeps the article of a law and drops the number of a clause', () => {
    expect(normalised('по п. 2 ст. 18')).toBe(normalised('по пункту 3.1 ст. 18'));
    expect(normalised('по ст. 18')).not.toBe(normalised('по ст. 19'));
    expect(normalised('3.4-тармақ бойынша')).toBe(normalised('5-тармақ бойынша'));
  });

  it('tells slots without words apart', () => {
    expect(normalised('[●]')).not.toBe(normalised('____'));
  });

  it('does not see white space, soft hyphens or case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('данные', 'Имя', 'ИНН', '10', 'сақтау'), { minLength: 1 }),
        (words) => {
          expect(normalised(words.join(' \n'))).toBe(normalised(words.join('\u00AD ').toUpperCase()));
        },
      ),
    );
  });
});

it('parts are known by kind and title', () => {
  const part = (number: number, heading: string): FilePart => ({
    number,
    kind: 'consent',
    heading,
    place: { headings: [], paragraph: 1, source: 0 },
    role: 'consent',
  });
  expect([...partKeys([part(1, 'Согласие'), part(2, 'Согласие'), part(3, 'Иное')]).values()]).toEqual([
    'consent:согласие',
    'consent:согласие:2',
    'consent:иное',
  ]);
});
