/** Words that every JavaScript object knows are words like any other, wherever a file may hold one. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import { stemOf } from '../../src/language/stems.ts';
import { readDocument } from '../../src/read/read.ts';
import { nameNote } from '../../src/read/reading.ts';
import { outline, utf8 } from './sample.ts';

const WORD = 'constructor';
const read = async (name: string, source: string): Promise<string[]> =>
  outline(await readDocument({ name, bytes: utf8(source) }, languageOf));

describe('a word that objects know', () => {
  it('is no control word of RTF', async () => {
    const source = String.raw`{\rtf1\ansi {\*\constructor lost}{\constructor kept}\constructor  text\par}`;
    expect(await read('policy.rtf', source)).toEqual(['paragraph kept text']);
  });

  it('is no style of a list', async () => {
    const html = `<html><body><p>Мы собираем:</p><ol type="${WORD}"><li>имя;</li></ol></body></html>`;
    expect(await read('policy.html', html)).toContain('item1 [1.] имя; < Мы собираем:');
  });

  it('is no entity of Markdown', async () => {
    expect(await read('policy.md', `Данные &${WORD}; и &laquo;имя&raquo;.\n`)).toEqual([
      `paragraph Данные &${WORD}; и «имя».`,
    ]);
  });

  it('is no ending of a file', () => {
    expect(nameNote(`policy.${WORD}`, 'text')).toEqual([]);
  });

  it('has a stem', () => {
    expect(stemOf(WORD, 'en')).toBe(stemOf(`${WORD}s`, 'en'));
  });
});
