/** First names that are common in Russia and Kazakhstan, by stem, and in English: beside one, a capital word is a surname. */

const RUSSIAN =
  'Александр Алексе Анатоли Андре Антон Аркади Арсени Артём Артем Артур Богдан Борис Вадим Валентин Валери Васили Виктор Витали Владимир Владислав Вячеслав Геннади Георги Глеб Григори Даниил Данил Денис Дмитри Евгени Егор Иван Игор Иль Кирилл Константин Леонид Максим Марк Матве Михаил Никит Никола Олег Павел Павл Пётр Петр Роман Семён Семен Серге Станислав Степан Тарас Тимофе Фёдор Федор Эдуард Юри Ярослав ' +
  'Алин Алис Алл Анастаси Ангелин Анн Антонин Валентин Варвар Вер Вероник Виктори Галин Дарь Диан Евгени Екатерин Елен Елизавет Жанн Зинаид Инн Ирин Карин Кир Кристин Ксени Ларис Лиди Лили Любов Людмил Маргарит Марин Мари Надежд Натали Наталь Нин Оксан Олес Ольг Полин Раис Светлан Софи Софь Тамар Тать Татьян Ульян Эльвир Юли Яна';
const KAZAKH =
  'Айбек Айгүл Айгуль Айгул Айдана Айдар Айдос Айжан Айман Айнур Айнұр Айнагүл Айнагуль Акмарал Ақмарал Алибек Әлібек Алия Әлия Алмаз Алмас Алтынай Аман Анар Арман Аружан Асель Әсел Асем Әсем Асет Әсет Аскар Асқар Асхат Асылбек Ахмет Азамат Багдат Бағдат Батыр Бауыржан Бахыт Бақыт Бекзат Берик Берік Болат Гулнар Гүлнар Гульнар Гүлмира Гульмир Гүлнұр Дамир Дана Данияр Дархан Даурен Дәурен Даулет Дәулет Динар Динара Динмухамед Ерболат Ербол Ержан Ерлан Ернар Ерсин Жанар Жанат Жандос Жанибек Жәнібек Жомарт Жұлдыз Жулдыз Зарин Зауре Зәуре Ильяс Камил Канат Қанат Кайрат Қайрат Қуаныш Куаныш Лаура Ләззат Ляззат Мадин Мадияр Максат Мақсат Марат Мейрам Меруерт Мурат Мұрат Мухтар Мұхтар Назгүл Назгуль Назерке Нурбол Нұрбол Нуржан Нұржан Нурлан Нұрлан Нурсултан Нұрсұлтан Олжас Рауан Рустам Рустем Руслан Сабин Сағат Салтанат Самал Самат Санжар Сауле Сәуле Серик Серік Талгат Талғат Темирлан Темірлан Тимур Тоғжан Улан Ұлан Шолпан Шынар Шыңғыс Чингиз';
const ENGLISH =
  'Adam Alan Alex Alexander Alice Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Barbara Ben Benjamin Brian Carol Caroline Catherine Charles Charlotte Chris Christian Christine Christopher Claire Daniel David Deborah Diana Donald Edward Elena Elizabeth Emily Emma Eric Eva Frank George Grace Hannah Helen Henry Ivan Jack James Jane Janet Jason Jennifer Jessica Joan John Jonathan Joseph Julia Julie Karen Kate Katherine Kenneth Kevin Larry Laura Lauren Linda Lisa Lucy Margaret Maria Mark Martha Martin Mary Matthew Melissa Michael Michelle Nancy Natalia Nicholas Nicole Nina Olga Oliver Olivia Pamela Patricia Patrick Paul Peter Philip Rachel Rebecca Richard Robert Ronald Ruth Ryan Samuel Sandra Sarah Scott Sergey Sharon Simon Sophia Stephanie Stephen Steven Susan Thomas Timothy Victor Victoria Virginia William';

const RUSSIAN_CASE = '(?:а|у|ом|ем|е|ы|и|й|я|ю|ой|ей|ью|ь)?';
const KAZAKH_CASE =
  '(?:а|у|ом|ем|е|ы|и|ой|ей|ю|я|(?:н|д|т)(?:ың|ің|ы|і)|ға|ге|қа|ке|(?:д|т|н)(?:ан|ен)|(?:м|б|п)ен)?';

const stems = (names: string): string => names.split(' ').join('|');

/** Source of a regular expression for a first name in any case. */
export const FIRST_NAME = `(?:(?:${stems(RUSSIAN)})${RUSSIAN_CASE}|(?:${stems(KAZAKH)})${KAZAKH_CASE}|${stems(ENGLISH)})`;
