import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromSchema } from '../../../src/cli/settings/complaint-words.ts';
import { complaintsOf } from '../../../src/cli/settings/complaints.ts';
import { configSchema } from '../../../src/cli/settings/config-schema.ts';

it.each([
  [{ jurisdicton: 'kz' }, ['jurisdicton'], 'there is no setting «jurisdicton»; did you mean «jurisdiction»?'],
  [{ nonsense: 1 }, ['nonsense'], 'there is no setting «nonsense»'],
  [
    { overrides: [{ files: 'x', profile: { operater: 'x' } }] },
    ['overrides', 0, 'profile', 'operater'],
    'there is no setting «overrides.profile.operater»; did you mean «operator»?',
  ],
  [{ mode: 'drafft' }, ['mode'], 'mode: «drafft» is none of draft, ci, audit; did you mean «draft»?'],
  [
    { overrides: [{ files: 7 }] },
    ['overrides', 0, 'files'],
    'overrides.files: this must be a string, and is a number',
  ],
])('%j', (data, at, message) => {
  const result = configSchema.safeParse(data);
  if (result.success) throw new Error('it should not be valid');
  const [complaint] = complaintsOf(result.error, configSchema, data);
  expect({ at: complaint?.at, message: complaint?.message.en }).toEqual({ at, message });
});

it.each([
  [{ jurisdicton: 'kz' }, 'нет настройки «jurisdicton»; возможно, «jurisdiction»?'],
  [{ mode: 'drafft' }, 'mode: «drafft» – не одно из значений: draft, ci, audit; возможно, «draft»?'],
  [{ 'as-of': '2026-02-30' }, 'as-of: дата – это день календаря, записанный так: 2026-01-31'],
  [{ overrides: [{ severity: {} }] }, 'overrides: скажите, о чём это: files, clauses или sections'],
])('%j in Russian', (data, message) => {
  const result = configSchema.safeParse(data);
  if (result.success) throw new Error('it should not be valid');
  expect(complaintsOf(result.error, configSchema, data)[0]?.message.ru).toBe(message);
});

// a text that is reworded in a schema and not here would be shown as if a library had said it
it('knows what the schemas say, in three languages', () => {
  const sources = ['src/cli/settings/config-schema.ts', 'src/config/waivers-schema.ts'].map((path) =>
    readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'),
  );
  const said = sources.flatMap((source) =>
    [...source.matchAll(/(?:date\(|message: |error: |\}\$\/, )'([^']+)'/g)].map((m) => m[1] ?? ''),
  );
  expect(said).toHaveLength(6);
  for (const message of said) expect(fromSchema('', message).ru, message).toMatch(/^[«а-яё]/);
  for (const message of said) expect(fromSchema('', message).ru).not.toContain('значение не подходит');
});
