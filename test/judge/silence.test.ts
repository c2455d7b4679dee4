import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSilence } from '../../src/judge/silence.ts';
import type { Outcome } from '../../src/model/law.ts';
import type { Ruling } from '../../src/model/report.ts';
import { ruleSource, rulesOf } from './sample.ts';

function judgement(rule: string, outcome: Outcome): Ruling {
  return { rule, outcome, severity: 'error', confidence: 'high', evidence: [], law: [] };
}

/** A failure that rests on ten characters from `start`. */
function quoting(rule: string, start: number): Ruling {
  const place = { headings: [], paragraph: 1, source: start };
  return { ...judgement(rule, 'fail'), evidence: [{ start, end: start + 10, quote: '', place }] };
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

/** For each id some of the ids. */
function listsOf(ids: readonly string[]): fc.Arbitrary<string[][]> {
  return fc.array(fc.subarray([...ids]), { minLength: ids.length, maxLength: ids.length });
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
  it('never hides a failure under a milder one', () => {
    const rules = rulesOf(
      ruleSource('kz/a', { 'yields-to': ['kz/b', 'kz/c'] }),
      ruleSource('kz/b'),
      ruleSource('kz/c'),
    );
    const mild: Ruling = { ...judgement('kz/b', 'fail'), severity: 'warning' };
    const silent = (...rulings: Ruling[]) => withSilence(rulings, rules)[0]?.silentUnder;
    expect(silent(judgement('kz/a', 'fail'), mild)).toBeUndefined();
    expect(silent(judgement('kz/a', 'fail'), mild, judgement('kz/c', 'fail'))).toBe('kz/c');
    expect(silent({ ...judgement('kz/a', 'fail'), severity: 'info' }, mild)).toBe('kz/b');
    expect(silent(judgement('kz/a', 'review'), mild)).toBe('kz/b');
  });
  it('lets speak what yields to a rule that is not sure enough to be shown', () => {
    const rules = rulesOf(ruleSource('kz/a', { 'yields-to': ['kz/b'] }), ruleSource('kz/b'));
    const unsure: Ruling = { ...judgement('kz/b', 'fail'), confidence: 'medium' };
    const silent = (least?: 'medium' | 'high') =>
      withSilence([judgement('kz/a', 'fail'), unsure], rules, least)[0]?.silentUnder;
    expect([silent(), silent('medium'), silent('high')]).toEqual(['kz/b', 'kz/b', undefined]);
  });
  it('can ask for the same words', () => {
    const rules = rulesOf(ruleSource('kz/a', { 'yields-on-same-words': ['kz/b'] }), ruleSource('kz/b'));
    const nothing = judgement('kz/a', 'fail');
    expect(withSilence([quoting('kz/a', 5), quoting('kz/b', 0)], rules)[0]?.silentUnder).toBe('kz/b');
    expect(withSilence([quoting('kz/a', 50), quoting('kz/b', 0)], rules)[0]?.silentUnder).toBeUndefined();
    expect(withSilence([nothing, quoting('kz/b', 0)], rules)[0]?.silentUnder).toBeUndefined();
  });
  it('takes no rule of the same words that is less grave', () => {
    const rules = rulesOf(ruleSource('kz/a', { 'yields-on-same-words': ['kz/b'] }), ruleSource('kz/b'));
    const mild: Ruling = { ...quoting('kz/b', 0), severity: 'warning' };
    expect(withSilence([quoting('kz/a', 0), mild], rules)[0]?.silentUnder).toBeUndefined();
    const asked: Ruling = { ...quoting('kz/a', 0), outcome: 'review' };
    expect(withSilence([asked, mild], rules)[0]?.silentUnder).toBe('kz/b');
  });
  it('lets speak what yields to a rule whose words are told elsewhere', () => {
    // no term of storage < storage without end < a consent without end, in the very same words
    const rules = rulesOf(
      ruleSource('kz/missing', { 'yields-to': ['kz/unlimited'] }),
      ruleSource('kz/unlimited', { 'yields-on-same-words': ['kz/consent'] }),
      ruleSource('kz/consent'),
    );
    const silent = (consentAt: number): (string | undefined)[] =>
      withSilence(
        [judgement('kz/missing', 'fail'), quoting('kz/unlimited', 0), quoting('kz/consent', consentAt)],
        rules,
      ).map(({ silentUnder }) => silentUnder);
    expect(silent(0)).toEqual([undefined, 'kz/consent', undefined]);
    expect(silent(50)).toEqual(['kz/unlimited', undefined, undefined]);
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
      fc.property(listsOf(ids), listsOf(ids), (to, onSameWords) => {
        const rules = rulesOf(
          ...ids.map((id, i) =>
            ruleSource(id, {
              'yields-to': (to[i] ?? []).filter((other) => other > id),
              'yields-on-same-words': (onSameWords[i] ?? []).filter((other) => other > id),
            }),
          ),
        );
        const all = withSilence(
          ids.map((id) => quoting(id, 0)),
          rules,
        );
        const speaking = all.filter((j) => j.silentUnder === undefined).map(({ rule }) => rule);
        for (const { silentUnder } of all)
          if (silentUnder !== undefined) expect(speaking).toContain(silentUnder);
      }),
    );
  });
});
