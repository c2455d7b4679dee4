import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/cli/settings/config-schema.ts';
import { initialSettings, QUESTIONS } from '../../src/config/initial-settings.ts';
import { PRACTICES } from '../../src/model/law.ts';

const maybe = <T>(choices: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...choices), { nil: undefined });

it('is valid, says what was answered and leaves the rest to privlint', () => {
  const answers = fc.record({
    jurisdiction: maybe(['auto', 'ru', 'kz', 'ru,kz'] as const),
    operator: maybe(['legal-entity', 'sole-trader', 'individual', 'state-body'] as const),
    audience: maybe(['consumers', 'business'] as const),
    does: fc.option(fc.uniqueArray(fc.constantFrom(...PRACTICES)), { nil: undefined }),
  });
  fc.assert(
    fc.property(answers, fc.constantFrom('ru', 'kk', 'en'), (given, language) => {
      const settings = configSchema.parse(parse(initialSettings(given, language)));
      expect(settings.jurisdiction).toBe(given.jurisdiction ?? 'auto');
      expect(settings.profile?.operator).toBe(given.operator);
      expect(settings.profile?.audience).toBe(given.audience);
      expect(settings.profile?.does ?? []).toEqual(given.does ?? []);
    }),
  );
});

it('is valid with every comment taken off', () => {
  const text = initialSettings({ operator: 'individual', audience: 'business', does: ['minors'] }, 'en');
  const uncommented = text.replace(/^# (?=[ -]|[a-z-]+:( |$))/gm, '');
  const settings = configSchema.parse(parse(uncommented));
  expect(Object.keys(settings).sort()).toEqual(
    ['as-of', 'fail-on', 'jurisdiction', 'overrides', 'profile', 'reports', 'severity'].sort(),
  );
});

it('asks only for what the settings know', () => {
  for (const { key, choices, many } of QUESTIONS)
    for (const choice of choices) {
      const value = many ? [choice] : choice;
      const data = key === 'jurisdiction' ? { [key]: value } : { profile: { [key]: value } };
      expect(configSchema.safeParse(data).success, `${key} ${choice}`).toBe(true);
    }
});
