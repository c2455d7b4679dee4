import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../src/extract/analysis.ts';
import { languageOf } from '../../src/language/passage.ts';
import { compile } from '../../src/match/automaton.ts';
import { readDocument } from '../../src/read/read.ts';

const TEXT = 'Телефон и почту берём мы.\n\nАдрес не берём.\n\nПочта и телефон хранятся, почта вечно.\n';

/** Phrases of two automata, as those of extraction and of rules. */
async function analysed(): Promise<Analysis> {
  const automaton = (phrases: Record<string, string>) =>
    compile(
      Object.entries(phrases).map(([owner, text]) => ({ owner, language: 'ru' as const, text })),
      () => undefined,
    );
  const bytes = new TextEncoder().encode(TEXT);
  const document = await readDocument({ name: 'a.txt', bytes }, languageOf);
  return analyse(document, [
    automaton({
      '@data.address': 'адрес',
      '@data.mail': 'почта',
      '@data.phone': 'телефон',
      '@act': 'продать',
    }),
    automaton({ '@rule.kept': 'хранятся', '@rule.sold': 'продаются' }),
  ]);
}

describe('mentions', () => {
  it('are given by owner, in the order of the text', async () => {
    const { document, mentions } = await analysed();
    const words = mentions.get('@data.mail')?.map((m) => document.text.slice(m.start, m.end));
    expect(words).toEqual(['почту', 'Почта', 'почта']);
    expect(mentions.get('@act')).toBeUndefined();
    expect(mentions.get('@data.none')).toBeUndefined();
    expect(mentions.get('@rule.kept')).toHaveLength(1);
    expect([mentions.has('@data.mail'), mentions.has('@act')]).toEqual([true, false]);
  });

  it('are given by family, the owner that is met first before the others', async () => {
    const { mentions } = await analysed();
    const named = mentions.named(/^@(?:data|rule)\./).map(([owner, all]) => `${owner} ${all.length}`);
    expect(named).toEqual(['@data.phone 2', '@data.mail 3', '@data.address 1', '@rule.kept 1']);
  });

  it('tell which of a list are met, whatever automaton they are of', async () => {
    const { mentions } = await analysed();
    const list = ['@act', '@data.phone', '@data.address', '@data.none'].map((owner) => ({ owner }));
    expect(mentions.met(list).map(({ owner }) => owner)).toEqual(['@data.phone', '@data.address']);
    expect(mentions.met([{ owner: '@rule.sold' }, { owner: '@rule.kept' }])).toEqual([
      { owner: '@rule.kept' },
    ]);
  });

  it('are asked about once a sentence', async () => {
    const { mentions } = await analysed();
    const asked: number[] = [];
    const found = mentions.where('@data.mail', ({ index }) => asked.push(index) > 1);
    expect(asked).toEqual([0, 2]);
    expect(found).toHaveLength(2);
    const sentences: number[] = [];
    mentions.eachSentence('@data.phone', ({ index }) => sentences.push(index));
    expect(sentences).toEqual([0, 2]);
  });
});
