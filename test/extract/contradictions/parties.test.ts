/** Recipients, foreign services and operators against what the text denies of them. */
import { expect, test } from 'vitest';
import { kindsIn } from './pairs.ts';

const OPERATOR = 'Оператор – ООО «Каштан», ИНН 7812345675.';

test.each([
  [['third-parties'], ['Данные доступны только нашим сотрудникам.', 'Телефон мы передаём отелю.']],
  [
    ['third-parties'],
    ['No third party has access to your data.', 'We share your name with courier partners.'],
  ],
  [['abroad'], [OPERATOR, 'Данные не покидают Россию.', 'Ошибки разбирает Sentry.']],
  [
    ['operator'],
    ['Оператором сайта является АО «Клён Медиа».', 'ООО «Ясень» (далее – Оператор) отвечает на запросы.'],
  ],
  [[], ['Данные доступны только нашим сотрудникам.', 'Телефон отеля указан на сайте.']],
  [[], [OPERATOR, 'Данные не покидают Россию.', 'Посещения считает Яндекс Метрика.']],
  [[], ['Операторами являются АО «Клён Медиа» и ООО «Ясень» (далее – Операторы).']],
  [
    [],
    [
      'Ранее оператором сайта являлось АО «Клён Медиа».',
      'ООО «Ясень» (далее – Оператор) отвечает на запросы.',
    ],
  ],
])('%j in %j', async (want, text) => {
  expect(await kindsIn(...text)).toEqual(want);
});
