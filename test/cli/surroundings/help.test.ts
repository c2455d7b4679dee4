import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP as KAZAKH } from '../../../src/cli/surroundings/help-kk.ts';
import { HELP as RUSSIAN } from '../../../src/cli/surroundings/help-ru.ts';

const BIN = resolve(import.meta.dirname, '../../../bin/privlint.js');

function help(words: readonly string[], language: string): { status: number | null; text: string } {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: language };
  const { status, stdout } = spawnSync(process.execPath, [BIN, ...words], { env, encoding: 'utf8' });
  return { status, text: stdout };
}

/** What stands beside each command, argument and option, and the sentences around them. */
function described(text: string): string[] {
  const beside = [...text.matchAll(/^ {2}[\w<-].*? {2,}(\S.*)$/gmu)].map(([, said = '']) => said);
  const around = text.split('\n\n').filter((part) => /^\p{L}[^:]*[^:]$/u.test(part.split('\n')[0] ?? ''));
  return [...beside, ...around];
}

const commands = [...help(['--help'], 'C').text.matchAll(/^ {2}([a-z][a-z-]+) /gm)].map(
  ([, name = '']) => name,
);
const pages = [
  ['--help'],
  ...commands.filter((name) => name !== 'help').map((name) => ['help', name]),
  ['report', 'verify', '--help'],
  ...['create', 'prune', 'check'].map((name) => ['baseline', name, '-h']),
];

describe('help', () => {
  it('has the same words in Russian and Kazakh', () => {
    expect(Object.keys(KAZAKH)).toEqual(Object.keys(RUSSIAN));
    expect(commands.length).toBeGreaterThan(10);
  });
  it.each(pages.map((words) => [words.join(' '), words] as const))('privlint %s', (_, words) => {
    for (const language of ['ru_RU.UTF-8', 'kk_KZ.UTF-8']) {
      const { status, text } = help(words, language);
      expect(status).toBe(0);
      const said = described(text);
      expect(said.length).toBeGreaterThan(1);
      expect(said.filter((one) => !/[а-яәғқңөұүһі]/i.test(one))).toEqual([]);
    }
  });
  it('speaks the language that is asked for, and English where nobody says', () => {
    expect(help(['help', 'check', '--lang', 'kk'], 'C').text).toContain('Параметрлер:');
    expect(help(['check', '--help'], 'C').text).toContain('judge documents and report findings');
  });
});
