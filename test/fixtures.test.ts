/** The policies of fixtures/: the compliant ones give no error and no warning, the flawed ones exactly what is listed beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JurisdictionOption } from '../src/judge/jurisdiction.ts';
import { lint } from '../src/lint.ts';
import type { CompiledPack } from '../src/model/pack.ts';
import type { Judgement } from '../src/model/report.ts';
import { findingsOf } from '../src/report/shown.ts';

const ROOT = resolve(import.meta.dirname, '..');
const pack = JSON.parse(readFileSync(join(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;

interface Expected {
  readonly id: string;
  readonly severity: string;
  readonly quote?: string;
  readonly missing?: boolean;
  readonly silent?: readonly string[];
}

interface Listed {
  readonly run: { readonly jurisdiction: JurisdictionOption; readonly 'as-of': string };
  readonly expected: readonly Expected[];
}

async function findings(path: string, jurisdiction: JurisdictionOption, asOf: string) {
  const bytes = readFileSync(join(ROOT, path));
  const file = await lint({ name: path, bytes }, { jurisdiction, asOf }, pack);
  return { file, shown: findingsOf(file, 'low') };
}

const level = (j: Judgement): string => (j.outcome === 'review' ? 'review' : j.severity);

describe('compliant policies', () => {
  it.each(readdirSync(join(ROOT, 'fixtures/compliant')))('%s gives no error and no warning', async (name) => {
    const { shown } = await findings(`fixtures/compliant/${name}`, 'auto', '2026-11-21');
    const bad = shown.filter((j) => j.outcome === 'fail' && j.severity !== 'info');
    expect(bad.map((j) => `${j.rule}: ${j.evidence[0]?.quote ?? 'missing'}`)).toEqual([]);
  });
});

describe('flawed policies', () => {
  const lists = readdirSync(join(ROOT, 'fixtures/flawed')).filter((name) => name.endsWith('.expected.yaml'));
  it.each(lists)('%s lists exactly what is found', async (list) => {
    const { run, expected } = parse(readFileSync(join(ROOT, 'fixtures/flawed', list), 'utf8')) as Listed;
    const stem = basename(list, '.expected.yaml');
    const name = readdirSync(join(ROOT, 'fixtures/flawed')).find(
      (n) => n !== list && basename(n, extname(n)) === stem,
    );
    const { file, shown } = await findings(`fixtures/flawed/${name}`, run.jurisdiction, run['as-of']);
    const found = shown.map((j) => `${level(j)} ${j.rule}`).sort();
    expect(found).toEqual(expected.map((e) => `${e.severity} ${e.id}`).sort());
    for (const { id, quote, missing, silent } of expected) {
      const finding = shown.find((j) => j.rule === id);
      const quotes = (finding?.evidence ?? []).map((e) => e.quote.replace(/\s+/g, ' '));
      if (missing === true) expect(quotes, id).toEqual([]);
      if (quote !== undefined) expect(quotes.join('\n'), id).toContain(quote);
      for (const other of silent ?? [])
        expect(file.judgements.find((j) => j.rule === other)?.silentUnder, other).toBe(id);
    }
  });
});
