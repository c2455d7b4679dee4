/** The record that a report carries, whatever its format. */
import { strFromU8, unzipSync } from 'fflate';
import { type AuditRecord, recordSchema } from '../../report/audit/record.ts';
import { MARKDOWN_RECORD, RECORD_ID, RECORD_PART } from '../../report/audit/record-places.ts';

/** No record comes near it. */
const LARGEST = 64 * 1024 * 1024;

/** @returns undefined where the bytes are no report, or one whose record is damaged */
export function recordIn(bytes: Uint8Array): AuditRecord | undefined {
  try {
    const json = bytes[0] === 0x50 && bytes[1] === 0x4b ? fromPackage(bytes) : fromText(bytes);
    if (json === undefined) return undefined;
    const result = recordSchema.safeParse(JSON.parse(json));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

function fromPackage(bytes: Uint8Array): string | undefined {
  const part = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === RECORD_PART && originalSize < LARGEST,
  })[RECORD_PART];
  if (part === undefined) return undefined;
  const text = /<record[^>]*>([^<]*)<\/record>/.exec(strFromU8(part))?.[1];
  return text === undefined ? undefined : Buffer.from(text, 'base64').toString('utf8');
}

function fromText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const script = `<script type="application/json" id="${RECORD_ID}">`;
  const at = text.lastIndexOf(script);
  if (at >= 0) return text.slice(at + script.length, text.indexOf('</script>', at));
  const comment = text.lastIndexOf(MARKDOWN_RECORD);
  if (comment < 0) return undefined;
  const encoded = text.slice(comment + MARKDOWN_RECORD.length, text.indexOf('-->', comment)).trim();
  return Buffer.from(encoded, 'base64').toString('utf8');
}
