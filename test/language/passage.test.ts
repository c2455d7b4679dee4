import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';

describe('the language of a passage', () => {
  it.each([
    ['Настоящая Политика действует на сайте.', 'ru'],
    ['Осы Саясат сайтта қолданылады.', 'kk'],
    ['Жеке деректер саясаты', 'kk'],
    ['Мы используем на сайте сервис Google Analytics и файлы cookie.', 'ru'],
    ['We use the service Яндекс Метрика to count visits and improve the site.', 'en'],
    [
      'ТОО «Жеті Су Нан» обрабатывает персональные данные клиентов и посетителей сайта на основании договора.',
      'ru',
    ],
    ['Контакттар айырбасталмайды.', 'kk'],
    ['Склады и награды магазина', 'ru'],
    ['+7 727 000-00-00', 'ru'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
