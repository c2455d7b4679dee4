/** What the report shows of the jurisdiction: signals with weights, and the places that clash. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import type { JurisdictionChoice } from '../../src/model/report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const pack = JSON.parse(readFileSync(join(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;

async function choice(...paragraphs: readonly string[]): Promise<JurisdictionChoice> {
  const bytes = new TextEncoder().encode(`Политика конфиденциальности\n\n${paragraphs.join('\n\n')}\n`);
  const settings = { jurisdiction: 'auto', asOf: '2026-11-21', as: 'policy' } as const;
  return (await lint({ name: 'p.txt', bytes }, settings, pack)).jurisdiction;
}

const KZ = 'Оператор – ТОО «Каштан», БИН 291240000017, г. Актау. Мы собираем имя и телефон.';

test('each signal has its words, its weight and its country', async () => {
  const { signals, clash } = await choice(KZ, 'Данные хранятся на сервере в Казахстане.');
  expect(clash).toBeUndefined();
  expect(signals.map((s) => `${s.speaksFor} ${s.about} ${s.kind}`)).toEqual(
    expect.arrayContaining(['kz home id', 'kz home form', 'kz home address', 'kz law storage']),
  );
  for (const { weight, evidence } of signals) {
    expect(weight).toBeGreaterThan(0);
    expect(evidence.quote.length).toBeGreaterThan(0);
  }
  expect([...signals].sort((a, b) => b.weight - a.weight)).toEqual(signals);
});

test('a mix names two places and the sentence on the operator', async () => {
  const { clash, packs } = await choice(KZ, 'Обработка ведётся по 152-ФЗ. Жалоба подаётся в Роскомнадзор.');
  expect(packs).toContain('kz');
  expect(clash?.between).toEqual(['kz', 'ru']);
  expect(clash?.places[1].quote).toMatch(/152-ФЗ|Роскомнадзор/);
  expect(clash?.decides?.quote).toContain('Каштан');
});

test('a base in the rival country is a mix', async () => {
  const { clash } = await choice(KZ, 'База данных размещена на серверах в России.');
  expect(clash?.places[1].quote).toContain('в России');
});

test.each([
  ['a declared section', 'Для пользователей из России. Если вы находитесь в России, действует 152-ФЗ.'],
  ['the law of a recipient', 'Телефон мы передаём партнёру ООО «Полка», которое обрабатывает его по 152-ФЗ.'],
  ['the European Union', 'Users in the EU have the rights of the GDPR.'],
])('%s is none', async (_, text) => {
  const { clash, signals } = await choice(KZ, text);
  expect(clash).toBeUndefined();
  for (const s of signals) if (s.kind === 'act' && s.speaksFor !== 'kz') expect(s.declared).toBe(true);
});

test('every fixture lists signals for the law it is judged by', async () => {
  for (const name of readdirSync(join(ROOT, 'fixtures/compliant'))) {
    const bytes = readFileSync(join(ROOT, 'fixtures/compliant', name));
    const { jurisdiction } = await lint({ name, bytes }, { jurisdiction: 'auto', asOf: '2026-11-21' }, pack);
    expect(jurisdiction.signals.map((s) => s.speaksFor)).toContain(jurisdiction.packs[0]);
  }
});
