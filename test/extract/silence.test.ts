/** How sure an answer «it is not there» is: what makes silence doubtful, and what does not. */
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/clause.ts';
import { extractOfText } from './pack.ts';

const answer = ({ clauses }: Extraction, id: string) => {
  const found = clauses.find((a) => a.id === id);
  return found && [found.status, found.confidence];
};

const INTRO = 'Мы получаем имя и телефон покупателя, чтобы доставить заказ.';

test.each([
  [
    'retention-period',
    'Сроки хранения персональных данных',
    'Порядок описан в отдельном документе компании.',
  ],
  ['storage-location', 'Место хранения данных', 'Порядок описан в отдельном документе компании.'],
])('silence of «%s» beneath the title «%s» is less sure', async (id, title, body) => {
  const titled = await extractOfText(`Политика конфиденциальности\n\n${INTRO}\n\n2. ${title}\n\n${body}\n`);
  expect(answer(titled, id)).toEqual(['no', 'medium']);
  const bare = await extractOfText(`Политика конфиденциальности\n\n${INTRO}\n\n${body}\n`);
  expect(answer(bare, id)).toEqual(['no', 'high']);
});

test('a text in a language that is not read tells nothing by its silence', async () => {
  const uzbek = await extractOfText(
    [
      'Maxfiylik siyosati',
      "Biz sizning shaxsiy ma'lumotlaringizni xizmat ko'rsatish uchun yig'amiz va saqlaymiz.",
      "Ushbu siyosat saytdan foydalanuvchilarning barchasiga tegishli bo'lib, ularning roziligi bilan amal qiladi.",
      "Savollaringiz bo'lsa, biz bilan bog'laning va murojaatingizga tez orada javob beramiz.",
    ].join('\n\n'),
  );
  expect(answer(uzbek, 'retention-period')).toEqual(['no', 'low']);
});
