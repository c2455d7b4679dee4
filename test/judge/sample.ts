/** A tiny pack and a document judged by it, for tests of judging that need no real rule. */
import { extract } from '../../src/extract/extract.ts';
import { roleOf } from '../../src/judge/role.ts';
import { type Subject, subjectOf } from '../../src/judge/subject.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { Profile, Rule } from '../../src/model/law.ts';
import { compilePack, type RuleFile } from '../../src/pack/compile.ts';
import { readDocument } from '../../src/read/read.ts';

const texts = (text: string): Record<string, string> => ({ ru: text, kk: text, en: text });

/** A rule as its file would say it; `more` replaces any key. */
export function ruleSource(
  id: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id,
    kind: 'risky',
    severity: 'error',
    law: [{ act: 'act', cite: 'art. 1', since: '2020-01-01' }],
    sure: 'verified',
    title: texts(`title of ${id}`),
    why: texts('why'),
    fix: texts('fix'),
    limits: texts('limits'),
    cases: [{ outcome: 'fail', when: { says: [{ ru: ['навсегда'] }] } }],
    tests: [
      { lang: 'ru', want: 'pass', text: 'Данные хранятся год.' },
      { lang: 'ru', want: 'fail', text: 'Данные хранятся навсегда.' },
    ],
    ...more,
  };
}

export const LAWS: RuleFile = {
  path: 'laws/some.yaml',
  data: {
    edition: '2026-01-01',
    acts: [{ id: 'act', date: '2019-01-01', title: texts('the act') }],
    terms: [
      { id: 'answer', act: 'act', cite: 'art. 2', since: '2020-01-01', limit: 3, unit: 'working-days' },
    ],
  },
};

/** Rules of the pack `kz` made of these sources. */
export function rulesOf(...sources: readonly Record<string, unknown>[]): readonly Rule[] {
  return packOf(...sources).rules;
}

export function packOf(...sources: readonly Record<string, unknown>[]): ReturnType<typeof compilePack> {
  return compilePack([LAWS, ...sources.map((data): RuleFile => ({ path: `${String(data.id)}.yaml`, data }))]);
}

export async function subjectFrom(
  text: string,
  pack: ReturnType<typeof compilePack>,
  asOf = '2026-06-01',
  profile: Profile = {},
  name = 'policy.txt',
): Promise<Subject> {
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument({ name, bytes }, languageOf);
  const extracted = extract(document, pack, true);
  return subjectOf(document, extracted, pack.services, roleOf(extracted), asOf, profile);
}
