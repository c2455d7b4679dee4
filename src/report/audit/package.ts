/** Finishing Word and Excel files: the record inside, and the same bytes for the same content. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { encodeRecord } from './encode-record.ts';
import type { AuditRecord } from './record.ts';
import { RECORD_PART } from './record-places.ts';

/** The earliest time that a zip archive can hold. */
const ZIP_TIME = '1980-01-01T00:00:00';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/**
 * @param main the part that the record hangs on: Word and Excel keep what their main part points at
 * @param edit changes the text of single XML parts
 */
export function finishPackage(
  bytes: Uint8Array,
  main: 'word/document.xml' | 'xl/workbook.xml',
  { run, ...record }: AuditRecord,
  edit: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  const parts = unzipSync(bytes);
  const relations = main.replace(/([^/]+)$/, '_rels/$1.rels');
  const files: Zippable = {};
  const names = [
    '[Content_Types].xml',
    ...Object.keys(parts)
      .filter((n) => n !== '[Content_Types].xml')
      .sort(),
  ];
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) continue;
    files[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(finished(name, strFromU8(part))) : part;
  }
  files[RECORD_PART] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<record xmlns="urn:privlint:audit">${encodeRecord({ run, ...record })}</record>`,
  );
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });

  function finished(name: string, xml: string): string {
    const edited = edit(name, xml);
    // the library writes the clock; the report has a date of its own
    if (name === 'docProps/core.xml')
      return edited.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${run.date}T00:00:00Z`);
    if (name !== relations) return edited;
    return edited.replace(
      '</Relationships>',
      `<Relationship Id="rIdPrivlint" Type="${RELATION}" Target="../${RECORD_PART}"/></Relationships>`,
    );
  }
}
