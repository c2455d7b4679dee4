import { describe, expect, it } from 'vitest';
import { differencesOf, partOf } from './texts.ts';

const RU = `# Политика мастерской

Мастерская ремонтирует скрипки. Заявки хранятся в сейфе мастера. Адреса клиентов не публикуются.

Адрес: г. Астана, ул. Абая Досова, 7. Телефон мастера: +7 701 555 44 33.
`;
const KK = `# Шеберхана саясаты

Шеберхана скрипкаларды жөндейді. Өтінімдер шебердің сейфінде сақталады. Клиенттердің мекенжайлары жарияланбайды.

Мекенжайы: Астана қ., Абай Досов к., 7. Шебердің телефоны: +7 701 555 44 33.
`;

async function told(kk: string, ru = RU): Promise<readonly string[]> {
  const differences = differencesOf(await partOf(ru, 'ru'), await partOf(kk, 'kk'));
  return differences.map(
    ({ kind, left, right }) =>
      `${kind}: ${left.evidence.map((e) => e.quote).join()} | ${right.evidence.map((e) => e.quote).join()}`,
  );
}

describe('what two versions say otherwise', () => {
  it('is nothing where they say the same', async () => {
    expect(await told(KK)).toEqual([]);
  });

  it('is shown beside the sentence that answers, not the first of its paragraph', async () => {
    expect(await told(KK.replace('сейфінде сақталады', 'сейфінде екі жыл сақталады'))).toEqual([
      'term: Заявки хранятся в сейфе мастера. | Өтінімдер шебердің сейфінде екі жыл сақталады.',
    ]);
  });

  it('is told once where a city that the vocabulary knows is another one', async () => {
    expect(await told(KK.replace('Астана', 'Алматы'))).toHaveLength(1);
  });

  it('is one name where first name and surname differ', async () => {
    const [only, ...others] = differencesOf(
      await partOf(RU, 'ru'),
      await partOf(KK.replace('Абай Досов', 'Ғани Есенов'), 'kk'),
    );
    expect(others).toEqual([]);
    expect(only?.right.value).toBe('Ғани Есенов');
  });

  it('is one sentence, whatever its words are, where it is left out', async () => {
    expect(await told(KK, RU.replace(' Адреса клиентов не публикуются.', ''))).toEqual([
      'sentence: Заявки хранятся в сейфе мастера. | Клиенттердің мекенжайлары жарияланбайды.',
    ]);
  });
});
