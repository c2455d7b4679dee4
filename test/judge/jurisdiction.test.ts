import { describe, expect, it } from 'vitest';
import { choosePacks } from '../../src/judge/jurisdiction.ts';
import type { Extraction } from '../../src/model/clause.ts';

function extraction(order: string, country: string, language: 'ru' | 'kk' = 'ru'): Extraction {
  const fact = (id: string, value: string) => ({ id, values: [{ value, evidence: [] }] });
  return {
    clauses: [],
    risks: [],
    drafting: [],
    facts: [fact('jurisdiction', order), fact('operator-country', country)],
    languages: [language],
  };
}

describe('whose law a document is judged by', () => {
  it.each([
    ['the operator binds more than a copied text', extraction('ru', 'kz'), ['kz', 'common']],
    ['the text, where no operator is known', extraction('ru', 'unknown'), ['ru', 'common']],
    ['both, where the text is under both', extraction('mixed', 'unknown'), ['ru', 'kz', 'common']],
    ['Kazakhstan for a text in Kazakh', extraction('unknown', 'unknown', 'kk'), ['kz', 'common']],
    ['neither, where nothing tells', extraction('unknown', 'unknown'), ['common']],
  ])('%s', (_, given, packs) => {
    expect(choosePacks(given, 'auto')).toMatchObject({ packs, chosenBy: 'text' });
  });
  it('is what the person says', () => {
    expect(choosePacks(extraction('ru', 'ru'), 'ru,kz')).toMatchObject({
      packs: ['ru', 'kz', 'common'],
      chosenBy: 'option',
    });
  });
});
