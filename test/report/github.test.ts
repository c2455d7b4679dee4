import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { REPORT, RULES } from './sample-report.ts';

const text = githubReport(REPORT, RULES, undefined);

interface Command {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line: a command at its beginning, else text. */
function parse(line: string): Command | undefined {
  const found = /^::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
  if (found === null) return undefined;
  const decode = (s: string): string =>
    s
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const properties = Object.fromEntries(
    (found[2] ?? '').split(',').map((pair) => {
      const [key = '', value = ''] = pair.split(/=(.*)/s);
      return [key, decode(value)];
    }),
  );
  return { kind: found[1] ?? '', properties, message: decode(found[3] ?? '') };
}

const commands = text.split('\n').flatMap((line) => parse(line) ?? []);

describe('the GitHub report', () => {
  it('gives one command a finding, with file, line and column where there are some', () => {
    const told = commands.map(({ kind, properties: { file, line, col } }) => [kind, file, line, col]);
    expect(told).toEqual([
      ['error', 'scan.pdf', undefined, undefined],
      ['error', 'consent.docx', undefined, undefined],
      ['error', 'docs/policy, v:2 #1.md', '64', '4'],
      ['error', 'docs/policy, v:2 #1.md', '64', '4'],
      ['error', 'consent.docx', undefined, undefined],
      ['warning', 'privlint.waivers.yaml', '3', '5'],
      ['warning', 'consent.docx', undefined, undefined],
      ['notice', 'consent.docx', undefined, undefined],
    ]);
  });

  it('lets no text of a document become a command', () => {
    expect(commands.map(({ message }) => message).join()).toContain('::error::gone %0A');
    expect(text.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
  });

  it('says what was accepted beside the annotations', () => {
    expect(text).toMatch(/^privlint: .*kz\/minors: accepted: No minors/m);
  });

  it('stops where GitHub does, and says how many are left', () => {
    const [first] = REPORT.files;
    if (first === undefined) throw new Error('no file');
    const files = Array.from({ length: 7 }, () => first);
    const many = githubReport({ ...REPORT, files, problems: [], notices: [] }, RULES, 'en');
    expect(many.match(/^::error /gm)).toHaveLength(10);
    expect(many).toContain('privlint: error: and 4 more');
  });

  it('looks like this', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.github.txt');
  });
});
