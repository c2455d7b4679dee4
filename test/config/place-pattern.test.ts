import { expect, it } from 'vitest';
import { isInClause, isInSection } from '../../src/config/place-pattern.ts';

const at = (clause: string | undefined, heading = ''): Parameters<typeof isInClause>[0] => ({
  ...(clause === undefined ? {} : { clause }),
  headings: ['Политика', heading],
  paragraph: 1,
  source: 0,
});

it.each([
  ['3.4', '3.4', true],
  ['3.4.', '3.4', true],
  ['3.4', '3.4.1', true],
  ['3.4', '3.4 а', true],
  ['3.4', '3.41', false],
  ['3', '3.4', true],
  ['3', '13.3', false],
  ['3.*', '3.10', true],
  ['*.2', '3.2', true],
  ['3.4', undefined, false],
])('clause %s: %s', (pattern, clause, wanted) => {
  expect(isInClause(at(clause), [pattern])).toBe(wanted);
});

it.each([
  ['хранение', '4. Хранение', true],
  ['4. Хранение', '4. Хранение', true],
  ['хран*', 'IV. Хранение и уничтожение', true],
  ['*уничтожение*', '4.1. Хранение и  уничтожение данных', true],
  ['хранение', 'Хранение данных', false],
  ['политика', '', true],
  ['отч*т', 'Отчёт', true],
])('section %s: %s', (pattern, heading, wanted) => {
  expect(isInSection(at('1', heading), [pattern])).toBe(wanted);
});
