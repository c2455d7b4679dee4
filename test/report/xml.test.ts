import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml } from '../../src/report/xml.ts';
import { parseXml } from './xml-tree.ts';

describe('an XML element', () => {
  it('holds any text, and gives it back but for what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const { attributes, text } = parseXml(element('x', { a }, [escapeXml(b)]));
        const allowed = (value: string): string => escapeXmlBack(escapeXml(value));
        expect(attributes.a).toBe(allowed(a));
        expect(text.replace(/^\n {2}|\n$/g, '')).toBe(allowed(b));
      }),
    );
  });

  it('replaces what no XML file may hold', () => {
    expect(escapeXml('a\u0000b\u001Bc\uD800d\uFFFEe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });
});

function escapeXmlBack(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code === undefined ? (signs[name] ?? '') : String.fromCharCode(Number(code)),
  );
}
