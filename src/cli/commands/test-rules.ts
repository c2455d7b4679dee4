/** `privlint test-rules`: runs the examples that the rules carry, each against its own rule. */
import { extract } from '../../extract/extract.ts';
import { FACT_IDS } from '../../extract/facts.ts';
import { CHECKS } from '../../judge/checks.ts';
import { roleOf } from '../../judge/role.ts';
import { judgeRule } from '../../judge/rule.ts';
import { subjectOf } from '../../judge/subject.ts';
import { languageOf } from '../../language/passage.ts';
import type { Rule, RuleTest } from '../../model/law.ts';
import type { CompiledPack } from '../../model/pack.ts';
import { brokenReferences } from '../../pack/references.ts';
import { unsound } from '../../pack/soundness.ts';
import { readDocument } from '../../read/read.ts';
import { safe } from '../../report/safe.ts';
import { loadConfig } from '../settings/config.ts';
import { loadPack } from '../settings/pack.ts';
import { todayIn } from '../surroundings/clock.ts';
import { print } from '../surroundings/output.ts';
import { UsageError } from '../surroundings/usage-error.ts';

/**
 * Runs the examples of the rules named, or of all; 0 when every one comes out as wanted, 1 when not.
 * @throws UsageError for an unknown id
 */
export async function testRules(ids: readonly string[], configPath: string | undefined): Promise<0 | 1> {
  const { pack } = await loadPack(await loadConfig(configPath, process.cwd()));
  const unknown = ids.filter((id) => !pack.rules.some((rule) => rule.id === id));
  if (unknown.length > 0) {
    throw new UsageError('noRule', '', safe(unknown.join(', ')));
  }
  const rules = ids.length === 0 ? pack.rules : pack.rules.filter((rule) => ids.includes(rule.id));
  const lines: string[] = [];
  let [passed, failed, known] = [0, 0, 0];
  for (const rule of rules) {
    for (const [i, test] of rule.tests.entries()) {
      const problem = await problemWith(rule, test, pack);
      if (problem === undefined) passed++;
      else if (test.todo) known++;
      else {
        failed++;
        lines.push(
          `${rule.id} test ${i + 1} (${test.lang}): ${problem}`,
          `    ${test.text.trim().replace(/\s+/g, ' ').slice(0, 160)}`,
        );
      }
    }
  }
  const faults = ids.length > 0 ? [] : faultsOf(pack);
  lines.push(...faults);
  lines.push(
    `rules: ${rules.length}, examples: ${passed} as wanted, ${failed} not, ${known} known gaps, ${faults.length} faults of the rules themselves`,
  );
  await print(`${lines.join('\n')}\n`);
  return failed > 0 || faults.length > 0 ? 1 : 0;
}

/** What is wrong with the rules as data: names that stand for nothing, dates, missing examples, twins. */
function faultsOf(pack: CompiledPack): string[] {
  const names = { checks: Object.keys(CHECKS), facts: FACT_IDS };
  return [
    ...brokenReferences(pack.rules, pack, names).map((b) => `${b.rule}: ${b.at.join('.')}: ${b.message}`),
    ...unsound(pack).map((u) => `${u.about}: ${u.message}`),
  ];
}

async function problemWith(rule: Rule, test: RuleTest, pack: CompiledPack): Promise<string | undefined> {
  const document = await readDocument(
    { name: 'example.txt', bytes: new TextEncoder().encode(test.text) },
    languageOf,
  );
  const extracted = extract(document, pack, true);
  const judgement = judgeRule(
    rule,
    subjectOf(
      document,
      extracted,
      pack.services,
      roleOf(extracted),
      test.asOf ?? todayIn(new Date()),
      test.profile,
    ),
  );
  if (judgement.outcome !== test.want)
    return `wanted ${test.want}, got ${judgement.outcome}${judgement.failure === undefined ? '' : ` (${judgement.failure})`}`;
  if (test.severity !== undefined && judgement.severity !== test.severity)
    return `wanted severity ${test.severity}, got ${judgement.severity}`;
  return undefined;
}
