import { describe, expect, it } from 'vitest';
import { nameNote, readingOf } from '../../src/read/reading.ts';
import { textDocument } from './sample.ts';

describe('readingOf', () => {
  it('tells the shares of the languages', () => {
    const document = textDocument(
      'Мы обрабатываем персональные данные пользователей сайта.\n\nБіз пайдаланушылардың дербес деректерін өңдейміз және сақтаймыз.\n',
    );
    const { languageShares, pages } = readingOf(document);
    expect(languageShares.map(({ language }) => language).sort()).toEqual(['kk', 'ru']);
    expect(languageShares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(pages).toBeUndefined();
  });
});

describe('nameNote', () => {
  it.each([
    ['policy.docx', 'doc', ['docx']],
    ['policy.txt', 'html', ['txt']],
    ['POLICY.HTM', 'html', []],
    ['policy', 'pdf', []],
    ['policy.v2', 'text', []],
  ] as const)('%s that is %s', (name, format, details) => {
    expect(nameNote(name, format).map(({ detail }) => detail)).toEqual(details);
  });
});
