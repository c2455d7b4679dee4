/** One policy in every format: the same provisions, risks, facts and outcomes in all. LibreOffice makes the copies. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { languageOf } from '../../src/language/passage.ts';
import { lint } from '../../src/lint.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import { readDocument } from '../../src/read/read.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The rules as built; `npm test` builds them first. */
const PACK = process.env.PRIVLINT_PACK ?? join(ROOT, 'dist/pack.json');
const FILTERS = [
  'odt',
  'rtf',
  'doc:MS Word 97',
  'docx:MS Word 2007 XML',
  'pdf',
  'html',
  'epub',
  'txt:Text (encoded):UTF8',
];

interface Case {
  readonly name: string;
  readonly source: string;
  /** What a copy lost: LibreOffice writes no multilevel numbers into HTML, no tables into text, no header rows into EPUB. */
  readonly lost: Readonly<Record<string, RegExp>>;
}

const CASES: readonly Case[] = [
  { name: 'numbers typed by hand', source: 'fixtures/flawed/ru-shop.txt', lost: {} },
  {
    name: 'automatic numbers, a table, a footnote, headers',
    source: 'fixtures/compliant/ru-policy.docx',
    lost: {
      html: /broken-numbering|dangling-reference|^facts\/recipient$/u,
      epub: /^clauses\/data-subjects$/u,
      txt: /^clauses\/data-subjects$/u,
    },
  },
];

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  console.warn('same-policy: soffice (LibreOffice) is not installed; the copies are not compared');

describe.skipIf(!hasOffice && process.env.CI !== 'true').each(CASES)(
  'a policy with $name',
  ({ source, lost }) => {
    const folder = mkdtempSync(join(tmpdir(), 'privlint-same-'));
    const pack = JSON.parse(readFileSync(PACK, 'utf8')) as CompiledPack;
    let original: ReadonlyMap<string, string> = new Map();

    /** Every answer, fact and outcome of a file by its name. */
    async function statementsOf(path: string): Promise<ReadonlyMap<string, string>> {
      const input = { name: path, bytes: new Uint8Array(readFileSync(path)) };
      const { extraction } = extract(await readDocument(input, languageOf), pack);
      const { judgements } = await lint(input, { jurisdiction: 'auto', asOf: '2026-10-01' }, pack);
      return new Map([
        ...(['clauses', 'risks', 'drafting'] as const).flatMap((family) =>
          extraction[family].map(({ id, status }): [string, string] => [`${family}/${id}`, status]),
        ),
        ...extraction.facts.map(({ id, values }): [string, string] => [
          `facts/${id}`,
          values
            .map(({ value }) => value)
            .sort()
            .join(', '),
        ]),
        ...judgements.map((own): [string, string] => [
          `rules/${own.rule}`,
          own.silentUnder === undefined ? own.outcome : `${own.outcome} under ${own.silentUnder}`,
        ]),
      ]);
    }

    beforeAll(async () => {
      const copy = join(folder, `original.${source.split('.').at(-1) ?? ''}`);
      copyFileSync(join(ROOT, source), copy);
      for (const filter of FILTERS) {
        const out = join(folder, 'made');
        spawnSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            filter,
            '--outdir',
            out,
            copy,
          ],
          { timeout: 120_000 },
        );
      }
      original = await statementsOf(copy);
    }, 600_000);

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(['docx', 'odt', 'rtf', 'doc', 'pdf', 'html', 'epub', 'txt'])(
      'says the same in %s',
      async (ending) => {
        const copy = await statementsOf(join(folder, 'made', `original.${ending}`));
        const kept = (statements: ReadonlyMap<string, string>): [string, string][] =>
          [...statements]
            .filter(([id]) => lost[ending]?.test(id) !== true)
            .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(kept(copy)).toEqual(kept(original));
      },
      60_000,
    );
  },
);
