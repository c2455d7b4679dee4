/** A package with some of its parts changed: everything else keeps its bytes. */
import { strToU8, zipSync } from 'fflate';
import type { Entries } from '../read/docx/package.ts';

/** Local time, as zip has no zones: the bytes are the same everywhere. */
const ZIP_TIME = '1980-01-01T00:00:00';

/** Writes the entries in their order, changed parts in the place of the old ones, new ones at the end. */
export function writePackage(entries: Entries, changed: ReadonlyMap<string, string>): Uint8Array {
  const all: Record<string, Uint8Array> = { ...entries };
  for (const [name, text] of changed) all[name] = strToU8(asUtf8(text));
  return zipSync(all, { level: 6, mtime: ZIP_TIME });
}

/** Parts are written as UTF-8 whatever they were read as, so the declaration must say so. */
function asUtf8(text: string): string {
  return text.replace(
    /^(\s*<\?xml\b[^>]*?\sencoding\s*=\s*)(["'])([^"']*)\2/u,
    (whole, before: string, quote: string, name: string) =>
      /^utf-?8$/iu.test(name) ? whole : `${before}${quote}UTF-8${quote}`,
  );
}
