/** The fact data-category and what rests on it: lists of data in many dresses, and the same words in other senses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../../src/extract/extract.ts';
import { languageOf } from '../../../src/language/passage.ts';
import type { Extraction } from '../../../src/model/clause.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { readDocument } from '../../../src/read/read.ts';

const FILES = [
  'vocabulary/context',
  'vocabulary/data',
  'vocabulary/data-categories',
  'clauses/data-categories',
  'clauses/data-per-purpose',
  'clauses/technical-data',
  'risks/excessive-data',
  'risks/open-ended-data-list',
  'risks/undisclosed-data-category',
];
const pack = compilePack(
  FILES.map((name) => ({
    path: `${name}.yaml`,
    data: parse(readFileSync(new URL(`../../../rules/${name}.yaml`, import.meta.url), 'utf8')) as unknown,
  })),
);

async function read(text: string, name = 'policy.md'): Promise<Extraction> {
  const document = await readDocument(
    { name, bytes: new TextEncoder().encode(`# Политика\n\n${text}\n`) },
    languageOf,
  );
  return extract(document, pack).extraction;
}

async function kinds(text: string): Promise<string> {
  const fact = (await read(text)).facts.find((f) => f.id === 'data-category');
  return (fact?.values ?? []).map((v) => v.value).join(' ');
}

async function status(family: 'clauses' | 'risks', id: string, text: string): Promise<string> {
  return (await read(text))[family].find((a) => a.id === id)?.status ?? 'no';
}

test.each([
  ['Мы собираем имя, телефон и адрес доставки.', 'name address phone'],
  [
    'Оператор обрабатывает следующие персональные данные:\n\n- фамилия, имя, отчество;\n- дата рождения;\n- пол;\n- адрес электронной почты;\n- номер телефона.',
    'name birth-date gender email phone',
  ],
  [
    '## Перечень персональных данных\n\nФИО, паспортные данные, СНИЛС, ИНН, адрес регистрации, место работы, должность, образование.',
    'name national-id id-document address employment education',
  ],
  [
    'При посещении сайта автоматически собираются IP-адрес, тип браузера, операционная система и сведения о посещённых страницах.',
    'ip-address device usage',
  ],
  // a sort of data named above a list, with a word about it in brackets
  ['**Технические данные (обезличенные)**\n\n- IP-адрес, тип браузера', 'ip-address device'],
  ['**Данные профиля**\n\n- Пол — при заполнении\n- Город — для подбора', 'gender city'],
  // a list hangs on the last sentence over it
  ['Сайт не использует cookie. Обрабатываются:\n\n- имя;\n- телефон.', 'name phone'],
  ['Мы собираем имя и наименование организации с ИНН.', 'name legal-entity'],
  ['В форме заявки указываются имя, город, e-mail и сообщение.', 'name city email messages'],
  [
    '| Цель обработки | Персональные данные |\n|---|---|\n| Доставка | имя, адрес доставки |\n| Рассылка | адрес электронной почты |',
    'name address email',
  ],
  [
    'Для найма кандидат предоставляет резюме, сведения об образовании, семейное положение, сведения о воинском учёте и наличии судимости.',
    'employment education marital-status criminal-record military',
  ],
  [
    'Приложение запрашивает доступ к камере, микрофону, списку контактов и геолокации.',
    'voice video location contacts-list',
  ],
  [
    'Біз мынадай деректерді жинаймыз:\n\n- аты-жөні;\n- ЖСН;\n- телефон нөмірі;\n- жеткізу мекенжайы.',
    'name national-id address phone',
  ],
  ['Біз атыңызды, электрондық поштаңызды және туған күніңізді сұраймыз.', 'name birth-date email'],
  [
    'We collect your full name, email address, phone number, shipping address and payment card details.',
    'name address email phone payment-card',
  ],
  [
    '## Information we collect\n\n- **Identity data** includes first name, last name, date of birth and gender.\n- **Technical data** includes IP address, browser type and operating system.',
    'name birth-date gender ip-address device',
  ],
])('counts what is collected: %s', async (text, want) => {
  expect(await kinds(text)).toBe(want);
});

test.each([
  ['a denial', 'Мы не собираем паспортные данные и номера банковских карт.'],
  [
    'a long denial',
    'Обработка данных о расовой принадлежности, политических взглядах, религиозных убеждениях, состоянии здоровья, интимной жизни Оператором не осуществляется.',
  ],
  ['a list that is denied', 'Мы не собираем:\n\n- паспортные данные;\n- сведения о здоровье.'],
  [
    'a definition',
    '## Термины и определения\n\nПерсональные данные – любая информация, относящаяся к лицу, в том числе фамилия, имя, дата рождения, адрес.',
  ],
  [
    'contents of a request',
    'Запрос должен содержать номер паспорта, сведения о дате его выдачи и подпись субъекта.',
  ],
  [
    'requisites',
    'Оператор: ООО «Ромашка», ИНН 7701234567, адрес электронной почты: info@romashka.example, телефон: +7 495 000-00-00.',
  ],
  ['a way to write', 'Отзыв согласия направляется письмом на адрес электронной почты Оператора.'],
  ['a right', 'Вы вправе требовать удаления вашего номера телефона и адреса электронной почты.'],
  ['kazakh denial', 'Біз биометриялық деректерді және банк картасының деректерін жинамаймыз.'],
  ['english denial', 'We do not collect location data, health data or your contacts list.'],
])('does not count %s', async (_what, text) => {
  expect(await kinds(text)).toBe('');
});

test.each([
  ['yes', 'Оператор обрабатывает имя и телефон.'],
  ['partial', 'Оператор обрабатывает персональные данные, указанные в форме.'],
  ['no', 'Оператор соблюдает закон.'],
])('data-categories: %s for «%s»', async (want, text) => {
  expect(await status('clauses', 'data-categories', text)).toBe(want);
});

test.each([
  [
    'yes',
    '| Цель обработки | Категории данных |\n|---|---|\n| Доставка | имя, адрес доставки |\n| Рассылка | адрес электронной почты |',
  ],
  [
    'yes',
    'Мы собираем:\n\n- телефон – для связи по заказу;\n- адрес доставки – для доставки;\n- e-mail – для отправки чека.',
  ],
  ['yes', 'Мы собираем:\n\n- имя;\n- телефон.\n\nИмя и телефон используются для записи на приём.'],
  ['partial', 'Мы собираем имя и телефон. IP-адрес используется для выявления технических проблем.'],
  ['no', 'Мы собираем имя и телефон.'],
  // a sentence that is itself the list restates nothing
  ['partial', 'Мы собираем имя и телефон и используем их для записи на приём.'],
  // one list of purposes beside one of data ties nothing
  ['no', 'Цели обработки:\n\n- ответ на заявку.\n\nСостав данных:\n\n- имя;\n- телефон.'],
])('data-per-purpose: %s', async (want, text) => {
  expect(await status('clauses', 'data-per-purpose', text)).toBe(want);
});

test.each([
  ['yes', 'Мы собираем имя, телефон и иную информацию, которую вы предоставите.'],
  ['yes', 'Мы собираем IP-адрес, тип браузера и т. п.'],
  ['yes', 'Біз аты-жөніңізді, телефон нөмірін және басқа деректерді жинаймыз.'],
  ['yes', 'We collect personal data including but not limited to your name and email address.'],
  ['no', 'Мы собираем имя и телефон. Иные данные не собираются.'],
  ['no', 'Мы собираем имя и телефон. Обработка ведётся по Закону № 152-ФЗ и иным актам.'],
])('open-ended-data-list: %s for «%s»', async (want, text) => {
  expect(await status('risks', 'open-ended-data-list', text)).toBe(want);
});

test.each([
  [
    'yes',
    'Мы собираем имя и телефон.\n\nДанные о местоположении используются для поиска ближайшего магазина.',
  ],
  [
    'no',
    'Мы собираем имя, телефон и данные о местоположении.\n\nДанные о местоположении используются для поиска ближайшего магазина.',
  ],
  ['no', 'Сайт использует файлы cookie.'],
])('undisclosed-data-category: %s', async (want, text) => {
  expect(await status('risks', 'undisclosed-data-category', text)).toBe(want);
});

test('an item that is labelled with a kind names it, however long its explanation', async () => {
  const text =
    'Мы собираем следующие данные:\n\n- Город — нужен, чтобы показывать вам встречи и места, до которых легко добраться пешком.';
  expect(await kinds(text)).toBe('city');
});

test('purposes beside a list of data tie nothing, one section each', async () => {
  const text =
    '## 1. Персональные данные\n\nИмя, телефон, почта.\n\n## 2. Цели обработки\n\nДля ответа на заявку.';
  expect(await status('clauses', 'data-per-purpose', text)).not.toBe('yes');
});

test('excessive-data is a low-confidence hint on kinds that few policies need', async () => {
  const { risks } = await read(
    'Для обратной связи указываются имя, телефон, национальность и вероисповедание.',
  );
  expect(risks.find((r) => r.id === 'excessive-data')).toMatchObject({ status: 'yes', confidence: 'low' });
});

test.each<[string, string]>([
  // brackets deny themselves alone
  ['name ip-address', 'Мы собираем имя и IP-адрес (в журналах не хранится).'],
  // «басқа да» is "other", not "except"
  ['name', 'Біз аты-жөніңізді жинаймыз.\n\nБіз дін, ұлты және басқа да құпия деректерді сұрамаймыз.'],
  // a word inside the name of something else
  ['name cookies', 'Мы собираем имя и cookie; их можно отключить в настройках браузера.'],
  ['name phone', 'Мы получаем имя и телефон для отправки e-mail рассылок.'],
  // accounts in messengers are neither names nor logins
  ['phone messenger-account', 'We collect your phone number and Telegram nickname.'],
  // an introduction lends its last word, not its beginning
  ['name phone', 'Мы собираем имя и номер телефона пользователя.'],
  ['email phone', 'Вы согласны получать рекламу на указанный вами адрес электронной почты и номер телефона.'],
  ['', 'Жалобы направляются на адрес электронной почты или номер телефона Оператора.'],
  ['name phone', 'Под персональными данными Пользователя понимаются:\n\n- имя;\n- контактный телефон.'],
  ['', 'Под персональными данными понимаются сведения о субъекте: имя, адрес, доходы.'],
  ['name phone', 'Мы собираем имя и телефон. Вопросы о персональных данных: [укажите email].'],
  [
    'name phone',
    'Мы собираем имя и телефон. Меры защиты персональных данных:\n\n- организация пропускного режима.',
  ],
  // a title of particulars opens no list of data by itself
  [
    '',
    '4. Контактная информация\n\nВсе предложения и вопросы следует сообщать на электронную почту a@tau.ru.',
  ],
  ['bank-account employment', 'Перечень данных работников:\n\n- номер лицевого счёта;\n- должность.'],
])('%s: %s', async (expected, text) => {
  expect((await kinds(text)).split(' ').sort().join(' ')).toBe(expected.split(' ').sort().join(' '));
});
