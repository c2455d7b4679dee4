import { describe, expect, it } from 'vitest';
import { protectionOf } from '../../src/annotate/protection.ts';
import { docx, p, part } from '../read/docx-builder.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withSettings(settings: string): Uint8Array {
  return docx({
    body: p('Политика'),
    entries: {
      'word/settings.xml': part('settings', settings),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/settings" Target="settings.xml"/></Relationships>`,
    },
  });
}

describe('what speaks against writing into a file', () => {
  it('is a digital signature', () => {
    const entries = { '_xmlsignatures/sig1.xml': '<Signature/>' };
    expect(protectionOf(docx({ body: p('Политика'), entries }))).toEqual({ isSigned: true });
  });

  it.each([
    ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', 'readOnly'],
    ['<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>', 'trackedChanges'],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', undefined],
    ['<w:documentProtection w:edit="readOnly"/>', undefined],
    ['<w:documentProtection w:edit="none" w:enforcement="1"/>', undefined],
    ['', undefined],
  ])('is an enforced protection: %s', (settings, editing) => {
    expect(protectionOf(withSettings(settings)).editing).toBe(editing);
  });
});
