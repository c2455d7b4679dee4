/** What the operator says of data going abroad. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

test.each([
  ['stated-no', ['Трансграничная передача данных не осуществляется.']],
  [
    'conditional',
    ['Трансграничная передача не осуществляется, но, если такая передача необходима, она ведётся по закону.'],
  ],
  // the base abroad tells where data are; when they go the text has said itself
  [
    'conditional',
    [
      'ТОО «Тау», БИН 220540013887, хранит данные на серверах в России.',
      'Трансграничная передача данных в исключительных случаях не осуществляется без согласия.',
    ],
  ],
  ['stated-yes', ['ТОО «Тау», БИН 220540013887, хранит данные на серверах в России.']],
  ['conditional', ['Мы можем передавать данные зарубежным партнёрам.']],
  [
    'conditional',
    [
      '# Трансграничная передача данных',
      'Передача данных в другие страны возможна только с согласия клиента;',
    ],
  ],
  // what is not done with guests tells nothing of those who register
  [
    'stated-yes',
    [
      'Данные из аккаунта передаются на серверы в США.',
      'Для гостевых пользователей международная передача данных не осуществляется.',
    ],
  ],
  ['silent', ['Мы передаём данные службе доставки.']],
])('cross-border is %s in %j', async (want, text) => {
  const { facts } = await extractOf(...text);
  expect(facts.find((f) => f.id === 'cross-border')?.values.map((v) => v.value)).toEqual([want]);
});
