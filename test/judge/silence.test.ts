import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSilence } from '../../src/judge/silence.ts';
import type { Outcome } from '../../src/model/law.ts';
import type { Ruling } from '../../src/model/report.ts';
import { ruleSource, rulesOf } from './sample.ts';

function judgement(rule: string, outcome: Outcome): Ruling {
  return { rule, outcome, severity: 'error', confidence: 'high', evidence: [], law: [] };
}

/** Rule → whom it is silent under, for rules that yield as given. */
function silence(
  outcomes: Readonly<Record<string, Outcome>>,
  yields: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  const rules = rulesOf(
    ...Object.keys(outcomes).map((id) => ruleSource(id, { 'yields-to': yields[id] ?? [] })),
  );
  const all = withSilence(
    Object.entries(outcomes).map(([id, outcome]) => judgement(id, outcome)),
    rules,
  );
  return Object.fromEntries(
    all.flatMap((j) => (j.silentUnder === undefined ? [] : [[j.rule, j.silentUnder]])),
  );
}

describe('one defect, one finding', () => {
  it('silences a rule under the one it yields to, if that one fails', () => {
    const yields = { 'kz/a': ['kz/b'] };
    expect(silence({ 'kz/a': 'fail', 'kz/b': 'fail' }, yields)).toEqual({ 'kz/a': 'kz/b' });
    expect(silence({ 'kz/a': 'fail', 'kz/b': 'pass' }, yields)).toEqual({});
  });
  it('names the last of a chain', () => {
    const yields = { 'kz/a': ['kz/b'], 'kz/b': ['kz/c'] };
    expect(silence({ 'kz/a': 'fail', 'kz/b': 'fail', 'kz/c': 'fail' }, yields)).toEqual({
      'kz/a': 'kz/c',
      'kz/b': 'kz/c',
    });
  });
  it('never hides a failure under a question', () => {
    const yields = { 'kz/a': ['kz/b'] };
    expect(silence({ 'kz/a': 'fail', 'kz/b': 'review' }, yields)).toEqual({});
    expect(silence({ 'kz/a': 'review', 'kz/b': 'review' }, yields)).toEqual({ 'kz/a': 'kz/b' });
  });
  it('can ask for the same words', () => {
    const rules = rulesOf(ruleSource('kz/a', { 'yields-on-same-words': ['kz/b'] }), ruleSource('kz/b'));
    const at = (rule: string, start: number): Ruling => ({
      ...judgement(rule, 'fail'),
      evidence: [{ start, end: start + 10, quote: '', place: { headings: [], paragraph: 1, source: start } }],
    });
    expect(withSilence([at('kz/a', 5), at('kz/b', 0)], rules)[0]?.silentUnder).toBe('kz/b');
    expect(withSilence([at('kz/a', 50), at('kz/b', 0)], rules)[0]?.silentUnder).toBeUndefined();
    expect(withSilence([judgement('kz/a', 'fail'), at('kz/b', 0)], rules)[0]?.silentUnder).toBeUndefined();
  });
  it('leaves to another rule the contradictions that it tells of, and speaks of the rest', () => {
    const rules = rulesOf(
      ruleSource('kz/a', { 'yields-on-same-words': ['kz/b', 'kz/c'] }),
      ruleSource('kz/b'),
      ruleSource('kz/c'),
    );
    const place = { headings: [], paragraph: 1, source: 0 };
    const side = (start: number, pair?: number) => ({
      ...{ start, end: start + 10, quote: '', place },
      ...(pair === undefined ? {} : { pairs: [{ pair, about: 'retention' }] }),
    });
    const all = {
      ...judgement('kz/a', 'fail'),
      evidence: [side(0, 1), side(20, 1), side(40, 2), side(60, 2)],
    };
    const b = { ...judgement('kz/b', 'fail'), evidence: [side(0), side(20)] };
    const c = { ...judgement('kz/c', 'fail'), evidence: [side(60, 1), side(80, 1)] };
    const [left] = withSilence([all, b, judgement('kz/c', 'pass')], rules);
    expect(left?.silentUnder).toBeUndefined();
    expect(left?.evidence.map(({ start }) => start)).toEqual([40, 60]);
    // one side is enough where the other rule tells of a contradiction itself
    expect(withSilence([all, b, c], rules)[0]?.silentUnder).toBe('kz/b');
    const oneSide = { ...judgement('kz/b', 'fail'), evidence: [side(0)] };
    expect(withSilence([all, oneSide, judgement('kz/c', 'pass')], rules)[0]?.evidence).toHaveLength(4);
  });
  it('leaves somebody speaking, whatever yields to whom', () => {
    const ids = ['kz/a', 'kz/b', 'kz/c', 'kz/d'];
    fc.assert(
      fc.property(fc.array(fc.subarray(ids), { minLength: 4, maxLength: 4 }), (lists) => {
        const yields = Object.fromEntries(
          ids.map((id, i) => [id, (lists[i] ?? []).filter((other) => other > id)]),
        );
        const silent = silence(Object.fromEntries(ids.map((id) => [id, 'fail' as const])), yields);
        for (const speaker of Object.values(silent)) expect(silent).not.toHaveProperty([speaker]);
      }),
    );
  });
});
