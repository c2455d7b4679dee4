import { expect, it } from 'vitest';
import type { Place } from '../../src/model/document.ts';
import { placeText } from '../../src/report/place.ts';

const place = (heading: string): Place => ({ clause: '3', headings: [heading], paragraph: 7, source: 0 });

it('names clause, paragraph and section', () => {
  expect(placeText(place('3. Права'), 'ru')).toBe('п. 3, абзац 7, раздел «3. Права»');
});

it.each([
  [
    '3. Условия и цели сбора и обработки персональных данных пользователей',
    '3. Условия и цели сбора и обработки персональных данных…',
  ],
  [`${'а'.repeat(80)}`, `${'а'.repeat(59)}…`],
  [`${'а'.repeat(59)} бв`, `${'а'.repeat(59)}…`],
])('cuts «%s» after a word', (heading, shown) => {
  expect(placeText(place(heading), 'ru')).toBe(`п. 3, абзац 7, раздел «${shown}»`);
});
