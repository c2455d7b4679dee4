import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../src/pack/references.ts';
import { unsound } from '../../src/pack/soundness.ts';
import { packOf, ruleSource } from '../judge/sample.ts';

const names = { checks: ['always'], facts: ['recipient'] };
const when = (condition: unknown) => ({ cases: [{ outcome: 'fail', when: condition }] });

describe('names that rules use', () => {
  it.each([
    ['act', { law: [{ act: 'none', cite: '1', since: '2020-01-01' }] }],
    ['fine', { fines: ['none'] }],
    ['rule', { 'yields-to': ['kz/none'] }],
    ['concept', { belongs: ['none.heading'] }],
    ['clause', when({ not: { clause: 'none', is: 'no' } })],
    ['fact', when({ any: [{ fact: 'none', has: ['x'] }] })],
    ['check', when({ all: [{ check: 'none' }] })],
    ['condition', when({ says: [{ ru: ['а'], under: 'none' }] })],
    ['option', when({ check: 'always', with: { without: ['none.words'] } })],
  ])('must stand for something: %s', (_, more) => {
    const pack = packOf(ruleSource('kz/a', more));
    expect(brokenReferences(pack.rules, pack, names)).toHaveLength(1);
  });
  it('may be anything that exists', () => {
    const pack = packOf(ruleSource('kz/a', when({ check: 'always' })));
    expect(brokenReferences(pack.rules, pack, names)).toEqual([]);
  });
});

describe('rules that yield', () => {
  const circle = (...yields: readonly Record<string, unknown>[]): string[] => {
    const pack = packOf(...yields.map((more, i) => ruleSource(`kz/r${i}`, more)));
    return brokenReferences(pack.rules, pack, names).map(({ rule, at }) => `${rule} ${at.join('.')}`);
  };
  it('may not do so in a circle, where nobody would speak', () => {
    expect(circle({ 'yields-to': ['kz/r0'] })).toEqual(['kz/r0 yields-to.0']);
    expect(
      circle({ 'yields-to': ['kz/r1'] }, { 'yields-on-same-words': ['kz/r2'] }, { 'yields-to': ['kz/r0'] }),
    ).toEqual(['kz/r0 yields-to.0', 'kz/r1 yields-on-same-words.0', 'kz/r2 yields-to.0']);
  });
  it('may do so in a chain, and to a circle of others', () => {
    expect(circle({ 'yields-to': ['kz/r1', 'kz/r2'] }, { 'yields-to': ['kz/r2'] }, {})).toEqual([]);
    expect(
      circle({ 'yields-to': ['kz/r1'] }, { 'yields-to': ['kz/r2'] }, { 'yields-to': ['kz/r1'] }),
    ).toEqual(['kz/r1 yields-to.0', 'kz/r2 yields-to.0']);
  });
});

describe('a sound pack', () => {
  const kazakh = [
    { lang: 'kk', want: 'pass', text: 'Деректер бір жыл сақталады.' },
    { lang: 'kk', want: 'pass', text: 'Деректер екі жыл сақталады.' },
    { lang: 'kk', want: 'fail', text: 'Деректер мәңгі сақталады.' },
    { lang: 'kk', want: 'fail', text: 'Деректер шексіз сақталады.' },
  ];
  const tests = [...kazakh, ...kazakh.map((t) => ({ ...t, lang: 'ru' }))];
  const faults = (...more: readonly Record<string, unknown>[]): string[] =>
    unsound(packOf(...more.map((m, i) => ruleSource(`kz/r${i}`, { tests, ...m })))).map((u) => u.message);

  it('has nothing to say against it', () => {
    expect(faults({})).toEqual([]);
  });
  it.each([
    ['examples of both kinds in each language', { tests: tests.slice(0, 4) }, /passing examples in ru/],
    [
      'norms that end after they begin',
      { law: [{ act: 'act', cite: '1', since: '2021-01-01', until: '2020-01-01' }] },
      /before it begins/,
    ],
    [
      'norms no older than their act',
      { law: [{ act: 'act', cite: '1', since: '2018-01-01' }] },
      /before the act was signed/,
    ],
    ['a successor of what is deprecated', { status: 'deprecated' }, /names no successor/],
  ])('has %s', (_, more, message) => {
    expect(faults(more)).toContainEqual(expect.stringMatching(message));
  });
  it('has no two rules that say the same', () => {
    expect(faults({}, {})).toEqual([expect.stringContaining('says the same as kz/r0')]);
  });
});
