import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const [step] = action.runs.steps;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privlint-action-'));
  writeFileSync(
    join(folder, 'my policy.md'),
    '# Политика конфиденциальности\n\nДанные хранятся бессрочно.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the step as the runner does: inputs put into its environment, its command given to bash. */
function run(inputs: Readonly<Record<string, string>>) {
  const env = Object.fromEntries(
    Object.entries(step.env as Record<string, string>).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input].default];
    }),
  );
  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...env,
      PATH: process.env.PATH ?? '',
      HOME: folder,
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'step-summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      RUNNER_TEMP: join(folder, 'temp'),
    },
  });
  return result;
}

describe('the GitHub Action', () => {
  it('annotates, sums up, writes SARIF and hands on the status', () => {
    const { status, stdout } = run({
      files: 'my policy.md\n',
      jurisdiction: 'kz',
      lang: 'en',
      sarif: 'out/privlint.sarif',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=my policy\.md,line=3,col=1,title=.*kz\/retention-unlimited/m);
    expect(readFileSync(join(folder, 'step-summary'), 'utf8')).toContain('| `my policy.md` |');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^status=1$/m);
    expect(JSON.parse(readFileSync(join(folder, 'out/privlint.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('passes where nothing reaches the level', () => {
    expect(run({ files: 'my policy.md', jurisdiction: 'kz', 'fail-on': 'never' }).status).toBe(0);
  });

  it('takes no input for code or for an option', () => {
    const { status } = run({
      files: '$(touch stolen)\n`touch stolen`\n--report=json=stolen',
      jurisdiction: 'kz',
    });
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'stolen'))).toBe(false);
    expect(run({ jurisdiction: 'kz --report json=stolen' }).status).toBe(2);
    expect(existsSync(join(folder, 'stolen'))).toBe(false);
  });
});
