import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/extract/parts.ts';
import { sliceOf } from '../../src/extract/slice.ts';
import type { Document } from '../../src/model/document.ts';
import { placeOf } from '../../src/read/place.ts';
import { COMPOSITES, WHOLES } from '../fixtures/composite-texts.ts';
import { otherTexts } from '../fixtures/other-texts.ts';
import { markdownDocument, textDocument } from '../read/sample.ts';

const read = (text: string): Document => (text.startsWith('#') ? markdownDocument(text) : textDocument(text));
const kindsIn = (text: string): string[] => partsOf(read(text)).map((part) => part.kind ?? 'untitled');

describe('partsOf', () => {
  it.each(COMPOSITES)('splits: $name', ({ text, parts }) => {
    expect(kindsIn(text)).toEqual(parts);
  });

  it.each(WHOLES)('leaves whole: $name', ({ text }) => {
    expect(kindsIn(text)).toHaveLength(1);
  });

  it('leaves texts that are no policies whole', () => {
    const split = otherTexts().filter(({ text }) => kindsIn(text).length > 1);
    expect(split.map(({ name }) => name)).toEqual([]);
  });

  it('gives every block to one part', () => {
    for (const { text } of [...COMPOSITES, ...WHOLES]) {
      const document = read(text);
      const given = partsOf(document).flatMap((part) => part.blocks);
      expect([...given].sort((a, b) => a - b)).toEqual(document.blocks.map((block) => block.index));
    }
  });

  it('keeps an annex that follows the consent with the policy', () => {
    const composite = COMPOSITES.find(({ name }) => name.includes('form of a request'));
    const document = read(composite?.text ?? '');
    const [policy] = partsOf(document);
    const last = policy?.blocks.at(-1) ?? 0;
    expect(document.text.slice(document.blocks[last]?.start, document.blocks[last]?.end)).toMatch(/^Прошу/u);
  });
});

describe('sliceOf', () => {
  const whole = read(COMPOSITES[3]?.text ?? '');
  const slices = partsOf(whole).map((part) => sliceOf(whole, part.blocks));

  it('keeps offsets, lines and paragraphs', () => {
    for (const slice of slices) {
      expect(slice.text).toHaveLength(whole.text.length);
      for (const block of slice.blocks) {
        expect(slice.text.slice(block.start, block.end)).toBe(whole.text.slice(block.start, block.end));
        const { line, column, paragraph, source } = placeOf(slice, block.start);
        expect({ line, column, paragraph, source }).toEqual(
          (({ line, column, paragraph, source }) => ({ line, column, paragraph, source }))(
            placeOf(whole, block.start),
          ),
        );
      }
    }
  });

  it('numbers clauses in the part', () => {
    const cookies = slices[2];
    const clause = cookies?.text.indexOf('Пользователь может удалить') ?? 0;
    expect(cookies && placeOf(cookies, clause).clause).toBe('2.1');
    expect(cookies && placeOf(cookies, clause).headings[0]).toBe('Политика в отношении файлов cookie');
  });

  it('shows nothing of the other parts', () => {
    expect(slices[1]?.text).not.toMatch(/оферт|cookie|Цели/iu);
    expect(slices[0]?.text.replace(/[·\n]/gu, '')).not.toContain('нажимая');
  });
});
