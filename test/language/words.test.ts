import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, tokenise } from '../../src/language/words.ts';

const kinds = (text: string): string[] => tokenise(text).map((t) => `${t.kind}:${t.norm}`);

describe('tokens', () => {
  it('are words, numbers and addresses', () => {
    expect(kinds('Пишите: info@site.kz, +7 (727) 000-00-00, www.site.kz, 152‑ФЗ')).toEqual([
      'word:пишите',
      'email:info@site.kz',
      'phone:+7 (727) 000-00-00',
      'url:www.site.kz',
      'number:152',
      'word:фз',
    ]);
  });
  it('do not take a clause number or a date for an address', () => {
    expect(kinds('п. 3.4. от 27.07.2006')).toEqual([
      'word:п',
      'number:3',
      'number:4',
      'word:от',
      'number:27',
      'number:07',
      'number:2006',
    ]);
  });
  it('keep Kazakh and accented letters whole', () => {
    expect(kinds('өңдеу қауіпсіздігі')).toEqual(['word:өңдеу', 'word:қауіпсіздігі']);
  });
  it('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const t of tokenise(text)) {
          expect(t.start).toBeGreaterThanOrEqual(last);
          expect(t.end).toBeGreaterThan(t.start);
          last = t.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('normal forms', () => {
  it.each([
    ['Учётная', 'учетная'],
    ['пер\u00ADсо\u00ADналь\u00ADные', 'персональные'],
    ['сoглaсие', 'согласие'],
    ['келiсiм', 'келісім'],
    ['əзірледі', 'әзірледі'],
    ['cookie', 'cookie'],
    ['данны\u0301е', 'данные'],
  ])('%s → %s', (word, norm) => {
    expect(normalise(word)).toBe(norm);
  });
});
