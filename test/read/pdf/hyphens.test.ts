import { describe, expect, it } from 'vitest';
import { isCutWord, jointOf, wordCounter } from '../../../src/read/pdf/hyphens.ts';

const { count } = wordCounter(['обработка персональных данных', 'веб-сайт', 'онлайн-школа']);

describe('jointOf', () => {
  it.each([
    ['персо-', 'нальных', 'drop-hyphen'],
    ['веб-', 'сайта', 'none'],
    ['онлайн-', 'школа', 'none'],
    ['какой-', 'либо', 'none'],
    ['152-', 'ФЗ', 'none'],
    ['фото-', 'и', 'space'],
    ['Нур-', 'Султан', 'none'],
    ['неиз\u00AD', 'вестных', 'none'],
    ['https://site.kz/', 'privacy', 'none'],
    ['данные', 'пользователей', 'space'],
    ['cookie-', 'файлов', 'none'],
  ])('%s %s: %s', (before, after, joint) => {
    expect(jointOf(before, after, count)).toBe(joint);
  });
});

describe('isCutWord', () => {
  it.each([
    ['Администрато', 'р', true],
    ['Автоматизиро', 'ванный', true],
    ['Автоматизированный', 'с', false],
    ['имя', 'телефон', false],
  ])('%s|%s: %s', (before, after, isCut) => {
    expect(isCutWord(before, after, ['автоматизированная', 'имя'])).toBe(isCut);
  });
});
