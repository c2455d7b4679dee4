/** Stems of words that an algorithm would join or part wrongly. */
import { expect, it } from 'vitest';
import { stemOf } from '../../src/language/stems.ts';

it('keeps what people are told apart from what is held about them', () => {
  expect(stemOf('information', 'en')).not.toBe(stemOf('inform', 'en'));
  expect(stemOf('informs', 'en')).toBe(stemOf('informed', 'en'));
});
