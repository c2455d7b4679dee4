import { describe, expect, it } from 'vitest';
import { checkstyleReport } from '../../src/report/checkstyle.ts';
import { REPORT, RULES } from './sample-report.ts';
import { parseXml } from './xml-tree.ts';

const xml = checkstyleReport(REPORT, RULES, undefined);

describe('the Checkstyle report', () => {
  it('has the elements and attributes that its readers ask for', () => {
    const root = parseXml(xml);
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } });
    for (const file of root.children) {
      expect(file.name).toBe('file');
      expect(file.attributes.name).not.toBe('');
      for (const error of file.children) {
        expect(error.name).toBe('error');
        expect(Number(error.attributes.line)).toBeGreaterThan(0);
        expect(error.attributes.severity).toMatch(/^(?:ignore|info|warning|error)$/);
        expect(error.attributes.message).not.toBe('');
        expect(error.attributes.source).toMatch(/^privlint\./);
      }
    }
  });

  it('says each finding once, with what was accepted as ignored', () => {
    const [first] = parseXml(xml).children;
    expect(first?.children.map(({ attributes: a }) => [a.source, a.severity, a.line])).toEqual([
      ['privlint.kz/breach-notice', 'error', '64'],
      ['privlint.kz/storage-abroad', 'error', '64'],
      ['privlint.kz/minors', 'ignore', '64'],
    ]);
  });

  it('looks like this', async () => {
    await expect(xml).toMatchFileSnapshot('snapshots/report.checkstyle.xml');
  });
});
