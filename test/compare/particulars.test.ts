import { describe, expect, it } from 'vitest';
import { particularsOf } from '../../src/compare/particulars.ts';
import { isSameName, soundOf } from '../../src/compare/transliterate.ts';
import { analyse } from '../../src/extract/analysis.ts';
import { pack, partOf } from './texts.ts';

async function valuesIn(text: string): Promise<string[]> {
  const { document } = await partOf(text, 'ru');
  return particularsOf(analyse(document, [pack.automaton]))
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, value }) => `${kind} ${value}`);
}

describe('hard facts have one value in every language', () => {
  it.each([
    [
      'term 10 working-day',
      ['в течение 10 (десяти) рабочих дней', '10 жұмыс күні ішінде', 'within ten business days'],
    ],
    ['term 1 day', ['в течение 24 часов', '24 сағат ішінде', 'within 24 hours']],
    ['term 1 year', ['хранятся 12 месяцев', '12 ай сақталады', 'kept for 12 months']],
    [
      'date 2026-06-27',
      ['с 27 июня 2026 г.', '2026 жылғы 27 маусымнан', 'as of June 27, 2026', 'от 27.06.2026'],
    ],
    ['date 2026-09', ['в сентябре 2026 года', '2026 жылғы қыркүйекте', 'in September 2026']],
    ['act 152-FZ', ['закон № 152-ФЗ', 'заң № 152‑ФЗ', 'Law No. 152-FZ']],
    ['act 94-V', ['Закон № 94-V', '№ 94-V Заңы', 'Law No. 94-V']],
    ['money 1500 KZT', ['плата 1 500 тенге', 'ақысы 1 500 теңге', 'a fee of 1,500 tenge']],
    ['phone 7270154260', ['тел. +7 (727) 015-42-60', 'тел. 8 (727) 015 42 60']],
    ['email info@site.kz', ['на info@site.kz', 'Info@site.kz поштасына', 'info [at] site.kz']],
    [
      'number 18',
      ['лиц старше восемнадцати лет', 'он сегіз жастан асқан', 'persons over eighteen years of age'],
    ],
  ])('%s', async (value, texts) => {
    for (const text of texts) expect(await valuesIn(text)).toContain(value);
  });

  it('the number of a clause is a reference, that of an article is not', async () => {
    expect(await valuesIn('порядок пункта 3.4 Политики')).toContain('reference 3.4');
    expect(await valuesIn('3.4-тармақта көрсетілген')).toContain('reference 3.4');
    expect(await valuesIn('пункта 2 статьи 8 Закона')).toEqual(['number 2', 'number 8']);
  });
});

describe('names across scripts', () => {
  it.each([
    ['Бектұрова', 'Bekturova'],
    ['Алматы', 'Almaty'],
    ['Жолы', 'Zholy'],
    ['Пэй', 'Pay'],
    ['Сапаровой', 'Сапарова'],
  ])('%s and %s are one', (a, b) => {
    expect(isSameName(soundOf(a), soundOf(b))).toBe(true);
  });
  it.each([
    ['Астана', 'Алматы'],
    ['Дала', 'Дана'],
    ['Сапарова', 'Омарова'],
  ])('%s and %s are two', (a, b) => {
    expect(isSameName(soundOf(a), soundOf(b))).toBe(false);
  });
});
