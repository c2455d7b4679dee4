/** The stance of a mention among the words it is read with. */
import { expect, it } from 'vitest';
import type { Mention } from '../../src/extract/mention.ts';
import { stanceOf } from '../../src/extract/stance.ts';
import { tokenise } from '../../src/language/words.ts';

it('follows the tokens it is given, whatever the same sentence said among others', () => {
  const text = 'Мы собираем IP-адреса (не хранятся постоянно)';
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ norm }) => norm === 'адреса');
  const bounds = { from: 0, to: tokens.length, start: 0, end: text.length };
  const mention: Mention = {
    ...{ owner: '@data.ip-address', from: at - 1, to: at },
    ...{ start: tokens[at - 1]?.start ?? 0, end: tokens[at]?.end ?? 0 },
    sentence: { ...bounds, index: 0, block: 0, language: 'ru' },
    block: {
      ...{ index: 0, kind: 'paragraph', start: 0, end: text.length },
      level: 0,
      zone: 'body',
      language: 'ru',
    },
  };
  const withoutBrackets = tokens.map((token, i) => (i > at ? { ...token, norm: '' } : token));
  expect(stanceOf(mention, tokens, text)).toBe('denied');
  expect(stanceOf(mention, withoutBrackets, text)).toBe('asserted');
  expect(stanceOf(mention, tokens, text)).toBe('denied');
});
