import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { languageOf } from '../../../src/language/passage.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { readDocument } from '../../../src/read/read.ts';

const name = { ru: 'р', kk: 'к', en: 'e' };
/** The two files in miniature: what the detector does with them does not hang on their phrases. */
const PACK = compilePack([
  {
    path: 'clauses/policy-changes.yaml',
    data: {
      id: 'policy-changes',
      name,
      cues: [{ ru: ['уведомим'] }, { says: 'partial', ru: ['публикуется'] }],
    },
  },
  {
    path: 'vocabulary/a.yaml',
    data: {
      concepts: {
        'changes.in-advance': { ru: ['(заранее|предварительно)'] },
        'changes.of-document': { ru: ['изменения Политики'] },
        'changes.no-notice': { ru: ['без предварительного'] },
      },
    },
  },
  {
    path: 'risks/unilateral-changes.yaml',
    data: {
      id: 'unilateral-changes',
      name,
      detector: 'unilateral-changes',
      cues: [
        { ru: ['без уведомления'] },
        { ru: ['вправе изменять'], confidence: 'low' },
        { ru: ['с момента публикации'], confidence: 'medium' },
      ],
    },
  },
]);

async function answer(text: string) {
  const document = await readDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, languageOf);
  return extract(document, PACK).extraction.risks[0];
}

describe('a right to change the policy', () => {
  it('is a risk where nobody is told', async () => {
    expect((await answer('Оператор вправе изменять Политику.'))?.status).toBe('yes');
    expect((await answer('Оператор вправе изменять Политику. Она публикуется здесь.'))?.status).toBe('yes');
  });
  it('is none where a notice is promised', async () => {
    const found = await answer('Оператор вправе изменять Политику. Об этом мы уведомим вас письмом.');
    expect(found).toMatchObject({ status: 'no', evidence: [] });
  });
  it('is none where the notice comes before the new text holds, but is one where it only may come after', async () => {
    const early = 'Изменения Политики вступают в силу с момента публикации. О них мы заранее уведомим вас.';
    expect((await answer(early))?.status).toBe('no');
    const late =
      'Изменения Политики вступают в силу с момента публикации. Об изменениях Политики уведомим вас.';
    expect((await answer(late))?.status).toBe('yes');
  });
  it('takes no words about another matter, nor «without prior notice», for a promise', async () => {
    const published = 'Изменения Политики вступают в силу с момента публикации. Уведомим вас.';
    for (const other of ['О визите мы напомним заранее.', 'Файл меняется без предварительного уведомления.'])
      expect((await answer(`${published}\n\n${other}`))?.status).toBe('yes');
  });
  it('stays one where the text also denies the notice, and only those words are shown', async () => {
    const found = await answer(
      'Оператор вправе изменять Политику. О важном уведомим. Прочее меняется без уведомления.',
    );
    expect(found?.status).toBe('yes');
    expect(found?.evidence.map((e) => e.quote)).toEqual(['Прочее меняется без уведомления.']);
  });
});
