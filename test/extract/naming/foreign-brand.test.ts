/** The name of another brand that acts as the operator. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

const OWN = 'ТОО «Каштан Дент» (сайт kashtan-dent.kz) собирает имя и телефон.';

test.each([
  ['yes', [OWN, 'Команда SmileHouse отвечает на письма. SmileHouse не продаёт данные.']],
  ['no', [OWN, 'Команда Kashtan отвечает на письма. KashtanDent не продаёт данные.']],
  [
    'yes',
    [
      'Мы храним почту пользователей Polar VPN.',
      'Что мы храним на серверах Ural Net:',
      'Что мы не храним на серверах Polar VPN:',
      'Данные на серверах Polar VPN зашифрованы.',
    ],
  ],
  ['no', ['Мы храним почту.', 'Мы арендуем серверы Selectel, серверы Timeweb и серверы Selectel.']],
  ['no', ['Данные на серверах Polar VPN зашифрованы.', 'На серверах Polar Net нет журналов.']],
  ['no', [OWN, 'Оплату проводит SmileHouse через наших партнёров SmileHouse.']],
  ['no', [OWN, 'Доступ ограничен политиками Row Level Security. Политики Row Level Security проверяются.']],
  ['no', [OWN, 'Google хранит данные. Google обрабатывает cookie.']],
  [
    'yes',
    ['Клиент вправе отозвать согласие.', 'Гость может получить копию.', 'Покупатель обязан указать имя.'],
  ],
  ['no', ['Клиент вправе отозвать согласие.', 'Клиент может получить копию.']],
])('inconsistent-term is %s of %j', async (want, text) => {
  const { drafting } = await extractOf(...text);
  expect(drafting.find((d) => d.id === 'inconsistent-term')?.status).toBe(want);
});
