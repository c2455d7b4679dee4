import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/passage.ts';
import type { Ignore } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/read.ts';

/** Each note as its place, what it is about, and its rules and reason. */
async function notes(name: string, text: string): Promise<string[]> {
  const document = await readDocument({ name, bytes: new TextEncoder().encode(text) }, languageOf);
  const about = ({ span }: Ignore): string =>
    span === undefined ? 'all' : document.text.slice(span.start, span.end).replaceAll('\n', ' | ');
  return (document.ignores ?? []).map((i) => `${i.line}:${i.column} ${about(i)} (${i.rules}: ${i.reason})`);
}
const note = (reason = 'почему'): string => `<!-- privlint-ignore kz/a: ${reason} -->`;

describe('in Markdown', () => {
  it.each([
    ['above all text', `${note()}\n# Политика\n\nТекст.`, ['1:1 all (kz/a: почему)']],
    ['above a paragraph', `# Политика\n\n${note()}\nПервый.\n\nВторой.`, ['3:1 Первый. (kz/a: почему)']],
    ['after front matter', `---\na: b\n---\n${note()}\n# Политика`, ['4:1 all (kz/a: почему)']],
    ['with a blank line between', `# П\n\n${note()}\n\nПервый.`, ['3:1 Первый. (kz/a: почему)']],
    ['at the end of a line', `# П\n\nПервый. ${note()}\n\nВторой.`, ['3:9 Первый. (kz/a: почему)']],
    ['inside a paragraph', `# П\n\nПер ${note()} вый.\n\nВторой.`, ['3:5 Пер вый. (kz/a: почему)']],
    ['in a list item', `# П\n\n- один\n- ${note()} два`, ['4:3 два (kz/a: почему)']],
    [
      'above a table',
      `# П\n\n${note()}\n\n| a | b |\n|---|---|\n| в | г |`,
      ['3:1 a | b | в | г (kz/a: почему)'],
    ],
    ['over two lines', `# П\n\n${note('две\n  строки')}\nПервый.`, ['3:1 Первый. (kz/a: две строки)']],
    [
      'for two rules',
      '# П\n\n<!-- privlint-ignore kz/a, ru/b: r -->\nПервый.',
      ['3:1 Первый. (kz/a,ru/b: r)'],
    ],
    ['without a reason', '# П\n\n<!-- privlint-ignore kz/a -->\nПервый.', ['3:1 Первый. (kz/a: )']],
    ['below all text', `# П\n\nПервый.\n\n${note()}`, ['5:1  (kz/a: почему)']],
    ['of another tool', '# П\n\n<!-- markdownlint-disable -->\nПервый.', []],
  ])('%s', async (_, text, wanted) => {
    expect(await notes('policy.md', text)).toEqual(wanted);
  });
});

describe('in HTML', () => {
  const page = (body: string): string => `<html><body>${body}</body></html>`;
  it.each([
    ['above all text', page(`${note()}<h1>Политика</h1><p>Текст.</p>`), 'all'],
    ['above a paragraph', page(`<h1>Политика</h1>${note()}<p>Первый.</p><p>Второй.</p>`), 'Первый.'],
    ['in a paragraph', page(`<h1>П</h1><p>Первый. ${note()}</p><p>Второй.</p>`), 'Первый.'],
    ['after bold words', page(`<h1>П</h1><p><b>Первый.</b> ${note()}</p><p>Второй.</p>`), 'Первый.'],
    ['after a break', page(`<h1>П</h1><p>Первый.</p>\n${note()}\n<p>Второй.</p>`), 'Второй.'],
  ])('%s', async (_, text, about) => {
    expect(await notes('policy.html', text)).toEqual([expect.stringContaining(` ${about} (kz/a: почему)`)]);
  });
});

it('is nothing in plain text', async () => {
  expect(await notes('policy.txt', `${note()}\nТекст.`)).toEqual([]);
});
