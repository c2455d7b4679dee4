import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CompiledPack } from '../../src/model/pack.ts';
import { actsById, citation, citedLaw } from '../../src/report/citation.ts';

const title = { ru: 'Приказ № 187', kk: '№ 187 бұйрық', en: 'Order No. 187' };
const acts = actsById([{ id: 'order', title, date: '2022-11-14', editions: [] }]);
const norm = { act: 'order', since: '2023-03-01' };

it('names an act as a whole by its title alone, and each article of an act once', () => {
  expect(citedLaw([{ ...norm, cite: '' }], acts, 'ru')).toBe('Приказ № 187');
  expect(citation({ ...norm, cite: '' }, acts, 'ru')).toBe('Приказ № 187 (с 2023-03-01)');
  const twice = [
    { ...norm, cite: 'п. 5' },
    { ...norm, cite: 'п. 5', since: '2024-03-01' },
  ];
  expect(citedLaw(twice, acts, 'ru')).toBe('Приказ № 187, п. 5');
});

const pack: CompiledPack = JSON.parse(readFileSync(new URL('../../dist/pack.json', import.meta.url), 'utf8'));

it('says nothing twice of any rule, and nothing in another language', () => {
  const known = actsById(pack.acts);
  const said = pack.rules.flatMap(({ id, law }) =>
    (['ru', 'kk', 'en'] as const).map((language) => ({ id, language, text: citedLaw(law, known, language) })),
  );
  expect(said.length).toBeGreaterThan(100);
  const doubled = said.filter(({ text }) =>
    text.split('; ').some((norm) => {
      const [act = '', ...cites] = norm.split(', ');
      return cites.some((cite) => /№|\p{L}{3}/u.test(cite) && act.toLowerCase().includes(cite.toLowerCase()));
    }),
  );
  expect(doubled).toEqual([]);
  // «ФЗ» and «НҚ» are parts of numbers
  const mixed = said.filter(
    ({ language, text }) => language === 'en' && /[а-яё]/i.test(text.replaceAll(/НҚ|ЕС/g, '')),
  );
  expect(mixed).toEqual([]);
  expect(
    said.filter(({ language, text }) => language === 'kk' && /\b(?:ст|ч|п)\. \d|утрат|ред\./.test(text)),
  ).toEqual([]);
});

it('names fines in the language of the report', () => {
  expect(pack.fines.length).toBeGreaterThan(20);
  expect(pack.fines.filter(({ text }) => /[а-яё]/i.test(text.en)).map(({ id }) => id)).toEqual([]);
});
