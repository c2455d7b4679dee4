/** Differences to plant into one version of `fixtures/parallel/fitness-*.md`: what is replaced by what, and in which clause. */
import type { Language } from '../../src/model/document.ts';

export interface Planted {
  /** Part of the text, in the version that is left alone or in the changed one, that a report has to quote. */
  readonly clause: string;
  readonly edits: Readonly<Record<Language, readonly [string, string]>>;
}

const plant = (
  clause: string,
  ru: readonly [string, string],
  kk: readonly [string, string],
  en: readonly [string, string],
): Planted => ({ clause, edits: { ru, kk, en } });

export const PLANTED: readonly Planted[] = [
  // dates
  plant(
    '',
    ['Редакция от 1 сентября', 'Редакция от 1 августа'],
    ['2026 жылғы 1 қыркүйектегі', '2026 жылғы 1 тамыздағы'],
    ['September 1, 2026', 'August 1, 2026'],
  ),
  plant(
    '',
    ['в силу 15 сентября 2026', 'в силу 15 сентября 2027'],
    ['2026 жылғы 15 қыркүйекте', '2027 жылғы 15 қыркүйекте'],
    ['September 15, 2026', 'September 15, 2027'],
  ),
  plant(
    '1.2',
    ['21 мая 2013', '12 мая 2013'],
    ['2013 жылғы 21 мамырдағы', '2013 жылғы 12 мамырдағы'],
    ['21 May 2013', '12 May 2013'],
  ),
  // identifiers, addresses, contacts
  plant(
    '1.1',
    ['291240000384', '291240000392'],
    ['291240000384', '291240000392'],
    ['291240000384', '291240000392'],
  ),
  plant('1.1', ['050013', '050031'], ['050013', '050031'], ['050013', '050031']),
  plant('1.1', ['дом 502', 'дом 520'], ['502-үй', '520-үй'], ['502 Seifullin', '520 Seifullin']),
  plant(
    '1.1',
    ['проспект Сейфуллина', 'проспект Назарбаева'],
    ['Сейфуллин даңғылы', 'Назарбаев даңғылы'],
    ['Seifullin Avenue', 'Nazarbayev Avenue'],
  ),
  plant(
    '1.1',
    ['г. Алматы, проспект', 'г. Шымкент, проспект'],
    ['Алматы қаласы, Сейфуллин', 'Шымкент қаласы, Сейфуллин'],
    ['Avenue, Almaty', 'Avenue, Shymkent'],
  ),
  plant(
    '1.1',
    ['«Жігер Фитнес»', '«Қайрат Фитнес»'],
    ['«Жігер Фитнес»', '«Қайрат Фитнес»'],
    ['Zhiger Fitness LLP', 'Qairat Fitness LLP'],
  ),
  plant('1.2', ['№ 94-V', '№ 418-V'], ['№ 94-V', '№ 418-V'], ['No. 94-V', 'No. 418-V']),
  plant(
    '1.2',
    ['сайта zhiger-fit.kz', 'сайта zhiger-gym.kz'],
    ['zhiger-fit.kz сайты', 'zhiger-gym.kz сайты'],
    ['website zhiger-fit.kz', 'website zhiger-gym.kz'],
  ),
  plant(
    '1.3',
    ['pikir@zhiger-fit.kz', 'info@zhiger-fit.kz'],
    ['pikir@zhiger-fit.kz', 'info@zhiger-fit.kz'],
    ['pikir@zhiger-fit.kz', 'info@zhiger-fit.kz'],
  ),
  plant('1.3', ['340-18-25', '340-18-52'], ['340-18-25', '340-18-52'], ['340-18-25', '340-18-52']),
  plant(
    '1.3',
    ['или по телефону +7 (727) 340-18-25', ''],
    [' немесе +7 (727) 340-18-25 телефоны арқылы', ''],
    [' or call +7 (727) 340-18-25', ''],
  ),
  plant(
    '1.3',
    ['Динара Сапарова', 'Айгуль Омарова'],
    ['Динара Сапарова', 'Айгүл Омарова'],
    ['Dinara Saparova', 'Aigul Omarova'],
  ),
  plant(
    '1.3',
    [' За обработку данных отвечает юрист Клуба Динара Сапарова.', ''],
    [' Деректерді өңдеуге Клуб заңгері Динара Сапарова жауап береді.', ''],
    [" The Club's lawyer Dinara Saparova is responsible for data processing.", ''],
  ),
  // data
  plant(
    '2.1',
    ['фамилия, имя и дата рождения', 'фамилия и имя'],
    ['тегі, аты және туған күні', 'тегі және аты'],
    ['surname, first name and date of birth', 'surname and first name'],
  ),
  plant(
    '2.1',
    ['номер телефона, адрес электронной почты;', 'номер телефона;'],
    ['телефон нөмірі, электрондық пошта мекенжайы;', 'телефон нөмірі;'],
    ['phone number, email address;', 'phone number;'],
  ),
  plant(
    '2.1',
    ['- фотография для карты посетителя;\n', ''],
    ['- келуші картасына арналған фотосурет;\n', ''],
    ['- a photograph for the visitor card;\n', ''],
  ),
  plant(
    '2.1',
    ['фотография для карты', 'отпечаток пальца для карты'],
    ['арналған фотосурет', 'арналған саусақ ізі'],
    ['a photograph for', 'a fingerprint for'],
  ),
  plant(
    '2.1',
    ['посетителя;\n- сведения о состоянии здоровья, которые вы указали в анкете.', 'посетителя.'],
    ['фотосурет;\n- сауалнамада өзіңіз көрсеткен денсаулық жағдайы туралы мәліметтер.', 'фотосурет.'],
    ['card;\n- information about your health that you give in the questionnaire.', 'card.'],
  ),
  plant(
    '2.2',
    ['геолокацию, IP-адрес и файлы cookie', 'IP-адрес и файлы cookie'],
    ['геолокацияны, IP-мекенжайды және cookie файлдарын', 'IP-мекенжайды және cookie файлдарын'],
    ['geolocation, IP address and cookies', 'IP address and cookies'],
  ),
  plant(
    '2.2',
    ['карт Клуб не хранит', 'карт Клуб хранит'],
    ['деректерін сақтамайды', 'деректерін сақтайды'],
    ['does not store bank', 'stores bank'],
  ),
  plant(
    '2.2',
    [' Данные банковских карт Клуб не хранит.', ''],
    [' Клуб банк карталарының деректерін сақтамайды.', ''],
    [' The Club does not store bank card data.', ''],
  ),
  plant(
    '2.3',
    ['старше 16 лет', 'старше 18 лет'],
    ['16 жастан', '18 жастан'],
    ['over 16 years', 'over 18 years'],
  ),
  plant(
    '2.3',
    ['\n2.3. Услугами Клуба пользуются лица старше 16 лет. За детей согласие дают родители.\n', ''],
    [
      '\n2.3. Клуб қызметтерін 16 жастан асқан адамдар пайдаланады. Балалар үшін келісімді ата-аналары береді.\n',
      '',
    ],
    ['\n2.3. The Club serves persons over 16 years of age. Parents give consent for children.\n', ''],
  ),
  // retention
  plant(
    '3',
    ['5 лет после', '3 года после'],
    ['кейін 5 жыл', 'кейін 3 жыл'],
    ['5 years after', '3 years after'],
  ),
  plant(
    '3',
    ['30 дней после', '60 дней после'],
    ['кейін 30 күн', 'кейін 60 күн'],
    ['30 days after', '60 days after'],
  ),
  plant(
    '3',
    ['дольше двух лет', 'дольше трёх лет'],
    ['екі жылдан', 'үш жылдан'],
    ['than two years', 'than three years'],
  ),
  plant(
    '3',
    ['30 дней после', '30 месяцев после'],
    ['кейін 30 күн', 'кейін 30 ай'],
    ['30 days after', '30 months after'],
  ),
  plant(
    '3',
    ['имя, телефон, дата рождения', 'имя, телефон'],
    ['аты, телефоны, туған күні', 'аты, телефоны'],
    ['name, phone, date of birth', 'name, phone'],
  ),
  plant(
    '3',
    ['| Пропуск в зал | имя, фотография | 30 дней после окончания абонемента |\n', ''],
    ['| Залға кіру | аты, фотосуреті | абонемент аяқталғаннан кейін 30 күн |\n', ''],
    ['| Entry to the gym | name, photograph | 30 days after the membership ends |\n', ''],
  ),
  // recipients and transfer
  plant(
    '4.1',
    ['- ТОО «Сымбат Клауд», г. Алматы, – для хостинга сайта;\n', ''],
    ['- «Сымбат Клауд» ЖШС, Алматы қаласы, – сайт хостингі үшін;\n', ''],
    ['- Symbat Cloud LLP, Almaty, to host the website;\n', ''],
  ),
  plant(
    '4.1',
    ['хостинга сайта;\n- страховая компания – при наступлении страхового случая.', 'хостинга сайта.'],
    ['сайт хостингі үшін;\n- сақтандыру компаниясы – сақтандыру жағдайы туындағанда.', 'сайт хостингі үшін.'],
    ['host the website;\n- an insurance company when an insured event occurs.', 'host the website.'],
  ),
  plant(
    '4.1',
    ['«Қуат Пэй», г. Астана', '«Берік Пэй», г. Астана'],
    ['«Қуат Пэй» ЖШС', '«Берік Пэй» ЖШС'],
    ['Quat Pay LLP', 'Berik Pay LLP'],
  ),
  plant(
    '4.2',
    ['Яндекс Метрику', 'Google Analytics'],
    ['Яндекс Метриканы', 'Google Analytics'],
    ['Yandex Metrica', 'Google Analytics'],
  ),
  plant(
    '4.2',
    ['Данные не продаются и не передаются', 'Данные продаются и передаются'],
    ['сатылмайды және жарнама желілеріне берілмейді', 'сатылады және жарнама желілеріне беріледі'],
    ['are not sold and are not passed', 'are sold and passed'],
  ),
  plant(
    '4.2',
    [' Данные не продаются и не передаются рекламным сетям.', ''],
    [' Деректер сатылмайды және жарнама желілеріне берілмейді.', ''],
    [' Data are not sold and are not passed to advertising networks.', ''],
  ),
  plant(
    '4.3',
    ['территории Республики Казахстан', 'территории Российской Федерации'],
    ['Қазақстан Республикасының аумағында сақталады', 'Ресей Федерациясының аумағында сақталады'],
    ['territory of the Republic of Kazakhstan', 'territory of the Russian Federation'],
  ),
  plant(
    '4.3',
    ['данных не осуществляется', 'данных осуществляется'],
    ['жүзеге асырылмайды', 'жүзеге асырылады'],
    ['is not carried out', 'is carried out'],
  ),
  plant(
    '4.3',
    [' Трансграничная передача персональных данных не осуществляется.', ''],
    [' Дербес деректерді трансшекаралық беру жүзеге асырылмайды.', ''],
    [' Cross-border transfer of personal data is not carried out.', ''],
  ),
  // rights and terms
  plant(
    '5.1',
    ['- потребовать блокирования данных;\n', ''],
    ['- деректерді бұғаттауды талап етуге;\n', ''],
    ['- demand that data be blocked;\n', ''],
  ),
  plant(
    '5.1',
    ['уничтожения данных;\n- отозвать согласие на обработку.', 'уничтожения данных.'],
    ['жоюды талап етуге;\n- өңдеуге берілген келісімді кері қайтарып алуға.', 'жоюды талап етуге.'],
    ['be destroyed;\n- withdraw consent to processing.', 'be destroyed.'],
  ),
  plant(
    '5.2',
    ['трёх рабочих дней', 'пяти рабочих дней'],
    ['үш жұмыс күні', 'бес жұмыс күні'],
    ['three business days', 'five business days'],
  ),
  plant(
    '5.2',
    ['трёх рабочих дней', 'трёх дней'],
    ['үш жұмыс күні', 'үш күн'],
    ['three business days', 'three days'],
  ),
  plant(
    '5.2',
    ['15 рабочих дней', '30 рабочих дней'],
    ['15 жұмыс күні', '30 жұмыс күні'],
    ['15 business days', '30 business days'],
  ),
  plant(
    '5.2',
    [' При отзыве согласия обработка прекращается в течение 15 рабочих дней.', ''],
    [' Келісім кері қайтарылғанда өңдеу 15 жұмыс күні ішінде тоқтатылады.', ''],
    [' When consent is withdrawn, processing stops within 15 business days.', ''],
  ),
  plant(
    '5.3',
    ['1 500 тенге', '2 500 тенге'],
    ['1 500 теңге', '2 500 теңге'],
    ['1,500 tenge', '2,500 tenge'],
  ),
  plant(
    '5.3',
    ['1 500 тенге', '1 500 рублей'],
    ['1 500 теңге', '1 500 рубль'],
    ['1,500 tenge', '1,500 roubles'],
  ),
  plant(
    '5.3',
    [' Первая копия выдаётся бесплатно.', ''],
    [' Бірінші көшірме тегін беріледі.', ''],
    [' The first copy is free of charge.', ''],
  ),
  plant(
    '5.4',
    [
      '\n5.4. Жалобу можно подать в Министерство искусственного интеллекта и цифрового развития Республики Казахстан.\n',
      '',
    ],
    [
      '\n5.4. Шағымды Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігіне беруге болады.\n',
      '',
    ],
    [
      '\n5.4. A complaint may be lodged with the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan.\n',
      '',
    ],
  ),
  // security
  plant(
    '6.1',
    ['12 сотрудников', '21 сотрудник'],
    ['12 қызметкері', '21 қызметкері'],
    ['12 employees', '21 employees'],
  ),
  plant('6.2', ['72 часов', '48 часов'], ['72 сағат', '48 сағат'], ['72 hours', '48 hours']),
  plant(
    '6.2',
    ['в течение одного рабочего дня, а', 'в течение двух рабочих дней, а'],
    ['бір жұмыс күні ішінде, ал', 'екі жұмыс күні ішінде, ал'],
    ['within one business day and', 'within two business days and'],
  ),
  plant(
    '6.3',
    ['через 14 дней', 'через 41 день'],
    ['14 күннен', '41 күннен'],
    ['after 14 days', 'after 41 days'],
  ),
  plant(
    '6.3',
    ['\n6.3. Записи камер наблюдения уничтожаются через 14 дней.\n', ''],
    ['\n6.3. Бақылау камераларының жазбалары 14 күннен кейін жойылады.\n', ''],
    ['\n6.3. Recordings of surveillance cameras are destroyed after 14 days.\n', ''],
  ),
  plant('7.1', ['за 10 дней', 'за 20 дней'], ['10 күн бұрын', '20 күн бұрын'], ['10 days in', '20 days in']),
  plant(
    '7.1',
    [' и письмом на вашу почту', ''],
    [' және поштаңызға хатпен', ''],
    [' and by a letter to your mailbox', ''],
  ),
];
