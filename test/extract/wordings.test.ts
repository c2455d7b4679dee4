/** Wordings that policies of other operators taught: what they mean, and the traps beside them. */
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/model/clause.ts';
import { extractOf, extractOfText } from './pack.ts';

const status = (e: Extraction, id: string): string | undefined =>
  [...e.clauses, ...e.risks, ...e.drafting].find((a) => a.id === id)?.status;
const values = (e: Extraction, id: string): string[] =>
  (e.facts.find((f) => f.id === id)?.values ?? []).map((v) => v.value);

describe('clauses', () => {
  test.each([
    ['responsible-person', 'yes', 'Дерек қорғау маманы: dpo@tau-shop.kz'],
    ['subject-rights', 'partial', 'Чтобы запросить удаление данных, напишите на klen@klen.kz.'],
    ['processing-on-instruction', 'yes', 'Деректер келісімшарт негізінде өңдеушілерге беріледі.'],
    ['storage-location', 'yes', 'Данные покупателей обрабатываются на территории Республики Казахстан.'],
    ['storage-location', 'no', 'Мы соблюдаем законы, действующие на территории Республики Казахстан.'],
    ['processing-actions', 'yes', 'Оператор работает с данными такими способами: сбор, запись, хранение.'],
    ['effective-date', 'yes', 'Дербес деректер саясаты, 12.03.2024 редакциясы.'],
    ['marketing-opt-out', 'no', 'Жарнама талаптарына байланысты жауапкершіліктен бас тартамыз.'],
    ['marketing-opt-out', 'yes', 'Жарнамалық хабарламалардан бас тарта аласыз.'],
    ['marketing-communications', 'yes', 'Деректер акциялар туралы ақпарат алу үшін қажет.'],
    ['destruction', 'no', 'The counter automatically collects anonymized statistics data.'],
    [
      'consent-mechanics',
      'yes',
      "Completion of a booking constitutes the guest's informed consent to processing.",
    ],
    ['consent-mechanics', 'yes', 'Пациент деректерін ұсына отырып, оларды өңдеуге келісімін береді.'],
    [
      'government-disclosure',
      'no',
      'Access is granted to authorized personnel under the laws of the country.',
    ],
    ['data-subjects', 'no', 'We collect personal data: name, patronymic (where applicable), phone.'],
    ['effective-date', 'yes', 'Соңғы жаңарту: Қаңтар 2024'],
    ['retention-period', 'yes', 'Настоящее согласие действует в течение пяти лет.'],
    [
      'retention-period',
      'yes',
      'Согласие на обработку данных, указанных мною в форме на сайте, действует в течение 10 лет.',
    ],
    [
      'processing-on-instruction',
      'yes',
      'Оператор вправе привлекать для обработки данных клиента субподрядчиков.',
    ],
    ['confidentiality', 'yes', 'Разглашение данных возможно только с письменного согласия пациента.'],
    ['cross-border-transfer', 'yes', 'При международной передаче данных мы обеспечиваем их защиту.'],
    ['cross-border-transfer', 'no', 'Мы исполняем международные договоры России.'],
    ['retention-period', 'no', 'Отзыв не влияет на обработку, осуществлявшуюся до момента отзыва.'],
    ['confidentiality', 'yes', 'Общество принимает на себя обязательство сохранения конфиденциальности.'],
    ['confidentiality', 'partial', 'Мы не берём на себя обязательств по сохранению конфиденциальности.'],
    ['security-measures', 'partial', 'Общество обязуется обеспечить безопасность персональных данных.'],
    [
      'processing-methods',
      'no',
      'Формы утверждены по Положению об особенностях обработки персональных данных, осуществляемой без использования средств автоматизации.',
    ],
    ['third-party-sites', 'no', 'Гость пользуется иным сервисом сайта.'],
    ['third-party-recipients', 'no', 'Передача данных осуществляется по защищённому каналу.'],
    ['scope', 'no', 'Распространение – действия, направленные на раскрытие персональных данных.'],
    ['definitions', 'no', 'Использование сайта означает согласие с правилами.'],
    ['definitions', 'partial', 'Обработка означает любую операцию с данными.'],
    ['subject-rights', 'no', 'Перечень должностных лиц, имеющих доступ к данным, утверждает директор.'],
    ['retention-period', 'yes', 'Переписка удаляется спустя 6 месяцев после закрытия заявки.'],
    ['retention-period', 'partial', 'We keep data as long as necessary.'],
    ['retention-period', 'partial', 'Деректер қажет болғанша сақталады.'],
    ['retention-period', 'no', 'Деректер EU-North-1 аймағында орналасқан базада сақталады.'],
    ['storage-location', 'yes', 'Сайт Қазақстан Республикасындағы хостингте орналасқан.'],
    ['storage-location', 'no', 'Жеткізу Қазақстан аумағында жүзеге асырылады.'],
    ['storage-location', 'no', 'Our office is located in Moscow.'],
    ['marketing-communications', 'yes', 'Акциялар туралы ақпараттандыру (келісім болған жағдайда)'],
    ['cross-border-transfer', 'yes', 'Деректерді шекараалды беру келісім негізінде жүзеге асырылады.'],
    ['cross-border-transfer', 'yes', 'Данные клиентов передаются в Армению и Сербию.'],
    [
      'cross-border-transfer',
      'yes',
      'Мы можем поручать обработку любым лицам, в том числе зарубежным партнёрам.',
    ],
    ['contact-for-requests', 'no', 'Мы храним сообщения, направляемые в компанию.'],
    [
      'subject-rights',
      'no',
      'При изменении законодательства о данных компания в любой момент может изменить политику.',
    ],
    [
      'subject-rights',
      'no',
      'Мы можем использовать данные для направления уведомлений, запросов и информации.',
    ],
    ['storage-location', 'partial', 'Данные хранятся в центрах обработки данных.'],
    [
      'consent-mechanics',
      'yes',
      'Исполняя Закон «О персональных данных» (с изменениями), даю своё согласие ИП Козлову заполнением формы.',
    ],
    [
      'cookies',
      'yes',
      'Біз cookies және ұқсас технологияларды баптауларды сақтау, платформаны талдау, контентті жекелендіру және сеанс қауіпсіздігін қамтамасыз ету үшін қолданамыз.',
    ],
    ['subject-rights', 'partial', 'Вы можете запросить удаление своих данных.'],
    ['subject-rights', 'yes', 'Вы можете запросить исправление или удаление своих данных.'],
    ['subject-rights', 'partial', 'Деректерді жоюды сұрай аласыз.'],
    ['subject-rights', 'partial', 'You may request deletion of your data.'],
    ['subject-rights', 'yes', 'You may access, correct or delete your data.'],
    ['cookie-control', 'yes', 'Управление файлами cookie доступно через настройки браузера.'],
    ['public-dissemination', 'no', 'Деректемелер сайт жарияланбас бұрын көрсетіледі.'],
    ['public-dissemination', 'no', 'Data is shared with public authorities upon a lawful request.'],
    ['public-dissemination', 'yes', 'Сіз туралы ешқандай мәлімет жария етілмейді.'],
    ['named-recipients', 'no', 'Обратиться можно так: WhatsApp: +7 988 635-99-99'],
    ['policy-changes', 'yes', 'Об изменениях сообщим в рассылке за десять дней.'],
    ['legal-framework', 'partial', 'ҚР дербес деректер туралы заңнамасының талаптары сақталады.'],
    ['breach-notification', 'yes', 'Деректер ұрланса, уәкілетті органға және сізге хабарлаймыз.'],
    ['breach-notification', 'no', 'Деректерді ұрланудан қорғаймыз.'],
    ['operator-identity', 'yes', 'Оператор — «Қалалық емхана» ШЖҚ КМК.'],
    ['special-categories', 'yes', 'Клиника пациенттің денсаулығы туралы мәліметтерді өңдейді.'],
    ['storage-location', 'yes', 'Серверы стоят в Алматы.'],
    ['storage-location', 'yes', 'The servers are in Moscow and Novosibirsk.'],
    ['cross-border-transfer', 'yes', 'Деректер Германиядағы серверлерге беріледі.'],
    ['retention-period', 'yes', 'Журналы посещений хранятся 3 года.'],
    ['retention-period', 'no', 'Срок доставки – 3 дня.'],
    ['processing-on-instruction', 'yes', 'The Operator may entrust processing to another person.'],
    ['processing-on-instruction', 'no', 'We process data on the basis of your consent.'],
    ['minors', 'yes', 'Сервис предназначен для пользователей от 13 лет.'],
    ['consent-withdrawal', 'yes', 'Отозвать согласие можно письмом на info@klen.ru или через форму.'],
  ])('%s is %s in «%s»', async (id, want, text) => {
    expect(status(await extractOf(text), id)).toBe(want);
  });
});

test('terms under a right of their own are terms of answers', async () => {
  const e = await extractOf('Сіздің құқықтарыңыз', 'Түзету', 'Оператор мұны 1 жұмыс күні ішінде орындайды.');
  expect(status(e, 'response-time')).toBe('yes');
});

test.each([
  ['no', 'The service receives the IP address. This information is not used to identify the User.'],
  ['yes', 'All information is anonymous.'],
])('«this information» is what was just named: contradiction is %s', async (want, text) => {
  const list = 'The User provides the following information: last name, first name, phone number.';
  expect(status(await extractOf(list, text), 'contradiction')).toBe(want);
});

describe('data tied to purposes', () => {
  test.each([
    [
      'yes',
      ['Какие данные мы собираем', '- Имя — для персонализации отчёта', '- Почта — для отправки отчёта'],
    ],
    ['no', ['# Передача данных третьим лицам', '- Почтовый провайдер — для отправки писем (сброс пароля).']],
  ])('%s in %j', async (want, lines) => {
    expect(status(await extractOf(lines.join('\n\n')), 'data-per-purpose')).toBe(want);
  });
});

describe('quotes', () => {
  const first = (e: Extraction, id: string): readonly string[] =>
    (e.clauses.find((a) => a.id === id)?.evidence ?? []).map((q) => q.quote);

  test('a sentence goes before the title that announces it', async () => {
    const e = await extractOf('Закон № 152-ФЗ', 'Мы соблюдаем закон № 152-ФЗ «О персональных данных».');
    expect(first(e, 'legal-framework')[0]).toMatch(/^Мы соблюдаем/);
  });

  test('what a line introduces is shown with it', async () => {
    const e = await extractOf('Сайт использует cookie для:', '- входа в кабинет;\n- подсчёта посещений.');
    expect(first(e, 'cookies')).toContain('входа в кабинет;');
  });

  test('terms are shown before the title of their list', async () => {
    const e = await extractOf(
      'Основные понятия',
      'Оператор – лицо, которое обрабатывает данные;\n\nСайт – страницы по адресу klen.ru;',
    );
    expect(first(e, 'definitions')[0]).toMatch(/^Оператор/);
  });
});

describe('risks', () => {
  test.each([
    ['bundled-consent', 'yes', 'Check-in at the hostel constitutes full consent to the processing of data.'],
    ['bundled-consent', 'yes', 'Бронирование номера означает согласие гостя на обработку данных.'],
    ['bundled-consent', 'no', 'При бронировании мы спрашиваем имя и телефон гостя.'],
    [
      'cookies-not-personal-data',
      'yes',
      'We collect non-personally identifiable technical data: IP address, browser.',
    ],
    ['foreign-law-concept', 'yes', 'ООО «Ладья». Закон № 152-ФЗ. Вы имеете право на портируемость данных.'],
    ['foreign-law-concept', 'no', 'ООО «Ладья». Закон № 152-ФЗ. Вы вправе требовать блокирования данных.'],
  ])('%s is %s in «%s»', async (id, want, text) => {
    expect(status(await extractOf(text), id)).toBe(want);
  });

  const CONSENT = 'Я даю согласие ООО «Ладья» на обработку имени и телефона.';
  test.each([
    [
      'yes',
      `Согласие на обработку персональных данных\n\n${CONSENT}\n\nЦели: ответ на заявку, рекламная рассылка.\n`,
    ],
    ['no', `Согласие на обработку персональных данных\n\n${CONSENT}\n\nЦели: ответ на заявку, доставка.\n`],
    ['no', `Согласие на получение рекламной рассылки\n\n${CONSENT}\n\nЦель: рекламная рассылка.\n`],
  ])('mailings among the purposes of a consent: %s in %j', async (want, text) => {
    expect(status(await extractOfText(text), 'bundled-consent')).toBe(want);
  });
});

describe('facts', () => {
  test("the operator's seat is no place of the user", async () => {
    const seat =
      '«Тау» ЖШС (БСН 200940011821, орналасқан жері: 050000, Қазақстан, Алматы қаласы, Абай көшесі, 5-үй).';
    const kinds = values(
      await extractOf(seat, 'Біз аты-жөніңізді және телефоныңызды жинаймыз.'),
      'data-category',
    );
    expect(kinds).toEqual(expect.arrayContaining(['name', 'phone']));
    expect(kinds).not.toContain('location');
    expect(kinds).not.toContain('city');
  });

  test('a regulation is no regulator', async () => {
    const text = 'This policy follows the EU General Data Protection Regulation (GDPR).';
    expect(values(await extractOf(text), 'regulators-cited')).toEqual(['none']);
    const named = 'You may complain to the data protection authority of your country under the GDPR.';
    expect(values(await extractOf(named), 'regulators-cited')).toEqual(['eu-dpa']);
    const before = 'You have rights under the GDPR. You may complain to your supervisory authority.';
    expect(values(await extractOf(before), 'regulators-cited')).toEqual(['eu-dpa']);
  });

  test('a name in a messenger is asked for, no messenger receives it', async () => {
    const asked = 'Мы собираем имя и аккаунт в мессенджере (Telegram).';
    expect(values(await extractOf(asked), 'recipient')).not.toContain('communication');
  });

  test.each([
    [true, 'Мы передаём данные получателям:\n\n- Resend Inc. – отправка писем.'],
    [false, 'Мы передаём данные получателям: тем, кому вы нажали Resend.'],
  ])('a company form makes a word a name: %s', async (want, text) => {
    expect(values(await extractOf(text), 'recipient').includes('communication')).toBe(want);
  });

  test.each([
    [[], 'Сатып алушы өз деректерін береді.'],
    [['counterparty'], 'Деректер сатушыға беріледі.'],
    [[], 'Банк вправе получить от клиента имя и телефон.'],
    [[], 'Сведения о компаниях передаются нам из открытых реестров.'],
  ])('recipients are %j in «%s»', async (want, text) => {
    expect(values(await extractOf(text), 'recipient')).toEqual(want);
  });

  test.each([
    [['usage'], 'We collect data: name, referrer, clicks.'],
    [[], 'The Website (hereinafter referred to as the Website) collects personal data about the User.'],
    [[], 'Terms: «Service» refers to an application operated by Maple LLC, a company registered in the UK.'],
    [[], 'We share data with hosting and network providers whose data centres our servers depend on.'],
    [[], 'Мы фиксируем информацию о перемещениях по сайту в общем порядке.'],
    [['location'], 'Мы собираем информацию о перемещениях водителя.'],
    [[], 'Мы собираем данные для исполнения запроса пользователя и защиты его прав.'],
    [['messages'], 'Мы собираем данные: имя, запросы к ИИ.'],
    [[], 'Мы используем данные для целей:\n\n- Представление предложения или информации'],
    [[], '- Исключения составляют случаи, которые предусмотрены законом (угроза жизни, здоровью)'],
    [[], 'Біз деректерді жинаймыз. Қазақ тіліндегі нұсқа ақпарат үшін берілген.'],
    [[], 'Саясат мәтіні Интернет желісінде klen.kz желілік адресі бойынша қолжетімді.'],
    [['ip-address'], 'Біз құрылғының желілік мекенжайын жинаймыз.'],
  ])('kinds of data are %j in «%s»', async (want, text) => {
    const kinds = values(await extractOf(text), 'data-category');
    const traps = ['usage', 'legal-entity', 'device', 'location', 'messages', 'health', 'ip-address'];
    expect(kinds.filter((k) => traps.includes(k))).toEqual(want);
  });

  test.each([
    ['kk', 'Өзгерістер туралы Пайдаланушы электрондық пошта арқылы немесе Сервис арқылы хабарланады.'],
    ['kk', '«Дербес деректер туралы» Заңы Курьерлік қызмет алатын деректерге қолданылады.'],
  ])('nobody receives anything in «%s: %s»', async (_, text) => {
    expect(values(await extractOf(text), 'recipient')).toEqual([]);
  });

  test('a text without a title that gives consent is a form of consent', async () => {
    const text = 'Покупатель даёт ООО «Ладья» согласие на обработку имени и телефона для доставки.\n';
    expect(values(await extractOfText(text), 'document-kind')).toEqual(['consent-form']);
  });
});

describe('operators', () => {
  test.each([
    ['yes', 'Personal data are collected by LLP “White Maple” (the Operator).'],
    ['yes', 'Оператор персональных данных — Кленов Олег Петрович, ИНН 540409814223.'],
    ['partial', 'Оператор сайта — klen-shop.ru.'],
  ])('identity is %s in «%s»', async (want, text) => {
    expect(status(await extractOf(text), 'operator-identity')).toBe(want);
  });
});

test.each([
  [
    'no',
    [
      '«Тау» ЖШС (әрі қарай «Қоғам») деректерді жинайды.',
      'Аты мен телефонды Қоғам сақтайды, Қоғам қорғайды.',
    ],
  ],
  ['yes', ['«Тау» ЖШС деректерді жинайды.', 'Аты мен телефонды Қоғам сақтайды, оны Қоғам қорғайды.']],
])('«әрі қарай» explains a word: undefined-term is %s', async (want, text) => {
  expect(status(await extractOf(...text), 'undefined-term')).toBe(want);
});
