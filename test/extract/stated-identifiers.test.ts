/** Numbers with their kind, country, fault and owner, in the order of the text. Numbers are made up. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { statedIdentifiers } from '../../src/extract/stated-identifiers.ts';
import { languageOf } from '../../src/language/passage.ts';
import { readDocument } from '../../src/read/read.ts';

test('tells whose each number is', async () => {
  const text =
    'Оператор персональных данных – ТОО «Каштан», БИН 291240000017, ИИК KZ18722S000012345678.\n\n' +
    'Телефон банка: +7 (727) 250-00-00.\n';
  const document = await readDocument(
    { name: 'policy.txt', bytes: new TextEncoder().encode(text) },
    languageOf,
  );
  const found = statedIdentifiers(analyse(document, []));
  expect(
    found.map(({ kind, value, country, fault, belongsTo }) => [kind, value, country, fault, belongsTo]),
  ).toEqual([
    ['bin', '291240000017', 'kz', undefined, 'operator'],
    ['iban', 'KZ18722S000012345678', 'kz', undefined, 'operator'],
    ['phone', '77272500000', 'kz', undefined, 'other'],
  ]);
  for (const { value, evidence } of found) expect(evidence[0]?.quote.replace(/[ ()+-]/g, '')).toBe(value);
});
