import { describe, expect, it } from 'vitest';
import { align, type Marks } from '../../src/compare/align.ts';
import { windowsOf } from '../../src/compare/align-windows.ts';

const mark = (sign: string): Marks => ({
  length: 80,
  kind: 'paragraph',
  mayBeTitle: false,
  label: '',
  signs: ['common', sign],
});
const texts = (n: number): Marks[] => Array.from({ length: n }, (_, i) => mark(`number=${i}`));

describe('windows of long texts', () => {
  it('are the whole of a short text', () => {
    const windows = windowsOf(texts(30), texts(40));
    expect(windows).toHaveLength(31);
    expect(windows.every(({ from, to }) => from === 0 && to === 40)).toBe(true);
  });

  it('are narrow where anchors stand close, and overlap from the first unit to the last', () => {
    const windows = windowsOf(texts(3000), texts(3000));
    windows.forEach(({ from, to }, i) => {
      expect(to - from).toBeLessThan(40);
      expect(from <= i && i <= to).toBe(true);
      expect(from <= (windows[i - 1]?.to ?? 0)).toBe(true);
    });
    expect(windows.at(-1)?.to).toBe(3000);
  });

  it('let a long insertion be passed over', () => {
    const right = texts(3000);
    const left = right.toSpliced(500, 900);
    const { right: partners } = align(left, right);
    expect(partners).toEqual(left.map((_, i) => (i < 500 ? i : i + 900)));
  });
});
