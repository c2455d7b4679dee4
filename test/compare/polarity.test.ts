import { describe, expect, it } from 'vitest';
import { differencesOf, partOf } from './texts.ts';

const RU = `# Политика

Салон записывает клиентов к парикмахеру и напоминает о визите.

Салон не продаёт сведения о клиентах и не передаёт их рекламным агентствам.

Журнал хранится в зашифрованном виде. Не указывайте в анкете диагнозы.

Данные нужны при записи и оплате.
`;
const EN = `# Policy

The salon books clients with a hairdresser and reminds them of the visit.

The salon does not sell information about clients and does not pass it to advertising agencies.

The log is kept in encrypted form. Do not state diagnoses in the questionnaire.

The data are needed for booking and payment.
`;
const KK = `# Саясат

Салон клиенттерді шаштаразға жазады және келу туралы еске салады.

Салон клиенттер туралы мәліметтерді сатпайды және оларды жарнама агенттіктеріне бермейді.

Журнал шифрланған түрде сақталады. Сауалнамада диагноздарды көрсетпеңіз.

Деректер жазылу және төлеу кезінде қажет.
`;

async function kinds(ru: string, other: string, language: 'kk' | 'en'): Promise<readonly string[]> {
  const differences = differencesOf(await partOf(ru, 'ru'), await partOf(other, language));
  return differences.map(({ kind, change }) => `${kind} ${change}`);
}

describe('a deed that one version denies and the other asserts', () => {
  it.each([['en', EN] as const, ['kk', KK] as const])(
    'is none between faithful versions: %s',
    async (l, text) => {
      expect(await kinds(RU, text, l)).toEqual([]);
    },
  );

  it('is found beside another deed that both deny', async () => {
    const ru = RU.replace('и не передаёт', 'и передаёт');
    expect(await kinds(ru, EN, 'en')).toEqual(['denial differs']);
    expect(await kinds(ru, KK, 'kk')).toEqual(['denial differs']);
    expect(await kinds(RU, EN.replace('and does not pass', 'and passes'), 'en')).toEqual(['denial differs']);
  });

  it('is found where a request not to do something becomes a request to do it', async () => {
    expect(await kinds(RU.replace('Не указывайте', 'Укажите'), EN, 'en')).toEqual(['denial differs']);
    expect(await kinds(RU, KK.replace('көрсетпеңіз', 'көрсетіңіз'), 'kk')).toEqual(['denial differs']);
  });

  it('is told by contraries too: encrypted and open', async () => {
    expect(await kinds(RU.replace('зашифрованном', 'открытом'), EN, 'en')).toEqual(['condition differs']);
    expect(await kinds(RU, KK.replace('шифрланған', 'ашық'), 'kk')).toEqual(['condition differs']);
  });

  it('is none where one of two nouns is gone, which is a word that is absent', async () => {
    expect(await kinds(RU, KK.replace('жазылу және төлеу', 'төлеу'), 'kk')).toEqual([
      'condition absent-right',
    ]);
  });
});
