import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the GitLab template', () => {
  const [spec, job] = read('templates/privlint.yml').split('\n---\n') as [string, string];
  const { inputs } = parse(spec).spec;
  const filled = job.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name: string) => {
    if (name === 'files') return 'ru-shop.txt';
    if (name === 'options') return '--lang en';
    return inputs[name].default;
  });

  it('is two YAML documents, and every input that is used is declared', () => {
    expect(parseAllDocuments(read('templates/privlint.yml')).map((d) => [...d.errors])).toEqual([[], []]);
    for (const [, name = ''] of job.matchAll(/inputs\.(\w+)/g)) expect(inputs).toHaveProperty(name);
  });

  it('has a script that leaves the reports where the job looks for them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'privlint-gitlab-'));
    try {
      cpSync(join(ROOT, 'fixtures/flawed/ru-shop.txt'), join(folder, 'ru-shop.txt'));
      const { privlint } = parse(filled);
      const npx = `npx() { shift 2; "${process.execPath}" "${join(ROOT, 'bin/privlint.js')}" "$@"; }\n`;
      const { status, stdout } = spawnSync('bash', ['-c', npx + privlint.script.join('\n')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toContain('ru/retention-period');
      const { codequality, junit } = privlint.artifacts.reports;
      expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8')).length).toBeGreaterThan(0);
      expect(readFileSync(join(folder, junit), 'utf8')).toContain('<testsuites');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));

  it('runs the command that the package installs', () => {
    const { bin } = JSON.parse(read('package.json'));
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  });

  it('takes documents by their names', () => {
    // Python's (?i) is a flag here
    const files = new RegExp(hook.files.replace('(?i)', ''), 'iu');
    for (const name of [
      'Privacy Policy.md',
      'site/политика-конфиденциальности.docx',
      'a/COOKIES.html',
      'soglasie.pdf',
    ])
      expect(name).toMatch(files);
    for (const name of ['README.md', 'privacy/index.ts', 'policy.json']) expect(name).not.toMatch(files);
  });
});
