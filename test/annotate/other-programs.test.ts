/** Real policies annotated from end to end, as other programs see them: mammoth, and LibreOffice where it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { commentsOn } from '../../src/annotate/compose.ts';
import type { Comment } from '../../src/annotate/model.ts';
import { lintWithText } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import { findingsOf } from '../../src/report/shown.ts';
import { SIGNATURE } from './sample.ts';
import { folded, viewOf } from './word-view.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The rules as built; `npm test` builds them first. */
const PACK = process.env.PRIVLINT_PACK ?? join(ROOT, 'dist/pack.json');

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  console.warn('annotate: soffice (LibreOffice) is not installed; its view of the comments is not compared');

describe.each(['fixtures/compliant/ru-policy.docx', 'fixtures/flawed/two-jurisdictions.docx'])(
  '%s',
  (path) => {
    const original = new Uint8Array(readFileSync(join(ROOT, path)));
    let annotated: Uint8Array = original;
    let document: Document;
    let comments: Comment[] = [];

    beforeAll(async () => {
      const pack: CompiledPack = JSON.parse(readFileSync(PACK, 'utf8'));
      const asOf = '2026-10-01';
      const linted = await lintWithText(
        { name: path, bytes: original },
        { jurisdiction: 'ru,kz', asOf },
        pack,
      );
      document = linted.document;
      comments = commentsOn(linted.file, document, findingsOf(linted.file, 'low'), {
        pack,
        asOf,
        language: 'ru',
        wording: 'ru',
      });
      annotated = annotate(original, document, comments, [], SIGNATURE).bytes;
    });

    /** The words that a comment should sit on; those outside the body sit on a paragraph instead. */
    const wanted = (): (string | undefined)[] =>
      comments
        .filter(({ span }) => document.blocks.find((b) => b.end >= span.start)?.zone === 'body')
        .map(({ span }) => folded(document.text.slice(span.start, span.end)));

    it('has findings to comment on', () => {
      expect(comments.length).toBeGreaterThan(5);
    });

    it('reads the same in mammoth, which shows every comment', async () => {
      const [before, after] = await Promise.all(
        [original, annotated].map((bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })),
      );
      expect(after?.value).toBe(before?.value);
      const options = { styleMap: ['comment-reference => sup'] };
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(annotated) }, options);
      const own = viewOf(original).comments.length;
      expect(value.match(/<dt id="comment-\d+"/gu)).toHaveLength(own + comments.length);
    });

    it('keeps the paragraphs and their properties, and has the comments on their words', () => {
      const [before, after] = [viewOf(original), viewOf(annotated)];
      expect(after.paragraphs).toEqual(before.paragraphs);
      expect(after.properties).toEqual(before.properties);
      const seen = after.comments.filter(({ author }) => author === 'privlint');
      expect(seen.map(({ words }) => folded(words))).toEqual(expect.arrayContaining(wanted()));
    });

    it.skipIf(!hasOffice)(
      'has the comments on their words in LibreOffice too',
      () => {
        const seen = seenByOffice(annotated);
        expect(seen).toHaveLength(comments.length);
        expect(seen).toEqual(expect.arrayContaining(wanted()));
      },
      120_000,
    );
  },
);

/** The words between the two ends of privlint's comments in the flat ODT that LibreOffice makes of a file. */
function seenByOffice(bytes: Uint8Array): (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'privlint-office-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = ['--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'a.docx')];
    spawnSync('soffice', [profile, ...run], { timeout: 100_000 });
    const flat = readFileSync(join(folder, 'a.fodt'), 'utf8');
    const root = new DOMParser({ onError: () => {} }).parseFromString(flat, 'text/xml').documentElement;
    const open = new Map<string, string>();
    const own = new Set<string>();
    if (root !== null) walk(root, open, own);
    return [...own].map((name) => folded(open.get(`end of ${name}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break']);

function walk(node: Node, open: Map<string, string>, own: Set<string>): void {
  const write = (text: string): void => {
    for (const [name, before] of open) if (!name.startsWith('end of ')) open.set(name, before + text);
  };
  for (let inner = node.firstChild; inner !== null; inner = inner.nextSibling) {
    const name = inner.nodeName;
    if (inner.nodeType === 3) {
      if (/^text:(?:p|h|span|a|meta)$/u.test(node.nodeName)) write(inner.nodeValue ?? '');
    } else if (name === 'office:annotation') {
      const element = inner as Element;
      const id = element.getAttribute('office:name') ?? '';
      open.set(id, '');
      if (element.getElementsByTagName('dc:creator')[0]?.textContent === 'privlint') own.add(id);
    } else if (name === 'office:annotation-end') {
      const id = (inner as Element).getAttribute('office:name') ?? '';
      open.set(`end of ${id}`, open.get(id) ?? '');
      open.delete(id);
    } else if (SPACES.has(name)) write(' ');
    else if (name !== 'text:tracked-changes' && name !== 'text:note') walk(inner, open, own);
    if (name === 'text:p' || name === 'text:h') write(' ');
  }
}
