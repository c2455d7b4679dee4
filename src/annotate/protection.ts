/** What speaks against writing into a file. */
import { packageOf, unpackEntries } from '../read/docx/package.ts';
import { relatedPart, textPart } from '../read/docx/parts.ts';
import { mainPart } from '../read/docx/relations.ts';
import { child } from '../read/docx/xml.ts';

export interface Protection {
  /** A digital signature would be broken by any change. */
  readonly isSigned: boolean;
  /** Word lets people edit it only in this way: "readOnly", "comments", "forms", "trackedChanges". */
  readonly editing?: string;
}

/** @throws ReadError when the bytes are no Word document */
export function protectionOf(bytes: Uint8Array): Protection {
  const entries = unpackEntries(bytes);
  const files = packageOf(entries);
  const main = textPart(files, mainPart(files));
  const settings = main === undefined ? undefined : relatedPart(files, main, 'settings');
  const protection = child(settings?.root, 'w:documentProtection')?.attributes;
  const isEnforced = /^(?:1|true|on)$/u.test(protection?.['w:enforcement'] ?? '');
  const editing = protection?.['w:edit'] ?? 'none';
  return {
    isSigned: Object.keys(entries).some((name) => /^\/?_xmlsignatures\//iu.test(name)),
    ...(isEnforced && editing !== 'none' ? { editing } : {}),
  };
}
