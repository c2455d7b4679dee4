import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { recordIn } from '../../../src/cli/audit/record-in.ts';
import { readDocument } from '../../../src/read/read.ts';
import { excelReport } from '../../../src/report/audit/excel.ts';
import { htmlReport } from '../../../src/report/audit/html/page.ts';
import { markdownReport } from '../../../src/report/audit/markdown.ts';
import { wordReport } from '../../../src/report/audit/word.ts';
import { auditOf, FLAWED, files, text } from './sample.ts';

const HOSTILE = [
  'Политика конфиденциальности <script>alert(1)</script> & ]]> <w:p/>',
  '=cmd|calc!A1 хранит персональные данные бессрочно',
  '+79990000000 хранит персональные данные бессрочно',
  '-2+3 хранит персональные данные бессрочно; @SUM(1) хранит персональные данные бессрочно',
  'ТОО «Тест» \u202Eкат\u202C \u0007\u001b[31m \uFFFE \uD800 хранит персональные данные бессрочно',
  '# заголовок [ссылка](javascript:alert(1)) | ячейка | ![x](http://evil.example/x.png) `код` --> <!--',
].join('\n');

/** Every XML part of a package, parsed: a part that is not well-formed throws. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = strFromU8(part);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(xml).close();
    parts.set(name, xml);
  }
  return parts;
}

describe('the Excel report', () => {
  it('has its four sheets, well-formed, and not one formula, whatever the document says', async () => {
    const parts = partsOf(await excelReport(await auditOf([text(HOSTILE)])));
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(4);
    for (const [name, xml] of sheets) expect(xml, name).not.toMatch(/<f[\s>/]|t="(?:str|e)"/);
    const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      (m) => m[1],
    );
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((s) => /^\s*[=+\-@\t\r]/.test(s ?? ''))).toEqual([]);
    expect(strings.some((s) => s?.startsWith("'=cmd|calc"))).toBe(true);
  });
  it('cuts a cell at what Excel can hold', async () => {
    const long = `Политика конфиденциальности\nОператор ${'обрабатывает '.repeat(80_000)} и хранит персональные данные бессрочно`;
    const parts = partsOf(await excelReport(await auditOf([text(long)])));
    const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      (m) => m[1]?.length ?? 0,
    );
    expect(Math.max(...strings)).toBeLessThan(32_767);
  }, 60_000);
});

describe('the Word report', () => {
  it('is well-formed and holds the document as text only', async () => {
    const parts = partsOf(await wordReport(await auditOf([text(HOSTILE)])));
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('\u202E');
    expect([...parts.values()].join('')).not.toContain('TargetMode="External"');
  });
  it('has headings of Word and a table of contents that names them', async () => {
    const bytes = await wordReport(await auditOf(files(FLAWED)));
    const body = partsOf(bytes).get('word/document.xml') ?? '';
    expect(body).toContain('TOC \\h');
    const { blocks, text: whole } = await readDocument({ name: 'report.docx', bytes }, () => 'ru');
    const headings = blocks.filter((b) => b.kind === 'heading').map((b) => whole.slice(b.start, b.end));
    for (const name of ['Главное', 'Матрица требований', 'Пределы метода', ...FLAWED])
      expect(headings).toContain(name);
  });
});

describe('the Markdown report', () => {
  it('shows the document as text only', async () => {
    const report = markdownReport(await auditOf([text(HOSTILE, 'a|b`.txt')]));
    expect(report).not.toMatch(/<script|\]\(javascript|!\[x\]\(|\u202E/);
    expect(report.match(/-->/g)).toHaveLength(1);
    const tables = report.split('\n').filter((line) => line.startsWith('| '));
    const columns = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    expect(new Set(tables.filter((l) => columns(l) === 6).map(columns))).toEqual(new Set([6]));
  });
});

describe('every format', () => {
  it('gives the same bytes for the same input, and carries the record', async () => {
    for (const render of [
      excelReport,
      wordReport,
      async (audit: Parameters<typeof markdownReport>[0]) => new TextEncoder().encode(markdownReport(audit)),
      async (audit: Parameters<typeof htmlReport>[0]) => new TextEncoder().encode(await htmlReport(audit)),
    ]) {
      const audit = await auditOf(files(FLAWED));
      const bytes = await render(audit);
      await new Promise((done) => setTimeout(done, 1100));
      expect(Buffer.compare(bytes, await render(await auditOf(files(FLAWED))))).toBe(0);
      expect(recordIn(bytes)).toEqual(audit.record);
    }
  }, 60_000);
  it('takes a damaged record for none', () => {
    expect(recordIn(new TextEncoder().encode('<!-- privlint-record AAAA -->'))).toBeUndefined();
    expect(recordIn(new TextEncoder().encode('no report'))).toBeUndefined();
    expect(recordIn(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBeUndefined();
  });
});
