/** What a document is, its languages, its terms and its date. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../../src/model/clause.ts';
import { extractOf } from '../pack.ts';

const status = (e: Extraction, id: string): string | undefined => e.clauses.find((c) => c.id === id)?.status;
const fact = (e: Extraction, id: string): string[] =>
  (e.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value);

test.each([
  ['yes', ['1. Термины', 'Сайт – страницы в сети по адресу kashtan.ru.', 'Гость – лицо, открывшее Сайт.']],
  ['yes', ['Под данными понимаются сведения о лице.', 'Под обработкой понимается действие с ними.']],
  ['partial', ['Сайт kashtan.ru (далее – Сайт), ООО «Каштан» (далее – Общество).']],
  [
    'no',
    ['Имя – для связи с вами, телефон – для доставки заказа.', 'Пользователь понимает, что сеть открыта.'],
  ],
])('definitions: %s', async (want, text) => {
  expect(status(await extractOf(...text), 'definitions')).toBe(want);
});

test.each([
  ['yes', 'Дата последнего обновления: 3 февраля 2026 г.'],
  ['yes', 'Утверждена приказом директора № 4 от 03.02.2026.'],
  ['yes', 'Саясат 2026 жылғы 3 ақпаннан бастап күшіне енеді.'],
  ['yes', 'Last updated: 3 February 2026'],
  ['no', 'Дата последнего обновления:'],
  ['no', 'Требования утверждены приказом Роскомнадзора от 24.02.2021 № 18.'],
  ['no', 'Данные обрабатываются по Федеральному закону от 27.07.2006 № 152-ФЗ.'],
])('effective-date %s: «%s»', async (want, text) => {
  expect(status(await extractOf(text), 'effective-date')).toBe(want);
});

test('kind and languages', async () => {
  const russian = await extractOf('Мы обрабатываем данные посетителей нашего сайта и бережём их.');
  expect([fact(russian, 'document-kind'), fact(russian, 'languages')]).toEqual([['privacy-policy'], ['ru']]);
  const uzbek = await extractOf(
    'Foydalanuvchi shaxsiy malumotlarini qayta ishlashga rozilik beradi va bu siyosat bilan tanishadi.',
  );
  expect(fact(uzbek, 'languages')).toContain('other');
});
