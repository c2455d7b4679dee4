/** Risks in the words of many authors, each beside the harmless wording that looks like it. */
import { expect, test } from 'vitest';
import { extractOf, extractOfText } from './pack.ts';

const LADYA = 'ООО «Ладья» соблюдает Федеральный закон № 152-ФЗ «О персональных данных».';
const TAU = '«Тау» ЖШС Қазақстан Республикасының № 94-V Заңын сақтайды.';

async function statusOf(id: string, ...text: readonly string[]) {
  const { risks } = await extractOf(...text);
  return risks.find((r) => r.id === id)?.status;
}

test.each([
  ['bundled-consent', 'yes', 'Оставляя данные на сайте, гость автоматически соглашается с Политикой.'],
  ['bundled-consent', 'no', 'Гость даёт отдельное согласие на обработку и отдельное согласие на рассылку.'],
  ['consent-by-use', 'yes', 'Запуская приложение, клиент выражает согласие с Политикой.'],
  ['consent-by-use', 'yes', 'Воспользовавшись любым сервисом сайта, клиент даёт согласие на рассылку.'],
  ['consent-by-use', 'no', 'Пользуясь сайтами партнёров, вы соглашаетесь с их правилами.'],
  ['liability-waiver', 'yes', 'Все данные вы передаёте на свой страх и риск.'],
  ['liability-waiver', 'no', 'Мы не несём ответственности за сбои в работе рассылки по вине третьих лиц.'],
  ['open-ended-recipients', 'yes', 'Мы передаём данные для обработки своим аффилированным лицам.'],
  ['open-ended-recipients', 'yes', 'Мы можем делиться вашими данными с нашими партнёрами.'],
  ['open-ended-recipients', 'no', 'Мы передаём данные нашим партнёрам: СДЭК и Почте России.'],
  [
    'open-ended-data-list',
    'yes',
    'Мы собираем:\n\n- имя;\n- иные данные, которые гость добровольно сообщает.',
  ],
  ['open-ended-purposes', 'yes', 'Данные обрабатываются в целях:\n\n- иной деятельности по уставу.'],
  ['open-ended-purposes', 'yes', 'Данные служат для любых целей, не противоречащих закону.'],
  [
    'open-ended-purposes',
    'no',
    'Счётчик — самостоятельный оператор и использует данные в собственных целях.',
  ],
  ['rights-restricted', 'yes', 'Удаление данных на сегодня невозможно.'],
  ['rights-restricted', 'no', 'Удалённый аккаунт нельзя восстановить.'],
  ['liability-waiver', 'no', 'Мы не несём ответственности за политику конфиденциальности данных сайтов.'],
  ['open-ended-purposes', 'no', 'Гость даёт согласие свободно, своей волей и в своих интересах.'],
  ['rights-restricted', 'yes', 'Компания не обязана предоставлять пользователю сведения об обработке.'],
  ['rights-restricted', 'no', 'Компания не будет предоставлять данные любым лицам без законного запроса.'],
  ['cookies-not-personal-data', 'yes', 'Куки-файлы деперсонализированы, но от них можно отказаться.'],
  ['cookies-not-personal-data', 'yes', 'Счётчик собирает анонимную статистику, включая IP-адреса.'],
  ['cookies-not-personal-data', 'no', 'IP-адрес может обрабатываться в анонимизированном виде.'],
  ['excessive-data', 'yes', 'Чтобы поддерживать связь с клиентом, мы запрашиваем имя и ИИН.'],
  ['excessive-data', 'no', 'Для связи и заключения договора мы запрашиваем имя и ИИН.'],
  ['transfer-without-consent', 'yes', 'Согласие на передачу данных третьим лицам не требуется.'],
  ['transfer-without-consent', 'no', 'Мы передаём данные в учётную систему для оформления продажи, сервиса.'],
  ['unilateral-changes', 'yes', 'Мы не обязаны сообщать об изменениях Политики.'],
  ['unlimited-retention', 'yes', 'Данные хранятся в течение всего срока деятельности Оператора.'],
  ['unlimited-retention', 'no', 'Доступ неограниченного круга лиц к обработке данных закрыт.'],
  ['transfer-without-consent', 'yes', 'При продаже бизнеса данные гостей переходят новому владельцу.'],
  ['transfer-without-consent', 'yes', 'Мы можем раскрыть данные, если сочтём это целесообразным.'],
  [
    'transfer-without-consent',
    'no',
    'Данные раскрываются без согласия гостя в случаях, установленных законом.',
  ],
  ['id-document-copies', 'yes', 'Нужны данные документа, удостоверяющего личность, в том числе его фото.'],
  ['id-document-copies', 'no', 'Нужны номер документа, удостоверяющего личность, и фото профиля.'],
  ['unlimited-retention', 'yes', 'Согласие действует в течение всей моей жизни.'],
  ['rights-restricted', 'yes', 'Гость даёт безотзывное согласие, в том числе третьим лицам.'],
  ['open-ended-recipients', 'yes', 'Гость даёт согласие на передачу его данных третьим лицам'],
  ['no-verification-disclaimer', 'yes', 'Возраст гостей не проверяется.'],
  ['liability-waiver', 'yes', 'Компания освобождается от ответственности в случае взлома сервера.'],
  ['pre-trial-claim-imposed', 'yes', 'Стороны обязуются соблюдать претензионный порядок.'],
  ['consent-by-use', 'yes', 'Акцептом признаётся момент, с которого гость приступил к использованию сайта.'],
  ['consent-by-use', 'no', 'Продолжая пользоваться сайтом, вы соглашаетесь с использованием файлов cookie.'],
  [
    'consent-by-use',
    'yes',
    'Продолжая пользоваться сайтом, вы соглашаетесь с обработкой файлов cookie и иных персональных данных.',
  ],
  ['excessive-data', 'no', 'Сообщать нам о политических взглядах и религиозных убеждениях запрещено.'],
  ['cookies-not-personal-data', 'yes', 'Статистические данные не содержат личной информации.'],
  ['cookies-not-personal-data', 'no', 'Мы собираем анонимную статистику просмотров.'],
  [
    'transfer-without-consent',
    'yes',
    'Мы не передаём данные, кроме случаев, установленных законом, или когда это нужно для работы сервиса.',
  ],
  ['liability-waiver', 'yes', 'Все риски использования приложения несёт пользователь.'],
  [
    'unilateral-changes',
    'no',
    'Состав файла cookie может меняться без уведомления Пользователя по Политике.',
  ],
  ['bundled-consent', 'no', 'Клиент вправе отозвать согласие на обработку данных и на получение рекламы.'],
  ['consent-by-use', 'yes', 'Начав пользоваться ботом, вы принимаете Политику.'],
  ['open-ended-data-list', 'no', 'Мы храним имя, телефон и другие запросы клиентов исполняем сразу.'],
  ['open-ended-recipients', 'no', 'Передавая нам данные любых других лиц, получите их согласие.'],
  ['open-ended-recipients', 'yes', 'Данные передаются третьим лицам, круг которых не ограничен.'],
  ['unlimited-retention', 'yes', 'Срок хранения данных не установлен.'],
  ['unlimited-retention', 'no', 'Данные хранятся 3 года, если срок хранения не установлен договором.'],
  ['liability-waiver', 'yes', 'Мы не возмещаем убытки, вызванные утечкой данных.'],
  ['id-document-copies', 'yes', 'Мы собираем фото удостоверяющих личность документов.'],
  ['id-document-copies', 'no', 'К запросу прилагается копия паспорта заявителя.'],
  ['marketing-without-consent', 'yes', 'Данные служат для предоставления информации о товарах и акциях.'],
  ['pre-trial-claim-imposed', 'yes', 'Обращение в суд без предварительной претензии не допускается.'],
  ['rights-restricted', 'no', 'После отзыва согласия оказание услуг может стать невозможным.'],
  ['foreign-trackers', 'no', 'Раньше мы использовали Google Analytics, сейчас он отключён.'],
  ['foreign-trackers', 'no', 'Чат с нами ведётся в канале Telegram: t.me/ladya_shop'],
  [
    'liability-waiver',
    'yes',
    'Мы не несём ответственности за перерывы в работе и потерю данных пользователей.',
  ],
  ['rights-restricted', 'yes', 'Мы не обязуемся удалять или исправлять данные по запросу.'],
  ['excessive-data', 'no', 'Мы собираем имя и номер карточки в Национальном каталоге товаров.'],
  ['storage-abroad', 'yes', 'Серверы компании могут находиться за пределами Российской Федерации.'],
  ['storage-abroad', 'no', 'Серверы компании не находятся за пределами Российской Федерации.'],
  ['foreign-trackers', 'no', 'Контакты:\n\nTelegram владельца: @ladya_owner'],
  ['obsolete-reference', 'yes', 'В страны без надлежащей защиты данные идут с согласия клиента.'],
])('%s is %s in «%s»', async (id, want, text) => {
  expect(await statusOf(id, LADYA, text)).toBe(want);
});

test.each([
  ['consent-by-use', 'yes', 'Қосымшаны пайдалана отырып, сіз Саясат талаптарын қабылдағаныңызды растайсыз.'],
  ['bundled-consent', 'yes', 'Офертаны қабылдау дербес деректерді өңдеуге келісім беру болып табылады.'],
  ['id-document-copies', 'no', 'Жеке куәліктің көшірмесін қоса бермеуіңізді сұраймыз.'],
  ['transfer-without-consent', 'no', 'Егер бала келісімсіз дерек берген болса, бізге хабарласыңыз.'],
  ['cookies-not-personal-data', 'yes', 'Аналитикалық деректер жеке ақпаратты қамтымайды.'],
  ['liability-waiver', 'yes', 'Сервисті пайдалану тәуекелі пайдаланушыға жүктеледі.'],
  ['storage-abroad', 'yes', 'Деректер Қазақстаннан тыс серверлерде өңделеді.'],
  ['rights-restricted', 'yes', 'Берілген келісім қайтарылып алынбайды.'],
  ['cookies-not-personal-data', 'yes', 'Жеке емес деректер – cookie файлдары мен браузер түрі.'],
  ['bundled-consent', 'yes', 'Қонақ Саясатпен және онда көрсетілген деректерді өңдеу шарттарымен келіседі.'],
  ['storage-abroad', 'yes', 'Серверлер Қазақстаннан тыс орналасуы мүмкін.'],
  ['foreign-law-concept', 'no', 'Субъектінің құқықтары мен заңды мүдделері қорғалады.'],
  ['unilateral-changes', 'yes', 'Әкімшілік Саясатты хабарламасыз және өтемақы төлемей өзгерте алады.'],
  ['open-ended-purposes', 'no', 'Сайтты кез келген мақсатта пайдалануға болады.'],
  ['pre-trial-claim-imposed', 'yes', 'Сотқа жүгінер алдында пайдаланушы шағым жолдауы тиіс.'],
  ['foreign-trackers', 'no', 'WhatsApp пен Instagram сілтемелері бөгде сайттарға апарады.'],
])('%s is %s in Kazakh «%s»', async (id, want, text) => {
  expect(await statusOf(id, TAU, text)).toBe(want);
});

test.each([
  ['no', 'Цели:\n\n- рассылка новостей и акций (основание — согласие клиента);\n- доставка.'],
  ['yes', 'Цели:\n\n- рассылка новостей и акций;\n- доставка.'],
])('mailings are a risk (%s) by the ground that their own item names', async (want, text) => {
  expect(await statusOf('marketing-without-consent', LADYA, text)).toBe(want);
});

test('the law of any country makes the order clear', async () => {
  expect(await statusOf('unclear-jurisdiction', 'Мы соблюдаем законодательство Индонезии.')).toBe('no');
  expect(await statusOf('unclear-jurisdiction', 'Мы соблюдаем законодательство.')).toBe('yes');
});

test('a form of consent that lists mailings among its purposes merges consents, a policy does not', async () => {
  const purposes = 'Цели: ответы на запросы, направление информации о товарах и услугах.';
  const form = await extractOfText(
    `Согласие на обработку персональных данных\n\nЯ даю согласие ООО «Ладья» на обработку имени и телефона.\n\n${purposes}\n`,
  );
  expect(form.risks.find((r) => r.id === 'bundled-consent')?.status).toBe('yes');
  expect(await statusOf('bundled-consent', LADYA, purposes)).toBe('no');
});

test.each([
  ['rights-restricted', 'yes', 'The guest gives irrevocable written consent to the processing.'],
  ['rights-restricted', 'yes', 'This must be done 6 months before we cease to use your data.'],
  ['open-ended-recipients', 'yes', 'The guest consents to transfer of data to third parties'],
  ['consent-by-use', 'yes', 'The Policy is deemed accepted when you start using the site.'],
  ['consent-by-use', 'no', 'You consent by entering your name into the form on the site.'],
  [
    'bundled-consent',
    'yes',
    'I consent to the processing, including but not limited to distribution of advertising messages.',
  ],
  ['id-document-copies', 'no', 'You may obtain a copy of this license.'],
  ['foreign-law-concept', 'no', 'The information is collected outside our direct control.'],
])('%s is %s in English «%s»', async (id, want, text) => {
  expect(await statusOf(id, 'Ladya LLC observes Federal Law No. 152-FZ "On Personal Data".', text)).toBe(
    want,
  );
});

test('a company of a neighbour under its own law mixes nothing, whatever form it shares with Russia', async () => {
  const text =
    'ООО «Ладья» соблюдает Закон Республики Беларусь от 7 мая 2021 г. № 99-З «О защите персональных данных».';
  expect(await statusOf('mixed-jurisdiction', text)).toBe('no');
});

// one row a family of wordings: who has no say, what the operator promises not, and the harmless twin
test.each([
  ['consent-by-use', 'yes', 'Само появление на страницах магазина мы расцениваем как согласие с Политикой.'],
  ['consent-by-use', 'yes', 'Каждый, кто посещает сайт, принимает и соглашается с его правилами.'],
  ['consent-by-use', 'yes', 'Не согласны с Политикой — уйдите с сайта.'],
  ['consent-by-use', 'no', 'Если вы не согласны с обработкой cookie, отключите их в браузере.'],
  ['bundled-consent', 'yes', 'Без согласия на рекламу оформить карту гостя нельзя.'],
  ['bundled-consent', 'no', 'Согласие на рекламу не обязательно для оформления карты гостя.'],
  ['unilateral-changes', 'yes', 'Мы изменяем Политику, не извещая гостей.'],
  ['unilateral-changes', 'yes', 'Незнание новой редакции Политики не освобождает гостя от её соблюдения.'],
  ['unilateral-changes', 'no', 'О новой редакции Политики мы сообщаем гостям за 15 дней.'],
  [
    'unlimited-retention',
    'yes',
    'Анкеты храним столько, сколько существует гостиница.\n\nДанные хранятся вечно.',
  ],
  ['unlimited-retention', 'yes', 'Гость даёт бессрочное письменное согласие на обработку.'],
  ['unlimited-retention', 'no', 'Обязанность хранить тайну действует бессрочно.'],
  [
    'liability-waiver',
    'yes',
    'Компания ответственности не несёт, если данные разглашаются или утрачиваются.',
  ],
  ['liability-waiver', 'yes', 'Ответственность за утечку данных ограничена суммой заказа.'],
  ['liability-waiver', 'no', 'Компания отвечает за утечку данных по закону.'],
  ['rights-restricted', 'yes', 'Стоимость выдачи выписки о данных — 500 рублей.'],
  ['rights-restricted', 'yes', 'Гость лишается права отозвать согласие после заселения.'],
  ['rights-restricted', 'no', 'Выписка о данных выдаётся бесплатно.'],
  ['transfer-without-consent', 'yes', 'Данные передаются взыскателям независимо от согласия гостя.'],
  ['transfer-without-consent', 'no', 'Мы защищаем данные от передачи без согласия.'],
  ['open-ended-recipients', 'yes', 'Мы вправе передать данные гостя кому угодно.'],
  ['open-ended-recipients', 'no', 'Данные гостя не передаются кому угодно.'],
  ['open-ended-data-list', 'yes', 'Мы вправе запросить другие персональные данные: имя, телефон.'],
  ['open-ended-data-list', 'no', 'Доступны и другие каналы связи (телефон, почта и т. д.).'],
  ['open-ended-purposes', 'yes', 'Данные служат для всего, что потребуется гостинице.'],
  ['open-ended-purposes', 'no', 'Для иных целей мы запросим согласие гостя.'],
  ['marketing-without-consent', 'yes', 'Мы вносим адрес гостя в список рассылки.'],
  ['marketing-without-consent', 'no', 'Рекламу мы не рассылаем.'],
  ['no-verification-disclaimer', 'yes', 'Мы не удостоверяемся в том, что гость достиг совершеннолетия.'],
  ['no-verification-disclaimer', 'no', 'Мы удостоверяемся в том, что гость достиг совершеннолетия.'],
  ['id-document-copies', 'yes', 'Мы храним копии документов, подтверждающих личность гостя.'],
  ['id-document-copies', 'no', 'К запросу приложите копию документа, подтверждающего личность.'],
  ['cookies-not-personal-data', 'yes', 'Мы не считаем cookie персональными данными.'],
  ['cookies-not-personal-data', 'no', 'Мы считаем cookie персональными данными.'],
  ['pre-trial-claim-imposed', 'yes', 'Прежде чем идти в суд, гость должен направить претензию.'],
  ['pre-trial-claim-imposed', 'no', 'Гость может направить претензию или идти в суд.'],
])('%s is %s for the family of «%s»', async (id, want, text) => {
  expect(await statusOf(id, LADYA, text)).toBe(want);
});

test.each([
  ['consent-by-use', 'yes', 'Сайтқа кірген әрбір қонақ Саясатпен келіседі.'],
  ['unilateral-changes', 'yes', 'Компания Саясатты қонақтарды хабардар етпей өзгертеді.'],
  ['unilateral-changes', 'no', 'Саясатқа енгізілген өзгерістер туралы қонақтарға 10 күн бұрын хабарлаймыз.'],
  ['unlimited-retention', 'yes', 'Деректер компания жұмыс істеп тұрғанша сақталады.'],
  ['liability-waiver', 'yes', 'Деректер базасы бұзылса, компания жауап бермейді.'],
  ['liability-waiver', 'no', 'Деректер базасы бұзылса, компания жауап береді.'],
  ['transfer-without-consent', 'yes', 'Компания деректерді қонақтан рұқсат сұрамай серіктестерге береді.'],
  ['pre-trial-claim-imposed', 'yes', 'Претензия жібермей сотқа жүгінуге болмайды.'],
])('%s is %s for the Kazakh family of «%s»', async (id, want, text) => {
  expect(await statusOf(id, TAU, text)).toBe(want);
});

test.each([
  ['consent-by-use', 'yes', 'The use of the Site must be stopped if the guest disagrees with these Rules.'],
  ['consent-by-use', 'yes', 'If the guest disagrees with these Rules, the use of the Site must be stopped.'],
  [
    'unilateral-changes',
    'yes',
    'The Company may change clauses of this Agreement without notifying the guest.',
  ],
  ['liability-waiver', 'yes', 'The Company is not responsible for the use of the data by other persons.'],
  ['open-ended-recipients', 'yes', 'The guest consents to the transmission of the data to third parties.'],
  [
    'bundled-consent',
    'yes',
    'The guest gives permission to process data as well as for sending out advertising.',
  ],
  ['rights-restricted', 'yes', 'The request must be notarised to access the data.'],
  ['rights-restricted', 'no', 'Access to the data is free of charge.'],
])('%s is %s for the English family of «%s»', async (id, want, text) => {
  expect(await statusOf(id, 'Ladya LLC observes Federal Law No. 152-FZ "On Personal Data".', text)).toBe(
    want,
  );
});

test('a base for the users of one country alone is no base of the operator abroad', async () => {
  const under = 'ТОО «Тау», БИН 220540013887, соблюдает Закон № 94-V «О персональных данных и их защите».';
  const told = 'Записи о пользователях ведутся в базе на территории России.';
  const ofSome = `Для пользователей из России: ${told.toLowerCase()}`;
  expect(await statusOf('storage-abroad', under, told)).toBe('yes');
  expect(await statusOf('storage-abroad', under, ofSome)).toBe('no');
  expect(await statusOf('mixed-jurisdiction', under, ofSome)).toBe('no');
  const ofOurs = 'Записи о пользователях из Казахстана ведутся в базе на территории России.';
  expect(await statusOf('storage-abroad', under, ofOurs)).toBe('yes');
});
