/** Data used and absent from the lists; broader words cover narrower kinds. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

test.each([
  ['yes', ['Мы собираем имя и телефон.', 'Приложение видит, где вы находитесь.']],
  ['yes', ['Мы собираем имя и телефон.', 'Разговоры записываются, чтобы разобрать спор.']],
  ['yes', ['Мы собираем имя и почту.', 'Сайт сохраняет cookie, чтобы помнить город и корзину.']],
  ['yes', ['We collect your name and e-mail.', 'We compare your selfie with your driving licence.']],
  ['yes', ['Аты-жөні мен телефон жиналады.', 'Тапсырысты растау үшін дауысыңыз жазылады.']],
  ['no', ['Мы собираем имя и данные устройства.', 'По модели устройства мы подбираем вид страницы.']],
  ['no', ['Мы собираем имя, телефон и запись разговора.', 'Запись разговора слушает старший смены.']],
  ['no', ['Мы собираем имя и паспортные данные.', 'Мы сверяем фотографию с паспортом.']],
  ['no', ['Мы собираем имя и телефон.', 'Местоположение мы не определяем.']],
  ['no', ['Приложение видит, где вы находитесь.']],
])('undisclosed-data-category is %s of %j', async (want, text) => {
  const { risks } = await extractOf(...text);
  expect(risks.find((r) => r.id === 'undisclosed-data-category')?.status).toBe(want);
});
