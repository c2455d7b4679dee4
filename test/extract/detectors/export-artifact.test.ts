/** Debris of an export, and words that only look glued. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/extract/analysis.ts';
import { absent } from '../../../src/extract/answers.ts';
import { contextOf } from '../../../src/extract/context.ts';
import { exportArtifact } from '../../../src/extract/detectors/export-artifact.ts';
import type { Recogniser } from '../../../src/model/pack.ts';
import { textDocument } from '../../read/sample.ts';

const RECOGNISER: Recogniser = {
  id: 'export-artifact',
  family: 'drafting',
  name: { ru: '', kk: '', en: '' },
  cues: [],
};

function statusOf(paragraphs: readonly string[]): string {
  const document = textDocument(`Политика конфиденциальности\n\n${paragraphs.join('\n\n')}\n`);
  const analysis = analyse(document, []);
  const none = absent(RECOGNISER.id);
  const findings = {
    document,
    analysis,
    context: contextOf(analysis),
    services: [],
    fact: (id: string) => ({ id, values: [] }),
    answer: (_: string, id: string) => absent(id),
  };
  return exportArtifact(findings, RECOGNISER, none, []).status;
}

test.each([
  [true, ['Оператор хранит персональныеданные три года.', 'Мы собираем персональные данные.']],
  [false, ['Сведения: фотоизображение, видеоизображение.', 'Фото-видео изображение лица.']],
  [false, ['Сведения: видеоизображение лица.', 'Храним видео изображение не храним.']],
  [false, ['Заключается автострахование.', 'Мы предлагаем авто страхование и ипотеку.']],
  [false, ['Водоснабжение дома.', 'Водоснабжение двора.', 'За водо снабжение отвечает город.']],
  [true, ['Осуществление рекламы. 6. ПРАВА И ОБЯЗАННОСТИ СТОРОН 6.1. Пользователь обязан:']],
  [false, ['Мы собираем персональные данные.', 'Персональные данные хранятся три года.']],
])('is %s of %j', (want, text) => {
  expect(statusOf(text)).toBe(want ? 'yes' : 'no');
});
