/** Which bytes mean which letters: by the font, else by the code page of the file. */
import { kazakhFrom1251 } from '../encoding-guess.ts';

/** Windows' character sets of fonts. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const BY_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
};

const TABLES = new Map<string, string>();

export function encodingOfCharset(charset: number): string | undefined {
  return BY_CHARSET[charset];
}

export function encodingOfPage(page: number): string | undefined {
  if (page === 1048) return 'kz-1048';
  return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined);
}

export function decodeByte(byte: number, encoding: string): string {
  let table = TABLES.get(encoding);
  if (table === undefined) {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const label = encoding === 'kz-1048' ? 'windows-1251' : encoding;
    const text = new TextDecoder(label).decode(all);
    table = encoding === 'kz-1048' ? kazakhFrom1251(text) : text;
    TABLES.set(encoding, table);
  }
  return table[byte] ?? '';
}
