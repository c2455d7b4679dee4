/** Registration numbers in a text: label, digits, fault and owner. Numbers and names are made up. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { identifiersOf } from '../../src/extract/identifiers.ts';
import { languageOf } from '../../src/language/passage.ts';
import { readDocument } from '../../src/read/read.ts';

async function numbersIn(text: string): Promise<string[]> {
  const document = await readDocument(
    { name: 'policy.txt', bytes: new TextEncoder().encode(text) },
    languageOf,
  );
  return identifiersOf(analyse(document, [])).map((n) =>
    [n.kind, n.digits, n.belongsTo, n.fault ?? 'valid'].join(' '),
  );
}

test.each([
  ['in groups', 'ТОО «Каштан», БИН 291 240 000 017, г. Актау', ['bin 291240000017 operator valid']],
  [
    'in a row of a table kept as text',
    'ТОО «Каштан» | БИН | 291240000017',
    ['bin 291240000017 operator valid'],
  ],
  [
    'of a bank that has no name',
    'ТОО «Каштан» собирает имена; платежи принимает банк, БИН 291240000017',
    ['bin 291240000017 other valid'],
  ],
  [
    'under an English label, by the country that its digits fit',
    'Maple LLP (Taxpayer ID 291240000017); Klen LLC, TIN 7812345675; Ahorn GmbH, Tax ID 123456789',
    ['bin 291240000017 operator valid', 'inn 7812345675 unknown valid'],
  ],
  ['two labels over one number', 'ТОО «Каштан», БИН/ИИН: 291240000017', ['bin 291240000017 operator valid']],
  [
    'two labels over two numbers',
    'ООО «Каштан», ИНН/КПП 7812345675/781201001',
    ['inn 7812345675 operator valid', 'kpp 781201001 operator valid'],
  ],
  [
    'words of whose number it is',
    'ИП Ясенева Ольга Игоревна. ИНН ИП Ясеневой: 781234567890',
    ['inn 781234567890 operator check-digit'],
  ],
  [
    'the long name',
    'ТОО «Каштан», бизнес-идентификационный номер: 291240000017',
    ['bin 291240000017 operator valid'],
  ],
  ['Kazakh with an ending', '«Каштан» ЖШС, БСН-і: 291240000017', ['bin 291240000017 operator valid']],
  ['a wrong check digit', 'ТОО «Каштан», БИН 291240000018', ['bin 291240000018 operator check-digit']],
  ['a digit too many', 'ООО «Каштан», ОГРН 11578123456790', ['ogrn 11578123456790 operator length']],
  [
    'an entrepreneur',
    'ИП Липова А. А., ИНН 781234567870, ОГРНИП 315784700123459',
    ['inn 781234567870 operator valid', 'ogrnip 315784700123459 operator valid'],
  ],
  [
    'label and digits on two lines',
    'Оператор: ООО «Каштан»\n\nИНН\n\n7812345675',
    ['inn 7812345675 operator valid'],
  ],
])('a number %s', async (_what, text, want) => {
  expect(await numbersIn(text)).toEqual(want);
});

test('a host’s number is not the operator’s', async () => {
  const text = 'Оператор: ООО «Каштан».\n\nДанные хранит хостинг-провайдер ООО «Полка», ИНН 7812345675.';
  expect(await numbersIn(text)).toEqual(['inn 7812345675 other valid']);
});

test.each([
  'Мы собираем ИИН, ИНН и телефон: 8 701 000 00 00',
  'БИН: XXXXXXXXXXXX',
  'ИНН __________',
  'СНИЛС (при наличии)',
])('no number in «%s»', async (text) => {
  expect(await numbersIn(text)).toEqual([]);
});
