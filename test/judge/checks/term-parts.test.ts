/** The clause of a term in a sentence of several clauses. */
import { expect, test } from 'vitest';
import { clauseOf } from '../../../src/judge/checks/term-parts.ts';
import { tokenise } from '../../../src/language/words.ts';

function clause(text: string, term: string): string {
  const tokens = tokenise(text);
  const start = text.indexOf(term);
  const part = { from: 0, to: tokens.length, length: 1, mark: { start, end: start + term.length } };
  const { from, to } = clauseOf(part, tokens, text);
  return tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(' ');
}

test('semicolons part the clause of the term from the others', () => {
  const text = 'удалим по просьбе; ответим за неделю; исправим сразу';
  expect(clause(text, 'неделю')).toBe('ответим за неделю');
  expect(clause(text, 'сразу')).toBe('исправим сразу');
});

test('without a semicolon the part stays whole', () => {
  expect(clause('удалим, а ответим за неделю', 'неделю')).toBe('удалим а ответим за неделю');
});
