/** Check `retention-terms`: one term of keeping for everything, or terms that differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../../src/extract/extract.ts';
import { retentionTerms } from '../../../src/judge/checks/retention-terms.ts';
import { subjectOf } from '../../../src/judge/subject.ts';
import { languageOf } from '../../../src/language/passage.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { readDocument } from '../../../src/read/read.ts';

const vocabulary = new URL('../../../rules/vocabulary/', import.meta.url);
const pack = compilePack(
  readdirSync(vocabulary, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: `vocabulary/${path.replaceAll('\\', '/')}`,
      data: parse(readFileSync(new URL(path, vocabulary), 'utf8')) as unknown,
    })),
);

const holds = async (text: string, is: 'one' | 'several'): Promise<boolean> => {
  const document = await readDocument({ name: 't.txt', bytes: new TextEncoder().encode(text) }, languageOf);
  const subject = subjectOf(document, extract(document, pack, true), pack.services, 'policy', '2026-11-21');
  return retentionTerms(subject, { is }).holds;
};

test.each([
  'Сведения о гостях хранятся четыре года.',
  'Данные обрабатываются до достижения цели, но не более 5 лет.',
  'Анкеты хранятся 2 года. После этого данные уничтожаются в течение 30 дней.',
])('one term in «%s»', async (text) => {
  expect([await holds(text, 'one'), await holds(text, 'several')]).toEqual([true, false]);
});

test.each([
  'Договоры храним 5 лет, рассылку ведём до отписки.',
  'Анкеты хранятся два года; записи звонков хранятся 90 дней.',
])('terms that differ in «%s»', async (text) => {
  expect([await holds(text, 'one'), await holds(text, 'several')]).toEqual([false, true]);
});

test.each([
  'На запрос отвечаем за 10 рабочих дней.',
  'Данные хранятся на серверах в Москве.',
  'Мы ставим файлы cookie для входа и для статистики; они хранятся 3 месяца.',
])('no term of keeping in «%s»', async (text) => {
  expect([await holds(text, 'one'), await holds(text, 'several')]).toEqual([false, false]);
});
