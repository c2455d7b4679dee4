/** Nothing in a policy hangs the tool: words that take no end are judged within the time that any test has. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.ts';
import type { CompiledPack } from '../src/model/pack.ts';

const pack = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../dist/pack.json'), 'utf8'),
) as CompiledPack;
const LENGTH = 50_000;

describe('a word of 50 000 characters', () => {
  it.each(['a', 'Яя', '1', 'a.', '1.', 'a1', '1-', 'a@b.', 'www.', '+7', 'XX', '[___]', 'Щ7aQ'])(
    'of «%s» is judged like any other',
    async (part) => {
      const word = part.repeat(LENGTH / part.length);
      const text = `Политика обработки персональных данных\n\nОператор обрабатывает имя. ${word}\n`;
      const bytes = new TextEncoder().encode(text);
      const settings = { jurisdiction: 'ru,kz', asOf: '2026-11-21', as: 'policy' } as const;
      for (const name of ['policy.txt', 'policy.md']) {
        const { judgements } = await lint({ name, bytes }, settings, pack);
        expect(judgements.length).toBeGreaterThan(50);
      }
    },
  );
});
