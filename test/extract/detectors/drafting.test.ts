/** Defects of the document itself: what each detector finds, and what only looks like a defect. */
import { expect, test } from 'vitest';
import { extractOf } from '../pack.ts';

const found = async (id: string, text: readonly string[]): Promise<boolean> => {
  const { drafting } = await extractOf(...text);
  return drafting.find((d) => d.id === id)?.status === 'yes';
};

test.each([
  [true, ['1. Общие положения', '1.1. Текст первый.', '1.3. Текст третий.']],
  [true, ['1. Первое', 'Текст.', '3. Третье', 'Текст.', '2. Второе', 'Текст.']],
  [false, ['1. Общие положения', '1.1. Текст первый.', '1.2. Текст второй.']],
  [true, ['2. Данные', '2.1. Имя.', '2.2. Адрес.', '3. Цели', '3.1. Доставка.', '4. Права', '4.1. Копия.']],
  [true, ['1. Мы продаём чай.', '2. Нужно имя.', '3. Нужен адрес.', '5. Пишите нам.', '6. Ждём вас.']],
  [false, ['1. Мы продаём чай.', '2. Нужно имя.', '3. Нужен адрес.', '4. Пишите нам.']],
  [true, ['Сайт собирает данные:', '- - имя и телефон посетителя сайта', '- адрес доставки заказа']],
])('broken-numbering is %s of %j', async (want, text) => {
  expect(await found('broken-numbering', text)).toBe(want);
});

const SECTIONS = ['1. Цели', 'Связь с вами.', '2. Состав', 'Имя.', '3. Контакты'];
test.each([
  [true, [...SECTIONS, 'Пишите по адресу, указанному в разделе 9.']],
  [true, [...SECTIONS, 'Осы Саясаттың 9-бөліміндегі байланыс деректері.']],
  [false, [...SECTIONS, 'Пишите по адресу, указанному в разделе 3.']],
  [false, [...SECTIONS, 'Порядок установлен в разделе 9 Пользовательского соглашения.']],
  [false, [...SECTIONS, 'На основании закона «О связи», раздел 9.']],
  [true, [...SECTIONS, 'Форма дана в Annex B.']],
  [true, [...SECTIONS, 'Форма приложена (Приложение 1).']],
  [true, [...SECTIONS, 'Нысан 2-қосымшада берілген.']],
  [false, [...SECTIONS, 'Маршрут показан в приложении 2ГИС.']],
  [false, [...SECTIONS, 'Нысан 2-қосымшада берілген.', '2-қосымша', 'Нысан.']],
])('dangling-reference is %s of %j', async (want, text) => {
  expect(await found('dangling-reference', text)).toBe(want);
});

test.each([
  [true, ['Оператор вправе менять Политику.', 'Сайт вправе передать данные, Сайт не проверяет их.']],
  [true, ['1. Общие положения', 'Настоящее Положение действует с мая.']],
  [false, ['Настоящие положения действуют с мая.']],
  [true, ['Сайт «Клён» открыт. Сайт «Клён» собирает имена. Данные идут через ПО «Клён».']],
  [true, ['Деректерді Пайдаланушы береді, бұл Пайдаланушы үшін тегін.', 'Егер келіспесе, Қолданушы жазады.']],
  [true, ['Каждый субъект ПДн/пользователь обязан хранить пароль.']],
  [true, ['Персональная информация/персональные данные хранятся на сервере.']],
  [false, ['Даю согласие на обработку моих персональных данных/персональных данных ребёнка.']],
  [false, ['Оплата проходит через Apple App Store или Google Play Store.', 'Play Store хранит чеки.']],
  [false, ['Данные о клиентах/посетителях удаляются.']],
])('inconsistent-term is %s of %j', async (want, text) => {
  expect(await found('inconsistent-term', text)).toBe(want);
});

test.each([
  [true, ['Сервиc работает круглосуточно.']],
  [true, ['Обработка ведётся в соответствии c законом.']],
  [true, ['Деректер жəне олардың қорғалуы.']],
  [false, ['Участники группы c правом голоса.', 'Подпункт c части 1.', 'ECOтовары и PDFа.']],
  [true, ['Cайт собирает имя.']],
])('mixed-script is %s of %j', async (want, text) => {
  expect(await found('mixed-script', text)).toBe(want);
});

test.each([
  [true, ['Оператор: [полное имя того, кто собирает данные].']],
  [true, ['Данные собираются Индивидуальным предпринимателем (далее – Оператор).']],
  [false, ['ИП Иванова Анна, индивидуальный предприниматель (далее – Оператор).']],
  [true, ['Сайт расположен в сети Интернет по адресу: . Все права защищены.']],
  [true, ['The site is located at All exclusive rights belong to the owner.']],
  [false, ['The policy is available at all times.']],
  [true, ['Телефон будет уточнен.']],
  [false, ['Смотрите [наши правила работы с сайтом](https://klen.kz/rules) и [1].']],
])('placeholder is %s of %j', async (want, text) => {
  expect(await found('placeholder', text)).toBe(want);
});

test.each([
  [true, ['Тексты сайтаPolicy опубликованы.']],
  [true, ['Политика обработки данных1. Общие положения', '1.1. Первое.', '1.2. Второе.']],
  [false, ['Политика обработки данных', '1. Общие положения', '1.1. Первое.', '1.2. Второе.']],
  [false, ['Учёт ведётся в программе МойОфис и СберPay.']],
])('export-artifact is %s of %j', async (want, text) => {
  expect(await found('export-artifact', text)).toBe(want);
});

test.each([
  [true, ['Пишите на info@klen,ru.']],
  [false, ['Домены в зонах ru,kz,com зарегистрированы.']],
  [true, ['Пишите на info@kedr, ответим.']],
  [true, ['Сайт www.kedr,ru работает.']],
  [true, ['Пишите на info@kashtan.сom в будни.']],
  [false, ['Пишите на info@kashtan.com в будни.']],
])('invalid-identifier is %s of %j', async (want, text) => {
  expect(await found('invalid-identifier', text)).toBe(want);
});

test.each([
  [
    true,
    ['Данные Пользователя хранит Оператор.', 'Под персональной информацией Пользователя понимаются имя.'],
  ],
  [
    false,
    ['Под Пользователем понимается посетитель.', 'Данные Пользователя хранятся год, Пользователь их видит.'],
  ],
  [
    false,
    [
      'ООО «Клён» (далее – Оператор) хранит данные.',
      'Права Организации и сделки Организации учитываются Оператором.',
    ],
  ],
  [
    false,
    [
      'Настоящим магазин уведомляет пользователей сайта kedr.ru о политике.',
      'Данные Пользователя хранятся год, согласие Пользователя отзывается.',
    ],
  ],
])('undefined-term is %s of %j', async (want, text) => {
  expect(await found('undefined-term', text)).toBe(want);
});
