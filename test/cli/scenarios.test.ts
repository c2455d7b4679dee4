import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folded, parseScenario, runScenario } from './scenario.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.scenario')))('%s', (name) => {
  it('runs as it says', () => {
    const scenario = parseScenario(readFileSync(join(FOLDER, name), 'utf8'));
    const outcomes = runScenario(scenario);
    for (const [i, step] of scenario.steps.entries()) {
      const got = outcomes[i];
      const where = `$ ${step.command}\n${got?.stdout ?? ''}\n${got?.stderr ?? ''}`;
      if (step.status !== undefined) expect(got?.status, where).toBe(step.status);
      for (const text of step.out) expect(folded(got?.stdout ?? ''), where).toContain(folded(text));
      for (const text of step.err) expect(folded(got?.stderr ?? ''), where).toContain(folded(text));
      for (const text of step.notOut) expect(folded(got?.stdout ?? ''), where).not.toContain(folded(text));
    }
    // a scenario is a dozen runs of the tool, and the machine may be busy
  }, 180_000);
});
