/** Names of legal persons, addresses, and what the text makes of them: identity, address, country. */
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/extract/addresses.ts';
import { partiesIn } from '../../src/extract/legal-forms.ts';
import type { Extraction } from '../../src/model/clause.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { extractOf } from './pack.ts';

const clause = (e: Extraction, id: string): string | undefined => e.clauses.find((c) => c.id === id)?.status;
const fact = (e: Extraction, id: string): string | undefined =>
  e.facts.find((f) => f.id === id)?.values[0]?.value;

const block: Block = {
  index: 0,
  kind: 'paragraph',
  start: 0,
  end: 0,
  level: 0,
  zone: 'body',
  language: 'ru',
};
function named(text: string): string[] {
  const blocks = [{ ...block, end: text.length }];
  const document: Document = {
    ...{ name: 'a.txt', format: 'text', text, blocks },
    ...{ segments: [], lineStarts: [0], links: [], notes: [] },
  };
  return [...partiesIn(document).values()].flat().map((p) => text.slice(p.start, p.end));
}

describe('parties', () => {
  test.each([
    ['ООО «Белый клён» (далее – Общество)', ['ООО «Белый клён»']],
    [
      'обществом с ограниченной ответственностью «БЕЛЫЙ КЛЁН»',
      ['обществом с ограниченной ответственностью «БЕЛЫЙ КЛЁН»'],
    ],
    ['общественный фонд «Хор «Ақ қайың», БИН', ['общественный фонд «Хор «Ақ қайың»']],
    ['«Ақ қайың» ЖШС-нің сайты', ['«Ақ қайың» ЖШС-нің']],
    ['operated by White Maple, LLC and Birch Co., Ltd.', ['White Maple, LLC', 'Birch Co., Ltd.']],
    ['Кленова Вера Павловна, ИП, ведёт сайт', ['Кленова Вера Павловна, ИП']],
    ['ООО Белый Клён обрабатывает данные', ['ООО Белый Клён']],
    ['Клёнову Олегу Петровичу (далее — Оператор) даю согласие', ['Клёнову Олегу Петровичу']],
    ['КПК «Белый клён» выдаёт займы', ['КПК «Белый клён»']],
    ['кредитным потребительским кооперативом «Клён»', ['кредитным потребительским кооперативом «Клён»']],
  ])('in «%s»', (text, want) => {
    expect(named(text)).toEqual(want);
  });

  test.each([
    'ООО «________»',
    'ТОО «[название]»',
    'зарегистрированное ООО или ИП',
    'ООО "Название компании"',
  ])('none in «%s»', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['630000, г. Новосибирск, ул. Липовая, д. 3', true],
    ['Мекенжайы: Ақтау қаласы, 5-шағын аудан, 7-үй', true],
    ['12 Maple Street, Springfield, IL 62701', true],
    ['город Алматы, Республика Казахстан', false],
  ])('«%s» is whole: %s', (text, whole) => {
    expect(addressesIn(text, []).some((a) => a.whole)).toBe(whole);
  });

  test('the words of an address alone are none', () => {
    expect(addressesIn('адрес доставки (город, улица, дом, квартира)', [])).toEqual([]);
    expect(addressesIn('зарегистрирован 05.02.2024 г. Межрайонной инспекцией', [])).toEqual([]);
  });
});

test.each([
  ['yes', 'yes', 'kz', ['Оператор — ТОО «Каштан», г. Актау, ул. Приморская, 4.']],
  [
    'yes',
    'no',
    'ru',
    ['ООО «Каштан» (далее – Оператор) передаёт данные ТОО «Полка» (г. Актау, ул. Приморская, 4).'],
  ],
  ['partial', 'no', 'unknown', ['Администрация сайта kashtan.com заботится о вас.']],
  ['partial', 'no', 'ru', ['Сайт kashtan.ru работает на серверах по адресу г. Москва, ул. Боровая, 7.']],
  ['yes', 'partial', 'other', ['The app is operated by Maple Apps, Inc., registered in the United States.']],
  ['no', 'no', 'unknown', ['The data is stored on servers operated by Maple Hosting, Inc.']],
])('identity %s, address %s, country %s', async (identity, address, country, text) => {
  const extraction = await extractOf(...text);
  expect([
    clause(extraction, 'operator-identity'),
    clause(extraction, 'operator-address'),
    fact(extraction, 'operator-country'),
  ]).toEqual([identity, address, country]);
});

test.each([
  [
    'Проект «Красный клён» уважает права посетителей.',
    ['Пишите нам: maple@mail.ru.', 'Проект «Красный клён» уважает права посетителей.'],
  ],
  [
    'Политика сервиса Каштан описывает обработку.',
    ['Сервис НЕ собирает биометрию.', 'Политика сервиса Каштан описывает обработку.'],
  ],
  [
    'Разработчик приложения – kashtan, город Актау.',
    ['Идентификатор приложения: com.kashtan.app', 'Разработчик приложения – kashtan, город Актау.'],
  ],
  [
    'Политика составлена kashtan.kz (далее – Оператор).',
    [
      'Сайт kashtan.kz не отвечает за чужие сайты.',
      'Политика составлена kashtan.kz (далее – Оператор).',
      'Оператор обязан хранить тайну.',
    ],
  ],
  [
    'Правообладатель – , которому принадлежит приложение.',
    ['Правообладатель – , которому принадлежит приложение.', 'Пишите: a@mail.ru.'],
  ],
])('without an entity «%s» names the operator most plainly', async (quoted, text) => {
  const { clauses } = await extractOf(...text);
  const identity = clauses.find(({ id }) => id === 'operator-identity');
  expect([identity?.status, identity?.evidence[0]?.quote]).toEqual(['partial', quoted]);
});
