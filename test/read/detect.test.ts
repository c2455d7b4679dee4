import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/read/detect.ts';
import { readDocument } from '../../src/read/read.ts';
import { ReadError } from '../../src/read/reader.ts';
import { utf8 } from './sample.ts';

function detect(name: string, content: string | Uint8Array): string {
  try {
    return detectFormat(name, typeof content === 'string' ? utf8(content) : content);
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}

const raw = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const ole = (name: string) =>
  raw(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${[...name].join('\0')}`);

describe('detectFormat', () => {
  it.each([
    ['a.txt', 'Политика', 'text'],
    ['a', '# Политика\n\nТекст', 'markdown'],
    ['a.txt', '# Политика', 'text'],
    ['a.md', 'Политика', 'markdown'],
    ['a.txt', '\uFEFF<!DOCTYPE html><p>Политика', 'html'],
    ['a.md', '<!-- x -->\n<html><body>', 'html'],
    ['a.htm', 'Политика', 'html'],
    ['-', '<div><p>Политика</p><p>Текст</p></div>', 'html'],
    ['a.txt', '<b>Политика</b> и текст', 'text'],
  ])('%s: %s → %s', (name, content, format) => {
    expect(detect(name, content)).toBe(format);
  });

  it.each([
    ['PK\x03\x04....[Content_Types].xml....word/document.xml', 'docx'],
    ['PK\x03\x04....xl/workbook.xml', 'unsupported-format: xlsx'],
    ['PK\x03\x04..............................mimetypeapplication/vnd.oasis.opendocument.textPK', 'odt'],
    ['PK\x03\x04....photo.jpg', 'unsupported-format: zip'],
    ['%PDF-1.7', 'pdf'],
    ['junk\n%PDF-1.4\n1 0 obj', 'pdf'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'mhtml'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['\xFF\xD8\xFF\xE0\x00\x10JFIF', 'binary: JPEG'],
    ['\x89PNG\r\n\x1A\n', 'binary: PNG'],
  ])('judges content before the name: %j', (content, expected) => {
    expect(detect('policy.txt', raw(content))).toBe(expected);
  });

  it('tells a locked Word file from an old one', () => {
    expect(detect('a.docx', ole('EncryptedPackage'))).toBe('encrypted');
    expect(detect('a.doc', ole('WordDocument'))).toBe('doc');
    expect(detect('a.doc', new Uint8Array())).toBe('empty');
  });

  it('recognises a page in UTF-16', () => {
    const page = '<html><body><p>Политика</p></body></html>';
    expect(detect('a.txt', raw(`\xFF\xFE${[...page.replace(/[а-яП]/gu, 'x')].join('\0')}\0`))).toBe('html');
  });

  it('reads any bytes or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'b'),
        async (bytes, name) => {
          try {
            await readDocument({ name, bytes }, () => 'ru');
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError);
          }
        },
      ),
    );
  });
});
