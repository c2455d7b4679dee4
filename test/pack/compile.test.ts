import { describe, expect, it } from 'vitest';
import { compilePack, extendPack, PackError, type RuleFile, vocabularyOf } from '../../src/pack/compile.ts';
import { LAWS, packOf, ruleSource } from '../judge/sample.ts';

const file = (path: string, data: unknown): RuleFile => ({ path, data });

/** The error that compiling these files gives. */
function errorOf(...files: readonly RuleFile[]): unknown {
  try {
    compilePack([LAWS, ...files]);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('compiling rule files', () => {
  it('puts the limit of a term in the place of its id', () => {
    const when = { check: 'term', with: { about: ['x'], term: 'answer', is: 'longer' } };
    const [rule] = packOf(ruleSource('kz/a', { cases: [{ outcome: 'fail', when }] })).rules;
    expect(rule?.cases[0]?.when).toEqual({
      check: 'term',
      with: { about: ['x'], is: 'longer', limit: 3, unit: 'working-days' },
    });
  });

  it.each([
    ['an unknown key', ruleSource('kz/a', { severty: 'error' }), [], /severty/],
    ['a wrong value', ruleSource('kz/a', { kind: 'bad' }), ['kind'], /missing/],
    [
      'a bad date',
      ruleSource('kz/a', { law: [{ act: 'act', cite: '1', since: '2020' }] }),
      ['law', 0, 'since'],
      /2026-01-31/,
    ],
    ['no law', ruleSource('kz/a', { law: [] }), ['law'], /cites its law/],
    ['a foreign folder', ruleSource('ru/a'), ['id'], /kz\/…/],
    [
      'a missing language',
      ruleSource('kz/a', { title: { ru: 'a', en: 'a' } }),
      ['title', 'kk'],
      /expected string/,
    ],
    [
      'an unknown term',
      ruleSource('kz/a', { cases: [{ outcome: 'fail', when: { check: 'term', with: { term: 'no' } } }] }),
      [],
      /no term «no»/,
    ],
  ])('refuses %s and says where', (_, data, at, message) => {
    const error = errorOf(file('kz/a.yaml', data));
    expect(error).toBeInstanceOf(PackError);
    expect(error).toMatchObject({ file: 'kz/a.yaml', at, reason: expect.stringMatching(message) });
  });

  it('refuses an id twice', () => {
    expect(
      errorOf(file('kz/a.yaml', ruleSource('kz/a')), file('kz/b.yaml', ruleSource('kz/a'))),
    ).toMatchObject({
      file: 'kz/b.yaml',
      reason: 'kz/a is also in kz/a.yaml',
    });
  });
});

describe('packs of third parties', () => {
  const concepts = file('vocabulary/x.yaml', { concepts: { 'keep.long': { ru: ['навечно'] } } });
  const own = [LAWS, concepts, file('kz/a.yaml', ruleSource('kz/a'))];
  const base = compilePack(own);
  const vocabulary = vocabularyOf(own);
  const rule = (id: string) =>
    ruleSource(id, { cases: [{ outcome: 'fail', when: { says: [{ ru: ['хранить @keep.long'] }] } }] });

  it('may use the concepts of the tool', () => {
    const extended = extendPack(base, vocabulary, [file('firm/any-name.yaml', rule('firm/long'))]);
    expect(extended.rules.map((r) => r.id)).toEqual(['kz/a', 'firm/long']);
    expect(extended.ruleAutomata).toHaveLength(2);
  });
  it.each([
    ['a country of the tool', rule('kz/new'), /privlint's own/],
    ['a concept of the tool', { concepts: { 'keep.long': { ru: ['а'] } } }, /privlint itself/],
    ['an act of the tool', LAWS.data, /privlint itself/],
  ])('may not take %s', (_, data, message) => {
    expect(() => extendPack(base, vocabulary, [file('firm/x.yaml', data)])).toThrow(message);
  });
});
