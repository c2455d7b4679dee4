/** Foreign recipients and bases against «за границу не передаём». */
import { expect, test } from 'vitest';
import { kindsIn } from './pairs.ts';

const OPERATOR = 'Оператор – ООО «Каштан», ИНН 7812345675.';

test.each([
  [
    ['abroad'],
    [
      OPERATOR,
      'Данные не передаются за границу.',
      'Имя гостя сообщается отелю в Турции: отелю передаётся имя.',
    ],
  ],
  [
    ['abroad'],
    [
      'Оператор – «Арна» ЖШС, Алматы қаласы.',
      'Біз деректерді басқа мемлекеттерге жібермейміз.',
      'Хаттарды Mailchimp таратады.',
    ],
  ],
  [[], [OPERATOR, 'Биометрические данные за границу не передаются.', 'Посещения считает Google Analytics.']],
  [[], [OPERATOR, 'Данные не передаются за границу.', 'От Google Analytics мы отказались.']],
  [['abroad'], [OPERATOR, 'Данные не покидают Россию.', 'Ошибки разбирает Sentry.']],
  [[], [OPERATOR, 'Данные не покидают Россию.', 'Посещения считает Яндекс Метрика.']],
])('%j in %j', async (want, text) => {
  expect(await kindsIn(...text)).toEqual(want);
});
