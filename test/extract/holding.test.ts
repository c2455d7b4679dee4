/** Matches as if each block, or the whole text, had been searched for itself. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesInBlocks, matchesInText } from '../../src/extract/holding.ts';
import type { Block, Document } from '../../src/model/document.ts';

const PATTERNS = [
  /сайт\p{L}* «[^»]+»/giu,
  /(?:ООО|LLC) \p{Lu}/gu,
  /[a-z]+@[a-z]+/giu,
  /^\d\.?/gu,
  /\p{Lu}{2}/gu,
  /law(?= s|$)/giu,
  /\d{2}\.? «/gu,
];
/** Those that may reach from one block into the next. */
const REACHING = [...PATTERNS, /сайт\P{L}{0,2}@/giu, /(?<=1\.\s)\d\.\s?\d/gu, /а»\s(?:\d\.)+/giu, /Laws$/gmu];
const piece = fc.constantFrom(
  ...['Сайты «А»', 'ООО Б', 'ооо б', 'a@b', '1.', 'Laws', 'LAW s', ' ', 'ſ', 'İ', 'сайт', '«', '@'],
);
const documents = fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 6 }).map((all): Document => {
  let start = 0;
  const blocks = all.map((pieces, index): Block => {
    const end = start + pieces.join('').length;
    const block: Block = {
      ...{ index, kind: 'paragraph', start, end },
      ...{ level: 0, zone: 'body', language: 'ru' },
    };
    start = end + 1;
    return block;
  });
  const text = all.map((pieces) => `${pieces.join('')}\n`).join('');
  return {
    ...{ name: 'a.txt', format: 'text', text, blocks },
    ...{ segments: [], lineStarts: [0], links: [], notes: [] },
  };
});

it('finds what a search of every block finds', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...PATTERNS), (document, pattern) => {
      const found = matchesInBlocks(document, pattern).map(({ block, match }) => [
        block.index,
        match.index,
        match[0],
      ]);
      const every = document.blocks.flatMap((block) =>
        [...document.text.slice(block.start, block.end).matchAll(pattern)].map((match) => [
          block.index,
          match.index,
          match[0],
        ]),
      );
      expect(found).toEqual(every);
    }),
    { numRuns: 2000 },
  );
});

it('finds what a search of the text finds, up to one end of a block inside a match', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...REACHING), (document, pattern) => {
      const told = (all: Iterable<RegExpExecArray>): unknown[] =>
        [...all]
          .map((match) => [match.index, match[0], match.groups])
          .filter(([, whole]) => `${whole}`.split('\n').length < 3);
      expect(told(matchesInText(document, pattern))).toEqual(told(document.text.matchAll(pattern)));
    }),
    { numRuns: 2000 },
  );
});
