import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/model/document.ts';
import { LONGEST_BLOCK, LONGEST_RUN, portioned } from '../../src/read/portions.ts';
import type { RawDocument } from '../../src/read/reader.ts';

function rawOf(...blocks: (Partial<RawBlock> & { text: string })[]): RawDocument {
  return {
    format: 'text',
    blocks: blocks.map((block) => ({
      segments: [{ start: 0, length: block.text.length, source: 100, sourceLength: block.text.length }],
      kind: 'paragraph',
      level: 0,
      zone: 'body',
      ...block,
    })),
    lineStarts: [0],
    links: [],
    notes: [],
  };
}

describe('portioned', () => {
  it('leaves a document of ordinary words as it is', () => {
    const raw = rawOf(
      { text: 'Оператор обрабатывает данные. '.repeat(900).trim() },
      { text: 'https://a.kz' },
    );
    expect(portioned(raw)).toBe(raw);
  });

  it('cuts a word without end; the label stays with the first piece', () => {
    const raw = rawOf({ text: `имя ${'a'.repeat(LONGEST_RUN + 3)} б`, kind: 'item', label: '1.' });
    const { blocks } = portioned(raw);
    expect(blocks.map(({ text }) => text)).toEqual([`имя ${'a'.repeat(LONGEST_RUN)}`, 'aaa б']);
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['item', '1.'],
      ['paragraph', undefined],
    ]);
    expect(blocks[1]?.segments).toEqual([
      { start: 0, length: 5, source: 100 + 4 + LONGEST_RUN, sourceLength: 5 },
    ]);
  });

  it('cuts a block without end between words', () => {
    const { blocks } = portioned(rawOf({ text: 'данные '.repeat(10_000).trim() }));
    expect(blocks.length).toBe(3);
    for (const { text } of blocks) expect(text).toMatch(/^данные[ а-я]*данные$/u);
  });

  it('moves links to the piece that holds their words', () => {
    const text = `${'a'.repeat(LONGEST_RUN)}bcd`;
    const links = [{ block: 1, start: LONGEST_RUN + 1, end: LONGEST_RUN + 3, target: 'https://a.kz' }];
    const { blocks, links: moved } = portioned({ ...rawOf({ text: 'x' }, { text }), links });
    expect(moved).toEqual([{ block: 2, start: 1, end: 3, target: 'https://a.kz' }]);
    expect(blocks[2]?.text).toBe('bcd');
  });

  it('loses nothing, tears no character and names the places of all', () => {
    const unit = fc.constantFrom(
      'a',
      'я',
      '😀',
      '.',
      ' б ',
      'в'.repeat(LONGEST_RUN - 1),
      'г '.repeat(LONGEST_BLOCK / 4),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (words) => {
        const text = words.join('').trim().replace(/ +/g, ' ');
        const { blocks } = portioned(rawOf({ text }));
        for (const block of blocks) {
          expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
          expect(() => encodeURIComponent(block.text)).not.toThrow();
          for (const run of block.text.split(' ')) expect(run.length).toBeLessThanOrEqual(LONGEST_RUN);
          for (const { start, length, source } of block.segments)
            expect(text.slice(source - 100, source - 100 + length)).toBe(
              block.text.slice(start, start + length),
            );
        }
        expect(blocks.map((block) => block.text.replaceAll(' ', '')).join('')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 40 },
    );
  });
});
