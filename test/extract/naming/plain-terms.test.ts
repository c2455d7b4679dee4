/** Capitalised common words that nothing explains, and capitals that are custom. */
import { expect, test } from 'vitest';
import { extractOf, extractOfText } from '../pack.ts';

test.each([
  ['yes', ['После оплаты выдаётся Абонемент. Владельцу Абонемента открыт бассейн.']],
  ['yes', ['You may cancel the Voyage. After the Voyage we delete the list.']],
  ['no', ['Договор на посещение (далее – Абонемент) выдаётся в кассе. По Абонементу открыт бассейн.']],
  ['no', ['Мы соблюдаем Закон. По Закону вы вправе узнать всё.']],
  ['no', ['Пишите нам в «Абонемент Плюс». Скидки даёт Абонемент, если Абонемента нет – кассир.']],
  ['yes', ['Участник даёт согласие отметкой «Да». За Участника до 14 лет решает мать, Участника мы помним.']],
  ['no', ['Мы благодарим Вас за доверие и просим Вас прочесть текст.']],
  ['no', ['Данные идут в Самару и в Самаре остаются.']],
  // one capital may be a slip, two words with one each are none
  ['yes', ['Хлеб нужен, чтобы связаться с Клиентом и согласовать Заказ.']],
  ['no', ['Хлеб нужен, чтобы связаться с Клиентом и согласовать дату.']],
  ['yes', ['Пекарня (далее — Общество) и сайт (далее — Сайт) открыты. Хлеб ждёт Клиента.']],
  ['no', ['Пекарня (далее — Общество) и сайт (далее — Сайт) открыты. Хлеб ждёт Клиента, а клиент спит.']],
  ['no', ['Пекарня (далее — Общество) и сайт (далее — Сайт) открыты. Хлеб даёт ГЕО Сервис.']],
  ['no', ['Пекарня (далее — Общество) и сайт (далее — Сайт) открыты. Хлеб печём по Договору № 5.']],
  ['no', ['A User is a person who eats. The bread of the User is warm. Ask the User.']],
])('undefined-term is %s of %j', async (want, text) => {
  const { drafting } = await extractOf(...text);
  expect(drafting.find((d) => d.id === 'undefined-term')?.status).toBe(want);
});

test.each([
  'Құпиялылық саясаты\n\nОсы Құпиялылық саясаты сайтқа арналған. Сіз Құпиялылық саясатын, осы Құпиялылық саясатын оқыңыз.\n',
  'Privacy in the Begonia app\n\nWe are the Begonia team. You may leave the Begonia app.\n',
])("words of the text's own title are no terms: %j", async (text) => {
  const { drafting } = await extractOfText(text);
  expect(drafting.find((d) => d.id === 'undefined-term')?.status).toBe('no');
});
