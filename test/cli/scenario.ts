/**
 * Scenario files: what a person types, what the exit status is, what comes out.
 *
 *   # comment
 *   @file policy.txt          the lines that follow, up to the next @ or $ line, go into this file
 *   $ privlint check policy.txt
 *   ? 1                       exit status
 *   > text                    this text stands in standard output (white space folded)
 *   ! text                    this text stands in standard error
 *   >! text                   this text does not stand in standard output
 *
 * Each scenario runs in a folder of its own; `fixtures/` there is the project's folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Step {
  readonly command: string;
  status?: number;
  readonly out: string[];
  readonly err: string[];
  readonly notOut: string[];
}

export interface Scenario {
  readonly files: Map<string, string>;
  readonly steps: Step[];
}

const ROOT = resolve(import.meta.dirname, '../..');

export function parseScenario(text: string): Scenario {
  const files = new Map<string, string>();
  const steps: Step[] = [];
  let file: string | undefined;
  for (const line of text.split('\n')) {
    const step = steps.at(-1);
    if (line.startsWith('@file ')) {
      file = line.slice(6).trim();
      files.set(file, '');
    } else if (line.startsWith('$ ')) {
      file = undefined;
      steps.push({ command: line.slice(2), out: [], err: [], notOut: [] });
    } else if (file !== undefined) files.set(file, `${files.get(file) ?? ''}${line}\n`);
    else if (step === undefined || line.startsWith('#') || line.trim() === '') continue;
    else if (line.startsWith('? ')) step.status = Number(line.slice(2));
    else if (line.startsWith('> ')) step.out.push(line.slice(2));
    else if (line.startsWith('>! ')) step.notOut.push(line.slice(3));
    else if (line.startsWith('! ')) step.err.push(line.slice(2));
    else throw new Error(`a scenario line that says nothing: ${line}`);
  }
  return { files, steps };
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the steps through the shell, with `privlint` on the path, in a fresh folder. */
export function runScenario({ files, steps }: Scenario): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'privlint-scenario-'));
  try {
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const script = `privlint() { "${process.execPath}" "${join(ROOT, 'bin/privlint.js')}" "$@"; }\n`;
    return steps.map(({ command }) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script + command], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', LANG: 'ru_RU.UTF-8', HOME: folder },
      });
      return { status, stdout, stderr };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
