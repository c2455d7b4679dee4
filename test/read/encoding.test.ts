import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/encoding.ts';
import { ReadError } from '../../src/read/reader.ts';
import { utf8 } from './sample.ts';

const RUSSIAN =
  'Оператор хранит персональные данные покупателей не дольше трёх лет. Согласие можно отозвать письмом.';
const KAZAKH =
  'Пайдаланушының жеке деректері заңға сәйкес өңделеді, ұзақ сақталмайды және ешкімге берілмейді.';

/** Encodes through the table that TextDecoder has, so that the tests need no other library. */
function encode(text: string, label: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    table.set(new TextDecoder(label).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from([...text], (char) => table.get(char) ?? 0x3f);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('decodeText', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('recognises %s', (label) => {
    const decoded = decodeText(encode(RUSSIAN, label));
    expect(decoded).toEqual({ text: RUSSIAN, encoding: label, guessed: true, damaged: 0 });
  });

  it('recognises a short line', () => {
    expect(decodeText(encode('Телефон и адрес', 'koi8-r')).encoding).toBe('koi8-r');
  });

  it('recognises the Kazakh 8-bit encoding', () => {
    const places: Record<string, number> = {
      қ: 0x9d,
      ә: 0xbc,
      ң: 0xbe,
      ғ: 0xba,
      ү: 0xbf,
      ұ: 0xa2,
      ө: 0xb4,
      һ: 0x9e,
    };
    const bytes = Uint8Array.from(
      [...KAZAKH],
      (char) => places[char] ?? encode(char, 'windows-1251')[0] ?? 0,
    );
    expect(decodeText(bytes)).toMatchObject({ text: KAZAKH, encoding: 'kz-1048' });
  });

  it('takes valid UTF-8 as UTF-8, with or without a mark', () => {
    expect(decodeText(utf8(RUSSIAN))).toMatchObject({ text: RUSSIAN, encoding: 'utf-8', guessed: false });
    expect(decodeText(utf8(`\uFEFF${RUSSIAN}`)).text).toBe(RUSSIAN);
  });

  it.each([true, false])('recognises UTF-16 without a mark (little endian: %s)', (littleEndian) => {
    const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
    expect(decodeText(utf16(RUSSIAN, littleEndian))).toMatchObject({
      text: RUSSIAN,
      encoding,
      guessed: true,
    });
    expect(decodeText(utf16(`\uFEFF${RUSSIAN}`, littleEndian))).toMatchObject({ text: RUSSIAN, encoding });
  });

  it('keeps UTF-8 with a broken byte and counts the damage', () => {
    const bytes = utf8(RUSSIAN);
    expect(decodeText(Uint8Array.of(...bytes.slice(0, 41), 0xd0, ...bytes.slice(42)))).toMatchObject({
      encoding: 'utf-8',
      damaged: expect.any(Number),
    });
  });

  it('believes the person over the bytes and the bytes over the page', () => {
    expect(decodeText(encode(RUSSIAN, 'koi8-r'), 'KOI8-R')).toMatchObject({ text: RUSSIAN, guessed: false });
    expect(decodeText(encode(RUSSIAN, 'windows-1251'), 'cp1251').text).toBe(RUSSIAN);
    expect(decodeText(encode(RUSSIAN, 'ibm866'), 'cp866').text).toBe(RUSSIAN);
    expect(decodeText(utf8(RUSSIAN), undefined, 'windows-1251')).toMatchObject({
      text: RUSSIAN,
      encoding: 'utf-8',
    });
    expect(decodeText(encode(RUSSIAN, 'koi8-r'), undefined, 'koi8-r')).toMatchObject({
      text: RUSSIAN,
      guessed: false,
    });
  });

  it('names what cannot be read', () => {
    expect(problem(() => decodeText(new Uint8Array()))).toBe('empty');
    expect(problem(() => decodeText(utf8(' \r\n\t \u00A0')))).toBe('empty');
    expect(problem(() => decodeText(utf8('текст'), 'klingon'))).toBe('unknown-encoding');
    expect(
      problem(() => decodeText(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) & 255))),
    ).toBe('binary');
  });

  it('throws nothing but ReadError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(problem(() => decodeText(bytes))).toMatch(/^(?:none|empty|binary)$/u);
      }),
    );
  });
});
