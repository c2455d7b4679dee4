// Draws docs/images/annotate.png: a bundled policy as privlint annotates it, with the comments beside the text as a
// word processor shows them. Needs Chromium (CHROMIUM=path, default: chromium).
//   node scripts/make-annotate-picture.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = join(root, 'docs/images/annotate.png');
const folder = mkdtempSync(join(tmpdir(), 'privlint-picture-'));
const file = join(folder, 'draft.reviewed.docx');
const SIZE = [1100, 640];
/** The first clauses and the comments on them fill the picture. */
const [FIRST, LAST] = [3, 12];

const options = ['--date', '2026-11-21', '--as-of', '2026-11-21', '--lang', 'en', '--fail-on', 'never'];
const policy = join(root, 'fixtures/flawed/two-jurisdictions.docx');
execFileSync('node', [join(root, 'bin/privlint.js'), 'annotate', policy, '-o', file, ...options]);

const files = unzipSync(new Uint8Array(readFileSync(file)));
const part = (name) => new DOMParser().parseFromString(strFromU8(files[name]), 'text/xml').documentElement;
const all = (element, name) => Array.from(element.getElementsByTagName(name));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textOf = (element) =>
  all(element, 'w:t')
    .map((t) => t.textContent)
    .join('');

const comments = new Map(
  all(part('word/comments.xml'), 'w:comment').map((comment) => [
    comment.getAttribute('w:id'),
    { author: comment.getAttribute('w:author'), lines: all(comment, 'w:p').map(textOf) },
  ]),
);
const numbers = [0, 0];
const shown = [];
const open = new Set();
const paragraphs = all(part('word/document.xml'), 'w:p').map(paragraphHtml).slice(FIRST, LAST);

/** One paragraph: its number as the fixture's styles count, its words, the commented ones marked. */
function paragraphHtml(paragraph) {
  const style = all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const before = shown.length;
  const words = inlineHtml(paragraph);
  const balloons = shown.slice(before).map(({ author, lines: [title, ...rest] }) => {
    const more = rest.map((line) => `<p>${escaped(line)}</p>`).join('');
    return `<aside><i>${author}</i><b>${escaped(title)}</b>${more}</aside>`;
  });
  return `<section><div class="${style}">${number(style)}${words}</div><div>${balloons.slice(0, 2).join('')}</div></section>`;
}

function number(style) {
  if (style === 'Heading1') {
    numbers.splice(0, 2, numbers[0] + 1, 0);
    return `${numbers[0]}. `;
  }
  if (style !== 'Clause') return '';
  numbers[1] += 1;
  return `${numbers.join('.')}. `;
}

function inlineHtml(element) {
  return Array.from(element.childNodes)
    .map((child) => {
      const id = child.getAttribute?.('w:id');
      if (child.nodeName === 'w:commentRangeStart') {
        open.add(id);
        shown.push(comments.get(id));
      } else if (child.nodeName === 'w:commentRangeEnd') open.delete(id);
      else if (child.nodeName === 'w:t')
        return open.size > 0 ? `<mark>${escaped(child.textContent)}</mark>` : escaped(child.textContent);
      else if (!['w:pPr', 'w:rPr', 'w:del'].includes(child.nodeName)) return inlineHtml(child);
      return '';
    })
    .join('');
}

const css = `body{margin:0;background:#e8e8e8;font:15px/1.45 "Liberation Serif",serif}
section{display:grid;grid-template-columns:640px 400px;gap:16px}
section>div:first-child{background:#fff;padding:5px 36px}
.Heading1{font-weight:bold}
mark{background:#fbd9d3;border-bottom:2px solid #c0392b}
aside{background:#fff;border-left:3px solid #c0392b;font:11px/1.35 "Liberation Sans",sans-serif;padding:4px 8px;margin:4px 8px 4px 0}
aside i{color:#777;float:right}aside p{margin:1px 0}aside b{display:block}`;
const html = join(folder, 'page.html');
writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>${css}</style>${paragraphs.join('')}`);
mkdirSync(join(root, 'docs/images'), { recursive: true });
execFileSync(
  process.env.CHROMIUM ?? 'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    `--window-size=${SIZE}`,
    `--screenshot=${picture}`,
    html,
  ],
  { stdio: 'ignore' },
);
rmSync(folder, { recursive: true, force: true });
