import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/document.ts';
import { differencesOf, fixture, partOf } from './texts.ts';

/** Single differences for `fixtures/parallel/printing-*.md`: the version that is changed, and what is replaced by what. */
const PLANTED: readonly (readonly ['ru' | 'en', string, string])[] = [
  ['en', '7801556677', '7801556767'],
  ['ru', 'Лиговский проспект, 50', 'Лиговский проспект, 150'],
  ['en', 'authors, customers and couriers', 'authors and customers'],
  ['ru', 'имя, псевдоним, банковские реквизиты', 'имя, банковские реквизиты'],
  ['en', ' Only the accounting department sees the bank details.', ''],
  ['ru', 'видит одна лишь бухгалтерия', 'видит один лишь директор'],
  ['en', 'six months', 'two months'],
  ['ru', 'договоры – пять лет', 'договоры – десять лет'],
  ['ru', ' По просьбе заказчика макет стирается раньше.', ''],
  ['en', ' the transport company Delovye Linii and', 'and'],
  ['ru', '«Фолиант»', '«Оттиск»'],
  ['ru', ' и Российской книжной палате', ''],
  ['en', 'We do not use data to train', 'We use data to train'],
  ['ru', ' и не продаём списки адресов', ''],
  ['en', 'VK Pixel', 'TikTok Pixel'],
  ['en', '; the website will go on working', ''],
  ['ru', 'он в тот же день сообщает', 'он на следующей неделе сообщает'],
  ['en', 'within 24 hours', 'within 72 hours'],
  ['ru', 'а директор в течение 24 часов – Роскомнадзору', 'а директор в течение 24 часов – полиции'],
  ['en', ' obtain a copy of the layout,', ''],
  ['ru', ', запретить указывать свой псевдоним', ''],
  ['en', 'by registered mail', 'by telephone'],
  ['ru', 'Глеб Воронцов', 'Антон Воронцов'],
  ['en', 'or 15 during', 'or 25 during'],
  ['ru', 'до 10 рабочих дней', 'до 10 календарных дней'],
  ['en', ', or 15 during the exhibition season', ''],
  ['ru', 'оформляется по паспорту', 'оформляется по студенческому билету'],
  ['en', 'passport details are not recorded', 'passport details are recorded'],
  ['ru', '11. Споры решает суд по месту нахождения типографии.', ''],
  [
    'en',
    "10. A visitor's pass is issued on presentation of a passport; passport details are not recorded.",
    '',
  ],
  [
    'ru',
    'нейросетей и не продаём списки адресов.',
    'нейросетей и не продаём списки адресов. Обложки мы показываем в портфолио.',
  ],
];
const TEXTS = { ru: fixture('parallel/printing-ru.md'), en: fixture('parallel/printing-en.md') };
const other = (language: Language): 'ru' | 'en' => (language === 'ru' ? 'en' : 'ru');

describe('a free translation', () => {
  it.each(['ru', 'en'] as const)('differs in nothing from %s', async (language) => {
    const [left, right] = [language, other(language)];
    expect(differencesOf(await partOf(TEXTS[left], left), await partOf(TEXTS[right], right))).toEqual([]);
  });

  // a translation so free leaves one word in six alone, so a single word that is exchanged may go unseen
  it('shows most of what was planted', async () => {
    const missed: string[] = [];
    for (const [language, from, to] of PLANTED) {
      expect(TEXTS[language]).toContain(from);
      const changed = await partOf(TEXTS[language].replace(from, to), language);
      const found = differencesOf(await partOf(TEXTS[other(language)], other(language)), changed);
      if (found.length === 0) missed.push(from);
    }
    expect(1 - missed.length / PLANTED.length, missed.join('\n')).toBeGreaterThanOrEqual(0.87);
  });
});
