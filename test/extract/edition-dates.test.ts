import { describe, expect, it } from 'vitest';
import { editionDatesIn } from '../../src/extract/edition-dates.ts';

const read = (text: string): ReturnType<typeof editionDatesIn> =>
  editionDatesIn(text, [{ start: 0, end: text.length }]);
const last = (text: string): string | undefined => read(text).editions.at(-1)?.last;

describe('dates of the edition', () => {
  it('reads dates, months and years beside words of an edition', () => {
    expect(last('Редакция от 01.09.2026.')).toBe('2026-09-01');
    expect(last('Утверждена приказом № 5 от 3 марта 2026 г.')).toBe('2026-03-03');
    expect(last('Политика действует с 2019 года.')).toBe('2019-12-31');
    expect(last('Обновлено: июль 2026')).toBe('2026-07-28');
    expect(last('Last updated: October 17, 2025')).toBe('2025-10-17');
    expect(last('Соңғы жаңартылған күні: 2025 жылғы 3 мамыр')).toBe('2025-05-03');
  });

  it('reads them in English and Kazakh', () => {
    expect(last('Last updated: October 6, 2026')).toBe('2026-10-06');
    expect(last('Effective from May 2026')).toBe('2026-05-28');
    expect(last('Соңғы жаңарту: 12.03.2026')).toBe('2026-03-12');
    expect(last('Under the Law of 21 May 2013 data are kept.')).toBeUndefined();
    expect(last('The agreement was signed on May 3, 2020.')).toBeUndefined();
  });

  it('takes no word for a month that only begins as one', () => {
    expect(last('Версия для партнёров: Маяк 2026')).toBeUndefined();
    expect(last('Updated for Marketing 2026')).toBeUndefined();
    expect(last('Revised: Sept 2026')).toBe('2026-09-28');
    expect(last('Редакция: август 2026')).toBe('2026-08-28');
  });

  it('reads a date that stands alone in its block', () => {
    expect(last('г. Псков, 12 мая 2026 г.')).toBe('2026-05-12');
  });

  it('leaves dates of laws, contracts, sites and copyrights', () => {
    expect(last('Применяется 152-ФЗ в ред. от 08.08.2024.')).toBeUndefined();
    expect(last('Сайт действует с 2015 года. © 2024')).toBeUndefined();
    expect(last('Under Federal Law No. 152-FZ of 27 July 2006 we process data.')).toBeUndefined();
    expect(last('Данные передаются по договору от 10.02.2024.')).toBeUndefined();
    expect(last('Согласие действует до 31.12.2027.')).toBeUndefined();
    expect(read('По Федеральному закону от 24.06.2025 № 156-ФЗ').acts).toEqual(['2025-06-24']);
  });

  it('knows an announced day of entry into force', () => {
    expect(read('Вступает в силу с 1 декабря 2026 года.').editions[0]?.entry).toBe(true);
    expect(read('Редакция от 15.03.2027.').editions[0]?.entry).toBe(false);
  });
});
