import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/judge/checks/term.ts';

describe('term check: comparing a term with the limit of the law', () => {
  const working = (limit: number) => ({ limit, unit: 'working-days' as const });

  it('counts working days as they are', () => {
    expect(compare({ amount: 15, unit: 'working-day' }, working(15))).toBe('within');
    expect(compare({ amount: 16, unit: 'working-day' }, working(15))).toBe('longer');
  });

  it('takes calendar days as five of seven', () => {
    expect(compare({ amount: 15, unit: 'day' }, working(15))).toBe('within');
    expect(compare({ amount: 21, unit: 'day' }, working(15))).toBe('about');
    expect(compare({ amount: 30, unit: 'day' }, working(15))).toBe('longer');
    expect(compare({ amount: 1, unit: 'month' }, working(15))).toBe('longer');
  });

  it('takes the less favourable count under a week', () => {
    expect(compare({ amount: 3, unit: 'day' }, working(3))).toBe('within');
    expect(compare({ amount: 4, unit: 'day' }, working(3))).toBe('longer');
    expect(compare({ amount: 24, unit: 'hour' }, working(1))).toBe('within');
  });

  it('compares hours and calendar days', () => {
    expect(compare({ amount: 72, unit: 'hour' }, { limit: 24, unit: 'hours' })).toBe('longer');
    expect(compare({ amount: 1, unit: 'day' }, { limit: 24, unit: 'hours' })).toBe('within');
    expect(compare({ amount: 30, unit: 'day' }, { limit: 30, unit: 'days' })).toBe('within');
  });
});
