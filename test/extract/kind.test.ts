import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/extract/kind.ts';
import { languageOf } from '../../src/language/passage.ts';
import { readDocument } from '../../src/read/read.ts';
import { otherTexts } from '../fixtures/other-texts.ts';
import { textDocument, utf8 } from '../read/sample.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const kindOfText = (text: string): ReturnType<typeof kindOf> => kindOf(textDocument(text));

describe('kindOf', () => {
  it('judges at most one of the texts that are none', async () => {
    const texts = otherTexts();
    expect(texts.length).toBeGreaterThanOrEqual(60);
    const judged: string[] = [];
    for (const { name, text } of texts) {
      const document = await readDocument({ name, bytes: utf8(text) }, languageOf);
      if (kindOf(document).isPrivacy) judged.push(name);
    }
    expect(judged.length, judged.join(', ')).toBeLessThanOrEqual(1);
  });

  it.each(
    ['compliant', 'flawed'].flatMap((folder) =>
      readdirSync(join(FIXTURES, folder))
        .filter((name) => !name.endsWith('.yaml'))
        .map((name) => join(folder, name)),
    ),
  )('judges the policy %s', async (path) => {
    const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
    expect(kindOf(await readDocument({ name: path, bytes }, languageOf)).isPrivacy).toBe(true);
  });

  it.each([
    ['Политика конфиденциальности', 'privacy'],
    ['Положение о защите персональных данных работников', 'privacy'],
    ['Согласие на обработку персональных данных', 'consent'],
    ['СОГЛАСИЕ НА ОБРАБОТУ ПЕРСОНАЛЬНЫХ ДАННЫХ', 'consent'],
    ['Дербес деректерді жинауға және өңдеуге келісім', 'consent'],
    ['Политика использования файлов cookie', 'cookies'],
    ['Құпиялылық саясаты', 'privacy'],
    ['Privacy Notice', 'privacy'],
    ['Публичная оферта', 'terms'],
    ['Руководство администратора', 'other'],
  ])('tells a document by its name: %s', (title, kind) => {
    expect(kindOfText(`${title}\n\nТекст документа стоит здесь и занимает одну строку.\n`).kind).toBe(kind);
  });

  it.each([
    'По окончании срока хранения администратор стирает записи без возможности восстановления, а бумажные анкеты сдаёт в измельчение. Об этом делается отметка в журнале, который хранится три года. Отвечает за это начальник отдела, его замещает заместитель директора по общим вопросам.',
    'Жазылушының өтініші он жұмыс күні ішінде қаралады, жауап сол арнамен жіберіледі. Егер мәліметтер дәл болмаса, олар түзетіледі, ал қажетсіздері жойылады. Өтінішті электрондық пошта арқылы немесе кеңседе тапсыруға болады, ақы алынбайды, үшінші адамдарға ештеңе берілмейді, мұның бәрі тегін.',
  ])('judges clauses that stand without their document: %s', (clauses) => {
    expect(kindOfText(`${clauses}\n`)).toMatchObject({ isPrivacy: true });
  });

  it.each([
    'Как составить политику конфиденциальности\n\nПолитика конфиденциальности рассказывает, какие персональные данные собирает сайт. Её публикуют на сайте.',
    'Жаңалықтар: Үкімет дербес деректерді қорғау қағидаларын бекітті\n\nҚұжат дербес деректерді өңдеу тәртібін айқындайды.',
    'Дербес деректер туралы\n\nОсы Заң дербес деректер саласындағы қатынастарды реттейді.\n\nОсы Заңда мынадай ұғымдар пайдаланылады.',
    'Новые штрафы за персональные данные\n\nОператоры, которые собирают персональные данные, заплатят больше.',
  ])('skips what tells of policies and laws: %s', (text) => {
    expect(kindOfText(`${text}\n`)).toMatchObject({ isPrivacy: false, kind: 'other' });
  });

  it.each([
    'Ваши данные: коротко и честно\n\nЧто мы собираем? Имя, телефон и адрес доставки.\n\nКому передаём? Курьеру и банку. Больше никому.\n\nКак удалить? Напишите нам, и мы удалим ваши данные за три дня.',
    'Как мы защищаем ваши данные\n\nТОО «Дала» собирает имя и телефон клиентов, чтобы заключить договор.\n\nДанные хранятся пять лет. Вы можете отозвать согласие письмом.',
    'Штрафы онлайн\n\nПолитика конфиденциальности\n\nМы обрабатываем номер автомобиля и телефон, чтобы найти штрафы. Персональные данные хранятся месяц и не передаются третьим лицам.',
  ])('judges a short policy in its own words: %s', (text) => {
    expect(kindOfText(`${text}\n`).isPrivacy).toBe(true);
  });

  it('skips the shortest page that says no word of data, and judges a bare line', async () => {
    const page = (text: string) => readDocument({ name: 'README.md', bytes: utf8(text) }, languageOf);
    expect(kindOf(await page('# Tool\n\nInstall with npm.\n\n## Usage\n\nRun it.\n')).isPrivacy).toBe(false);
    expect(kindOf(await page('# Удаление\n\nДанные удаляем через месяц.\n')).isPrivacy).toBe(true);
    expect(kindOfText('Храним всё и всегда.\n').isPrivacy).toBe(true);
  });

  it('judges a policy that has no name', () => {
    const sentence =
      'Мы собираем имя и адрес электронной почты, чтобы отвечать на письма. Персональные данные хранятся год, третьим лицам не передаются. Вы можете отозвать согласие на обработку персональных данных письмом. ';
    expect(kindOfText(`О нас и о вас\n\n${sentence.repeat(4)}\n`)).toMatchObject({
      isPrivacy: true,
      kind: 'other',
    });
  });
});
