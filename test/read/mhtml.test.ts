import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import { readDocument } from '../../src/read/read.ts';
import { textOf, utf8 } from './sample.ts';

const PAGE =
  '<html><head><meta charset="utf-8"></head><body><h1>Политика</h1><p>Мы храним данные три года.</p></body></html>';
const quoted = Array.from(utf8(PAGE), (byte) =>
  byte > 126 || byte === 61
    ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    : String.fromCharCode(byte),
).join('');
const soft = quoted.replace(/(.{60}(?:=..)?)(?=.)/gu, (chunk) =>
  /=.?$/u.test(chunk) ? chunk : `${chunk}=\r\n`,
);
const message = (encoding: string, body: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://site.kz/privacy',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----B"',
    '',
    '',
    '------B',
    'Content-Type: image/png',
    '',
    'x',
    '------B',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------B--',
    '',
  ].join('\r\n');

describe('readMhtml', () => {
  it.each([
    ['quoted-printable', soft],
    [
      'base64',
      Buffer.from(PAGE)
        .toString('base64')
        .replace(/(.{76})/gu, '$1\r\n'),
    ],
    ['8bit', PAGE],
  ])('reads a page in %s', async (encoding, body) => {
    const document = await readDocument(
      { name: 'a.mhtml', bytes: utf8(message(encoding, body)) },
      languageOf,
    );
    expect(document.format).toBe('mhtml');
    expect(document.blocks.map((block) => textOf(document, block))).toEqual([
      'Политика',
      'Мы храним данные три года.',
    ]);
  });

  it('says that a message has no page', async () => {
    const bytes = utf8('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello');
    await expect(readDocument({ name: 'a.mht', bytes }, languageOf)).rejects.toMatchObject({
      problem: 'no-text',
    });
  });
});
