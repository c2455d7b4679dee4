import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/report/junit.ts';
import { REPORT, RULES } from './sample-report.ts';
import { parseXml, type Tree } from './xml-tree.ts';

const xml = junitReport(REPORT, RULES, undefined);
const suites = parseXml(xml).children;

/** What the readers of JUnit files (Jenkins, GitLab, Azure) ask of them. */
function shapeErrors(suite: Tree): string[] {
  const of = (name: string): number =>
    suite.children.filter((test) => test.children.some((child) => child.name === name)).length;
  const counted = {
    tests: suite.children.length,
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  };
  return [
    ...(suite.name === 'testsuite' && suite.attributes.name ? [] : ['a suite has a name']),
    ...Object.entries(counted)
      .filter(([key, count]) => suite.attributes[key] !== String(count))
      .map(([key]) => `${suite.attributes.name}: ${key} is miscounted`),
    ...suite.children
      .filter((t) => t.name !== 'testcase' || !t.attributes.name || !t.attributes.classname)
      .map(() => 'a case has a name and a class'),
    ...suite.children
      .flatMap((t) => t.children)
      .filter((r) => !['failure', 'error', 'skipped'].includes(r.name) || !r.attributes.message)
      .map((r) => `${r.name} has no message`),
  ];
}

describe('the JUnit report', () => {
  it('is well-formed and counts right', () => {
    expect(suites.flatMap(shapeErrors)).toEqual([]);
  });

  it('fails a case exactly where the finding fails the run', () => {
    const results = suites.map((s) => s.children.map((c) => [c.attributes.name, c.children[0]?.name]));
    expect(results).toEqual([
      [
        ['kz/breach-notice', 'failure'],
        ['kz/storage-abroad', 'failure'],
        ['kz/minors', 'skipped'],
        ['kz/base-law', undefined],
      ],
      [
        ['kz/storage-abroad (2)', 'skipped'],
        ['kz/storage-abroad (3)', 'failure'],
        ['kz/minors', 'skipped'],
        ['kz/breach-notice', 'skipped'],
        ['kz/base-law', 'error'],
      ],
      [['not judged', 'skipped']],
      [['not judged', 'error']],
      [['waiver-expired (privlint.waivers.yaml:3)', 'skipped']],
    ]);
  });

  it('keeps the reason and the approver of what was accepted', () => {
    const message = suites[0]?.children[2]?.children[0]?.attributes.message;
    expect(message).toContain('No minors, see `audit` <b> (dpo@example.kz, LEG-1, until 2027-01-01)');
  });

  it('looks like this', async () => {
    await expect(xml).toMatchFileSnapshot('snapshots/report.junit.xml');
  });
});
