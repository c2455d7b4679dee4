import { expect, it } from 'vitest';
import type { Evidence } from '../../src/model/clause.ts';
import type { FileReport } from '../../src/model/report.ts';
import { placingLines } from '../../src/report/placing.ts';

const at = (quote: string, paragraph: number): Evidence => ({
  start: paragraph * 100,
  end: paragraph * 100 + quote.length,
  quote,
  place: { headings: [], paragraph, source: 0 },
});

it('gives two signs of whose law it is, the same words once', () => {
  const evidence = [at('ТОО «Бриз»', 1), at('ТОО «БРИЗ»', 4), at('Закон РК № 94-V', 6), at('БИН', 8)];
  const file = {
    jurisdiction: { verdict: 'kz', packs: ['kz', 'common'], chosenBy: 'text', evidence, signals: [] },
  } as unknown as FileReport;
  expect(placingLines(file, 'ru', 200)).toEqual([
    '  потому что в тексте: «ТОО «Бриз»» (абзац 1); «Закон РК № 94-V» (абзац 6)',
  ]);
});
