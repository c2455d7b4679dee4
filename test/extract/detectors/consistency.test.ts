/** Pairs that look like a defect and are none, beside the defects they resemble. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

const LIST = 'Мы собираем следующие данные: имя, телефон, адрес электронной почты.';

test.each([
  [
    'contradiction',
    'no',
    ['Сайт не использует рекламные cookie.', 'Мы собираем имя, телефон, файлы cookie.'],
  ],
  [
    'contradiction',
    'no',
    ['Мы не собираем данные карт.', 'Мы собираем имя. Оплата проходит без данных карт.'],
  ],
  ['contradiction', 'yes', ['Мы не записываем голос клиента.', 'Аудиозаписи хранятся у нас полгода.']],
  [
    'contradiction',
    'yes',
    [
      'Treatment records are kept for five years.',
      'Treatment records are deleted two years after your visit.',
    ],
  ],
  ['undisclosed-data-category', 'yes', [LIST, 'Менеджер снимает копию паспорта клиента.']],
  [
    'undisclosed-data-category',
    'no',
    [LIST, 'Мы не собираем геолокацию.', 'Геолокация определяется картой.'],
  ],
  ['undisclosed-cross-border', 'no', ['ООО «Кедр», г. Томск.', LIST, 'Напишите нам в Telegram.']],
  ['undisclosed-cross-border', 'yes', ['ООО «Кедр», г. Томск.', LIST, 'Письма рассылает Mailchimp.']],
  ['invalid-identifier', 'yes', ['Пишите: lavka@kedr. Ответим быстро.']],
  ['invalid-identifier', 'no', ['Пишите: lavka@kedr.ru. Ответим быстро.']],
])('%s is %s of %j', async (id, want, text) => {
  const { risks, drafting } = await extractOf(...text);
  expect([...risks, ...drafting].find((d) => d.id === id)?.status).toBe(want);
});
