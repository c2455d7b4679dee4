import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/report/markdown.ts';
import { code, escapeMarkdown } from '../../src/report/markdown-text.ts';
import { HOSTILE, REPORT, RULES } from './sample-report.ts';

const text = markdownReport(REPORT, RULES, undefined);

/** Without code, in which forges interpret nothing. */
const outsideCode = text.replace(/<code>.*?<\/code>/g, '').replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');

describe('the Markdown report', () => {
  it('has a row for each document with findings', () => {
    expect(text).toContain('| `./docs/policy, v:2 #1.md` | 2 | 0 | 0 | 0 |');
    expect(text).toContain('| `consent.docx` | 1 | 1 | 0 | 1 |');
    expect(text).not.toContain('readme.txt');
  });

  it('opens and closes every fold', () => {
    expect(text.match(/<details>/g)).toHaveLength(3);
    expect(text.match(/<\/details>/g)).toHaveLength(3);
  });

  it('lets nothing of a document act: no tags, mentions, links or numbers of issues', () => {
    expect(text).toContain('alert(1)');
    expect(outsideCode).not.toMatch(/alert|@team|#12|evil/);
    expect(outsideCode.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/<[a-z/]/i);
    expect(outsideCode).not.toMatch(/@(?=\w)/);
  });

  it('ends before a forge would cut it', () => {
    const [first] = REPORT.files;
    if (first === undefined) throw new Error('no file');
    const long = markdownReport({ ...REPORT, files: Array.from({ length: 300 }, () => first) }, RULES, 'en');
    expect(long.length).toBeLessThan(65_536);
    expect(long).toMatch(/and \d+ more/);
  });

  it('looks like this', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.md');
  });
});

describe('text in Markdown', () => {
  it('is closed by the same fence that opened it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '|', '\n', '<') }), (content) => {
        const made = code(content);
        const fence = /^`+/.exec(made)?.[0] ?? '';
        const inside = made.slice(fence.length, made.length - fence.length);
        expect(made.endsWith(fence)).toBe(true);
        expect(inside.split(/[^`]+/)).not.toContain(fence);
        expect(made).not.toContain('\n');
      }),
    );
  });

  it('shows signs of Markdown as they are', () => {
    expect(escapeMarkdown('*a* [b](c) <i>')).toBe('\\*a\\* \\[b\\]\\(c\\) &lt;i&gt;');
    expect(code(HOSTILE, true)).toContain('\\|');
  });
});
