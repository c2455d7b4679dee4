/** Recipients and named services: who gets the data, and which names only look like it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../../src/extract/extract.ts';
import { FACT_FINDERS } from '../../../src/extract/facts.ts';
import { languageOf } from '../../../src/language/passage.ts';
import type { CompiledPack } from '../../../src/model/pack.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { readDocument } from '../../../src/read/read.ts';

const rules = new URL('../../../rules/', import.meta.url);
const files = [
  ...['context', 'recipients', 'trades'].map((name) => `vocabulary/${name}.yaml`),
  ...readdirSync(new URL('vocabulary/services/', rules)).map((name) => `vocabulary/services/${name}`),
  ...['third-party-recipients', 'named-recipients', 'government-disclosure', 'processing-on-instruction'].map(
    (id) => `clauses/${id}.yaml`,
  ),
  ...['foreign-trackers', 'open-ended-recipients'].map((id) => `risks/${id}.yaml`),
];
const pack: CompiledPack = compilePack(
  files.map((path) => ({ path, data: parse(readFileSync(new URL(path, rules), 'utf8')) as unknown })),
);

async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(`# Политика\n\n${lines.join('\n\n')}\n`);
  const { extraction } = extract(await readDocument({ name: 'policy.md', bytes }, languageOf), pack);
  const fact = (id: string) =>
    (extraction.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value).sort();
  const status = (id: string) =>
    [...extraction.clauses, ...extraction.risks].find((a) => a.id === id)?.status;
  return { recipients: fact('recipient'), services: fact('service'), status };
}

test('both facts are worked out', () => {
  expect(FACT_FINDERS.length).toBeGreaterThan(1);
});

test.each<[string[], string[], string]>([
  [
    ['delivery', 'payment'],
    [],
    'Для исполнения заказа мы передаём имя и телефон курьерским службам и платёжным системам.',
  ],
  [
    ['delivery'],
    ['cdek', 'russian-post'],
    'Доставку ведут СДЭК и Почта России, им передаются имя и адрес получателя.',
  ],
  [['analytics'], ['yandex-metrica'], 'Для сбора статистики на сайте установлен счётчик Метрика.'],
  [['hosting'], ['timeweb'], 'Данные хранятся на серверах хостинг-провайдера Timeweb.'],
  [['payment'], ['tbank-acquiring'], 'Оплата картой проходит через интернет-эквайринг Тинькофф.'],
  [['communication'], ['smsc-kz'], 'SMS-уведомления отправляются через smsc.kz.'],
  [['communication'], [], 'Когда вы пишете нам в мессенджеры, данные передаются мессенджерам.'],
  [['insurer-bank'], [], 'Анкета передаётся в банки и страховые компании для рассмотрения заявки.'],
  [['counterparty'], [], 'Данные о брони передаются отелю и туроператору для оказания услуги.'],
  [['successor'], [], 'В случае продажи бизнеса данные могут быть переданы правопреемнику.'],
  [
    ['delivery', 'payment'],
    ['kaspi-pay'],
    'Деректер жеткізу қызметіне және Kaspi Pay төлем жүйесіне беріледі.',
  ],
  [['government'], [], 'Деректер мемлекеттік органдардың сұрауы бойынша ғана беріледі.'],
  [
    ['hosting', 'payment'],
    ['aws', 'stripe'],
    'Our servers are hosted on AWS, and payments are processed by Stripe.',
  ],
])('%j and %j receive: %3$s', async (recipients, services, text) => {
  const found = await read(text);
  expect([found.recipients, found.services]).toEqual([recipients, services]);
});

test.each([
  'Сайт открывается в браузерах Google Chrome, Яндекс Браузер и Safari.',
  'Связаться с нами можно по адресу shop@gmail.com или info@yandex.ru.',
  'Мобильное приложение можно скачать в App Store и Google Play.',
  'Банковские реквизиты: р/с 40702810 в АО «Тинькофф Банк», БИК 044525974.',
  'Мы не используем Google Analytics и Meta Pixel.',
  'Мы собираем имя, телефон, ник в Telegram и ссылку на профиль Instagram.',
  'WhatsApp: +7 701 000 00 00',
  'Компания Meta признана экстремистской, её деятельность запрещена на территории РФ.',
  'Метрика эффективности работы сотрудников рассчитывается ежемесячно.',
  'We use the data to make decisions and adjust the segment of offers.',
  'Пользователь вправе обжаловать действия Оператора в суд.',
  'Мы получаем данные от третьих лиц: партнёров, агрегаторов и социальных сетей.',
  'Контрагенты и партнёры — субъекты персональных данных.',
  'Связь с Оператором возможна через мессенджеры.',
])('nobody receives: %s', async (text) => {
  const found = await read(text);
  expect([found.recipients, found.services]).toEqual([[], []]);
});

test('a denial over a list denies its items, an exception does not', async () => {
  expect((await read('Мы не передаём данные:', '- рекламным сетям;\n- банкам.')).recipients).toEqual([]);
  const except = await read(
    'Мы не передаём данные третьим лицам, за исключением:',
    '- служб доставки;\n- банков.',
  );
  expect(except.recipients).toEqual(['delivery', 'insurer-bank']);
});

test.each<[string, string, string]>([
  ['third-party-recipients', 'yes', 'Жеке деректер үшінші тұлғаларға берілмейді.'],
  [
    'third-party-recipients',
    'partial',
    'Оператор вправе передавать данные третьим лицам в случаях, указанных в договоре.',
  ],
  ['third-party-recipients', 'no', 'Оператор защищает данные от доступа посторонних.'],
  [
    'government-disclosure',
    'partial',
    'Данные не передаются, кроме случаев, предусмотренных законодательством.',
  ],
  [
    'processing-on-instruction',
    'yes',
    'Оператор поручает обработку данных другому лицу на основании договора.',
  ],
  ['foreign-trackers', 'yes', 'Заявки сохраняются в Google Таблицах.'],
  ['foreign-trackers', 'no', 'На сайте работает Яндекс.Метрика.'],
  ['open-ended-recipients', 'yes', 'Оператор вправе передавать данные любым третьим лицам.'],
  ['open-ended-recipients', 'no', 'Оператор не передаёт данные любым третьим лицам.'],
])('%s is %s: %s', async (id, want, text) => {
  expect((await read(text)).status(id)).toBe(want);
});

test('a recipient named by its legal form, or by a brand that no table knows', async () => {
  const operator = 'Оператор — ООО «Василёк».';
  expect(
    (await read(operator, 'Данные передаются ООО «Ромашка» для доставки.')).status('named-recipients'),
  ).toBe('yes');
  expect(
    (await read(operator, 'ООО «Василёк» передаёт данные перевозчикам.')).status('named-recipients'),
  ).toBe('no');
  const brand = await read(
    operator,
    '## Передача данных третьим лицам',
    'Получатели:',
    '- Poster POS — ведение заказов;\n- курьеры.',
  );
  expect(brand.status('named-recipients')).toBe('yes');
});

test.each<[string[], string[]]>([
  // what the engaged do tells their kind
  [
    ['analytics', 'communication', 'contractor', 'hosting'],
    ['## Кому мы передаём данные', '- **Подрядчикам:** хостинг, рассылки, аналитика.'],
  ],
  // an ordinary word at the head of an item is a service's name
  [['payment'], ['## Кому мы передаём данные', '- Stripe — приём денег.']],
  // a brand that no table knows, with brackets behind it
  [['contractor'], ['## Third parties', '- **Zorblax** (image checks)']],
  // cash systems are contractors, CRM systems serve communication
  [
    ['communication', 'contractor'],
    ['## Кому мы передаём данные', '- iiko — касса;', '- amoCRM — заявки.'],
  ],
  // signing in through a messenger
  [['social-network'], ['Пользователь может войти в личный кабинет через Telegram.']],
  // what is handed on is not denied by what is not kept
  [['contractor'], ['Сообщения передаются нашему провайдеру Anthropic и не сохраняются на сервере.']],
  // brackets behind "except" give examples of what is excepted
  [
    ['communication', 'hosting'],
    [
      'Біз деректерді қызмет көрсету үшін қажет жағдайларды қоспағанда (мысалы, хостинг, хабарлама сервистері), үшінші тұлғаларға бермейміз.',
    ],
  ],
  // an operator that ends its business passes nothing on, what is published has gone to everybody
  [[], ['Данные уничтожаются по достижении целей и при ликвидации или реорганизации Оператора.']],
  [['public'], ['Фотографии учеников публикуются на сайте школы.']],
  [[], ['Пользователь обязан не размещать на сайте чужие фотографии.']],
  // messages are delivered, not parcels
  [
    ['communication'],
    ['## Үшінші тұлғаларға беру', 'Деректер push-хабарламаларды жеткізу қызметіне беріледі.'],
  ],
])('%j: %j', async (expected, lines) => {
  expect((await read(...lines)).recipients).toEqual(expected);
});
