/** Words that read like a provision or a fact, and say something else; each beside the words that do say it. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/clause.ts';
import { extractOfText } from './pack.ts';

const read = (...paragraphs: string[]): Promise<Extraction> =>
  extractOfText(`Политика конфиденциальности\n\n${paragraphs.join('\n\n')}\n`);
const answer = (e: Extraction, id: string) =>
  [...e.clauses, ...e.risks, ...e.drafting].find((a) => a.id === id);
const status = (e: Extraction, id: string): string | undefined => answer(e, id)?.status;
const values = (e: Extraction, id: string): string[] =>
  (e.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value);
const marks = (e: Extraction, id: string): string =>
  (answer(e, id)?.evidence ?? []).map((q) => q.quote).join(' | ');

test.each([
  ['scope', 'no', 'Предоставление – действия, направленные на раскрытие данных определённому лицу.'],
  ['scope', 'yes', 'Политика действует в отношении всех данных, которые мы получаем от покупателей.'],
  ['scope', 'partial', 'Contact us on Telegram about the app.'],
  ['minors', 'no', 'Scans remain with our partner under their retention policy (usually 5–7 years).'],
  ['minors', 'yes', 'The service is not meant for anyone under 16 years of age.'],
  ['storage-location', 'no', 'Data is processed in accordance with Russian law.'],
  ['storage-location', 'yes', 'Data is processed in Russia.'],
  ['processing-on-instruction', 'no', 'Your data is used to provide our products and process payments.'],
  [
    'processing-actions',
    'no',
    'Субъект имеет право на получение сведений, уточнение, блокирование или удаление данных.',
  ],
  ['technical-data', 'no', 'После срока хранения данные автоматически удаляются.'],
  ['technical-data', 'partial', 'Эти данные автоматически передаются при открытии страницы.'],
  [
    'government-disclosure',
    'no',
    'Обработка ведётся с согласия субъекта, за исключением случаев, предусмотренных законодательством.',
  ],
  ['government-disclosure', 'partial', 'We may also disclose data where the law of our country requires it.'],
  ['third-party-recipients', 'no', 'Политика не распространяется на сайты третьих лиц.'],
  ['operator-identity', 'no', 'Оператор обрабатывает имя и телефон. Мы уважаем вашу частную жизнь.'],
  [
    'operator-identity',
    'partial',
    'Оператором персональных данных в рамках настоящей Политики является ТРЕНДОВ (реквизиты указаны в договоре).',
  ],
  ['operator-identity', 'partial', 'Данные обрабатываются в автосервисе «7 ключей». Оператор хранит имя.'],
  ['operator-identity', 'no', 'Оператором персональных данных является Администрация.'],
  ['scope', 'yes', 'Она определяет порядок обработки персональных данных в сервисе Ромашка.'],
  ['scope', 'yes', 'Предлагаем соглашение лицам, использующим сайт или заказывающим доставку.'],
  ['scope', 'yes', 'How personal data is processed on the Tau platform.'],
  ['scope', 'yes', 'Applicable to Tau Bot v2.0 and above.'],
  ['scope', 'partial', 'We follow the laws applicable to our app.'],
  [
    'scope',
    'yes',
    'Саясат күшіне енгенге дейін алынған дербес деректерді өңдеудің барлық процестеріне қолданылады.',
  ],
  ['security-measures', 'no', 'Данные личного кабинета хранятся до закрытия аккаунта.'],
  ['security-measures', 'yes', 'Документы хранятся в помещениях, которые закрываются на ключ.'],
  ['security-measures', 'no', 'Дербес деректерді қорғау жөніндегі уәкілетті органға шағымдану құқығы бар.'],
  ['security-measures', 'yes', 'Информация о гостях доступна только мастеру.'],
  ['open-ended-purposes', 'no', 'We do not:\n\n- use it for any other purpose;\n- sell it.'],
  [
    'unilateral-changes',
    'yes',
    '7. Final provisions\n\nThe Operator may make changes at its own discretion and without prior notice.',
  ],
  ['consent-mechanics', 'yes', 'Заявка уходит партнёру, только если вы поставили галочку согласия.'],
  ['processing-on-instruction', 'yes', 'Сообщения ваших клиентов обрабатываются по вашему поручению.'],
  ['open-ended-purposes', 'no', 'Рецепты и изображения можно использовать в любых целях.'],
  ['open-ended-data-list', 'yes', 'Мы собираем: адрес почты, имя и всё, что вы написали своими словами.'],
])('%s is %s in «%s»', async (id, want, text) => {
  expect(status(await read(text), id)).toBe(want);
});

test.each([
  ['data-category', 'ip-address', false, 'We collect your name, email and IP registration records.'],
  ['data-category', 'ip-address', true, 'We collect your name, email and IP address.'],
  ['data-category', 'legal-entity', false, 'Мы собираем имя и телефон. Оператор: [Название вашей компании].'],
  ['data-category', 'education', false, 'Мы собираем имя, текст отзыва, оценку.'],
  ['data-category', 'children', true, 'Мы собираем данные:\n\n- Профили детей: имя, возраст.'],
  ['storage-country', 'KZ', true, 'Hosting: a virtual server, data center in Almaty.'],
  [
    'regulators-cited',
    'eu-dpa',
    false,
    'По Закону Кыргызской Республики жалобу принимает орган по защите персональных данных.',
  ],
  [
    'operator-country',
    'kz',
    true,
    'The service is run by IE Nurlan (“ИП Нурлан”), Republic of Kazakhstan. See app.nurlan.ru, help@nurlan.ru, nurlan.ru/terms.',
  ],
])('%s holds %s: %s in «%s»', async (id, value, want, text) => {
  expect(values(await read(text), id).includes(value)).toBe(want);
});

test('what a section calls contact details of the people is data, and the numbers of an authority are no channel', async () => {
  const told = await read(
    '2. Какие данные мы собираем\n\n2.1. Контактная информация:\n\n- Телефонный номер\n- Адрес электронной почты',
    '9. Надзорный орган\n\nТелефон: +49 (0)228 9977990\n\nEmail: poststelle@bfdi.bund.de',
  );
  expect(values(told, 'data-category')).toEqual(expect.arrayContaining(['phone', 'email']));
  expect(marks(told, 'contact-for-requests')).not.toContain('bfdi');
});

test('a label above the name explains whom the text calls so', async () => {
  const text = 'Оператор передаёт имя курьеру. Курьер возвращает его Оператору.';
  expect(status(await read('Оператор персональных данных:', 'ООО «Каштан»', text), 'undefined-term')).toBe(
    'no',
  );
  expect(status(await read(text), 'undefined-term')).toBe('yes');
});

test('a host in the zone of Belarus leaves no slot empty', async () => {
  expect(status(await read('Порядок для сайта www.kashtan.by (далее — Сайт).'), 'placeholder')).toBe('no');
  expect(status(await read('Порядок для сайта, созданного by (далее — Сайт).'), 'placeholder')).toBe('yes');
});

test('each purpose with its data behind it ties the two', async () => {
  const items = (one: string, two: string): string =>
    `2.1. Данные обрабатываются в следующих целях:\n\n- Ответ на заявку. ${one}\n- Публикация отзыва. ${two}`;
  const tied = await read(items('Состав данных: имя, телефон.', 'Состав данных: имя, текст отзыва.'));
  expect(status(tied, 'data-per-purpose')).toBe('yes');
  expect(status(await read(items('Ответим скоро.', 'Состав данных: имя.')), 'data-per-purpose')).not.toBe(
    'yes',
  );
});

test('a recipient is quoted where data are passed to it, and a hint is not quoted beside an answer', async () => {
  const told = await read(
    'Сервис виден в Instagram и WhatsApp.',
    '4. Передача данных третьим лицам\n\nТелефон передаётся в WhatsApp для ответа на заявку.',
  );
  expect(answer(told, 'named-recipients')?.evidence[0]?.quote).toContain('передаётся');
  const scope = await read(
    'Политика применяется к данным покупателей магазина.',
    'Мы бережём репутацию сайта.',
  );
  expect(marks(scope, 'scope')).not.toContain('репутацию');
});
