import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { abstractNum, type DocxParts, docx, item, num, p } from './docx-builder.ts';

const CLAUSES = abstractNum(1, [
  ['decimal', '%1.'],
  ['decimal', '%1.%2.'],
  ['decimal', '%1.%2.%3.'],
  ['russianLower', '%4)'],
]);

function labels(parts: DocxParts): string[] {
  const { blocks } = readDocx({ name: 'a.docx', bytes: docx(parts) });
  return blocks.map((block) => `${block.label ?? ''}|${block.text}`);
}

describe('automatic numbers', () => {
  it('counts levels and starts the deeper ones again', () => {
    const body = item('Общие', 1) + item('а', 1, 1) + item('б', 1, 1) + item('Цели', 1) + item('в', 1, 1);
    expect(labels({ body, numbering: CLAUSES + num(1, 1) })).toEqual([
      '1.|Общие',
      '1.1.|а',
      '1.2.|б',
      '2.|Цели',
      '2.1.|в',
    ]);
  });

  it('shows the start value of a level that was passed over', () => {
    const body = item('Общие', 1) + item('глубоко', 1, 2) + item('дальше', 1, 1);
    expect(labels({ body, numbering: CLAUSES + num(1, 1) })).toEqual([
      '1.|Общие',
      '1.1.1.|глубоко',
      '1.2.|дальше',
    ]);
  });

  it('shares counters between lists of one definition and restarts once where a list says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = item('а', 1) + item('б', 2) + item('в', 3) + item('г', 3) + item('д', 1);
    expect(labels({ body, numbering: CLAUSES + num(1, 1) + num(2, 1) + num(3, 1, restart) })).toEqual([
      '1.|а',
      '2.|б',
      '1.|в',
      '2.|г',
      '3.|д',
    ]);
  });

  it('takes a level replaced by the list', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>';
    const numbering = CLAUSES + num(1, 1, `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`);
    expect(labels({ body: item('а', 1) + item('б', 1), numbering })).toEqual(['III.|а', 'IV.|б']);
  });

  it('leaves ё, й, ъ, ь out of Russian letters and keeps ы', () => {
    const body = Array.from({ length: 29 }, () => item('п', 1, 3)).join('');
    const found = labels({ body, numbering: CLAUSES + num(1, 1) }).map((label) => label[0]);
    expect(found.join('')).toBe('абвгдежзиклмнопрстуфхцчшщыэюя');
  });

  it.each([
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 2, 'B'],
    ['lowerRoman', 14, 'xiv'],
    ['decimalZero', 7, '07'],
    ['russianUpper', 3, 'В'],
  ])('formats %s %i as %s', (format, count, label) => {
    const body = Array.from({ length: count }, () => item('п', 1)).join('');
    const numbering = abstractNum(1, [[format, '%1']]) + num(1, 1);
    expect(labels({ body, numbering }).at(-1)).toBe(`${label}|п`);
  });

  it('writes legal levels in decimals whatever the levels above are', () => {
    const numbering = abstractNum(1, [
      ['upperRoman', 'Раздел %1.'],
      ['decimal', '%1.%2.', '<w:isLgl/>'],
    ]);
    const body = item('Общие', 1) + item('Цели', 1) + item('п', 1, 1);
    expect(labels({ body, numbering: numbering + num(1, 1) })).toEqual([
      'Раздел I.|Общие',
      'Раздел II.|Цели',
      '2.1.|п',
    ]);
  });

  it('does not start again where lvlRestart is 0', () => {
    const numbering = abstractNum(1, [
      ['decimal', '%1.'],
      ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = item('а', 1) + item('б', 1, 1) + item('в', 1) + item('г', 1, 1);
    expect(labels({ body, numbering: numbering + num(1, 1) })).toEqual(['1.|а', '1)|б', '2.|в', '2)|г']);
  });

  it('counts empty paragraphs of a list, which Word numbers too', () => {
    expect(
      labels({ body: item('а', 1) + item('', 1) + item('б', 1), numbering: CLAUSES + num(1, 1) }),
    ).toEqual(['1.|а', '3.|б']);
  });

  it.each([
    ['\uF0B7', '•'],
    ['o', '◦'],
    ['\uF0A7', '▪'],
    ['-', '-'],
    ['', '•'],
    ['\uF0FF', '•'],
  ])('shows bullet %j as %s', (sign, label) => {
    const numbering = abstractNum(1, [['bullet', sign]]) + num(1, 1);
    expect(labels({ body: item('имя', 1), numbering })).toEqual([`${label}|имя`]);
  });

  it('takes the list from the style, the level from the level that names the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="S1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="S2"><w:name w:val="clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="S3"><w:name w:val="derived"/><w:basedOn w:val="S1"/></w:style>';
    const numbering =
      abstractNum(1, [
        ['decimal', '%1.', '<w:pStyle w:val="S1"/>'],
        ['decimal', '%1.%2.', '<w:pStyle w:val="S2"/>'],
      ]) + num(1, 1);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      p('Общие', '<w:pStyle w:val="S1"/>') +
      p('пункт', '<w:pStyle w:val="S2"/>') +
      p('без номера', `<w:pStyle w:val="S2"/>${off}`) +
      p('Цели', '<w:pStyle w:val="S3"/>');
    const read = readDocx({ name: 'a.docx', bytes: docx({ body, styles, numbering }) });
    expect(read.blocks.map(({ kind, level, label, text }) => [kind, level, label, text])).toEqual([
      ['heading', 1, '1.', 'Общие'],
      ['item', 2, '1.1.', 'пункт'],
      ['paragraph', 0, undefined, 'без номера'],
      ['heading', 1, '2.', 'Цели'],
    ]);
  });

  it('follows a list style to its definition', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="list"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    const numbering =
      `${CLAUSES}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>` +
      num(1, 2) +
      num(5, 1);
    expect(labels({ body: item('а', 1) + item('б', 1, 1), styles, numbering })).toEqual(['1.|а', '1.1.|б']);
  });

  it('reads a paragraph of an unknown list as plain text', () => {
    expect(labels({ body: item('а', 7), numbering: CLAUSES })).toEqual(['|а']);
  });
});
