/** One place for all data, and another one. */
import { expect, test } from 'vitest';
import { kindsIn } from './pairs.ts';

test.each([
  [['storage'], ['ООО «Кедр» хранит все данные только в России.', 'База размещена на сервере в Германии.']],
  [
    ['storage'],
    ['Kedr LLP. All data is stored only in Kazakhstan.', 'Our production database is hosted in Ireland.'],
  ],
  [
    ['storage'],
    [
      '«Кедр» ЖШС. Деректер тек Қазақстандағы серверде сақталады.',
      'Барлық деректер Германиядағы серверде сақталады.',
    ],
  ],
  [[], ['ООО «Кедр» хранит базу в России.', 'Резервная копия хранится на сервере в Германии.']],
  [
    [],
    [
      'Данные граждан России хранятся только в России.',
      'Данные пользователей из Германии хранятся на сервере в Германии.',
    ],
  ],
  [[], ['Все данные хранятся в России.', 'Сервер находится в России, в Москве.']],
])('%j in %j', async (want, text) => {
  expect((await kindsIn(...text)).filter((kind) => kind === 'storage')).toEqual(want);
});
