import { describe, expect, it } from 'vitest';
import { isKazakhNegation, kazakhStem } from '../../src/language/kazakh.ts';

describe('negation inside the verb', () => {
  it.each([
    'берілмейді',
    'сақталмайды',
    'жібермейміз',
    'таратпаймыз',
    'етпейміз',
    'жиналмаған',
    'болмауы',
    'өңдемейді',
    'емес',
    'жоқ',
    'қолданылмайды',
    'берілмейтінін',
    'жарияланбайтыны',
    'хабарламастан',
    'сақталмауына',
  ])('%s denies', (word) => {
    expect(isKazakhNegation(word)).toBe(true);
  });
  it.each([
    'беріледі',
    'сақталады',
    'жібереміз',
    'бересіз',
    'құқылысыз',
    'келісесіз',
    'кешіктірмей',
    'көрсетесіз',
    'мекенжай',
    'компания',
    'бағдарлама',
    'бағдарламасын',
    'қазақстан',
    'алмасу',
  ])('%s does not', (word) => {
    expect(isKazakhNegation(word)).toBe(false);
  });
});

describe('stems', () => {
  it('join the forms of a noun', () => {
    for (const form of ['деректер', 'деректерді', 'деректерге', 'деректердің'])
      expect(kazakhStem(form)).toBe(kazakhStem('дерек'));
  });
});
