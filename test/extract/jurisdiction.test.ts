/** The legal order of a text: verdicts, acts, regulators, and the risks that rest on them. */
import { describe, expect, test } from 'vitest';
import { hostCountry, phoneCountry } from '../../src/extract/origins.ts';
import type { Extraction } from '../../src/model/clause.ts';
import { extractOf } from './pack.ts';

const KZ = 'Оператор — ТОО «Каштан», БИН 291240000017. Действует законодательство Республики Казахстан.';
const RU = 'Оператор — ООО «Каштан», ИНН 7812345675. Действует законодательство Российской Федерации.';
const values = (e: Extraction, id: string): string[] =>
  (e.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value);
const risk = (e: Extraction, id: string): string | undefined => e.risks.find((r) => r.id === id)?.status;

test.each([
  ['kz', [KZ]],
  ['ru', [RU]],
  ['by', ['ООО «Каштан», УНП 191234567, г. Минск, действует по Закону Республики Беларусь № 99-З.']],
  ['kg', ['ОсОО «Каштан», г. Бишкек, соблюдает законодательство Кыргызской Республики.']],
  ['unknown', ['Мы бережём данные пользователей. Пишите: hello@kashtan.com.']],
  ['ru', ['Сайт kashtan.com обрабатывает данные по 152-ФЗ.']],
  ['mixed', ['Сайт kashtan.com действует по Закону РК № 94-V.', 'Жалоба подаётся в Роскомнадзор по 152-ФЗ.']],
  ['kz', [KZ, 'Сведения удаляются, если иное не установлено федеральными законами.']],
  [
    'kz',
    [
      'Деректер «Дербес деректер және оларды қорғау туралы» Заңға және GDPR (General Data Protection Regulation) талаптарына сәйкес өңделеді.',
    ],
  ],
])('places under %s', async (want, text) => {
  expect(values(await extractOf(...text), 'jurisdiction')).toEqual([want]);
});

test('«ООО» alone makes no Russian of a text under Kazakh law', async () => {
  const text = 'ООО «Каштан» соблюдает законодательство Республики Казахстан. Пишите: mail@kashtan.kz.';
  expect(values(await extractOf(text), 'operator-country')).not.toEqual(['ru']);
  expect(values(await extractOf(text, 'ИНН 7812345675.'), 'operator-country')).toEqual(['ru']);
});

describe('mixed-jurisdiction', () => {
  test.each([
    ['yes', [KZ, 'Оператор соблюдает 152-ФЗ, жалоба подаётся в Роскомнадзор.']],
    ['no', [KZ, 'Для пользователей из Российской Федерации действует 152-ФЗ.']],
    ['no', [RU, 'Данные получает партнёр ТОО «Полка», БИН 291240000027, г. Алматы.']],
    ['no', [RU, 'Пользователи из ЕС имеют права по GDPR.']],
    [
      'yes',
      [
        'Сайт принадлежит Maple Apps, LLC (США), зарегистрирована в США. Жалоба подаётся в Роскомнадзор по 152-ФЗ.',
      ],
    ],
  ])('%s', async (want, text) => {
    expect(risk(await extractOf(...text), 'mixed-jurisdiction')).toBe(want);
  });
});

describe('foreign-law-concept', () => {
  test.each([
    ['yes', [KZ, 'Контролёром данных является ТОО «Каштан».']],
    ['yes', [KZ, 'Обработка ведётся на основании законного интереса компании.']],
    ['yes', [RU, 'Вы имеете право на переносимость данных.']],
    ['no', [RU, 'Обработка нужна для осуществления прав и законных интересов оператора.']],
    ['no', [RU, 'Платежи проверяет финансовый контролёр.']],
    ['no', [KZ, 'Мы защищаем права и законные интересы пользователей.']],
  ])('%s', async (want, text) => {
    expect(risk(await extractOf(...text), 'foreign-law-concept')).toBe(want);
  });
});

describe('obsolete-reference', () => {
  test.each([
    ['yes', [RU, 'Ответ на запрос субъекта даётся в течение 30 дней.']],
    ['no', [RU, 'Ответ на претензию даётся в течение 30 дней.']],
    ['no', [KZ, 'Ответ на запрос субъекта даётся в течение 30 дней.']],
    ['yes', [KZ, 'Жалоба подаётся в МЦРИАП.']],
    [
      'no',
      [
        KZ,
        'Правила утверждены приказом Министра цифрового развития, инноваций и аэрокосмической промышленности.',
      ],
    ],
  ])('%s', async (want, text) => {
    expect(risk(await extractOf(...text), 'obsolete-reference')).toBe(want);
  });
});

test('acts and regulators are of the order that the text is under', async () => {
  const kazakh = await extractOf(
    KZ,
    'По Закону о персональных данных жалоба подаётся в уполномоченный орган.',
  );
  expect([values(kazakh, 'laws-cited'), values(kazakh, 'regulators-cited')]).toEqual([
    ['kz-94-v'],
    ['kz-authorised-body'],
  ]);
  const russian = await extractOf(
    RU,
    'По Закону о персональных данных жалоба подаётся в уполномоченный орган. Учёт ведётся по 402-ФЗ.',
  );
  expect([values(russian, 'laws-cited'), values(russian, 'regulators-cited')]).toEqual([
    ['other', 'ru-152-fz'],
    ['ru-roskomnadzor'],
  ]);
  expect(
    values(
      await extractOf('Мы ценим вас. Данные даём по запросу уполномоченных органов.'),
      'regulators-cited',
    ),
  ).toEqual(['none']);
});

test.each([
  ['by', 'Данные защищает Закон Республики Беларусь № 99-З.'],
  ['ru', 'Данные защищает Закон Республики Беларусь № 99-З, а с ним 152-ФЗ.'],
  ['ru', 'Данные мы бережём.'],
])('«ООО» is at home in %s: %s', async (want, text) => {
  expect(values(await extractOf('Оператор — ООО «Каштан».', text), 'operator-country')).toEqual([want]);
});

test('the number of a chapter is none of an act', async () => {
  const cited = values(await extractOf(RU, 'Права даны главой 3 ФЗ от 27.07.2006 № 152-ФЗ.'), 'laws-cited');
  expect(cited).toEqual(['ru-152-fz']);
});

test('phones and domains', () => {
  expect(
    ['+7 701 000 00 00', '8 (727) 000-00-00', '+7 495 000-00-00', '8 800 000 00 00'].map(phoneCountry),
  ).toEqual(['kz', 'kz', 'ru', undefined]);
  expect(
    ['https://kashtan.kz/x', 'help@kashtan.ru', 'ivan@mail.ru', 'https://adilet.zan.kz'].map(hostCountry),
  ).toEqual(['kz', 'ru', undefined, undefined]);
});
