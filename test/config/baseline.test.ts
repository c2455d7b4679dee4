import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  baselineText,
  byDocument,
  type Entry,
  entriesOf,
  withKnown,
} from '../../src/config/baseline.ts';
import type { FileReport } from '../../src/model/report.ts';
import { digestOf, fileOf, finding } from './sample.ts';

const NONE = new Set<string>();
const baselineOf = (document: string, file: FileReport): Baseline => ({
  version: 1,
  entries: entriesOf({ document, file }),
});
const known = (file: FileReport, baseline: Baseline, document = 'a.txt', gone: ReadonlySet<string> = NONE) =>
  withKnown({ document, file }, byDocument(baseline), gone);
const open = (file: FileReport): string[] =>
  file.judgements.flatMap((j) => (j.known ? [] : [`${j.rule} ${j.evidence.map((e) => e.place.clause)}`]));

const BEFORE = fileOf([
  finding('kz/a', ['1', '2']),
  finding('kz/b'),
  finding('kz/c', ['3'], { outcome: 'pass' }),
]);

describe('a baseline', () => {
  it('has one entry for each quote and one for what is missing; none for a pass or what is waived', () => {
    const waived = finding('kz/d', ['4'], { waived: { reason: 'r' } });
    expect(entriesOf({ document: 'a.txt', file: fileOf([...BEFORE.judgements, waived]) })).toEqual([
      { document: 'a.txt', rule: 'kz/a', part: undefined, clause: digestOf('1') },
      { document: 'a.txt', rule: 'kz/a', part: undefined, clause: digestOf('2') },
      { document: 'a.txt', rule: 'kz/b', part: undefined },
    ]);
  });

  it('knows everything that it was made of', () => {
    const { file, met } = known(BEFORE, baselineOf('a.txt', BEFORE));
    expect(open(file)).toEqual(['kz/c 3']);
    expect(met).toHaveLength(3);
  });

  it('shows a new quote alone, whatever stands around it', () => {
    const after = fileOf([finding('kz/a', ['1', 'new', '2']), finding('kz/b')]);
    expect(open(known(after, baselineOf('a.txt', BEFORE)).file)).toEqual(['kz/a new']);
  });

  it('shows a new rule and the same words in another document', () => {
    const after = fileOf([finding('kz/b'), finding('kz/new')]);
    expect(open(known(after, baselineOf('a.txt', BEFORE)).file)).toEqual(['kz/new ']);
    expect(open(known(BEFORE, baselineOf('a.txt', BEFORE), 'b.txt').file)).toHaveLength(3);
  });

  it('does not meet entries that no longer occur', () => {
    const after = fileOf([finding('kz/a', ['2'])]);
    expect(known(after, baselineOf('a.txt', BEFORE)).met.map((e) => e.clause)).toEqual([digestOf('2')]);
  });
});

describe('a renamed document', () => {
  const gone = new Set(['a.txt']);
  it('keeps its entries where most of its clauses are', () => {
    const { file, renamedFrom } = known(BEFORE, baselineOf('a.txt', BEFORE), 'new.txt', gone);
    expect([renamedFrom, open(file)]).toEqual(['a.txt', ['kz/c 3']]);
  });

  it('is not told by what is missing alone, unless nothing else is missing', () => {
    const missing = fileOf([finding('kz/b'), finding('kz/x')]);
    expect(known(missing, baselineOf('a.txt', BEFORE), 'new.txt', gone).renamedFrom).toBeUndefined();
    expect(known(missing, baselineOf('a.txt', missing), 'new.txt', gone).renamedFrom).toBe('a.txt');
    const more = fileOf([finding('kz/b'), finding('kz/x'), finding('kz/y')]);
    expect(known(more, baselineOf('a.txt', missing), 'new.txt', gone).renamedFrom).toBeUndefined();
  });

  it('is no copy of one that is still there', () => {
    expect(known(BEFORE, baselineOf('a.txt', BEFORE), 'new.txt').renamedFrom).toBeUndefined();
  });
});

describe('the text of a baseline', () => {
  const entry = fc.record({
    document: fc.constantFrom('a.md', 'b.md', 'ә/«b».md'),
    rule: fc.constantFrom('kz/a', 'kz/b'),
    clause: fc.option(fc.constantFrom(digestOf('1'), digestOf('2')), { nil: undefined }),
  });

  it('is the same for any order, one line an entry, and reads back', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = baselineText(entries);
        expect(baselineText([...entries].reverse())).toBe(text);
        const read = JSON.parse(text) as { readonly entries: readonly Entry[] };
        expect(baselineText(read.entries)).toBe(text);
        const lines = text.split('\n').filter((line) => line.startsWith('    {'));
        expect(lines).toHaveLength(read.entries.length);
      }),
    );
  });
});
