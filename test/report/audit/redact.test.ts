import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactJudged, redactPath } from '../../../src/report/audit/redact.ts';
import { judge, text } from './sample.ts';

describe('redact', () => {
  it.each([
    ['Директор ООО «Ромашка» Иванов Иван Петрович', 'Директор ООО «Ромашка» •••••• •••• ••••••••'],
    ['ИП Петров Пётр, ИНН 770123456789', 'ИП •••••• ••••, ИНН ••••••••••••'],
    ['ИВАНОВОЙ АННЕ ПЕТРОВНЕ', '•••••••• •••• ••••••••'],
    ['Ахметова Айгүл Серікқызы', '•••••••• ••••• •••••••••'],
    ['Н. Ә. Сейітова', '•. •. ••••••••'],
    ['Mr. John Smith', 'Mr. •••• •••••'],
    ['тел. +7 (495) 123-45-67', 'тел. +• (•••) •••-••-••'],
    ['+7 701 234 56 78, 8-800-555-35-35', '+• ••• ••• •• ••, •-•••-•••-••-••'],
    ['info@romashka.ru', '••••@••••••••.••'],
    ['ИИН 850101300123', 'ИИН ••••••••••••'],
    ['СНИЛС 112-233-445 95', 'СНИЛС •••-•••-••• ••'],
    ['паспорт 45 10 123456', 'паспорт •• •• ••••••'],
    ['карта 4276 1234 5678 9010', 'карта •••• •••• •••• ••••'],
    ['счёт 40802810900000012345', 'счёт ••••••••••••••••••••'],
    ['KZ12 3456 ABCD 7890 1234', '•••• •••• •••• •••• ••••'],
    ['Контакт: Иван Иванов, Мария Кузнецова', 'Контакт: •••• ••••••, ••••• •••••••••'],
    ['к Ивану Иванову и Петровой Анне', 'к ••••• ••••••• и •••••••• ••••'],
    ['Айгүл Ахметова, Ерланның Серіковтің', '••••• ••••••••, •••••••• ••••••••••'],
    ['officer: Jane Doe', 'officer: •••• •••'],
    ['паспорт серия 4510 номер 123456', 'паспорт ••••• •••• ••••• ••••••'],
    ['passport N1234567', 'passport ••••••••'],
    ['https://t.me/ivanov_ivan', 'https://t.me/••••••_••••'],
    ['г. Москва, ул. Садовая, д. 5, кв. 12.', 'г. Москва, ••. •••••••, •. •, ••. ••.'],
    ['Алматы қ., Абай көшесі, 10, пәтер 5', 'Алматы қ., •••• ••••••, ••, ••••• •'],
    ['Адрес проживания: г. Алматы, ул. Абая, д. 10.', 'Адрес проживания: •. ••••••, ••. ••••, •. ••.'],
    ['дата рождения: 01.02.1980', 'дата рождения: ••.••.••••'],
  ])('masks %s', (given, masked) => expect(redact(given)).toBe(masked));

  it.each([
    'ИНН 7701234567, ОГРН 1027700132195, КПП 770101001, БИК 044525225',
    'ТОО «Шебер Үй», БИН 160540012345',
    'Федеральный закон от 27.07.2006 № 152-ФЗ, приказ № 395/НҚ',
    'с 2020-11-03 до 2026-01-18, 2020-2026',
    'штраф 1 000 000 тенге, 10 000 000 000 ₸',
    '115184, г. Москва, ул. Б. Садовая, д. 5',
    'Политика Оператора. Глава I. Общие положения. Приложение А.',
    'Генеральный директор Общества утверждает Политику',
    'г. Москва, ул. Большая Садовая, д. 5, офис 3',
    'Российская Федерация, Нижний Новгород, Яндекс Метрика, Google Analytics, Republic of Kazakhstan',
    'Паспортные данные хранятся до 2026 года, приказ № 395',
  ])('leaves %s', (given) => expect(redact(given)).toBe(given));

  it('keeps the length and everything but letters and digits', () => {
    const words = fc.constantFrom(
      'Иванов',
      'Иван',
      'Петрович',
      '+7 701 234 56 78',
      'a@b.ru',
      'ИП',
      '12345678901234',
      '😀',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' }))), (parts) => {
        const given = parts.join(' ');
        const masked = redact(given);
        expect(masked.length).toBe(given.length);
        for (let i = 0; i < given.length; i++) if (masked[i] !== given[i]) expect(masked[i]).toBe('•');
        expect(redact(masked).length).toBe(given.length);
      }),
    );
  });
  it('is linear: a line of a million characters is no trouble', () => {
    for (const piece of ['а', 'А', '1', 'Иван ', 'a.', '1 ', 'А.', 'KZ12 ', 'ул. 1', 'паспорт ', 'street,'])
      expect(redact(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(900_000);
  }, 30_000);
});

describe('redactPath', () => {
  it.each([
    ['docs/Политика Иванов Иван Иванович.docx', 'docs/Политика •••••• •••• ••••••••.docx'],
    ['Петров Пётр Петрович1.txt', '•••••• •••• ••••••••1.txt'],
    ['Ivan_Ivanov.pdf', '••••_••••••.pdf'],
    ['tel+79991234567.txt', 'tel+•••••••••••.txt'],
  ])('masks %s', (given, masked) => expect(redactPath(given)).toBe(masked));
  it.each(['site/privacy-policy.html', '2026-11-21_policy-2.docx', 'policy (1).md'])('leaves %s', (given) =>
    expect(redactPath(given)).toBe(given),
  );
});

describe('a masked file', () => {
  it('keeps outcomes and places, and every quote equals the masked text', async () => {
    const [one] = await judge([
      text(
        'Политика конфиденциальности\nИП Иванов Иван Петрович, ИНН 770123456789, info@shop.ru, собирает имя, телефон и хранит их бессрочно.\nОтветственный: Петрова Анна Сергеевна, +7 900 123-45-67.',
      ),
    ]);
    if (one === undefined) throw new Error('not judged');
    const masked = redactJudged(one);
    expect(masked.document.text).not.toMatch(/Иванов|info@|770123456789|Петрова|900/);
    expect(JSON.stringify(masked)).not.toMatch(/Петрович|shop\.ru|Сергеевна|123-45/);
    for (const { evidence } of masked.file.judgements)
      for (const e of evidence) expect(e.quote).toBe(masked.document.text.slice(e.start, e.end));
    const outcomes = (file: typeof one.file): string[] =>
      file.judgements.map((j) => `${j.rule} ${j.outcome}`);
    expect(outcomes(masked.file)).toEqual(outcomes(one.file));
  });
});
