/** Rules on foreign law, courts and bodies ask the engine of jurisdiction, and say what their sentences may hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signal } from '../../../src/judge/checks/signal.ts';
import { compilePack } from '../../../src/pack/compile.ts';
import { LAWS, ruleSource, subjectFrom } from '../sample.ts';

const PACK = compilePack([
  LAWS,
  {
    path: 'vocabulary/own.yaml',
    data: {
      concepts: {
        'signal.ru.body': { ru: ['Роскомнадзор*'] },
        'signal.ru.forum': { ru: ['(суд|суде) ..2 Москв*'] },
        'signal.other.forum': { ru: ['(суд|суде) ..2 Лондон*'] },
        'signal.kz.forum': { ru: ['(суд|суде) ..2 Алматы'] },
        'signal.dispute': { ru: ['(спор|споры)'] },
        'signal.eu.concept': { ru: ['контролер*'] },
        'signal.eu-lookalike': { ru: ['билет*'] },
        'signal.declared': { ru: ['для жителей ЕС'] },
        'own.supplier': { ru: ['поставщик*'] },
        'own.heading': { ru: ['приложение'] },
      },
    },
  },
  { path: 'rule.yaml', data: ruleSource('kz/rule') },
]);

async function found(text: string, options: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { holds, evidence } = signal(await subjectFrom(text, PACK), options);
  expect(holds).toBe(evidence.length > 0);
  return evidence.map(({ quote, mark, start }) =>
    mark === undefined ? quote : quote.slice(mark.start - start, mark.end - start),
  );
}

const body = { country: 'ru', kinds: ['body'] };
const court = { abroad: 'kz', kinds: ['forum'] };

describe('signal check', () => {
  it('shows the words of the country that is asked for', async () => {
    expect(await found('Жалоба подаётся в Роскомнадзор.', body)).toEqual(['Роскомнадзор']);
    expect(
      await found('Жалоба подаётся в Роскомнадзор.', { country: ['kz', 'by'], kinds: ['body'] }),
    ).toEqual([]);
  });

  it('tells other countries from the one at home', async () => {
    expect(await found('Споры решаются в суде Лондона.', court)).toEqual(['суде Лондона']);
    expect(await found('Споры решаются в суде Москвы.', court)).toEqual(['суде Москвы']);
    expect(await found('Споры решаются в суде Алматы.', court)).toEqual([]);
  });

  it('takes the court of a place only beside a dispute', async () => {
    expect(await found('Музей при суде Москвы открыт.', court)).toEqual([]);
  });

  it('leaves out look-alikes of European notions', async () => {
    const notion = { country: 'eu', kinds: ['concept'] };
    expect(await found('Контролёром является магазин.', notion)).toEqual(['Контролёром']);
    expect(await found('Билет проверяет контролёр.', notion)).toEqual([]);
  });

  it('leaves out what a section for other people says, and what is denied', async () => {
    expect(await found('Для жителей ЕС: жалоба подаётся в Роскомнадзор.', body)).toEqual([]);
    expect(await found('В Роскомнадзор сведения не передаются.', body)).toEqual([]);
    expect(
      await found('В Роскомнадзор сведения не передаются.', { ...body, stance: ['denied'] }),
    ).toHaveLength(1);
  });

  it('keeps to sentences with and without other words', async () => {
    const text = 'Споры поставщиков решаются в суде Москвы.';
    expect(await found(text, { ...court, without: ['own.supplier'] })).toEqual([]);
    expect(await found(text, { ...court, beside: ['own.supplier'] })).toHaveLength(1);
    expect(await found('Споры решаются в суде Москвы.', { ...court, beside: ['own.supplier'] })).toEqual([]);
  });

  it('needs names', async () => {
    await expect(found('Споры.', { country: 1 })).rejects.toThrow(/takes names/u);
  });
});

it.each(['kz/foreign-court-law', 'kz/gdpr-terms', 'kz/ru-regulator', 'ru/gdpr-terms'])(
  '%s has no phrases of its own beside the engine',
  (id) => {
    const rule = parse(readFileSync(new URL(`../../../rules/${id}.yaml`, import.meta.url), 'utf8')) as {
      cases: unknown;
    };
    expect(JSON.stringify(rule.cases)).not.toContain('"says"');
  },
);
