import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenise } from '../../src/language/words.ts';
import { compile } from '../../src/match/automaton.ts';
import { parsePhrase } from '../../src/match/grammar.ts';
import { run, type Stretch } from '../../src/match/run.ts';
import type { Automaton } from '../../src/model/automaton.ts';
import { endsOf } from './naive.ts';

interface Hit {
  readonly owner: string;
  readonly from: number;
  readonly to: number;
}

function hitsOf(automaton: Automaton, tokens: readonly Token[], stretches: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  run(automaton, tokens, stretches, (owner, from, to) => {
    hits.push({ owner: automaton.owners[owner] ?? '', from, to });
  });
  return hits;
}

function find(
  phrase: string,
  text: string,
  concepts: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  const tokens = tokenise(text);
  const automaton = compile([{ owner: 'x', language: 'ru', text: phrase }], (name) => concepts[name]);
  const hits = hitsOf(automaton, tokens, [
    { from: 0, to: tokens.length, startsBlock: true, endsBlock: true },
  ]);
  return hits.map((h) => text.slice(tokens[h.from]?.start, tokens[h.to]?.end));
}

describe('phrases', () => {
  it('match words by stem, whatever stands between them but words', () => {
    expect(find('персональные данные', 'Обработка персональных, данных.')).toEqual(['персональных, данных']);
    expect(find('персональные данные', 'персональных иных данных')).toEqual([]);
  });
  it('bridge a gap of at most so many words', () => {
    expect(find('передача ..2 данных', 'передача любых таких данных')).toEqual([
      'передача любых таких данных',
    ]);
    expect(find('передача ..2 данных', 'передача всех любых таких данных')).toEqual([]);
  });
  it('read an act by its beginning, and not by it who does the act', () => {
    expect(find('пайдалан*', 'сайтты пайдалану')).toEqual(['пайдалану']);
    expect(find('пайдалан*', 'сайт пайдаланушысы мен өңдеушілер')).toEqual([]);
    expect(find('(пайдаланушы*|өңдеуш*)', 'сайт пайдаланушысы мен өңдеушілер')).toEqual([
      'пайдаланушысы',
      'өңдеушілер',
    ]);
  });
  it('take alternatives, options and any order', () => {
    expect(find('(отзыв|отказ от) согласия?', 'отказ от согласия')).toEqual([
      'отказ от',
      'отказ от согласия',
    ]);
    expect(find('<отзыв & согласие>', 'согласие можно отозвать: отзыв')).toEqual([
      'согласие можно отозвать: отзыв',
    ]);
  });
  it('know exact forms, prefixes, numbers and addresses', () => {
    expect(find('=данных', 'данные данных')).toEqual(['данных']);
    expect(find('трансгранич*', 'трансграничную')).toEqual(['трансграничную']);
    expect(find('# дней', 'в течение 10 дней')).toEqual(['10 дней']);
    expect(find('напишите ..3 %email', 'напишите нам на a.b@site.kz')).toEqual([
      'напишите нам на a.b@site.kz',
    ]);
    expect(find('152-ФЗ', '№ 152‑ФЗ')).toEqual(['152‑ФЗ']);
  });
  it('hold on to the edges of a block', () => {
    expect(find('^ цели $', 'цели')).toEqual(['цели']);
    expect(find('^ цели $', 'наши цели')).toEqual([]);
    expect(find('^ цели $', 'цели обработки')).toEqual([]);
    expect(find('^ ..1 цели ..1 $', 'наши цели обработки')).toEqual(['цели']);
    expect(find('^ ..1 цели', 'вот наши цели')).toEqual([]);
    expect(find('цели ..1 $', 'цели обработки данных')).toEqual([]);
  });
  it('use concepts', () => {
    expect(
      find('передача @what', 'передача личных сведений', { what: ['данных', 'личных сведений'] }),
    ).toEqual(['передача личных сведений']);
  });
  it('fold Latin look-alikes inside Cyrillic words', () => {
    expect(find('согласие', 'сoглaсиe')).toEqual(['сoглaсиe']);
  });
});

describe('a phrase that cannot be read', () => {
  it.each([
    ['(а|', 'an alternative is empty (column 4)'],
    ['..3 а', 'a gap needs words on both sides'],
    ['а .. б', 'a gap needs its number of words: ..3 (column 5)'],
    ['', 'the phrase is empty'],
    ['а?', 'a phrase may not be optional as a whole'],
    ['@nobody', 'there is no concept @nobody'],
    ['а )', '«)» is not expected here (column 3)'],
    ['сайт ok.ru', 'is an address to a reader'],
  ])('%s', (phrase, message) => {
    expect(() => find(phrase, 'а')).toThrow(message);
  });
  it('may not grow without measure', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`c${i}`, [`@c${i + 1} @c${i + 1}`]]),
    );
    expect(() => find('@c0', 'а', { ...doubling, c40: ['а'] })).toThrow('too large');
  });
  it('may not refer to itself', () => {
    expect(() => find('@a', 'а', { a: ['@b'], b: ['x @a'] })).toThrow('refers to itself');
  });
});

const word = fc.constantFrom('а', 'бы', 'вот', 'где');
const atom = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((w) => `${w}?`),
  fc.tuple(word, word).map(([a, b]) => `(${a}|${b} ${a})`),
  fc.tuple(word, word).map(([a, b]) => `<${a} & ${b}>`),
);
// no gap stands before optional parts alone: it would have nothing to lead to
const phraseText = fc
  .array(fc.tuple(atom, fc.constantFrom(' ', ' ', ' ..1 ', ' ..2 ', ' ... ')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([a, gap], i) =>
        i === parts.length - 1 ? a : parts.slice(i + 1).every(([b]) => b.endsWith('?')) ? `${a} ` : a + gap,
      )
      .join(''),
  );

describe('the automaton', () => {
  it('ends where a matcher that tries everything ends', () => {
    fc.assert(
      fc.property(phraseText, fc.array(word, { maxLength: 9 }), (text, words) => {
        const tokens = tokenise(words.join(' '));
        const phrase = parsePhrase(text);
        const allOptional =
          endsOf({ ...phrase, atStart: false, atEnd: false }, []).size === 0 && readsNothing(text);
        if (allOptional) return;
        const automaton = compile([{ owner: 'x', language: 'ru', text }], () => undefined);
        const hits = hitsOf(automaton, tokens, [
          { from: 0, to: tokens.length, startsBlock: true, endsBlock: true },
        ]);
        expect(new Set(hits.map((h) => h.to))).toEqual(endsOf(phrase, tokens));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('many phrases in one automaton', () => {
  it('end where each alone ends, however much they share', () => {
    fc.assert(
      fc.property(
        fc.array(phraseText, { minLength: 2, maxLength: 5 }),
        fc.array(word, { maxLength: 9 }),
        (all, words) => {
          const texts = all.filter((text) => !readsNothing(text));
          const tokens = tokenise(words.join(' '));
          const stretches = [{ from: 0, to: tokens.length, startsBlock: true, endsBlock: true }];
          const phrases = texts.map((text, i) => ({ owner: `${i}`, language: 'ru' as const, text }));
          const hits = hitsOf(
            compile(phrases, () => undefined),
            tokens,
            stretches,
          );
          for (const [i, text] of texts.entries())
            expect(new Set(hits.filter((h) => h.owner === `${i}`).map((h) => h.to))).toEqual(
              endsOf(parsePhrase(text), tokens),
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('stay inside their sentence', () => {
    const tokens = tokenise('а бы вот где');
    const stretches = [0, 2].map((from) => ({ from, to: from + 2, startsBlock: false, endsBlock: false }));
    const automaton = compile([{ owner: 'x', language: 'ru', text: '(а|бы|где) ... вот' }], () => undefined);
    expect(hitsOf(automaton, tokens, stretches)).toEqual([]);
  });
});

/** Whether every part of the phrase is optional: such phrases are refused. */
function readsNothing(text: string): boolean {
  return text.split(/ (?:\.\.\d |\.\.\. )?/).every((part) => part.endsWith('?'));
}
