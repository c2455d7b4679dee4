import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifReport } from '../../src/report/sarif.ts';
import { HOSTILE, REPORT, RULES } from './sample-report.ts';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// the schema has a pattern that is no regular expression of the `u` kind
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0]);
const validate = ajv.compile(schema);

const text = sarifReport(REPORT, RULES, undefined);
const log = JSON.parse(text);
const [run] = log.runs;

describe('the SARIF report', () => {
  it('is valid against the official schema', () => {
    validate(log);
    expect(validate.errors).toBeNull();
    const { version: _, ...broken } = log;
    expect(validate(broken)).toBe(false);
  });

  it('describes every rule that is there, with help', () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual(['kz/storage-abroad', 'kz/minors', 'kz/base-law', 'kz/breach-notice']);
    for (const rule of run.tool.driver.rules) {
      expect(rule.help.text).toContain('Write “[slot]” instead');
      expect(rule.help.markdown).not.toContain('<b>');
      const [{ target }] = rule.relationships;
      expect(run.taxonomies[target.toolComponent.index].taxa[target.index].id).toBe(target.id);
    }
  });

  it('points from each result to its rule and its file', () => {
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const { artifactLocation } = result.locations[0].physicalLocation;
      expect(run.artifacts[artifactLocation.index].location.uri).toBe(artifactLocation.uri);
    }
  });

  it('ties the two places of a contradiction', () => {
    const quote = (start: number, pair?: number) => ({
      ...{ start, end: start + 5, quote: 'words', place: { headings: [], paragraph: 1, source: start } },
      ...(pair === undefined ? {} : { pairs: [{ pair, about: 'retention' }] }),
    });
    const [file] = REPORT.files;
    const [judgement] = file?.judgements ?? [];
    if (file === undefined || judgement === undefined) throw new Error('the sample has findings');
    const clashing = { ...judgement, evidence: [quote(0, 1), quote(10), quote(20, 1)] };
    const told = JSON.parse(
      sarifReport({ ...REPORT, files: [{ ...file, judgements: [clashing] }] }, RULES, 'en'),
    );
    validate(told);
    expect(validate.errors).toBeNull();
    const [{ locations, relatedLocations, message }] = told.runs[0].results;
    const ends = [locations[0], ...relatedLocations].map((l) => [l.id, l.relationships?.[0]?.target]);
    expect(ends).toEqual([
      [2, 1],
      [0, undefined],
      [1, 2],
    ]);
    expect(message.text).toContain('contradicts: paragraph 1 (term of keeping): «words»');
  });

  it('tells failures, questions, what is accepted and what was known', () => {
    const told = run.results.map((r: Record<string, unknown[]>) => [
      r.ruleId,
      r.kind,
      r.level,
      r.baselineState,
      r.suppressions?.length,
    ]);
    expect(told).toEqual([
      ['kz/breach-notice', 'fail', 'error', 'new', 0],
      ['kz/storage-abroad', 'fail', 'error', 'new', 0],
      ['kz/minors', 'fail', 'warning', 'new', 1],
      ['kz/storage-abroad', 'review', 'none', 'new', 0],
      ['kz/storage-abroad', 'fail', 'error', 'new', 0],
      ['kz/minors', 'fail', 'warning', 'new', 0],
      ['kz/breach-notice', 'fail', 'error', 'unchanged', 0],
    ]);
    expect(run.results[2].suppressions[0].justification).toBe('No minors, see `audit` <b>');
  });

  it('gives lines where an editor has them, else the clause and the page', () => {
    const [location] = run.results[1].locations;
    expect(location.physicalLocation.region).toEqual({ startLine: 64, startColumn: 4 });
    expect(location.message.text).toBe(HOSTILE.replace('\uD800', '\uD800'));
    const [inWord] = run.results[3].locations;
    expect(inWord.physicalLocation.region).toBeUndefined();
    expect(inWord.logicalLocations[0]).toMatchObject({ kind: 'clause', name: '5.2 а' });
    expect(inWord.properties).toEqual({ paragraph: 33, page: 2, packagePart: 'word/document.xml' });
  });

  it('names files by URIs and says what went wrong with the run', () => {
    const locations = run.artifacts.map((a: { location: object }) => a.location);
    expect(locations).toEqual([
      { uri: 'docs/policy%2C%20v%3A2%20%231.md', uriBaseId: '%SRCROOT%' },
      { uri: 'consent.docx', uriBaseId: '%SRCROOT%' },
      { uri: 'file:///abs/readme.txt' },
    ]);
    const [invocation] = run.invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation.toolExecutionNotifications).toHaveLength(2);
    expect(invocation.toolConfigurationNotifications[0].descriptor.id).toBe('waiver-expired');
  });

  it('looks like this', async () => {
    await expect(text).toMatchFileSnapshot('snapshots/report.sarif');
  });
});
