/** Detectors about consent and mailings: what phrases alone would get wrong. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../src/extract/extract.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import { compilePack } from '../../src/pack/compile.ts';
import { readDocument } from '../../src/read/read.ts';

const FILES = [
  'vocabulary/context',
  'vocabulary/purposes',
  'clauses/consent-withdrawal',
  'risks/bundled-consent',
  'risks/marketing-without-consent',
];
const pack: CompiledPack = compilePack(
  FILES.map((name) => ({
    path: `${name}.yaml`,
    data: parse(readFileSync(new URL(`../../rules/${name}.yaml`, import.meta.url), 'utf8')) as unknown,
  })),
);

async function answer(id: string, ...paragraphs: string[]): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(`Политика конфиденциальности\n\n${paragraphs.join('\n\n')}\n`);
  const { clauses, risks } = extract(
    await readDocument({ name: 'policy.txt', bytes }, languageOf),
    pack,
  ).extraction;
  return [...clauses, ...risks].find((a) => a.id === id)?.status;
}

const WITHDRAW = 'Вы вправе отозвать согласие на обработку данных.';
const EXERCISE = 'Для реализации прав обратитесь по телефону горячей линии.';

test.each([
  ['no', [EXERCISE]],
  ['partial', [WITHDRAW]],
  ['yes', [WITHDRAW, EXERCISE]],
  ['yes', ['Согласие можно отозвать, написав на почту office@lavka.kz.']],
  ['no', ['Отзыв о товаре публикуется на сайте, пишите на office@lavka.kz.']],
  ['partial', ['Келісімді кез келген уақытта кері қайтарып алуға құқылысыз.']],
])('withdrawal of consent is «%s» in %j', async (want, text) => {
  expect(await answer('consent-withdrawal', ...text)).toBe(want);
});

const ACCEPTANCE = 'Использование сервиса означает согласие пользователя с настоящей Политикой.';

test.each([
  ['yes', [ACCEPTANCE]],
  ['no', [ACCEPTANCE, 'Согласие предоставляется путём проставления отметки в поле формы.']],
  [
    'yes',
    [
      'Принимая условия оферты, клиент даёт согласие на обработку данных.',
      'Согласие выражается проставлением отметки.',
    ],
  ],
  ['no', ['Настоящая Политика не является согласием.']],
])('bundled consent is «%s» in %j', async (want, text) => {
  expect(await answer('bundled-consent', ...text)).toBe(want);
});

const MAILING = 'Компания вправе направлять клиенту сообщения об акциях и скидках.';

test.each([
  ['yes', [MAILING]],
  ['no', [MAILING, 'Рассылка ведётся только с согласия клиента на получение рекламы.']],
  [
    'yes',
    [
      MAILING,
      'Клиент вправе выдвигать условие предварительного согласия при обработке в целях продвижения товаров.',
    ],
  ],
  ['yes', [MAILING, 'Без согласия данные третьим лицам для рекламы не передаются.']],
  ['no', ['Компания не направляет клиентам рекламу.']],
])('marketing without consent is «%s» in %j', async (want, text) => {
  expect(await answer('marketing-without-consent', ...text)).toBe(want);
});
