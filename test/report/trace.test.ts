import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/read/place.ts';
import { traceText } from '../../src/report/trace.ts';
import { textDocument } from '../read/sample.ts';

const REST = 'Мы отвечаем на письма в течение десяти дней. '.repeat(10);

describe('traceText', () => {
  it('shows each block with its place, and nothing that acts on a terminal', () => {
    const document = textDocument(
      `Политика конфиденциальности\n\n1. Данные \u001B[31mхранятся\u001B[0m три года.\n\n${REST}\n`,
    );
    const text = traceText(document, (offset) => placeOf(document, offset), 'en');
    expect(text).toContain('0 1:1 heading1 ru\n    Политика конфиденциальности');
    expect(text).toMatch(/1 3:4 .*\n {4}1\. Данные/u);
    expect(text).not.toContain('\u001B');
  });
});
