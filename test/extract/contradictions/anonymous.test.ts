/** One list that calls its elements personal and anonymous at once. */
import { expect, test } from 'vitest';
import { kindsIn } from './pairs.ts';

test.each([
  [
    ['identity'],
    [
      'Мы собираем следующие персональные данные:\n- имя;\n- обезличенные данные о визитах, в том числе cookie.',
    ],
  ],
  [['identity'], ['Following personal data are collected:\n- name;\n- anonymised data on visits.']],
  [
    [],
    [
      'Мы собираем следующие персональные данные:\n- имя;\n- телефон.',
      'Собираются обезличенные данные о визитах.',
    ],
  ],
  [[], ['Цели обработки персональных данных:\n- анализ обезличенных данных;\n- связь с вами.']],
])('%j in %j', async (want, text) => {
  expect(await kindsIn(...text)).toEqual(want);
});
