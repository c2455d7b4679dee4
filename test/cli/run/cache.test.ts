import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache, tidyCache } from '../../../src/cli/run/cache.ts';
import { type LintSettings, lintWithText } from '../../../src/lint.ts';
import type { CompiledPack } from '../../../src/model/pack.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const pack = JSON.parse(readFileSync(join(ROOT, 'dist/pack.json'), 'utf8')) as CompiledPack;
const input = { name: 'a.txt', bytes: readFileSync(join(ROOT, 'fixtures/flawed/ru-shop.txt')) };
const law: LintSettings = { jurisdiction: 'ru', asOf: '2026-11-21' };
const done = (): void => undefined;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privlint-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const entries = (): string[] => readdirSync(folder);
const cacheOf = (made = 'build 1') => openCache({ folder, made }, pack);

describe('the cache', () => {
  it('knows a document by its content, whatever its name', async () => {
    const linted = await lintWithText(input, law, pack);
    await cacheOf().put(input, law, linted);
    expect(await cacheOf().get(input, law, done)).toEqual(linted.file);
    const renamed = { ...input, name: 'other/b.txt' };
    expect(await cacheOf().get(renamed, law, done)).toEqual((await lintWithText(renamed, law, pack)).file);
  });

  it('knows nothing of other bytes, formats, encodings, dates, settings or builds', async () => {
    await cacheOf().put(input, law, await lintWithText(input, law, pack));
    const others = [
      { input: { ...input, bytes: Buffer.concat([input.bytes, Buffer.from('\n')]) } },
      { input: { ...input, name: 'a.md' } },
      { input: { ...input, encoding: 'utf-8' } },
      { law: { ...law, asOf: '2026-11-22' } },
      { law: { ...law, severity: { 'ru/minors': 'off' } } as const },
      { cache: cacheOf('build 2') },
    ];
    for (const other of others) {
      const { cache = cacheOf(), input: one = input, law: by = law } = other;
      expect(await cache.get(one, by, done)).toBeUndefined();
    }
    expect(entries()).toHaveLength(1);
  });

  it.each(['', 'no sum\n{}', 'half'])('takes a damaged entry for none, and replaces it', async (content) => {
    const linted = await lintWithText(input, law, pack);
    await cacheOf().put(input, law, linted);
    const [name = ''] = entries();
    const whole = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), content === 'half' ? whole.slice(0, whole.length / 2) : content);
    expect(await cacheOf().get(input, law, done)).toBeUndefined();
    await cacheOf().put(input, law, linted);
    expect(entries()).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(whole);
  });

  it('fails no run where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const blocked = openCache({ folder: join(folder, 'file/below'), made: '' }, pack);
    await blocked.put(input, law, await lintWithText(input, law, pack));
    expect(await blocked.get(input, law, done)).toBeUndefined();
  });

  it('drops what was not used for longest, down to its limit', () => {
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      writeFileSync(join(folder, `${name}.json`), 'x'.repeat(100));
      utimesSync(join(folder, `${name}.json`), 1000 + i, 1000 + i);
    }
    tidyCache({ folder, made: '' }, 250);
    expect(entries().sort()).toEqual(['b.json', 'c.json']);
  });
});
