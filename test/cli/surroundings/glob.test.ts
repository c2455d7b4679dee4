import { expect, it } from 'vitest';
import { matchesGlob } from '../../../src/cli/surroundings/glob.ts';

it.each([
  ['*.md', 'a.md', true],
  ['*.md', 'deep/er/a.md', true],
  ['drafts/**', 'drafts/x/a.md', true],
  ['drafts', 'drafts/x/a.md', true],
  ['drafts/', 'drafts/a.md', true],
  ['./site/a.md', 'site/a.md', true],
  ['site/*.md', 'site/x/a.md', false],
  ['a.md', 'b.md', false],
  ['../other/*.md', '../other/a.md', true],
  ['{a,b}.md', 'b.md', true],
  ['политика (новая).docx', 'политика (новая).docx', true],
])('%s %s', (glob, path, wanted) => {
  expect(matchesGlob([glob], path)).toBe(wanted);
});
