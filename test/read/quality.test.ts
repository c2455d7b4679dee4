import { describe, expect, it } from 'vitest';
import { isUnreadable, qualityNotes } from '../../src/read/quality.ts';
import type { RawDocument } from '../../src/read/reader.ts';

const GOOD =
  'Оператор обрабатывает персональные данные пользователей сайта для исполнения договора и не передаёт их третьим лицам без согласия. ';
const codes = (text: string): string[] => {
  const raw: RawDocument = {
    format: 'text',
    blocks: [{ text, segments: [], kind: 'paragraph', level: 0, zone: 'body' }],
    lineStarts: [0],
    links: [],
    notes: [],
  };
  return qualityNotes(raw).map(({ code }) => code);
};

describe('qualityNotes', () => {
  it.each([
    ['a good text', GOOD.repeat(10), []],
    ['names in two scripts', `${GOOD.repeat(10)} Мы подключили IT-сервис Telegram и VK ID.`, []],
    ['replacement characters', `${GOOD} Данные хран\uFFFDтся.`, ['damaged-text']],
    ['UTF-8 read as Latin', `${GOOD} ÐŸÐ¾Ð»Ð¸Ñ‚Ð¸ÐºÐ° и далее.`, ['mojibake']],
    ['letters of two alphabets', GOOD.replaceAll('о', 'o').repeat(3), ['mixed-scripts']],
    [
      'another language',
      'Ein Verantwortlicher verarbeitet Daten ausschließlich gemäß Vertrag mit Ihnen. '.repeat(12),
      ['few-known-words'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(codes(text)).toEqual([]);
  });
});

describe('isUnreadable', () => {
  it.each([
    [GOOD.repeat(5), false],
    ['ЙцЖ ъхЪщ ФыЪ ждлЩ ъъэЮ цкщъ бтьЪ жжЁ '.repeat(20), true],
    ['\uF012\uF033\uF0A1 '.repeat(100), true],
    ['ООО «Ромашка», ИНН 7701234567', false],
  ])('%#', (text, expected) => {
    expect(isUnreadable(text)).toBe(expected);
  });
});
