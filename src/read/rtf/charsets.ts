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

/** Words that name the code page of the whole file. */
const PAGE_WORDS: ReadonlyMap<string, string> = new Map([
  ['mac', 'macintosh'],
  ['pc', 'ibm866'],
  ['pca', 'ibm866'],
]);
const WESTERN = 'windows-1252';

const TABLES = new Map<string, string>();

/** The encodings that a file has named so far. */
export class Charsets {
  #page = WESTERN;
  readonly #fonts = new Map<number, string>();

  /** Whether the control word names the code page of the file; it is taken then. */
  takePage(name: string, value: number | undefined): boolean {
    const page = name === 'ansicpg' ? (encodingOfPage(value ?? 1252) ?? WESTERN) : PAGE_WORDS.get(name);
    if (page !== undefined) this.#page = page;
    return page !== undefined;
  }

  /** Takes what a control word of the table of fonts tells of a font. */
  takeFont(font: number, name: string, value = 0): void {
    const encoding =
      name === 'fcharset' ? encodingOfCharset(value) : name === 'cpg' ? encodingOfPage(value) : undefined;
    if (encoding !== undefined) this.#fonts.set(font, encoding);
  }

  /** The letter that a byte is in a font. */
  decode(byte: number, font: number): string {
    return decodeByte(byte, this.#fonts.get(font) ?? this.#page);
  }
}

function encodingOfCharset(charset: number): string | undefined {
  return BY_CHARSET[charset];
}

function encodingOfPage(page: number): string | undefined {
  if (page === 1048) return 'kz-1048';
  return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined);
}

function decodeByte(byte: number, encoding: string): string {
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
