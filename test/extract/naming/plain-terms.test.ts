/** Capitalised common words that nothing explains, and capitals that are custom. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

test.each([
  ['yes', ['После оплаты выдаётся Абонемент. Владельцу Абонемента открыт бассейн.']],
  ['yes', ['You may cancel the Voyage. After the Voyage we delete the list.']],
  ['no', ['Договор на посещение (далее – Абонемент) выдаётся в кассе. По Абонементу открыт бассейн.']],
  ['no', ['Мы соблюдаем Закон. По Закону вы вправе узнать всё.']],
  ['no', ['Пишите нам в «Абонемент Плюс». Скидки даёт Абонемент, если Абонемента нет – кассир.']],
  ['no', ['Мы благодарим Вас за доверие и просим Вас прочесть текст.']],
  ['no', ['Данные идут в Самару и в Самаре остаются.']],
])('undefined-term is %s of %j', async (want, text) => {
  const { drafting } = await extractOf(...text);
  expect(drafting.find((d) => d.id === 'undefined-term')?.status).toBe(want);
});
