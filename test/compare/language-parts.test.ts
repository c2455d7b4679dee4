import { describe, expect, it } from 'vitest';
import { languageParts } from '../../src/compare/language-parts.ts';
import { differencesOf, fixture, partOf } from './texts.ts';

const TEXTS = ['ru', 'kk', 'en'].map((l) => fixture(`parallel/fitness-${l}.md`));
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('|'))
    .map((line) => line.replace(/^[#-]+ /u, ''));

describe('the languages of one file', () => {
  it('sections one after another', async () => {
    const { document } = await partOf(TEXTS.join('\n'), 'ru');
    const parts = languageParts(document);
    expect(parts.map(({ language }) => language)).toEqual(['ru', 'kk', 'en']);
    const [ru, kk, en] = parts;
    if (ru === undefined || kk === undefined || en === undefined) throw new Error('three parts');
    expect(differencesOf(ru, kk)).toEqual([]);
    expect(differencesOf(ru, en)).toEqual([]);
  });

  it('columns side by side', async () => {
    const [ru = [], kk = []] = TEXTS.map(rowsOf);
    const table = (left: readonly string[], right: readonly string[]): string =>
      `<meta charset="utf-8"><table>${left.map((cell, i) => `<tr><td>${cell}</td><td>${right[i]}</td></tr>`).join('')}</table>`;
    const compared = async (html: string) => {
      const [a, b] = languageParts((await partOf(html, 'ru', 'policy.html')).document);
      if (a === undefined || b === undefined) throw new Error('two parts');
      return differencesOf(a, b);
    };
    expect(await compared(table(ru, kk))).toEqual([]);
    const changed = kk.map((cell) => cell.replace('15 жұмыс күні', '10 жұмыс күні'));
    expect((await compared(table(ru, changed))).map(({ kind }) => kind)).toEqual(['term']);
  });

  it('a text in one language is one part', async () => {
    expect(languageParts((await partOf(TEXTS[0] ?? '', 'ru')).document)).toHaveLength(1);
  });
});
