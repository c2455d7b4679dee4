import { describe, expect, it } from 'vitest';
import { inPairs } from '../../../src/extract/contradictions/quoted-pairs.ts';
import { extractOf } from '../pack.ts';

const at = (start: number): { start: number; end: number } => ({ start, end: start + 10 });
const clash = (a: number, b: number) => ({ kind: 'retention' as const, pair: [at(a), at(b)] as const });
const numbers = (clashes: Parameters<typeof inPairs>[0]): [number, number[]][] =>
  inPairs(clashes).map(({ start, pairs = [] }) => [start, pairs.map(({ pair }) => pair)]);

describe('contradictions as quotes', () => {
  it('ties both sides by a number', () => {
    expect(inPairs([clash(0, 100)])).toEqual([
      { ...at(0), pairs: [{ pair: 1, about: 'retention' }] },
      { ...at(100), pairs: [{ pair: 1, about: 'retention' }] },
    ]);
  });
  it('shows a sentence with two contradictions once', () => {
    expect(numbers([clash(0, 100), clash(50, 105)])).toEqual([
      [0, [1]],
      [100, [1, 2]],
      [50, [2]],
    ]);
  });
  it('counts two finders of one contradiction once', () => {
    expect(numbers([clash(0, 100), clash(100, 0)])).toEqual([
      [0, [1]],
      [100, [1]],
    ]);
  });
  it('makes no pair of a sentence at odds with itself', () => {
    expect(numbers([clash(0, 5)])).toEqual([[0, []]]);
  });
  it('holds for a policy: every number stands at two quotes', async () => {
    const { risks } = await extractOf(
      'ООО «Каштан» собирает телефон клиента. Данные клиентов хранятся 1 год.',
      'Срок хранения данных клиентов – 3 года.',
      'Файлы cookie мы не применяем.',
      'Сайт использует cookie, чтобы помнить корзину.',
    );
    const { evidence = [] } = risks.find((r) => r.id === 'contradiction') ?? {};
    const told = evidence.flatMap((e) => (e.pairs ?? []).map(({ pair, about }) => `${pair} ${about}`));
    expect([...told].sort()).toEqual(['1 collection', '1 collection', '2 retention', '2 retention']);
  });
});
