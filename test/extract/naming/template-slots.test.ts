/** What a template left to be filled in, and formats that a text only shows. */
import { expect, test } from 'vitest';
import { extractOf, extractOfText } from '../pack.ts';

test.each([
  [true, 'Срок хранения составляет [количество] месяцев.'],
  [true, 'Отвечает за данные: Ответственный: ФИО, должность, телефон'],
  [true, 'Сайт (название сайта) помнит корзину.'],
  [true, 'Мы работаем с хостингом (название хостинга).'],
  [true, 'Данные идут партнёрам: (список партнёров).'],
  [true, 'Правила магазина НАЗВАНИЕ МАГАЗИНА таковы.'],
  [true, 'Мы (далее — «NAME COMPANY») печём хлеб.'],
  [true, 'Пишите в $company по адресу $address.'],
  [true, 'Компания XXX печёт хлеб.'],
  [true, 'Данные указываются на сайте Название, направляемые формой.'],
  [false, 'В поле магазина Название покупатель пишет имя.'],
  [true, 'Пишите на *****@mail.ru.'],
  [true, 'Владелец сайта (ОГРНИП: ) отвечает на письма.'],
  [true, 'We run the website located at, hereinafter referred to as the Website.'],
  [true, 'The pages are open at the network address ; they are free.'],
  [true, 'These are the rules of the site - (hereinafter the Operator) for all.'],
  [true, 'Individual entrepreneur () who bakes bread.'],
  [false, 'Введите почту в формате name@mail.ru и ждите письма.'],
  [false, 'Телефон пишется как +7 (999) 999-99-99.'],
  [false, 'Отметка 00.00.0000 означает, что срок не ограничен.'],
  [false, 'Переменная {name} заменяется вашим именем.'],
  [false, 'Логин вводится на странице, например user@mail.ru.'],
  [false, 'Идентификационный номер (ИНН) хранится год.'],
  [false, 'Скидка в $usd не зависит от имени (название компании нужно для счёта).'],
  [false, 'We are located at Main Square, hereinafter we say where.'],
])('placeholder is %s of %j', async (want, text) => {
  const { drafting } = await extractOf(text);
  expect(drafting.find((d) => d.id === 'placeholder')?.status === 'yes').toBe(want);
});

test.each([
  [true, ['— OGRN/OGRNIP:', '— INN: 390606661043']],
  [false, ['— OGRN/OGRNIP: 317774600054600', '— INN: 390606661043']],
  [
    true,
    ['This policy applies to all that the baker can learn about visitors to the website', 'Terms follow.'],
  ],
  [
    false,
    ['This policy applies to all that the baker can learn about visitors to the website.', 'Terms follow.'],
  ],
])('a label with no value after it: %s of %j', async (want, text) => {
  const { drafting } = await extractOfText(
    `The rules of a bakery\n\nWe bake bread for all who ask.\n\n${text.join('\n\n')}\n`,
  );
  expect(drafting.find((d) => d.id === 'placeholder')?.status === 'yes').toBe(want);
});
