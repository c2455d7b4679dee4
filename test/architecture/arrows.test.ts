import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Which folders, or single files, of `src` a folder may import; docs/architecture.md explains why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  match: ['language', 'model'],
  read: ['language', 'model'],
  extract: ['match', 'language', 'model', 'read/place.ts', 'read/structure/label.ts'],
  pack: ['match', 'language', 'model'],
  judge: ['extract', 'match', 'language', 'model', 'read/place.ts'],
  compare: ['extract', 'language', 'model'],
  report: ['model'],
  config: ['language', 'model', 'read/place.ts'],
  annotate: ['report', 'read', 'model'],
  cli: [
    '.',
    'annotate',
    'compare',
    'config',
    'report',
    'judge',
    'extract',
    'pack',
    'read',
    'match',
    'language',
    'model',
  ],
  '.': ['config', 'report', 'judge', 'extract', 'pack', 'read', 'match', 'language', 'model'],
};
/** Folders that must also run in a browser and give the same answer on every machine. */
const CORE = [
  'model',
  'language',
  'match',
  'read',
  'extract',
  'pack',
  'judge',
  'report',
  'config',
  'annotate',
  'compare',
  '.',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.d.ts'),
);
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '.');
const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');

describe('the arrows between folders', () => {
  it.each(files)('%s imports only what its folder may', (file) => {
    const code = readFileSync(join(SRC, file), 'utf8');
    const own = folderOf(file);
    for (const target of importsOf(code).filter((t) => t.startsWith('.'))) {
      const path = relative(SRC, resolve(SRC, dirname(file), target));
      const folder = folderOf(path);
      if (folder !== own && !MAY_IMPORT[own]?.includes(path))
        expect(MAY_IMPORT[own], `${file} imports ${target}`).toContain(folder);
    }
  });

  it.each(files.filter((f) => CORE.includes(folderOf(f))))('%s is pure', (file) => {
    const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(importsOf(code).filter((t) => t.startsWith('node:'))).toEqual([]);
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random|toLocale|Intl\./);
  });
});
