import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconFrom } from '../../src/compare/lexicon.ts';
import type { Language } from '../../src/model/document.ts';
import type { LexiconData } from '../../src/model/lexicon.ts';
import { lexiconOf } from '../../src/pack/lexicon.ts';

const things = {
  path: 'lexicon/things.yaml',
  data: { sort: 'thing', concepts: [{ ru: 'паспорт', kk: 'төлқұжат паспорт', en: 'passport' }] },
};
const days = {
  path: 'lexicon/days.yaml',
  data: {
    sort: 'circumstance',
    concepts: [
      { ru: 'понедельник', kk: 'дүйсенбі', en: 'monday', 'one-of': 'weekday' },
      { ru: 'вторник', kk: 'сейсенбі', en: 'tuesday', 'one-of': 'weekday' },
    ],
  },
};
const weights = {
  path: 'lexicon/weights.yaml',
  data: {
    filler: { ru: 'котор его$', kk: 'және$', en: 'the$' },
    light: { ru: 'осуществ', kk: 'жүргіз', en: 'carry$' },
    kept: { ru: 'паспорт', kk: 'төлқұжат', en: 'passport' },
  },
};
const withConcept = (concept: object) => [
  { path: 'lexicon/things.yaml', data: { sort: 'thing', concepts: [concept] } },
];

describe('lexiconOf', () => {
  it('makes one lexicon of all files, whatever else the rules hold', () => {
    const other = { path: 'vocabulary/data.yaml', data: { concepts: {} } };
    const { entryOf } = lexiconFrom(lexiconOf([things, other, weights, days]));
    const [russian, kazakh] = [entryOf('паспортом', 'ru'), entryOf('төлқұжаты', 'kk')];
    expect(russian).toMatchObject({ isThing: true, isKept: true, isFiller: false });
    expect(kazakh.concepts).toEqual(russian.concepts);
    expect([...entryOf('mondays', 'en').groups]).toEqual(['weekday']);
    expect(entryOf('вторника', 'ru').concepts).not.toEqual(entryOf('monday', 'en').concepts);
    expect(entryOf('которого', 'ru').isFiller).toBe(true);
    expect(entryOf('constructor', 'en').concepts).toEqual([]);
  });

  it('reads several words as one thing', () => {
    const concept = { ru: 'любое_время', kk: 'кез_келген_уақыт', en: 'any_time' };
    const file = { path: 'lexicon/phrases.yaml', data: { sort: 'circumstance', concepts: [concept] } };
    const { phraseAt } = lexiconFrom(lexiconOf([file, weights]));
    expect(phraseAt(['кез', 'келген', 'уақытта'], 'kk')).toMatchObject({
      length: 3,
      entry: { concepts: [0] },
    });
    expect(phraseAt(['any', 'timely', 'answer'], 'en')).toMatchObject({ length: 2 });
    expect(phraseAt(['кез', 'болған', 'уақытта'], 'kk')).toBeUndefined();
  });

  it.each([
    ['заявк', 'заявок', true],
    ['копейк', 'копеек', true],
    ['согласн', 'согласен', true],
    ['банк', 'банок', true],
    ['парк', 'парек', false],
  ])('knows the Russian stem %s in %s: %s', (stem, word, want) => {
    const { entryOf } = lexiconFrom(
      lexiconOf([...withConcept({ ru: stem, kk: 'сөз', en: 'word' }), weights]),
    );
    expect(entryOf(word, 'ru').concepts.length > 0).toBe(want);
  });

  it.each<[Language, string, boolean]>([
    ['ru', 'авиабилета', true],
    ['ru', 'перебилета', false],
    ['ru', 'небил', false],
    ['kk', 'авиабилеттер', true],
    ['en', 'unlisted', true],
    ['en', 'relist', true],
    ['en', 'enlisted', false],
  ])('looks behind the prefix of a word that it does not know: %s %s: %s', (language, word, want) => {
    const tickets = withConcept({ ru: 'билет бил', kk: 'билет', en: 'list' });
    const { entryOf } = lexiconFrom(lexiconOf([...tickets, weights]));
    expect(entryOf(word, language).concepts.length > 0).toBe(want);
  });

  it('takes a word that is closed by $ whole', () => {
    const { entryOf } = lexiconFrom(lexiconOf([weights]));
    expect(entryOf('его', 'ru').isFiller).toBe(true);
    expect(entryOf('егоза', 'ru').isFiller).toBe(false);
  });

  it('asks for the weights of words', () => {
    expect(() => lexiconOf([things])).toThrow('one file says how much words say');
  });

  it.each([
    [withConcept({ ru: 'паспорт', en: 'passport' }), 'lexicon/things.yaml: concepts.0.kk'],
    [
      withConcept({ ru: 'Паспорт', kk: 'паспорт', en: 'passport' }),
      'lexicon/things.yaml: concepts.0.ru: small',
    ],
    [withConcept({ ru: 'пас$порт', kk: 'паспорт', en: 'passport' }), 'concepts.0.ru: small letters'],
    [withConcept({ ru: 'а', kk: 'б', en: 'c', only: 'x' }), 'Unrecognized key: "only"'],
    [
      [{ ...days, data: { ...days.data, concepts: days.data.concepts.slice(1) } }],
      'lexicon/days.yaml: concepts.0.one-of: «weekday» has one concept',
    ],
  ])('says which file and which entry is wrong', (files, message) => {
    expect(() => lexiconOf(files)).toThrow(message);
  });
});

describe('the lexicon that ships', () => {
  const data = JSON.parse(readFileSync('dist/lexicon.json', 'utf8')) as LexiconData;
  const { entryOf } = lexiconFrom(data);

  it.each([
    ['законодательством', 'заңнамасына', 'legislation'],
    ['отозвать', 'қайтарып', 'withdraw'],
    ['паспортные', 'паспорт', 'passport'],
    ['сотрудников', 'қызметкерлердің', 'employees'],
    ['хранения', 'сақтау', 'storage'],
  ])('knows %s, %s and %s for one', (ru, kk, en) => {
    const [a, b, c] = [entryOf(ru, 'ru'), entryOf(kk, 'kk'), entryOf(en, 'en')];
    const shared = a.concepts.filter((id) => b.concepts.includes(id) && c.concepts.includes(id));
    expect(shared).not.toEqual([]);
  });

  it('points to concepts that it has', () => {
    const ids = Object.values(data.stems).flatMap((stems) => Object.values(stems).flat());
    expect(ids.length).toBeGreaterThan(5000);
    expect(ids.every((id) => data.concepts[id] !== undefined)).toBe(true);
  });
});
