import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commentsOn } from '../../src/annotate/compose.ts';
import { isAdvice, suggestionsOn } from '../../src/annotate/propose.ts';
import type { Evidence } from '../../src/model/clause.ts';
import type { Document, Language } from '../../src/model/document.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import type { FileReport, Judgement } from '../../src/model/report.ts';
import { placeOf } from '../../src/read/place.ts';
import { docx, p } from '../read/docx-builder.ts';
import { read } from './sample.ts';

/** The rules as built; `npm test` builds them first. */
const PACK = process.env.PRIVLINT_PACK ?? new URL('../../dist/pack.json', import.meta.url);
const pack: CompiledPack = JSON.parse(readFileSync(PACK, 'utf8'));
const heading = (text: string): string => p(text, '<w:outlineLvl w:val="0"/>');
const BODY = [
  heading('Политика'),
  p('Общий текст.'),
  heading('Хранение'),
  p('Данные хранятся бессрочно.'),
  p('Данные хранятся в Германии.'),
  heading('Права'),
  p('Права субъекта.'),
].join('');

function judgement(rule: string, more: Partial<Judgement> = {}): Judgement {
  const law = pack.rules.find(({ id }) => id === rule)?.law ?? [];
  return {
    rule,
    outcome: 'fail',
    severity: 'error',
    confidence: 'high',
    evidence: [],
    law,
    fingerprint: '0',
    clauses: [],
    ...more,
  };
}

function quote(document: Document, words: string, mark?: string): Evidence {
  const start = document.text.indexOf(words);
  const at = mark === undefined ? -1 : document.text.indexOf(mark, start);
  return {
    start,
    end: start + words.length,
    quote: words,
    place: placeOf(document, start),
    ...(mark === undefined ? {} : { mark: { start: at, end: at + mark.length } }),
  };
}

async function compose(
  find: (document: Document) => Judgement[],
  language: Language = 'ru',
): Promise<{
  comments: { words: string; lines: readonly string[] }[];
  suggestions: { after: string; text: string }[];
}> {
  const document = await read(docx({ body: BODY }));
  const judgements = find(document);
  const file = { judgements, languages: ['ru'] } as unknown as FileReport;
  const findings = judgements.filter(({ silentUnder }) => silentUnder === undefined);
  const composing = { pack, asOf: '2026-11-21', language, wording: 'ru' as const };
  return {
    comments: commentsOn(file, document, findings, composing).map(({ span, lines }) => ({
      words: document.text.slice(span.start, span.end),
      lines,
    })),
    suggestions: suggestionsOn(file, document, findings, pack.rules, 'ru').map(({ after, text }) => ({
      after: document.text.slice(document.blocks[after]?.start, document.blocks[after]?.end),
      text,
    })),
  };
}

describe('a comment', () => {
  it('says how bad it is, what is wrong, why, by which norm, at which price, and what to write', async () => {
    const { comments } = await compose((document) => [
      judgement('ru/retention-period', {
        evidence: [quote(document, 'Данные хранятся бессрочно.', 'бессрочно')],
      }),
    ]);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.words).toBe('бессрочно');
    expect(comments[0]?.lines.map((line) => line.split(/ (?=\P{Lu})/u)[0])).toEqual([
      'ОШИБКА: Не',
      'Почему: Для',
      'Норма: Федеральный',
      'Возможный',
      'Напишите: Данные',
      'privlint:',
    ]);
    expect(comments[0]?.lines.at(-1)).toBe('privlint: ru/retention-period');
  });

  it('speaks the language asked for, but writes the wording in that of the document', async () => {
    const { comments } = await compose(() => [judgement('ru/retention-period')], 'en');
    const text = comments[0]?.lines.join('\n') ?? '';
    expect(text).toMatch(/^ERROR: /u);
    expect(text).toContain('The text does not say it');
    expect(text).toContain('Write: Данные для');
  });

  it('stands on every quote, in full on the first and by pointing to it on the others', async () => {
    const { comments } = await compose((document) => {
      const evidence = ['Данные хранятся бессрочно.', 'Данные хранятся в Германии.'].map((w) =>
        quote(document, w),
      );
      return [judgement('common/contradiction', { outcome: 'review', evidence: [...evidence, ...evidence] })];
    });
    expect(comments.map(({ words }) => words)).toEqual([
      'Данные хранятся бессрочно.',
      'Данные хранятся в Германии.',
    ]);
    expect(comments[0]?.lines.join('\n')).toContain('Также: «Данные хранятся в Германии.» (абзац 5)');
    expect(comments[1]?.lines).toHaveLength(3);
    expect(comments[1]?.lines[1]).toBe(
      'Объяснение – в примечании к словам «Данные хранятся бессрочно.» (абзац 4).',
    );
    expect(comments[1]?.lines[0]).toMatch(/^ВОПРОС: /u);
  });

  it('on what is missing stands where it would belong', async () => {
    const { comments } = await compose((document) => [
      judgement('ru/retention-period', { belongs: placeOf(document, document.text.indexOf('Хранение')) }),
      judgement('ru/rights-access', {
        belongs: placeOf(document, 0),
        severity: 'warning',
        confidence: 'low',
      }),
    ]);
    expect(comments.map(({ words }) => words)).toEqual(['Хранение', 'Политика']);
    expect(comments[1]?.lines[0]).toMatch(/^ПРЕДУПРЕЖДЕНИЕ: .* \(уверенность: низкая\)$/u);
  });

  it('is read before milder ones on the same place', async () => {
    const { comments } = await compose(() => [
      judgement('ru/rights-access', { severity: 'info' }),
      judgement('ru/rights-complaint', { outcome: 'review' }),
      judgement('ru/retention-period'),
    ]);
    expect(comments.map(({ lines }) => lines[0]?.split(':')[0])).toEqual(['ОШИБКА', 'ЗАМЕЧАНИЕ', 'ВОПРОС']);
  });

  it('names what it speaks for', async () => {
    const { comments } = await compose(() => [
      judgement('ru/rights-rectification'),
      judgement('ru/rights-stop-processing', { silentUnder: 'ru/rights-rectification' }),
    ]);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.lines.join('\n')).toContain(
      'Сюда же: Не названо право требовать прекращения обработки',
    );
  });
});

describe('a suggestion', () => {
  it('for a missing clause stands at the end of its section, else at the end of the document', async () => {
    const { suggestions } = await compose((document) => [
      judgement('ru/retention-period', { belongs: placeOf(document, document.text.indexOf('Хранение')) }),
      judgement('ru/rights-access', { belongs: placeOf(document, 0) }),
    ]);
    expect(suggestions.map(({ after }) => after)).toEqual(['Данные хранятся в Германии.', 'Права субъекта.']);
    expect(suggestions[0]?.text).toMatch(/^Данные для \[оформления заказа\]/u);
  });

  it('for a section that is the last one stands before what the document lacks', async () => {
    const { suggestions } = await compose((document) => [
      judgement('ru/retention-period', { belongs: placeOf(document, 0) }),
      judgement('ru/rights-access', { belongs: placeOf(document, document.text.indexOf('Права')) }),
    ]);
    expect(suggestions.map(({ text }) => text.split(' ')[0])).toEqual(['Субъект', 'Данные']);
  });

  it('never stands between a heading and its text', async () => {
    const { suggestions } = await compose((document) => [
      judgement('ru/retention-period', { evidence: [quote(document, 'Хранение')] }),
    ]);
    expect(suggestions.map(({ after }) => after)).toEqual(['Данные хранятся в Германии.']);
  });

  it('for a risky clause stands after it', async () => {
    const { suggestions } = await compose((document) => [
      judgement('ru/retention-unlimited', { evidence: [quote(document, 'Данные хранятся бессрочно.')] }),
    ]);
    expect(suggestions.map(({ after }) => after)).toEqual(['Данные хранятся бессрочно.']);
  });

  it('is not made for a question, nor where the remedy is advice', async () => {
    const { suggestions } = await compose(() => [
      judgement('ru/retention-period', { outcome: 'review' }),
      judgement('common/broken-numbering'),
    ]);
    expect(suggestions).toEqual([]);
  });

  it('is wording in every rule but these', () => {
    const own = pack.rules.filter((rule) => isAdvice(rule)).map(({ id }) => id);
    expect(own.filter((id) => !id.startsWith('common/'))).toEqual([
      'kz/operator-id-checksum',
      'ru/operator-ids-invalid',
    ]);
    // what nothing but the drafting of the text is wrong with has no wording of its own
    const drafting = pack.rules.filter(({ id }) => /^common\/(?!unstated-)/u.test(id));
    expect(own).toHaveLength(drafting.length + 2);
  });
});
