import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesToAnnotate, outputPaths, writeCopy } from '../../../src/cli/commands/reviewed-file.ts';
import { annotateWords } from '../../annotate/sample.ts';
import { docx, p } from '../../read/docx-builder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privlint-reviewed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a folder', () => {
  it('are its Word files, without the copies that will be written anew', () => {
    const found = ['x/a.docx', 'x/a.reviewed.docx', 'x/b.html', 'x/c.reviewed.docx'].map((path) => ({
      path,
    }));
    expect(filesToAnnotate(found, ['x/']).map(({ path }) => path)).toEqual(['x/a.docx', 'x/c.reviewed.docx']);
    expect(filesToAnnotate(found, ['x/', 'x/b.html']).map(({ path }) => path)).toContain('x/b.html');
  });
});

describe('the name of the annotated copy', () => {
  it.each([
    ['draft.docx', 'draft.reviewed.docx'],
    ['a/Политика v2.DOCX', 'a/Политика v2.reviewed.DOCX'],
    ['form.dotm', 'form.reviewed.dotm'],
    ['stem', 'stem.reviewed.docx'],
    ['draft.reviewed.docx', 'draft.reviewed-2.docx'],
    ['draft.reviewed-9.docx', 'draft.reviewed-10.docx'],
  ])('of %s is %s', (input, output) => {
    expect(outputPaths([input], false, undefined).get(input)).toBe(output);
  });

  it('keeps files apart that have one name in two folders', () => {
    expect(() => outputPaths(['a/p.docx', 'b/p.docx'], false, `${folder}/`)).toThrow(
      /would both be written/u,
    );
    expect(outputPaths(['a/p.docx', 'b/p.docx'], false, undefined).get('b/p.docx')).toBe('b/p.reviewed.docx');
  });

  it('is never that of an input', () => {
    const path = join(folder, 'draft.docx');
    writeFileSync(path, 'x');
    expect(() => outputPaths([path], false, path)).toThrow(/never overwritten/u);
    expect(() => outputPaths([path, join(folder, 'draft.reviewed.docx')], false, undefined)).toThrow(
      /never/u,
    );
  });

  it('must be that of a Word file, and one for each', () => {
    expect(() => outputPaths(['a.docx'], false, 'a.pdf')).toThrow(/ends in \.docx/u);
    expect(() => outputPaths(['a.docx', 'b.docx'], false, 'c.docx')).toThrow(/give a folder/u);
    expect(() => outputPaths(['stdin'], true, undefined)).toThrow(/-o/u);
  });
});

describe('a file that is there already', () => {
  const bytes = docx({ body: p('Срок не назван') });

  it('is replaced when privlint wrote it and nobody saved it since', async () => {
    const path = join(folder, 'out.docx');
    const [first, second] = [await annotateWords(bytes, 'Срок'), await annotateWords(bytes, 'не назван')];
    writeCopy(path, first, false);
    writeCopy(path, second, false);
    expect(new Uint8Array(readFileSync(path))).toEqual(second);
  });

  it.each([
    ['a document that was never annotated', async () => bytes],
    ['an annotated copy that an editor saved', async () => saved(await annotateWords(bytes, 'Срок'))],
    ['something else', async () => new TextEncoder().encode('мои заметки')],
  ])('is left alone when it is %s, unless it is to be replaced', async (_, content) => {
    const path = join(folder, 'out.docx');
    const existing = await content();
    const annotated = await annotateWords(bytes, 'назван');
    writeFileSync(path, existing);
    expect(() => writeCopy(path, annotated, false)).toThrow(/exists/u);
    expect(new Uint8Array(readFileSync(path))).toEqual(existing);
    writeCopy(path, annotated, true);
    expect(new Uint8Array(readFileSync(path))).toEqual(annotated);
  });
});

/** The same content, packed by another program at another time. */
function saved(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { level: 9, mtime: '2026-03-04T12:00:00Z' });
}
