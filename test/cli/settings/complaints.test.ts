import { expect, it } from 'vitest';
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
    'overrides.files: Invalid input: expected string, received number',
  ],
])('%j', (data, at, message) => {
  const result = configSchema.safeParse(data);
  if (result.success) throw new Error('it should not be valid');
  expect(complaintsOf(result.error, configSchema, data)).toEqual([{ at, message }]);
});
