/** Which of the formats a file is in: its content first, its name after that. */
import type { Format } from '../model/document.ts';
import { latin } from './latin.ts';
import { ReadError } from './reader.ts';

/** Content is judged by the beginning of a file, for archives and OLE files by the end as well. */
const HEAD = 64 * 1024;

const IMAGES: readonly (readonly [string, string])[] = [
  ['\xFF\xD8\xFF', 'JPEG'],
  ['\x89PNG\r\n\x1A\n', 'PNG'],
  ['GIF87a', 'GIF'],
  ['GIF89a', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\x7FELF', 'ELF'],
  ['MZ\x90', 'EXE'],
  ['OggS', 'Ogg'],
  ['ID3', 'MP3'],
  ['RIFF', 'RIFF'],
  ['\0\0\0\x18ftyp', 'MP4'],
];

const UNSUPPORTED: readonly (readonly [string, string])[] = [
  ['Rar!\x1A\x07', 'rar'],
  ['7z\xBC\xAF\x27\x1C', '7z'],
  ['\x1F\x8B\x08', 'gzip'],
  ['BZh', 'bzip2'],
  ['%!PS', 'postscript'],
  ['AT&TFORM', 'djvu'],
];

/**
 * Throws ReadError: `empty`, `binary` (an image and the like), `unsupported-format` (detail: "pdf", "doc", "rtf",
 * "odt" …), `encrypted` (a Word file with a password).
 */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new ReadError('empty');
  const signature = latin(bytes.subarray(0, 8));
  if (signature.startsWith('PK\x03\x04') || signature.startsWith('PK\x05\x06')) return archive(bytes);
  if (signature === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') return ole(bytes);
  const head = latin(bytes.subarray(0, HEAD));
  if (isPdf(head)) return 'pdf';
  if (trimMark(head).startsWith('{\\rtf')) return 'rtf';
  const unsupported = UNSUPPORTED.find(([signature]) => trimMark(head).startsWith(signature));
  if (unsupported !== undefined) throw new ReadError('unsupported-format', unsupported[1]);
  const image = IMAGES.find(([signature]) => head.startsWith(signature));
  if (image !== undefined) throw new ReadError('binary', image[1]);
  return textFormat(name, head);
}

/** Readers of PDF take a file whose signature stands after some rubbish, and so do the programs that send them. */
function isPdf(head: string): boolean {
  const at = head.slice(0, 1024).indexOf('%PDF-');
  return at === 0 || (at > 0 && /^%PDF-\d/u.test(head.slice(at)) && /\d \d obj/u.test(head));
}

/** What a text is: a page by its tags, Markdown by the file's name or, when it has none, by its headings. */
function textFormat(name: string, head: string): Format {
  // UTF-16 without its zero bytes is enough to see tags.
  const sample = trimMark(head.replace(/\0/gu, '')).trimStart();
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (
    /^(?:MIME-Version:|From: <Saved by|(?:[\w-]+: [^\n]*\r?\n(?:[ \t][^\n]*\n)*){1,30}?MIME-Version:)/iu.test(
      sample,
    )
  )
    return 'mhtml';
  if (/^<\?xml[^>]*>/u.test(sample) && /<(?:w:wordDocument|pkg:package)/u.test(sample)) {
    throw new ReadError('unsupported-format', 'word-xml');
  }
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(afterProlog(sample))) return 'html';
  if (/^(?:x?html?|shtml|php|aspx?)$/u.test(extension)) return 'html';
  if (/^(?:md|markdown|mdown|mkd|mdx)$/u.test(extension)) return 'markdown';
  if (isMostlyTags(sample)) return 'html';
  if (extension === '' && /^#{1,6} \S/mu.test(sample)) return 'markdown';
  return 'text';
}

/** Without the XML declaration and the comments that may stand before the first tag. */
function afterProlog(sample: string): string {
  let rest = sample.replace(/^<\?xml[^>]*>\s*/u, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** A fragment of a page: it begins with a tag and has paragraphs or boxes throughout. */
function isMostlyTags(sample: string): boolean {
  if (!sample.startsWith('<')) return false;
  const tags = sample.match(/<\/(?:p|div|li|ul|ol|h[1-6]|table|section|article|span)>/giu)?.length ?? 0;
  return tags >= 3;
}

function archive(bytes: Uint8Array): Format {
  const head = latin(bytes.subarray(0, HEAD));
  const has = (name: string) =>
    head.includes(name) || latin(bytes.subarray(Math.max(0, bytes.length - HEAD))).includes(name);
  const mimetype =
    /mimetypeapplication\/(?:vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)|epub\+(zip))/u.exec(
      head.slice(0, 200),
    );
  if (mimetype !== null) {
    const [, office, book] = mimetype;
    if (book !== undefined) return 'epub';
    if (office === 'text') return 'odt';
    const kinds: Record<string, string> = { spreadsheet: 'ods', presentation: 'odp' };
    throw new ReadError('unsupported-format', kinds[office ?? ''] ?? 'opendocument');
  }
  if (has('word/')) return 'docx';
  if (has('xl/')) throw new ReadError('unsupported-format', 'xlsx');
  if (has('ppt/')) throw new ReadError('unsupported-format', 'pptx');
  throw new ReadError('unsupported-format', 'zip');
}

/** Word 97–2003 files, and Word files with a password, share this container; names inside are in UTF-16. */
function ole(bytes: Uint8Array): Format {
  const names = latin(bytes).replace(/\0/gu, '');
  if (names.includes('EncryptedPackage')) throw new ReadError('encrypted');
  if (!names.includes('WordDocument')) throw new ReadError('unsupported-format', 'ole');
  if (isLocked(bytes)) throw new ReadError('encrypted');
  return 'doc';
}

/** The file information block of Word 97–2003 says that what follows is encrypted. */
function isLocked(bytes: Uint8Array): boolean {
  const sector = 1 << ((bytes[30] ?? 9) | ((bytes[31] ?? 0) << 8));
  for (let at = 512; at + 12 < Math.min(bytes.length, 512 + 64 * sector); at += 512) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) !== 0;
  }
  return false;
}

function trimMark(text: string): string {
  return text.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u, '');
}
