/** A zip package (DOCX, ODT, EPUB): its XML parts as text, with every limit a hostile file meets. */
import { unzipSync } from 'fflate';
import { ReadError } from '../reader.ts';

export interface Package {
  /** Decoded text of a part ("word/document.xml"), or undefined when the package has none of that name. */
  readonly part: (name: string) => string | undefined;
  /** Name of the part as the archive spells it. */
  readonly entry: (name: string) => string | undefined;
}

/** Entries of an archive by name, in its order. */
export type Entries = Readonly<Record<string, Uint8Array>>;

/** XML of a thousand pages is 10 MB; text that unpacks to more than this is an attack. */
const TOTAL_LIMIT = 100 * 1024 * 1024;
const ENTRY_LIMIT = 20_000;
/** The first bytes of an old Word file, and of a DOCX encrypted with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_FLAG = 1;

/**
 * @param wanted names of the parts that are text; the others are never unpacked
 * @throws ReadError `empty`, `encrypted`, `unsupported-format`, `too-large`, `damaged`
 */
export function openPackage(bytes: Uint8Array, wanted = /\.(?:xml|rels)$/iu): Package {
  return packageOf(unpackEntries(bytes, wanted));
}

/** Entries whose names match, all when no pattern is given. Throws as `openPackage` does. */
export function unpackEntries(bytes: Uint8Array, wanted = /(?:)/u): Entries {
  if (bytes.length === 0) throw new ReadError('empty');
  if (startsWith(bytes, OLE)) {
    const isEncrypted = containsUtf16(bytes, 'EncryptedPackage');
    throw isEncrypted ? new ReadError('encrypted') : new ReadError('unsupported-format', 'doc');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new ReadError('damaged', 'not a zip archive');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) && ((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0)
    throw new ReadError('encrypted');
  return unpack(bytes, wanted);
}

/** The parts of unpacked entries. */
export function packageOf(files: Entries): Package {
  const byName = new Map(Object.keys(files).map((name) => [normalName(name), name]));
  const texts = new Map<string, string>();
  return {
    part: (name) => {
      const entry = byName.get(normalName(name));
      if (entry === undefined) return undefined;
      const known = texts.get(entry);
      if (known !== undefined) return known;
      const text = decodeXml(files[entry] ?? new Uint8Array());
      texts.set(entry, text);
      return text;
    },
    entry: (name) => byName.get(normalName(name)),
  };
}

function unpack(bytes: Uint8Array, wanted: RegExp): Entries {
  let total = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > ENTRY_LIMIT) throw new ReadError('too-large', 'too many entries');
        if (!wanted.test(name)) return false;
        // fflate allocates exactly the size the archive states, so their sum bounds the memory.
        total += originalSize;
        if (total > TOTAL_LIMIT)
          throw new ReadError('too-large', `${Math.ceil(total / 1048576)} MB unpacked`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', `zip archive: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Part names compare without case and without the leading slash. */
function normalName(name: string): string {
  return name.replace(/\\/gu, '/').replace(/^\/+/u, '').toLowerCase();
}

/** By byte order mark, else by the XML declaration, else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const label = xmlEncoding(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new ReadError('damaged', `encoding ${label}`);
  }
}

function xmlEncoding(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared =
    /^(?:ï»¿)?\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w.-]{2,40})["']/iu.exec(head)?.[1] ?? 'utf-8';
  return /^utf-?16/iu.test(declared) ? 'utf-8' : declared;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const wide = Uint8Array.from(name.split('').flatMap((char) => [char.charCodeAt(0), 0]));
  const end = Math.min(bytes.length, 16 * 1024 * 1024) - wide.length;
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0 && at <= end; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
