import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judgeFile } from '../../../src/cli/run/judge-file.ts';
import type { CompiledPack } from '../../../src/model/pack.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const pack = JSON.parse(readFileSync(join(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;
const rules = pack.rules.map((rule) =>
  rule.id === 'kz/minors'
    ? { ...rule, cases: [{ outcome: 'fail' as const, when: { check: 'no-such-check' } }], applies: undefined }
    : rule,
);
const broken = { ...pack, rules } as CompiledPack;

it('tells in the log where a rule failed, without a word of the document', async () => {
  const text = '# Политика конфиденциальности\n\nДанные хранятся бессрочно.\n';
  const task = {
    input: { name: 'policy.md', bytes: Buffer.from(text) },
    law: { jurisdiction: 'kz', asOf: '2026-11-21' } as const,
  };
  const bench = { pack: broken, lean: false, timing: false };
  const { log, file } = await judgeFile(task, { ...bench, debug: true });
  expect(file?.judgements.find((j) => j.rule === 'kz/minors')?.outcome).toBe('error');
  expect(log.some((line) => /^policy\.md: kz\/minors: at \S+ \(.*:\d+:\d+\)$/.test(line))).toBe(true);
  expect(log).toContain('policy.md: the rule kz/minors failed; --trace kz/minors shows what it asked');
  expect(log.join('\n')).not.toMatch(/бессрочно|Данные/);
  expect((await judgeFile(task, { ...bench, debug: false })).log).toEqual([]);
});
