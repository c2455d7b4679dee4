/** Bank details, phones and postcodes: found by shape and label, checked by their own rules. Numbers are made up. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { detailsOf } from '../../src/extract/bank-details.ts';
import { languageOf } from '../../src/language/passage.ts';
import { readDocument } from '../../src/read/read.ts';

test.each([
  ['ИИК KZ18722S000012345678 в банке', ['iban kz valid']],
  ['ЖСК KZ18 722S 0000 1234 5678', ['iban kz valid']],
  ['ИИК KZ19722S000012345678', ['iban kz check-digit']],
  ['ИИК KZ18722S00001234567', ['iban kz length']],
  ['БИК 044525225, р/с 40702810938000012345', ['bik ru valid', 'account ru valid']],
  ['БИК 044525225, р/с 40702810038000012345', ['bik ru valid', 'account ru check-digit']],
  ['р/с 40702810038000012345', ['account ru valid']],
  ['БИК CASPKZKA', ['bik kz valid']],
  ['БИК 04452522', ['bik ru length']],
  ['тел. +7 (727) 250-00-00', ['phone kz valid']],
  ['тел. +7 (903) 12-45', ['phone ru length']],
  ['телефон: 8 (812) 555-01-20', ['phone ru valid']],
  ['почтовый индекс: 050000', ['postcode kz valid']],
  ['почтовый индекс: 7500001', ['postcode - length']],
  ['договор № 40702810038, версия 1.2.3', []],
])('%j', async (text, want) => {
  const document = await readDocument(
    { name: 'policy.txt', bytes: new TextEncoder().encode(text) },
    languageOf,
  );
  const found = detailsOf(analyse(document, []));
  expect(found.map((d) => `${d.kind} ${d.country ?? '-'} ${d.fault ?? 'valid'}`)).toEqual(want);
  for (const { start, end } of found) expect(document.text.slice(start, end)).toMatch(/\d|CASP/);
});

const OPERATOR = 'Оператор персональных данных – ТОО «Каштан», БИН 291240000017.';
test.each([
  [
    [OPERATOR, 'Банк: АО «Полка Банк», ИИК KZ18722S000012345678, БИК CASPKZKA'],
    ['iban operator', 'bik operator'],
  ],
  [
    [OPERATOR, 'Данные передаются перевозчику ООО «Бегун», р/с 40702810038000012345, для оплаты доставки.'],
    ['account other'],
  ],
  [[OPERATOR, 'Телефон: +7 (727) 250-00-00'], ['phone operator']],
  [[OPERATOR, 'Оплату принимает партнёр ООО «Полка», телефон: 8 (812) 555-01-20.'], ['phone other']],
  [[OPERATOR, 'Справки по карте даёт банк, телефон: 8 (812) 555-01-20.'], ['phone other']],
  [['Пишите нам.', 'Телефон: +7 (727) 250-00-00'], ['phone unknown']],
  [[OPERATOR, 'почтовый индекс: 050000'], ['postcode operator']],
  [[OPERATOR, 'Хостинг даёт ООО «Сервер», почтовый индекс: 190000.'], ['postcode other']],
])('whose: %j', async (text, want) => {
  const bytes = new TextEncoder().encode(text.join('\n\n'));
  const document = await readDocument({ name: 'policy.txt', bytes }, languageOf);
  expect(detailsOf(analyse(document, [])).map((d) => `${d.kind} ${d.belongsTo}`)).toEqual(want);
});
