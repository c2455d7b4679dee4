/** Differences in words that state no number, date or name: one a copy, planted into the compliant policy. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/compare.ts';
import { lexiconFrom } from '../../src/compare/lexicon.ts';
import { textOf } from '../../src/compare/text.ts';
import { wordsOf } from '../../src/compare/wording.ts';
import type { Language } from '../../src/model/document.ts';
import { lexiconOf } from '../../src/pack/lexicon.ts';
import { differencesOf, fixture, knowledge, partOf } from './texts.ts';

const TEXTS = { ru: fixture('compliant/kz-policy-ru.md'), kk: fixture('compliant/kz-policy-kk.md') };

/** What is replaced by what in one version; without a replacement it is dropped. */
const PLANTED: readonly (readonly ['ru' | 'kk', string, string?])[] = [
  ['ru', ' и Цифрового кодекса Республики Казахстан (далее – Кодекс)'],
  ['ru', 'г. Алматы, ул. Наурызбай', 'г. Астана, ул. Наурызбай'],
  ['ru', ' и имеют одинаковую силу'],
  ['ru', 'ИИН покупателя Оператор не запрашивает', 'ИИН покупателя Оператор запрашивает'],
  ['ru', 'сведения о здоровье, национальности', 'сведения о национальности'],
  ['ru', 'ТОО «Дала Курьер»', 'ТОО «Жел Курьер»'],
  ['ru', ' за свой счёт'],
  ['ru', 'морального и материального вреда', 'материального вреда'],
  ['ru', 'Ознакомление с данными бесплатно', 'Ознакомление с данными платное'],
  ['ru', ', в местный исполнительный орган или', ' или'],
  ['ru', 'в судах Республики Казахстан', 'в судах Российской Федерации'],
  ['ru', 'передача данных по сети и резервные копии шифруются, '],
  ['kk', 'сұрамайды, жеке басты', 'сұрайды, жеке басты'],
  ['kk', ', денсаулық, ұлт', ', ұлт'],
  ['kk', 'Төлем Жолы', 'Қазына Жолы'],
  ['kk', '- 3.4-тармақта көрсетілген тәртіппен келісімді кері қайтарып алуға;\n'],
  ['kk', ', жергілікті атқарушы органға'],
  ['kk', ' Деректермен танысу өтеусіз.'],
];

describe('words that carry weight', () => {
  it.each(PLANTED.map(([language, from, to = '']) => ({ language, from, to })))(
    '$language: «$from» becomes «$to»',
    async ({ language, from, to }) => {
      const text = TEXTS[language];
      expect(text).toContain(from);
      const changed = await partOf(text.replace(from, to), language);
      const other: Language = language === 'ru' ? 'kk' : 'ru';
      expect(differencesOf(changed, await partOf(TEXTS[other], other)).length).toBeGreaterThan(0);
      expect(differencesOf(await partOf(text, language), changed).length).toBeGreaterThan(0);
    },
  );

  it('a section that is missing is one clause with its heading', async () => {
    const text = TEXTS.ru.replace(/## 7\.[\s\S]*(?=## 8\.)/u, '');
    const differences = differencesOf(await partOf(text, 'ru'), await partOf(TEXTS.kk, 'kk'));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ kind: 'clause', change: 'absent-left', confidence: 'high' });
  });

  it('a synonym is no difference between editions', async () => {
    const text = TEXTS.ru.replace('Уничтожение выполняет комиссия', 'Уничтожение проводит комиссия');
    expect(text).not.toBe(TEXTS.ru);
    expect(differencesOf(await partOf(TEXTS.ru, 'ru'), await partOf(text, 'ru'))).toEqual([]);
  });

  it('texts of two operators are no versions of one policy', async () => {
    const policy = await partOf(TEXTS.ru, 'ru');
    const shop = await partOf(fixture('flawed/ru-shop.txt'), 'ru');
    expect(compareTexts(policy, shop, knowledge)).toMatchObject({ isUnrelated: true, differences: [] });
    const app = await partOf(fixture('flawed/kz-app-kk.txt'), 'kk');
    expect(compareTexts(policy, app, knowledge)).toMatchObject({ isUnrelated: true, differences: [] });
  });
});

it('the last word of a phrase keeps what it says alone', async () => {
  const days = [
    { ru: 'каждый_понедельник', kk: 'әр_дүйсенбі', en: 'every_monday' },
    { ru: 'понедельник', kk: 'дүйсенбі', en: 'monday', 'one-of': 'weekday' },
    { ru: 'вторник', kk: 'сейсенбі', en: 'tuesday', 'one-of': 'weekday' },
  ];
  const none = { ru: 'и$', kk: 'және$', en: 'the$' };
  const weights = { filler: none, light: none, kept: { ...none, en: 'monday' } };
  const lexicon = lexiconFrom(
    lexiconOf([
      { path: 'lexicon/days.yaml', data: { sort: 'circumstance', concepts: days } },
      { path: 'lexicon/weights.yaml', data: weights },
    ]),
  );
  const { document } = await partOf('We bake every Monday.', 'en');
  const text = textOf(document, 'en', { ...knowledge, lexicon }, 'sentence');
  const [sentence] = text.analysis.sentencesOf(0);
  if (text.units[0] === undefined || sentence === undefined) throw new Error('no sentence');
  const monday = wordsOf(text, text.units[0], sentence).find(({ norm }) => norm === 'monday');
  expect(monday).toMatchObject({ concepts: [0, 1], groups: new Set(['weekday']), isKept: true });
});
