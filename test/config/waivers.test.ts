import { describe, expect, it } from 'vitest';
import { ignoreNotices, soundWaivers, type Waiver, withWaivers } from '../../src/config/waivers.ts';
import type { Ignore } from '../../src/model/document.ts';
import type { Rule } from '../../src/model/law.ts';
import type { FileReport } from '../../src/model/report.ts';
import { ruleSource, rulesOf } from '../judge/sample.ts';
import { digestOf, fileOf, finding } from './sample.ts';

const rules = new Map<string, Rule>(
  rulesOf(ruleSource('kz/a'), ruleSource('kz/b'), ruleSource('kz/firm', { waivable: false })).map((rule) => [
    rule.id,
    rule,
  ]),
);
const nearest = (name: string): string | undefined => (name === 'kz/firn' ? 'kz/firm' : undefined);
const waiver = (rule: string, more: Partial<Waiver> = {}): Waiver => ({
  rule,
  document: ['policy.txt'],
  waived: { reason: 'why' },
  at: { path: 'w.yaml', line: 2, column: 5 },
  ...more,
});
const accepted = (file: FileReport): string[] =>
  file.judgements.flatMap((j) =>
    j.waived === undefined ? [] : [`${j.rule} ${j.evidence.map((e) => e.place.clause)}: ${j.waived.reason}`],
  );

describe('withWaivers', () => {
  const file = fileOf([finding('kz/a', ['1.1', '3.4.2']), finding('kz/b')]);

  it.each([
    [{}, ['kz/a 1.1,3.4.2: why']],
    [{ clause: ['3.4'] }, ['kz/a 3.4.2: why']],
    [{ clause: ['3'], section: ['сроки'] }, ['kz/a 3.4.2: why']],
    [{ clause: ['1'], section: ['Иное'] }, []],
    [{ fingerprint: [digestOf('1.1').slice(0, 8)] }, ['kz/a 1.1: why']],
    [{ fingerprint: [file.judgements[0]?.fingerprint ?? ''] }, ['kz/a 1.1,3.4.2: why']],
    [{ fingerprint: ['ffffffff'] }, []],
  ])('%j', (anchor, wanted) => {
    const waivers = [waiver('kz/a', { anchor })];
    const { file: marked, used } = withWaivers(file, { waivers, rules });
    expect(accepted(marked)).toEqual(wanted);
    expect(used.size).toBe(wanted.length > 0 ? 1 : 0);
  });

  it('accepts what is missing, and nothing of a rule that cannot be waived', () => {
    const firm = fileOf([finding('kz/b'), finding('kz/firm', ['1'])]);
    const waivers = [waiver('kz/b'), waiver('kz/firm')];
    expect(accepted(withWaivers(firm, { waivers, rules }).file)).toEqual(['kz/b : why']);
  });
});

describe('soundWaivers', () => {
  it.each([
    ['kz/firn', {}, 'waiver-unknown-rule', 'kz/firn (kz/firm?)'],
    ['kz/firm', {}, 'waiver-forbidden', 'kz/firm'],
    ['kz/a', { waived: { reason: 'r', expires: '2026-05-31' } }, 'waiver-expired', 'kz/a (2026-05-31)'],
  ])('%s %j', (rule, more, code, value) => {
    const one = waiver(rule, more);
    const { sound, notices } = soundWaivers({ waivers: [one], rules, today: '2026-06-01', nearest });
    expect(sound).toEqual([]);
    expect(notices).toMatchObject([{ code, path: 'w.yaml', line: 2, column: 5 }]);
    expect(notices[0]?.message.en).toContain(value);
  });

  it('lets a waiver hold on its last day', () => {
    const one = waiver('kz/a', { waived: { reason: 'r', expires: '2026-06-01' } });
    expect(soundWaivers({ waivers: [one], rules, today: '2026-06-01', nearest }).sound).toEqual([one]);
  });
});

describe('notes in a draft', () => {
  const note = (more: Partial<Ignore>): Ignore => ({
    rules: ['kz/a'],
    reason: 'r',
    line: 1,
    column: 1,
    ...more,
  });
  const marked = (ignore: Ignore): { readonly file: FileReport; readonly used: ReadonlySet<unknown> } =>
    withWaivers(fileOf([finding('kz/a', ['1', '2']), finding('kz/b')], { ignores: [ignore] }), {
      waivers: [],
      rules,
    });

  it('accept what is quoted from their block, or in the whole document also what is missing', () => {
    expect(accepted(marked(note({ span: { start: 20, end: 40 } })).file)).toEqual(['kz/a 2: r']);
    expect(accepted(marked(note({ rules: ['kz/a', 'kz/b'] })).file)).toEqual(['kz/a 1,2: r', 'kz/b : r']);
    expect(accepted(marked(note({ rules: ['kz/b'], span: { start: 0, end: 40 } })).file)).toEqual([]);
  });

  it.each([
    [note({}), []],
    [note({ reason: '' }), ['waiver-without-reason']],
    [note({ rules: ['kz/none'] }), ['waiver-unknown-rule']],
    [note({ rules: ['kz/firm'] }), ['waiver-forbidden']],
    [note({ span: { start: 60, end: 70 } }), ['waiver-unused']],
  ])('%j', (ignore, codes) => {
    const { file, used } = marked(ignore);
    expect(ignoreNotices(file, { rules, nearest }, used).map((n) => n.code)).toEqual(codes);
  });
});
