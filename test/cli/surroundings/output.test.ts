import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/cli/surroundings/output.ts';

describe('writeReport', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privlint-output-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes folders, replaces a file as a whole and leaves nothing else behind', () => {
    const path = join(folder, 'out/report.json');
    writeReport(path, 'a longer text');
    writeReport(path, ['sho', 'rt']);
    expect(readFileSync(path, 'utf8')).toBe('short');
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
  });

  it('writes through a link, which stays', () => {
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync('real.json', join(folder, 'link.json'));
    writeReport(join(folder, 'link.json'), 'new');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  });

  // renaming a file over /dev/null takes the device away from the whole machine; the link keeps the machine out of it
  it('writes into a device and puts no file in its place', () => {
    symlinkSync('/dev/null', join(folder, 'sink'));
    writeReport(join(folder, 'sink'), 'text');
    expect(lstatSync(join(folder, 'sink')).isSymbolicLink()).toBe(true);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says plainly what is wrong, by the name that was asked for', () => {
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'plain'), '');
    expect(() => writeReport(join(folder, 'reports'), '')).toThrow(
      /reports cannot be written: it is a folder/,
    );
    expect(() => writeReport(join(folder, 'plain/report.json'), '')).toThrow(
      /report\.json cannot be written: part of/,
    );
    expect(readdirSync(folder).sort()).toEqual(['plain', 'reports']);
  });
});
