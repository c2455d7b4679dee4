/** Where data are and go: the facts storage-country and cross-border, and the answers that rest on them. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/clause.ts';
import { extractOf as read } from './pack.ts';

const KAZAKH = 'Оператор: ТОО «Лавка», БИН 180340021234, Республика Казахстан, г. Алматы, ул. Абая, 10.';
const RUSSIAN = 'Оператор: ООО «Лавка», ИНН 7707083893, ОГРН 1027700132195, г. Москва, ул. Мира, 1.';

const values = (e: Extraction, id: string): string[] =>
  (e.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value).sort();
const status = (e: Extraction, id: string): string | undefined =>
  [...e.clauses, ...e.risks].find((a) => a.id === id)?.status;

test.each([
  [['RU'], 'Базы данных находятся на территории Российской Федерации.'],
  [['KZ'], 'Серверы расположены в дата-центре в г. Алматы.'],
  [['DE', 'JP'], 'Данные хранятся на серверах в Японии, копии хранятся на серверах в Германии.'],
  [['KZ'], 'Дерекқор Қазақстан Республикасының аумағында орналасқан.'],
  [['NL'], 'Серверы расположены за пределами Российской Федерации, в Нидерландах.'],
  [['DE'], '«Тау» ЖШС № 94-V Заңын сақтайды.\n\nДеректер Германиядағы серверлерде сақталады.'],
  [['CN'], 'We store personal data on servers located in China.'],
  [[], 'Хранение данных осуществляется в соответствии с законодательством Республики Казахстан.'],
  [[], 'Personal data is stored in compliance with the laws of the Republic of Kazakhstan.'],
  [[], 'База данных граждан Российской Федерации защищена паролем.'],
  [[], 'Данные не хранятся на серверах в Германии.'],
  [[], 'Компания находится в Москве, Россия.'],
])('countries of storage are %j in «%s»', async (want, text) => {
  expect(values(await read(text), 'storage-country')).toEqual(want);
});

test.each([
  ['stated-no', 'Трансграничная передача персональных данных не осуществляется.'],
  ['stated-no', 'Дербес деректерді трансшекаралық беру жүзеге асырылмайды.'],
  ['stated-yes', 'Оператор осуществляет трансграничную передачу данных поставщику хостинга.'],
  ['conditional', 'Данные могут передаваться за пределы страны.'],
  ['conditional', 'Трансграничная передача не осуществляется без согласия субъекта.'],
  ['conditional', 'Оператор до начала трансграничной передачи обязан убедиться в защите прав субъектов.'],
  ['stated-yes', 'Данные хранятся на серверах в Японии.'],
  ['silent', 'Заказы доставляются по всему миру, в том числе за границу.'],
  [
    'silent',
    'Трансграничная передача персональных данных – передача данных на территорию иностранного государства.',
  ],
])('transfer abroad is %s in «%s»', async (want, text) => {
  expect(values(await read(text), 'cross-border')).toEqual([want]);
});

test('a foreign host is a destination, storage abroad, and undisclosed while the text is silent on transfer', async () => {
  const hosted = 'Данные пользователей хранятся на серверах Supabase.';
  const silent = await read(KAZAKH, hosted);
  expect(status(silent, 'transfer-destinations')).toBe('yes');
  expect(status(silent, 'storage-abroad')).toBe('yes');
  expect(status(silent, 'undisclosed-cross-border')).toBe('yes');
  const open = await read(KAZAKH, hosted, 'Трансграничная передача осуществляется с согласия пользователя.');
  expect(status(open, 'undisclosed-cross-border')).toBe('no');
});

test("a service of the operator's own country is no destination", async () => {
  const text = 'На сайте используется сервис аналитики Яндекс Метрика.';
  expect(status(await read(RUSSIAN, text), 'undisclosed-cross-border')).toBe('no');
  expect(status(await read(KAZAKH, text), 'undisclosed-cross-border')).toBe('yes');
});

test('what is told to every reader, or of no data, is no base abroad and no transfer', async () => {
  const readers = 'Data may be processed on servers located outside your country.';
  expect(status(await read(KAZAKH, readers), 'storage-abroad')).toBe('no');
  const code = 'Исходный код сайта хранится на GitHub.';
  expect(status(await read(KAZAKH, code), 'storage-abroad')).toBe('no');
  expect(status(await read(KAZAKH, code), 'undisclosed-cross-border')).toBe('no');
  const unknown = 'Данные пользователей хранятся на серверах Supabase.';
  expect(status(await read(unknown), 'storage-abroad')).toBe('no');
  const contacts = 'В форме вы указываете имя и телефон / WhatsApp / e-mail.';
  expect(status(await read(KAZAKH, contacts), 'undisclosed-cross-border')).toBe('no');
});

test.each([
  'Мы отказались от Google Analytics.',
  'Google LLC и Apple Inc. — правообладатели своих товарных знаков.',
  'Сторонних систем аналитики — Google Analytics и других — на сайте нет.',
  'Общение идёт через мессенджер Telegram по инициативе пользователя.',
  'This policy describes how data is used and shared by the Astor Telegram Bot.',
])('no data of people go there: %s', async (text) => {
  expect(status(await read(KAZAKH, text), 'undisclosed-cross-border')).toBe('no');
});

test('requests that are sent to a bot of a foreign messenger go abroad', async () => {
  const text = 'Заявки с сайта отправляются в Telegram-бот.';
  expect(status(await read(KAZAKH, text), 'undisclosed-cross-border')).toBe('yes');
});

test('a copy abroad beside a base at home is no storage abroad', async () => {
  const copy = 'Резервная копия хранится на серверах в Германии.';
  expect(status(await read(RUSSIAN, copy), 'storage-abroad')).toBe('yes');
  const home = 'Базы данных находятся на территории Российской Федерации.';
  expect(status(await read(RUSSIAN, home, copy), 'storage-abroad')).toBe('no');
  expect(status(await read(RUSSIAN, 'Зарубежные серверы не используются.'), 'storage-abroad')).toBe('no');
});

test('a host on a line of its own keeps the data that the line beneath tells of', async () => {
  const told = (line: string) => read(RUSSIAN, 'Сервисы', 'Vercel Inc. (США)', line);
  expect(status(await told('Хостинг приложения и базы данных'), 'storage-abroad')).toBe('yes');
  expect(status(await told('Внешний вид сайта'), 'storage-abroad')).toBe('no');
});
