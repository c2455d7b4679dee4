/**
 * Words for time, number, manner and business: Russian | Kazakh | English, by their beginnings. Lines of one group
 * (`@name`) exclude each other: a text that says one where its translation says another differs. Read by `lexicon.ts`.
 */
export const TIME = `
ежедневн | күнде күнсайын | daily @how-often
еженедельн | апталық аптасайын | weekly @how-often
ежемесячн | айлық айсайын | monthly @how-often
ежеквартальн квартал поквартальн | тоқсан | quarterly quarter @how-often
ежегодн | жыл жылсайын | annual annually yearly @how-often
полугод | жартыжыл | half-year six-monthly semi-annual
понедельник | дүйсенбі | monday mondays @weekday
вторник | сейсенбі | tuesday tuesdays @weekday
сред среду средам среда | сәрсенбі | wednesday wednesdays @weekday-soft
четверг | бейсенбі | thursday thursdays @weekday
пятниц | жұма | friday fridays @weekday
суббот | сенбі | saturday saturdays @weekday
воскресень | жексенбі | sunday sundays @weekday
выходн | демалыс | weekend holiday
праздн | мереке | holiday
рабоч | жұмыс | working business work
календарн | күнтізбе күнтізбелік | calendar
день$ дня$ дней$ дни$ днём днем дню сутки суток | күн тәулік | day days
недел | апта | week weeks weekly
месяц мес$ | ай ай$ айдың айда | month months monthly
год$ года$ лет$ году$ годов годы годом | жыл жас | year years age
час$ часа$ часов часы | сағат | hour hours
минут | минут | minute minutes
момент | сәт | moment time upon after discovery
период | кезең мерзім | period time
время$ времени временем | уақыт | time times
сеанс сесси | сеанс сессия | session sessions
раз$ раза$ разов | рет | once time times
однократн одноразов разов | бірреттік реттік | one-time single once
постоянн | тұрақты | permanent permanently constant
бессрочн | мерзімсіз | indefinite indefinitely unlimited perpetual
немедлен незамедлительн сразу безотлагательн | дереу бірден | immediately once promptly immediate
заранее предварит | алдын бұрын | advance prior beforehand ahead
после$ | кейін соң | after
до$ | дейін бұрын | before until up under prior
позднее позже | кешіктір кеш | later
ранее раньше | бұрын ерте | earlier before
ещё еще | тағы | another more further still
повторн | қайта қайталап | repeat again second
другой иной иные других иных другие иных | басқа өзге | other others another different
каждый каждого каждые каждую каждая | әр әрбір сайын | each every
любой любое любую любых любого любом | кез кезкелген | any
все$ всех всем всеми весь всего всю вся | барлық бүкіл | all every whole entire everything
некотор | кейбір жекелеген | some certain
количеств числ | сан саны | number quantity amount
процент | пайыз | percent per
половин | жарты | half
миллион | миллион | million
тысяч | мың | thousand
метр метров | метр | metre meter metres
радиус | радиус | radius
примен | мысал | example
бизнес | бизнес | business
торгов | сауда | trade trading
производств | өндіріс | production
строительств архитектур | құрылыс сәулет | construction architect
образовательн | білім | education
благотворит пожертв | қайырымдыл | charit donat
спорт фитнес | спорт фитнес | sport fitness
культур | мәдениет | cultur
музыка музей | музей музыка | museum music
еда$ питан блюд | тамақ тағам | food meal
вода$ воды | су | water
животн питом | жануар | animal pet
дорог дорожн | жол | road
цифров | цифрлық | digital
технолог | технология | technolog
инновац | инновация | innovation
аэрокосм | аэроғарыш | aerospace
промышлен | өнеркәсіп | industry industr
финанс | қаржы | financ
рынк рынок | нарық нарығ | market
регулир | реттеу | regulat
развит | дамыту даму | develop
искусствен | жасанды | artificial
интеллект | интеллект зият | intelligen intellect
коммерч | коммерция | commerc
микрофинанс мфо | микроқаржы мқұ | microfinance mfo
легализац отмыван | жылыстат | launder laundering
терроризм | терроризм | terror
противодейств | қарсы іс-қимыл | combat counter
мошенн | алаяқ | fraud
экстренн авари чрезвычайн | төтенше апат шұғыл | emergency accident urgent
скор скорой | жедел | ambulance
оплат | ақы төлем | pay
пенс | зейнет | pension
больн | ауру | sick ill
акт$ акта$ актом акты | акт | act report certificate statement
экземпляр | дана | copy copies counterpart
член | мүше | member members
язык | тіл | language
график | кесте | schedule
образец | үлгі | sample template
цель целей целях цели целью целям | мақсат үшін | purpose purposes aim goal
назначен | тағайын мақсат | purpose
причин | себеп | reason cause
случа | жағдай | case event cases
способ средств | тәсіл әдіс құрал | method means way tools tool
мер$ меры$ мерах мерам мерами | шара | measure measures
гаранти | кепілдік | guarant
качеств | сапа | quality
количеств | сан | number
объём объем | көлем | volume scope amount
содержан содержит содержать | мазмұн қамти | content contain
состав состава | құрам | composition content
история истори | тарих | histor
поведен | мінез-құлық | behavio
предпочтен | қалау | prefer
действующ | қолданыстағы | current valid force
актуальн | өзекті қолданыстағы | current up-to-date
редакц | редакция | version edition revision wording
обновлен | жаңарт | update updated
новой | жаңа | new
конец концу окончан | соң аяқ | end
начал | бас баста | start beginning
скорост темп$ | жылдамдық қарқын | speed pace
открыт откры | ашық аш | open
закрыт закры | жабық жаб | closed close
холодн | суық | cold
удобств комфорт | ыңғай | convenien comfort
самостоят | дербес | independen
ненужн лишн | артық | unnecessary unneeded more than
меньше менее | аз кем | less fewer under
больше более свыше | көп артық астам | more over above
сверх | тыс | above
хорош | жақсы | good
плох | жаман | bad
честн | адал | honest fair
быстр | тез жылдам | quick fast
просто$ прост | жай оңай | simpl easy
бот робот | бот робот | bot robot
кнопк | батырма түйме | button
виджет пиксел | виджет пиксел | widget pixel
версия | нұсқа | version
ежедневн | күн | daily day @how-often
еженедельн недел | апта | week weekly @how-often
месяц ежемесячн | ай | month monthly @how-often
квартал ежекварт | тоқсан | quarter @how-often
год$ ежегод | жыл | year annual @how-often
устн | ауызша | oral verbal @manner
письмен | жазбаша | written writing @manner @kept
бумаг бумажн | қағаз | paper @manner
галочк отметк | белгі құсбелгі | tick box @manner
больше более | көп артық астам | more over @size
меньше менее младше | аз кем төмен толмаған | less fewer under @size
обычно обычн | әдетте | usual usually typically normally generally
сайт | сайт | website site
подобн аналогичн схож сходн | ұқсас | similar analogous like
различн разн | түрлі әртүрлі | various different
современн | заманауи | modern current
никогда | ешқашан әрқашан | never
всегда | әрдайым әрқашан | always
непосредствен | тікелей | direct
наиболее самый самое | ең | most
активн | белсенді | active activit
неактивн | белсенді емес белсенді | inactiv
надежн | сенімді | reliabl secure trusted
строг строго | қатаң | strict
эффективн | тиімді | effective efficient
избыточн | артық | excessive
безвозврат окончательн навсегда | біржола түпкілікті қайтарымсыз | permanent irrevocabl final irreversib
полн полного полное | толық толығымен | total complete full
справедлив | әділ | fair just
объектив | объективті | objectiv
прозрачн | ашық | transparent
необходимые обязательн | қажетті | essential necessary
специальн | арнайы | special specific
уникальн | бірегей бірегейі | unique
предыдущ | алдыңғы бұрынғы | previous preceding
случайн | кездейсоқ | accidental random
независим | тәуелсіз | independent @kept
добросовест | адал | good faith bona fide
дважды$ | екі рет | twice$ @kept
однажды единожд | бір рет | once
трижды | үш рет | three times
январ | қаңтар | january
феврал | ақпан | february
март марта | наурыз | march
апрел | сәуір | april
мая май | мамыр | may
июн | маусым | june
июл | шілде | july
август | тамыз | august
сентябр | қыркүйек | september
октябр | қазан | october
ноябр | қараша | november
декабр | желтоқсан | december
сегодня | бүгін | today
завтра | ертең | tomorrow
мгновен | лезде | instant
утр утром | таң | morning
вечер | кеш | evening
ноч ночью | түн | night
днем дневн | күндіз | daytime day
лет лето | жаз | summer
зим | қыс | winter
сезон | маусым | season
точн точное | дәл | precise exact accurate
приблиз примерн | шамамен | approximate rough about
инициатив | бастама | initiative
усмотрен | қалауы қарау | discretion
уровн уровень | деңгей | level
характер | сипат | nature character
общ общая общие | жалпы | general common
небольш незначительн мелк | шағын кішігірім ұсақ | small minor
крупн | ірі | large major
опасн | қауіпті | danger
ясн понятн | түсінікті анық | clear plain understandable
видим заметн | көрнекті | visible prominent notice
внимательн | мұқият | careful attentive
чувствит | сезімтал | sensitive
агрегирован сводн | жиынтық жалпылан | aggregat
условн | шартты | conditional
тесн | тығыз | close
рынок | нарық | market
безналич налич | қолма-қол | cash
исполнил достиг не менее | толған кемінде | least
вместе совмест | бірге | together joint
сознательн намерен умышл | саналы әдейі | knowing intentional deliberate
необязат факультат | міндетті емес | optional
внутренн | ішкі | internal inside
внешн сторонн | сыртқы бөгде | external third
перв | бірінші | first
втор | екінші | second
повторн | қайталама қайта | repeat duplicate
дальнейш | одан әрі | further subsequent
минимальн миниму | минимал ең аз | minim
максимальн максиму | максимал ең көп | maxim
час почасов | сағат | hour
сут суток сутки | тәулік | day
полгода полугод жарты | жарты жыл | half six months
квартал | тоқсан | quarter
пенсион | зейнетақы | pension
денежн деньг деньги | ақша | money
бедств | апат | disaster
форс | еңсерілмейтін | force majeure
частичн | ішінара | partial
равн | тең | equal
высок | жоғары | high
низк | төмен | low
средн | орташа | average
конфиденциальн | құпиялы құпия | confidential privacy confidentiality
бесплатн безвозмезд | тегін ақысыз өтеусіз | free @kept
платн | ақылы | paid charge fee
автомат автоматич | автомат | automat @kept
ручн вручную | қолмен | manual hand
неавтомат | автоматсыз | non-automated without
смешанн | аралас | mixed
только$ лишь$ исключительно$ единственн | тек$ ғана$ қана$ | only$ solely$ exclusively$ just$ alone$ @kept
отдельн обособл | бөлек жеке жекеле кейбір | separate$ separately$ individual some certain @kept
новый новая новое новой новую новые новых нового новому | жаңа | new
прежн стар | бұрынғы ескі | old former previous outdated
неполн | толық-емес толық | incomplete
неточн недостоверн ложн | дұрыс-емес жалған дұрыс дәл | inaccurate false incorrect untrue
устаревш | ескір | outdated obsolete
точн достоверн | дәл дұрыс | accurate true
полн полностью | толық | full complete entire fully
общедоступ | жалпыға көпшілік | public publicly
специальн | арнайы ерекше | special
внутренн | ішкі | internal
внешн | сыртқы | external
технич | техникалық | technical
физич | физикалық | physical
посильн | шама | reasonable
разумн | ақылға орынды | reasonable
серьёзн серьезн существенн | елеулі маңызды | serious material significant major
важн | маңызды | important
обязательн | міндетті | mandatory essential necessary strictly
возможн | мүмкін | possible optional
добровольн | ерікті | voluntar
свободн | еркін ерікті | free freely
прям прямо | тікелей | direct$ directly
косвенн | жанама | indirect
безопасн | қауіпсіз | secure safe
чужой чужие иной | бөгде басқа | other
одновременно | бір-мезгілде | same time simultaneously
совместн | бірлес бірге | joint jointly together
сертифицирован | сертификатталған | certified
защитн | қорғау | protective
реже | сирек | rarely less least
первый первом первое первичн | алғаш бірінші | first initial
перв первого | бірінші | first
точн точного | нақты дәл | exact
тёпл тепл | жылы | warm
чист | таза | clean
белый белая | ақ | white
черн черный чёрный | қара | black
больш | үлкен | big great
мал малый малень | кіші шағын | small little
официальн | ресми | official @kept
`;
