/** The record as base64 of its JSON: fits into any file and holds no character that could end a comment. */
import type { AuditRecord } from './record.ts';

export function encodeRecord(record: AuditRecord): string {
  let text = '';
  for (const byte of new TextEncoder().encode(JSON.stringify(record))) text += String.fromCharCode(byte);
  return btoa(text);
}
