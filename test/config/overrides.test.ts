import { describe, expect, it } from 'vitest';
import { withOverrides } from '../../src/config/overrides.ts';
import type { Matches } from '../../src/config/settings.ts';
import { fileOf, finding, quoteAt } from './sample.ts';

const matches: Matches = (globs, path) => globs.includes(path);
const outcome = (judgements: Parameters<typeof fileOf>[0], overrides: Parameters<typeof withOverrides>[2]) =>
  withOverrides(fileOf(judgements), 'policy.txt', overrides, matches).judgements.map(
    (j) => `${j.rule} ${j.severity} ${j.evidence.map((e) => e.place.clause)}${j.silentUnder ?? ''}`,
  );

describe('overrides by clause and section', () => {
  const file = [finding('kz/a', ['1', '2', '2.1'])];

  it('part a finding by its quotes; the last that fits wins', () => {
    expect(
      outcome(file, [
        { clauses: ['2'], severity: { 'kz/a': 'info' } },
        { clauses: ['2.1'], severity: { 'kz/a': 'warning' } },
      ]),
    ).toEqual(['kz/a error 1', 'kz/a info 2', 'kz/a warning 2.1']);
  });

  it('drop what stands where its rule is off', () => {
    expect(outcome(file, [{ clauses: ['2'], severity: { 'kz/a': 'off' } }])).toEqual(['kz/a error 1']);
    const inCookies = [finding('kz/a', ['1'], { evidence: [quoteAt('1', 0, '4. Файлы cookie')] })];
    expect(outcome(inCookies, [{ sections: ['файлы *'], severity: { 'kz/a': 'off' } }])).toEqual([]);
  });

  it('let rules speak that were silent under what is dropped', () => {
    const silent = finding('kz/b', ['2'], { silentUnder: 'kz/a' });
    expect(
      outcome([finding('kz/a', ['2']), silent], [{ clauses: ['2'], severity: { 'kz/a': 'off' } }]),
    ).toEqual(['kz/b error 2']);
    expect(outcome([...file, silent], [{ clauses: ['2'], severity: { 'kz/a': 'off' } }])).toEqual([
      'kz/a error 1',
      'kz/b error 2kz/a',
    ]);
  });

  it('leave other rules, other files and passes alone', () => {
    const all = [...file, finding('kz/c', ['2'], { outcome: 'pass' })];
    const untouched = ['kz/a error 1,2,2.1', 'kz/c error 2'];
    expect(outcome(all, [{ clauses: ['2'], severity: { 'kz/c': 'off' } }])).toEqual(untouched);
    expect(outcome(all, [{ files: ['x'], clauses: ['2'], severity: { 'kz/a': 'off' } }])).toEqual(untouched);
  });
});
