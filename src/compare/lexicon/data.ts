/** Words for data and things: Russian | Kazakh | English, by their beginnings. Read by `lexicon.ts`. */
export const DATA = `
персональн личн | дербес жеке | personal private
данные$ данных данным данными данн | дерек деректер мәлімет | data details information
сведени информаци | мәлімет ақпарат дерек | information data details knowledge
перечень перечне перечня список списк | тізбе тізім | list listed lists
категори | санат | category categories
вид$ виды$ видов вида$ тип$ типы типов | түр | type kind types form kinds
имя$ имени$ имен именем | аты есім атын аты-жөні | name names
фамили | тегі тег | surname last name family
отчеств | әкесі әкесінің | patronymic middle
фио ф.и.о | таә аты-жөні аты тегі | full name names
псевдоним никнейм ник$ | лақап никнейм ат$ | nickname username
дата$ даты$ дату$ дате$ датой дат$ | күн күні дата | date dates
рожден родился | туған | birth born
возраст | жас | age
пол$ пола$ полу$ | жыныс | sex gender
рост$ роста$ | бой бойы | height
вес$ веса$ | салмақ салмағ | weight
национальност расов | ұлты нәсіл | ethnic racial nationality race
религи | дін діни | religio
политическ | саяси | political
паспорт | паспорт төлқұжат | passport @kept
документ | құжат | document documents identity
удостоверен удостоверя | куәлік куәландыр | identity identification certificate id$ card licence license
свидетельств | куәлік | certificate
справк | анықтама | certificate statement reference note
инн$ | инн$ | inn$ taxpayer
иин$ | жсн$ | iin$
бин$ | бсн$ | bin$
снилс | снилс | snils
индивидуальн | жеке | individual personal
идентификацион идентификат идентифи | сәйкестендір идентифи | identif id$ ids identity
номер номера номеру | нөмір | number numbers
телефон звонить тел$ | телефон тел$ | phone telephone tel$ phones
мобильн сотов абонентск | ұялы мобиль абоненттік | mobile cell cellular
почт почты эл$ | пошта эл$ | mail email e-mail post postal
электрон | электронд электрондық | electronic email e-mail
сообщени | хабарлама | message messages notification
письмо письм писем | хат | letter letters email e-mail mail
устн | ауызша | oral orally verbal verbally
бумаг бумажн | қағаз | paper hard
форм | форма нысан үлгі | form forms
анкет | сауалнама анкета | questionnaire form forms survey
заявлени | өтініш арыз | application request statement
заявк | өтінім | application request applications
запрос запрашив | сұра сұрау сұраныс сауал | request requests enquiry query ask
обращени обратит обраща | өтініш жүгін өтін | request appeal contact address apply enquir inquir
отметк галочк | белгі құсбелгі | tick mark checkbox box check
подпис подписчик подписк | жазыл жазылым | subscri
рассылк | тарату таратылым жіберу хат | mailing newsletter mailings sending newsletters
реклам | жарнама | advert advertising ads ad$ promotion @kept
маркетинг | маркетинг | marketing
акци акция | акция науқан | promotion campaign promotions offer
скидк | жеңілдік | discount discounts
бонус | бонус | bonus bonuses
лояльност | адалдық лоялдық | loyalty
розыгрыш лотере | ұтыс | prize draw draws raffle @kept
приз$ призы призов | жүлде сыйлы | prize prizes
конкурс | конкурс байқау | contest competition
новост | жаңалық жаңалы | news
напомин | еске ескерт | remind
предложен | ұсыныс | offer offers proposal
изображен фото фотограф снимок | бейне сурет фотосурет | image photo photograph picture photos
видео видеозапис видеонаблюден | видео бейне бақылау | video surveillance cctv recording
аудио голос | аудио дауыс | audio voice
камер | камера | camera cameras filmed film
снима съёмк съемк | түсір | film filmed shoot filming photograph
запись$ записи$ записей записыва записям записями | жазба жазу жазыл | record recording recordings recorded entry appointment booking
экран | экран | screen
разговор переговор | сөйлес әңгіме | conversation call calls conversations
звонк звонок | қоңырау | call calls
чат$ чата чаты чате чатов | чат | chat chats
мессенджер | мессенджер | messenger messengers messaging
смс sms sms-код | sms смс | sms text
код$ кода$ кодом коды | код | code codes
пароль парол | құпиясөз құпия | password passwords
логин | логин | login username
аккаунт учётн профил | аккаунт тіркелгі профиль профил | account accounts profile profiles
кабинет | кабинет | account area cabinet
биометри биометр | биометри | biometric biometrics @kept
отпечат | саусақ ізі | fingerprint
лицо$ лица$ | бет | face facial
здоровь здравоохранен | денсаулық денсаулы | health healthcare @kept
медицин медицинск | медицина | medical medicine
медкарт карта$ карты$ карт$ карте карту карточк | карта | card cards map maps record
анализ анализы анализов | талдау | test tests analysis
исследован | зерттеу | study research examination examinations survey
диагноз | диагноз | diagnos
диагностик | диагностика | diagnos
результат | нәтиже | result results outcome
крови$ кровь | қан | blood
аллерг | аллерг | allerg
реакц | реакц | reaction reactions
пульс | пульс жүрек | pulse heart rate
инвалидн | мүгедек | disabilit disabled
судимост | соттылы сотталға | criminal conviction record
образован | білім | education educational
опыт стаж | тәжірибе өтіл еңбек | experience
квалификац | біліктілік | qualif
профес специальност | мамандық кәсіп | profession occupation
должност | лауазым | position job title post
место$ работ | жұмыс | work workplace job place employ
зарплат заработн оклад | жалақы | salary wage pay
доход | табыс кіріс | income earnings proceeds
пенсион | зейнетақы | pension
отчислени взнос | аударым жарна | contribution contributions
кредит займ заём микрокредит заёмщик заемщик созаёмщик | кредит қарыз несие микрокредит | credit loan borrow microcredit loans
поручител гарант | кепілгер кепіл | guarantor guarantors guarantee
задолженност долг | берешек қарыз | debt debts arrears
платёжеспособн платежеспособн | төлем | solvency
платёж платеж оплат плат$ плата$ платить плате платить | төлем төле ақы | pay payment payments paying fee
карт карты банковск | карта банк | card bank
счёт счет счета счёта | шот есепшот | account invoice
чек$ чеки чека чеков | чек | receipt receipts
сумм | сома | sum amount
цена$ стоимост стоит цены | құн баға | price cost costs value fare
комисси | комиссия | fee commission committee board
тариф | тариф | tariff plan rate fare
покупк купл куп | сатып сатып-алу | purchase purchases buy
заказ заказыва | тапсырыс | order orders booking
товар продукц | тауар өнім | goods product products
доставк достав | жеткізу | deliver delivery shipping
бронир брон$ бронь брони | брон | booking reservation book books
проживан прожива | тұру тұрғылықты | stay residence accommodation live
заселен | орналас | check-in
поездк путешеств | сапар жол | trip travel ride trips
рейс | рейс | flight
билет | билет | ticket tickets
виза$ визы$ виз | виза | visa
миграц | көші-қон миграция | migration
маршрут | маршрут бағыт | route routes
карт карты картограф | карта | map maps
геолокац геопозиц местоположен | геолокация орналасқан | geolocation location geo
gps | gps | gps
ip ip-адрес | ip ip-мекенжай мекенжай | ip address
cookie куки | cookie куки | cookie cookies
браузер | браузер | browser
устройств | құрылғы | device devices
модель модел | үлгі модель | model models
верси | нұсқа | version versions
систем | жүйе | system systems
операцион | операциялық | operating operational
язык | тіл | language
журнал$ журнала журналы журналов лог$ логи логов | журнал лог | log logs journal
сбой сбоев сбои сбоях ошибк | қате іркіліс | crash error errors bug bugs failure mistake
трафик | трафик | traffic
статистик | статистика | statistic statistics
аналитич аналитик | талдау аналитика | analytic analytics analytical
метрик | метрика | metrica metrics
счётчик счетчик | санауыш | counter counters
сервис | сервис қызмет | service services
услуг | қызмет | service services
сайт интернет-сайт | сайт | site website web sites
страниц | бет парақша | page pages
портал | портал | portal
приложен | қосымша | app application apps
платформ | платформа | platform
программ | бағдарлама | program programme software
интернет онлайн | интернет онлайн | internet online
интернет-ресурс ресурс | ресурс интернет-ресурс | resource website
сеть сети сетей | желі | network networks
социальн соцсет | әлеуметтік | social
ссылк | сілтеме | link links
файл | файл | file files
база$ базы$ базе$ базу$ баз$ базой | база дерекқор қор | database databases base
сервер | сервер | server servers
хостинг датацентр дата-центр дата | хостинг дата орталық | hosting datacenter data
облак облачн | бұлт | cloud
копи копир | көшір көшірме | copy copies copying
резервн | резервтік сақтық | backup backups
архив | мұрағат архив | archive archives archived
носител | тасығыш жеткізгіш | media medium carrier storage
компьютер | компьютер | computer computers
сейф | сейф | safe
ключ | кілт | key keys
шкаф | шкаф | cabinet locker
замок | құлып | lock
wi-fi вайфай | wi-fi | wi-fi
подключен | қосыл | connection connect
соединен | байланыс қосылу | connection
связ связан связи связаться | байланыс қатысты | contact communication connected connection related reach
дело$ дела$ дел$ | іс істер | file files case cases
земельн | жер | land
кадастр | кадастр | cadastr
участок участк | учаске учаск | plot site
имуществ | мүлік | property
автомобил машин транспорт | көлік автокөлік | vehicle car transport
водительск | жүргізуші | driving driver
договор | шарт | contract
оценк | баға бағалау | grade grades assessment evaluat marks
урок занят | сабақ | lesson lessons class classes
задани | тапсырма | task assignment tasks homework assignments
успеваем прогресс | үлгерім прогресс | progress
расписан | кесте | schedule timetable
тренировк | жаттығу | workout training workouts
график | график кесте | chart schedule charts graph
план$ плана планы планов | жоспар | plan plans
отзыв$ отзывы отзывов комментар | пікір түсініктеме | review comment feedback comments reviews
сертификат | сертификат | certificate
контакт | байланыс контакт | contact contacts
сфера | сала | field sphere area
шаблон | үлгі | template
состоян | жағдай | state status condition
визит | келу | visit
рассылк рассыл | жіберу салулар | send
младше младш | толмаған кіші | under younger
сумм размер размера | мөлшер көлем | amount size
желаем | қалаған | desired wanted
плат платы | ақы | pay salary wage
машинн | машина | machine storage media
личность личности | жеке басты тұлға | identity identification identif
файл | файл | cookies file
рассчит расчет расчёт расчёты | айырысу | settlement settle
обучени учёб учеб | оқу оқыту | learning study training
сопровожд обслужив | сүйемелде қызмет | servic accompan support
соединя соедин | қосу | connect
ожидан ждать ждёт ждет | күт | wait
страница раздел | бөлім бет | page section
содержан суть | мән мазмұн | substance content essence
просьб | өтініш | request
вопрос | сұрақ сауал | question
отзыв отзыва отзыве | пікір | review withdraw
рекламн реклам | жарнама | promotional advert
рассыл рассылк отписк отпис | жазылудан жазыл | unsubscrib mailing
заблокир | бұғатта | block
аналитич | талдамалық талдау | analytic
удостоверен права | куәлігі куәлік | licence license
видно виден видимост | көрін | visible
настройк | баптау | settings
ожидани жд | күт тос | waiting wait
пункт$ место | орын жер | place point
начало конец конца | бас соң | start end
маршрут | маршрут жол | route
последн | соңғы | last latest final
звонк звонит телефон | қоңырау телефон | call phone
рассыл рассылк | хат тарату жіберу | emails mailing newsletter
тренировк | жаттығ | workout
пройти пробежк | жүгіру | run running
пожертвован | қайырмалдық | donation donations
перевод переводе перевода переводы | аударым | transfer transfers
вычет | шегерім | deduction
навык | дағды | skill skills
одежд | киім | clothing clothes
противопоказ | қарсы көрсет | contraindication
почтов почт | пошта | mailing mail postal
переписк | хат-хабар | correspondence
платежн платёжн | төлем | payment
отчёт отчет | есеп | report reports
история историй истории | оқиға тарих | stories story
фотографи | сурет | picture photograph
билет читательск | билет куәлік | card ticket
удостоверен студенч | куәлігі куәлік | card certificate
фонд коллекц | қор коллекция | collection collections
обобщ агрегир | жалпылан | aggregat generali
круглосуточн | тәулік | clock 24
будн рабочие | жұмыс | weekdays weekday
балл баллы | балл ұпай | point points
сорт вид любим | сұрып сүйікті | favourite favorite kind
кофе кофейн | кофе кофехана | coffee
промокод | промокод | promo
избранн | таңдаулы | favourite favorite selected
прибл приблизит пример | шамамен | approximate
эквайер | эквайер | acquir
кешбэк кэшбэк | кешбэк | cashback
магазин кофейн | дүкен | shop
ответ | жауап | answer
реквизит | деректеме | details requisites bank
макет | макет | layout layouts
пдн$ | дербес жеке | personal
содержим содержан | мазмұн | content
переписк | алмасу жазба хат хабарлама | correspondence messages chat
рассыл | таратылым жіберілім тарату | mailing newsletter mailings
настро предпочт | баптау параметр | setting preference option
операци транзакц | операция транзакция | transaction operation
тариф | тариф | plan plans tariff
количеств | сан саны | quantit number amount
меню$ | мәзір | menu
национальн | ұлт | ethnic national nationality
вероисповед | діни сенім | religio belief
деятельност | қызмет қызметі | activit business
веб вэб | веб | web
продукт | өнім | product
материал | материал | material
инфраструктур | инфрақұрылым | infrastructur
вычислитель | есептеу | comput
техник | техника | equipment technique hardware
совокупност комплекс | жиынтық кешен | set combination aggregate complex total
жизн жизни | өмір | life
графич графическ | графика | graphic
сетевой | желілік | network
событи | оқиға іс-шара | event
мероприяти | іс-шара шара | event measure activit
проект | жоба | project design
статус | мәртебе статус | status
название наименова | атау | name title
пометк отметк | белгі | mark note label
взгляд взглядов | көзқарас | view opinion
убежден философск | сенім нанымы | belief philosoph convict
ипотек | ипотека | mortgage
контент | контент мазмұн | content
маркетплейс | маркетплейс | marketplace
регион | өңір аймақ регион | region
канал каналу каналы | арна канал | channel
параметр | параметр | parameter setting
мониторинг | мониторинг | monitor
режим | режим | mode regime schedule
достояни | игілік мәлім | domain
вакан | бос орын вакансия | vacanc job position
профессиональ | кәсіби | professional
вирус | вирус | virus
токен | токен | token
функцион | функция | function
строк строк$ строки | жол | string line
связ | байланыс | link
url ссылк адрес | сілтеме url | link url
изображ кескін | кескін бейне | image
код домофон | код домофон | intercom entrance code
логин | логин пайдаланушы аты | username login
пользователя | пайдаланушы | user
повар поваров | аспаз | cook chef
рецепт | рецепт | recipe prescription
резюме | түйіндеме резюме | cv resume
тест тестов | тест | test quiz
экзамен | емтихан | exam
оклад | айлық жалақы | salary
больничн | еңбекке жарамсызды | sick
источник | дереккөз көзі | source origin
реферер переход | реферер өту | referr referral referer
скрипт | скрипт | script
блок блоки | блог блок | block unit banner
баннер | баннер | banner
сумк вещ вещи | зат | thing belonging
координат | координат | coordinate location
авар происшеств | апат оқиға | accident incident
график | график | graph
база базы баз базах базой | база дерекқор қор | database base
язык | тіл | language
чеков чеки | түбіртек чек | receipt
кухн блюд блюда | тағам ас | dish kitchen food
льгот | жеңілдік | benefit relief concession
пособи | жәрдемақы | allowance benefit
вознагражд | сыйақы | reward remuneration
потребнос | қажеттілік | need
воинск военн | әскери | military
социальн | әлеуметтік | social
санатор | санатори | sanatorium
лечени леч | емде | treat treatment
реабилит | оңалту | rehabilitat
пациент | пациент науқас | patient
симптом жалоб | симптом шағым | symptom complaint
лекарств препарат | дәрі препарат | medicine drug medication
беременн | жүкті | pregnan
вакцин привив | вакцина екпе | vaccin
пломб | пломба | filling seal
одежд обувь | киім аяқ киім | cloth shoe
приложен | қолданба | app apps application
учреждени кгу$ гкп$ кгп$ ггу$ кгкп$ | кмм$ мемлекеттік мекеме | institution establishment
учет учёт учете учёте | есебі есеп есепке | record
заявк заявлен | өтініш өтінім | application request
бонус | бонус балл | bonus point
буфер | буфер | clipboard buffer
клавиатур | пернетақта | keyboard
расход трат | шығын шығыс | expense spending spend
примечан замечан записк заметк ескерт | ескертпе ескерту жазба жазған | note notes comment remark
пдн$ | жеке дербес деректер | personal data
электросвяз телекоммуник связи | электр байланыс телекоммуникация | telecom communication electronic
поддержк обращени | қолдау қызмет жүгіну | support
стоянк парков парковк место | тұрақ орын | parking
удобств жайлы | жайлы | comfort
предпочтит | қолайлы | preferred preferable
платформ систем | платформ | platform
сторон сервер | сервер backend | backend server
ценах ценам ценами цене | баға | price
записк учётн учетн записи | тіркелгі аккаунт жазба | account record
итог сумм | сома | total amount
страниц главн объявлен | бет хабарландыру | homepage notice announcement
учебн учёбн | оқу | school academic study
тема урок | сабақ | lesson
класс сорт | сынып | grade class
диплом аттестат | диплом аттестат | diploma degree certificate
вкладк | қойынды | tab
кличк питомц питомец | үй жануар | pet
кот$ кошк кота | мысық | cat cats
собак | ит | dog
выставл счет счетов | шот | bill billing invoice
платёжн биллинг | төлем | billing payment
вложен прикрепл | тіркем | attachment
цифр цифры | цифр сан | digit figure
выписк | үзінді көшірме | extract statement
экспорт выгрузк | экспорт жүктеп | export download
архив выгрузк | мұрағат | archive
видеоотчет видеоотчёт | бейнеесеп | video report
письм почтов | хат | letter mail
подвал низ | төмен | bottom
шлюз | шлюз | gateway
модул | модуль | module
платформ | платформа тұғырнама | platform
алгоритм модел | алгоритм модель | algorithm model
нейросет | нейрожелі | neural network
машинн обучен | машиналық оқыту | machine learning
злоупотреблен | теріс пайдалан | abuse misuse
спам | спам | spam
актив активов | актив | asset
слияни | қосыл бірігу | merger merg
сделк | мәміле | transaction deal
гарант | кепіл | guarantee
корзин | себет | cart basket
упаковк | орау | packag
инструкц | нұсқаулық | instruction
камер видеокамер | камера | camera
пропуск бейдж | рұқсатнама | pass badge
сигнал сигнализац | сигнал дабыл | signal alarm
датчик | датчик сенсор | sensor
радио | радио | radio
температур | температура | temperature
давлени | қысым | pressure
сон$ сна | ұйқы | sleep
шаг шаги шагов | қадам | step
дыхан | тыныс | breath
зрени | көру | sight vision
рацион диет | рацион диета | diet
ингредиент состав | ингредиент құрам | ingredient
налич наличн | қолма-қол | cash
валют | валюта | currency
курс курса | курс | course rate
акция ценн бумаг | бағалы қағаз | securit
залог | кепіл | pledge collateral
ипотечн | ипотекалық | mortgage
полис | полис | policy
выплат | төлем | payment payout payable
неустойк пеня пени | өсімпұл тұрақсыздық айыбы | penalty
жилищ жиль | тұрғын үй | housing home
коммунал | коммуналдық | utility utilities
показан счётчик | көрсеткіш | reading meter
энерг электроэнерг | энергия электр | energy electricity
имя имени | пайдаланушы аты | username
просматрив просмотр | қара | view brows
вопрос жалоб | шағым | complain
вопрос | сұрақ | request question matter
омс полис | міндетті медициналық сақтандыру | compulsory medical insurance
звук аудио | дыбыс | sound audio
приглаш | шақыру | invit
лист$ листа листов страниц | парақ бет | sheet page
следующ каждая | келесі | subsequent next following
резервн копи | сақтық резервтік көшірме | backup
врач врачебн | дәрігер | medical doctor
заезд | кіру келу | check-in arrival
`;
