/** Saved pages (MHTML, EML): the HTML inside the message, decoded. */
import { readHtml } from './html.ts';
import { latin } from './latin.ts';
import { ReadError, type Reader } from './reader.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const DEEPEST = 5;

/** Reads a saved page. Segments point into the HTML as decoded from the message. */
export const readMhtml: Reader = (input) => {
  const part = findPage(partOf(latin(input.bytes)), 0);
  if (part === undefined) throw new ReadError('no-text', 'mhtml');
  const charset = parameter(part.headers.get('content-type') ?? '', 'charset');
  const bytes = decodeBody(part);
  const encoding = input.encoding ?? charset;
  const read = readHtml({ name: input.name, bytes, ...(encoding === undefined ? {} : { encoding }) });
  // a saved page is nobody's draft
  return { ...read, format: 'mhtml', lineStarts: [], ignores: [] };
};

/** The first page of the message, in whatever it is nested. */
function findPage(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/^text\/html/iu.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//iu.test(type) || boundary === undefined || depth > DEEPEST) return undefined;
  for (const piece of `\n${part.body}`.split(`\n--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const found = findPage(partOf(piece.replace(/^[ \t]*\r?\n/u, '')), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partOf(text: string): Part {
  const trimmed = text.replace(/^\xEF\xBB\xBF/u, '').replace(/^\s+/u, '');
  const end = /\r?\n\r?\n/u.exec(trimmed);
  const head = end === null ? trimmed : trimmed.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : trimmed.slice(end.index + end[0].length) };
}

function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(value);
  return found?.[1] ?? found?.[2];
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return bytesOf(fromBase64(body));
  return bytesOf(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body);
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]*=[ \t]*\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^a-z0-9+/=]/giu, ''));
  } catch {
    throw new ReadError('damaged', 'MHTML, base64');
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
}
