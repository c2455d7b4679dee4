/** Words for deeds and qualities: Russian | Kazakh | English, by their beginnings. Read by `lexicon.ts`. */
export const DEEDS = `
собира собран сбор собер сбора | жина жинау | collect collection gather obtain
получ | алу алын алған алады алу$ алады$ ала | receive obtain get received obtaining receipt
обрабат обработк | өңде | process processing
хран сохран хранен храни | сақта | store storage keep kept retain retention stored preserv hold
накоплен накаплива | жинақта | accumulat
систематизац | жүйеле | systemati
запись записыв | жазу | record recording
уточнен уточня обновл актуализ | нақтыла жаңарт | clarif update updated rectif updating correct
изменен измен внес вносит вносятся | өзгерт өзгер | change amend modif alter changes updated
дополн дополнительн | толықтыр қосымша | supplement addition additional complet extra add
исправ | түзе | correct fix edit rectif edit
использ пользова применен пользу пользуясь пользоваться | пайдалан қолдан | use used using usage uses apply
извлечен | шығарып шығару алу | retriev extract
передач переда передаё | беру береді беріл тапсыр жолда | transfer pass share transmit disclos passed give given
предостав | беру ұсын береді беріл | provid give grant disclos submit make
распростран | тарат | distribut disseminat spread
раскры разглаш | аш жария ашу жариялау | disclos reveal divulg
доступ | қолжет рұқсат кіру қол$ | access available
обезлич аноним | иесіз аноним жасырын | anonym depersonal @kept
блокирова | бұғатта | block blocked
удалени удал стира | жою жоя өшір жойыл | delet remov eras removal
уничтож | жою жойыл жоя | destr destruct eras
прекращ прекрат расторж | тоқтат | stop terminat ceas cessation
отказ отказа отпис отказывает | бас$ тарту тарта | refus opt unsubscrib declin reject refusal opting
отзыв отозв отзыва | кері қайтар қайтарып | withdraw revok withdrawal
согласи соглас | келісім келіс | agree agreement agrees
согласие$ согласия$ согласию$ согласием$ согласии$ соглас соглаш | келісім келіс | consent @kept
возраж возразит | қарсы қарсылық | object objection
несогласи | келіспе | disagree
уведом извещ извест извещат оповещ | хабар хабарла | notif inform notice warn tell
сообщ сообщает | хабарла айт | inform report notify state give tell message share
предупре | ескерт алдын | warn notif prevent notify
информир | ақпараттан хабар | inform
ознаком знаком | таныс | familiar read acquaint review acquainted
запрашив запросит | сұра | request ask
отвеч ответ ответа | жауап | answer respond reply response replies
рассмотр рассматр | қара қарау | consider review examin hear heard
направ отправ высыла присыла | жібер жолда | send sent forward direct address
публик опубликов | жариял | publish publication posted post
размещ размещен | орналас жариял | place post located available posted
регистрац регистри | тіркел тіркеу тіркел | regist sign-up registration register
авториз | авториза кіру | authoris authoriz log login
вход входа войти входит пускать пустит | кір кіру | log enter login access let
созда | жаса құр аш ашады | creat make set
заполн | толтыр | fill complet
оформл офор | ресімде рәсімде | issue arrange draw document place execut recorded
заключ | жаса жасас | conclu enter sign
оказан оказыв | көрсет қызмет | provid render service
обеспеч | қамтамасыз | ensur provid secur
защищ защит | қорға | protect secur protection
охран | күзет қорғау | security protect guard
шифр зашифр | шифр | encrypt cipher @kept
хеш хэш захеш захэш | хеш | hash
антивирус вирус | вирус антивирус | antivirus virus anti-virus
разгранич ограничен ограничи | шекте шектеу | restrict limit limitation restrict control
неразглашен | жария етпе | non-disclosure nondisclosure confidentiality
утечк утёк утек инцидент | тарап ағып жылыст инцидент | leak breach incident leaks @kept
угроз | қатер қауіп | threat threats risk
риск | тәуекел | risk risks
обнаруж выявл выявлен | анықта байқа | detect discover reveal find identif discovery
расслед | тергеу тексер | investigat
устран | жою түзе | remed eliminat remov fix
снижен уменьш | төменде азайт | reduc
продле | ұзарт | extend prolong extension
назнач | тағайында | appoint assign designat
поруч возлага возлож | тапсыр жүктел | entrust assign instruct commission
обуч инструктаж | оқыт нұсқама | train instruct
организов организац | ұйымдастыр | organis organiz arrang
провод проведен ведёт ведет ведение ведения вести | жүргіз өткіз | conduct carry maintain run hold keep make
осуществл | жүзеге асыр | carry perform exercise conduct make
выдач выда | бер беру | issu issuing provid grant give
прин принима примен | қабылда қолдан | accept take adopt apply receive make
считат считает подсчит подсчёт | есепте санай | count calculat consider compute
рассчит расчёт расчет | есепте есеп есеп-қисап | calculat settle settlement compute
показыв показат показ | көрсет | show display
указ указан указыв | көрсет аталған | indicat specif state listed mention state
смотр посмотр видит видят видим увидет | көр көре | see view look visible
скрыв скры | жасыр | hide conceal
включ включен включая | қос кір оның-ішінде | includ turn enabl on$ including
выключ отключ | өшір ажырат | turn disable off switch
настр настройк | бапта параметр | setting configur settings preferences
скач загруз | жүкте | download upload
помога помощ | көмек көмектес | help assist support
поддержк | қолда | support
отслежив | қадағала бақыла | track monitor
анализ анализир | талда | analy
улучш совершенств | жақсарт жетілдір | improv
персонализ | жекелен дербестен | personali
совет советуем рекоменд | кеңес ұсын | advise suggest recommend
связыв | байланыс | contact link
подбор подбира | іріктеу таңда | recruit select selection
выбор выбер | таңда | choos choice select
участ участвов | қатыс | participat take part
исключ удаля | шығар | exclud remov
продаж прода | сат сатпай сатылы | sell sale sold sales @kept
покуп приобрет | сатып | buy purchas
арендов аренду | жалға | rent lease
платить оплач | төле | pay
возврат возвращ верн | қайтар | return refund restor
взима взимает | алын алынады ақы | charge fee collect
профилир | профиль | profil
скоринг | скоринг | scoring
перенос | көшіру | portab transfer
восстанов | қалпына | restor recover
исполь эксплуат | пайдалану | operat
начал начин | баста | start begin
оконч заверш истеч истёк истек | аяқтал өткен біт | end expir complet finish expiry termin
достиж достиг | жет қол | achiev reach attain
дости достигш | толған жеткен | reach
необходим нужн нужд требующ | қажет керек | necessary need require needed required
достаточ | жеткілікті | enough sufficient
дополнит | қосымша | additional
сам$ сами$ самостоятельно сама$ | өз өзі дербес | self own yourself independently
обеспечен | қамтамасыз | ensure keep
замен | ауыстыр алмастыр | replac substitut
остаё остаётся оста | қалады | remain stay
направ | жібер | send
отозват отзыв отзыва | қайтарып қайтару | withdraw
невозможн необратим | мүмкін | impossible cannot undone irreversible
защит защищ | қорғау қорғал | protect
использовани | пайдалан | use
знать знает знаем знают | біл білу | know
наличи | бар бары болу | existence presence exist availab
организац организова | ұйымдастыр | organis organiz
определя определен | айқында белгіле анықта | determin identify identified define set
происшедш произошедш | болған | occurred happened
продвижен | жылжыт | promot
давать дать дает даёт дают дали даем | бер береді беріл | give provid gives given
составля составить | құр жаса | draw compile make
автоматизац автоматизиров | автоматтандыр | automat
обслужи | қызмет | servic serve
проверк | тексер | verif check
меняет меняют менять смен | өзгер ауыс | chang
свобод | бостандық еркіндік | freedom freely
помог | көмек | help
изобрет | ойлап | invent
подпис | қойылған қол | sign
сотов мобильн | байланыс ұялы | mobile
отзыв | кері қайтар | withdraw
сохранност | сақталу | safety safekeeping
отклон | қабылданба | reject declin
отвеча | жауап | responsible
вручн | қол қолымен | manual
получа | жұмыс істе | work
серви услуг пользу | қызмет пайдалан | serve
содержащ содержат | қамтитын қамтыған | contain includ
позднее поздн | бұрын кемінде | later prior
подпис | қой қол қою | sign
принима приня | жаса қабылда | made make
основ | негіз | basis
длительн течени | бойы | during
доступ | жетеді жет қол | access
учится учиться учил обуча | оқы оқыған | study learn
прос просит просим | сұра | ask
напиши писать пиши | жаз | write
влия | әсер ықпал | affect influence impact
раскрыва | аш | disclos
внос вноси внес | енгіз | amend introduc enter make
оценк оценив | бағала | assess evaluat
заключ | жасас жаса | conclud
идентификац идентифи | сәйкестендір | identification
действу действует | қолданыла | valid
удален удаля необрат | жою | undone deletion
использ | пайдалан | using use
определ опреде | белгіле | identified
отозва отзыв невозможн | қайтарып кері келісімді | withdraw
остава оста лежат лежит храни | тұр сақта | stay keep remain
сохран провод применя использу | қолдан | use carry carries
издава акт акты | акт ереже | regulation regulations
отписк отписат | бас тартқан тартқан | unsubscrib opt
продаж продаю прода | сатыл сатпай сат | sold sell sale
подать подаётся подает | беруге бер | lodged submit file
утечк | таралып тарап кету | leak
хранится хранен | сақтал сақта | stored store
размещены | жариялан орналас | posted
хранение | сақта | retention storage
удаления удален | тастау жою | deletion
блокир | бұғатта | block
обработан | өңделген | processed
снима снят | шығар ал | lift remove
пропуск вход | кіру өткіз | entry pass
приема прием | қабылдау | accept
направлен рассылк | жіберу жолдау | sending send
чекаут выселен | шығу | check-out
источник общедоступ | қолжетімді көз | source available
уволен увольн увол | шығарыл босат | dismiss fired
сгора сгорят | күйіп жойылады | expire burn
прятат скрываясь скрыв | жасыр | hid hidden
умение умений | біл | skill
помога помож | көмектес | help
попрос попроси | сұра | ask
запрет запреща | тыйым | forbid prohibit
откладыва отлож | кейінге қалдырыл | postpon defer
достигн исполн нет | толма толған | reached under
отказано отказ | тартылса | refus refusal
сдава сдат дополнительно предоставл | тапсырыл қосымша | submitted also
аренд | жалға | rented rent
управля управлен вожден | басқару | driving drive manage
ищем ищет поиск иска искать | іздей іздеу | search find look
угнан угон | айдап кетілген | stolen theft
списыва списан | шығар есептен | charge debit write-off
начисля начисл | есептей қос | charge accrue
обучен обуча | оқыт | train training
торможен тормоз | тежел | braking brake
скорост | жылдамды | speed
время времени | уақыт кезіндегі | time
свяж связать обратиться обратитесь отправьте | хабарлас байланыс | contact reach
намерен планир | жоспарла ниет | intend plan
адресован предназнач направлен ориентир | бағыттал арнал | direct intend address aim
извлека извлеч | алын шығар | extract
выдач выдает | беру беріл алып кету | issue pickup collect fulfil
функционир | істеу жұмыс | operat function work
реализ | іске | exercise
распозна | тану танып | recogni identif
определ | анықта айқында | determin
обновл новая$ новый$ нового$ новой$ новую$ | жаңарт жаңа | updated new
напиш пишите | жаз | write contact message
показ отображ | көрсет | show display
функци | функция қызмет | function feature functionality
совершаем совершен соверша | жасал жасай | perform carry execut made
означа подразумева | білдір | mean constitut impl signif
предполага | болжа көзде | impl suppose assume involv
соглаш | келіс | agree accept
продолж | жалғас | continu go keep
позволя | мүмкіндік | allow enable let permit
выража выраз выраженн | білдір | express give
поним | түсін | understand
осозна | түсін ұғын | aware realise realize understand
объясн разъясн | түсіндір | explain explanation clarif
описа описыв | сипатта | describ
опис | тізімдеме | inventory
предотвра недопущ избеж | болдырма алдын | prevent avoid
возника возник | туында пайда | arise occur appear
процесс процедур | процесс рәсім үдеріс | process procedure
взаимодейств | өзара | interact interaction
переход перейти перех | өту өтк өте ауыс көш | go follow transition navigat referr move
поддержан поддержива | қолда сақта | maintain support keep
регулярн | тұрақты жүйелі | regular
посто | тұрақты | constant
происход произош | болады бола | happen occur
обнародован | жариял | publish disclos
взима | алын | charge
привлека привлеч | тарт | engage involve bring
поступа | түс түсе | receiv come enter
завис | тәуелді байланысты | depend
пересмотр пересматрива | қайта қара | review revis
запомин | есте сақта | remember store
привязк привяза привязы | байла байланыс тіркест | link bind attach bound
запуск | іске қос | launch run start
обладат облада | ие иелен | possess own hold
затрагива затрон | қозға әсер ықпал | affect concern
загруз подгруз | жүкте | load upload
предлага предлож | ұсын | offer propos suggest
отража отраз отражен | көрсет бейнеле | reflect
аутентифи | аутентифика растау | authenticat
испыта | сынақ сына | test trial
проник | ену кіру | penetrat
порожда порожд | туғыз тудыр туындат | produce creat giv generat
повлек повлеч влечет | әкел соғ | result entail lead caus
обязанн возложен | міндет жүктел | duty duties obligat impos
закры закрыт | жаб жабыл | close closed
собстве | меншік өз | own
урегулир | ретте | settl resolv
предъяв | қой ұсыну келтір | present produc claim file submit lodge
обмен обменив | айырбаста алмас | exchange trade
сдава сдаем | жалға | rent lease
возмож | мүмкін | possib able capab
принадлеж | тиесілі қатысты | belong affiliat
подключ | қос | connect integrat
интегр | біріктір интеграция кірік | integrat
отслед отслежива отслеживающ | қадағала трекинг | track tracking
пользова | қолдан | enjoy
завер удостоверен | куәланд растал | certif
одобр | мақұлда | approv
приостан | тоқтата тұр | suspend paus
ограничива ограничен | шекте | limit restrict
опрове оспарива оспорит | дау шағым | challenge contest disput
разгла разглаш | жария | disclos
понес нес несет | шек көтер шегу | bear incur suffer
убежда | көз жеткіз | ensure convinc
сравн сверк сверя | салыстыр | compar verif match
реорганиза слиян поглощ | қайта ұйымд бірік қосыл | reorganis reorganiz merg acquisition
ликвидир ликвид | тарат | liquidat
обнулен сброс сброси | ысыр қалпын | reset
удов удовлетвор | қанағат көңіл | satisf happy content
отлич | ерекшел | differ
прикреп прикрепл | тіркел бекітіл | attach assign regist
перечисл перечислен | аудар сана | transfer list
зачисл | есепке | credit
сним списыва | шеш | deduct withdraw
привод привест приводит | әкел келтір | lead caus bring result
присва | иелен бер | assign
мониторинг наблюд | бақылау мониторинг | monitor
разгранич разделен | шектеу бөлу ажырат | separat segregat restrict
оставля сохран | қалдыр сақтай | reserve retain
лежат существ есть пока | бар болған | exist
факторн фактор | фактор | factor
хотите желаете захот желан | қаласаңыз қала | like wish want
открыт$ видно открыто | ашық | plain open
подтвержд подтверд | растау | verify
распозн узна узнаем узнают | таны тану біле | recogni identif learn
работ функцион | жұмыс істе | operat work maintain functionality
оценк оценив рейтинг | бағала баға | rate rating assess
контактир связаться | хабарлас | contact reach
запрос вопрос сообщ | сұрақ сұрау | inquir enquir query question
продаж прода | сату сат | sell sale sold sales
обмен меня | айырбаст алмас | exchange trade
состо состоящ | тұратын тұра | consist compris
заверш осталь осталь | қалған | everything rest else
подаё подач предъявл | беріл қою | lodg bring file
исков иск$ иска | талап арыз | lawsuit action claim
прочн взаимодейств попада | өзара | interact reach
удали уничтож | жой | delet eras destroy
все весь всё остальн | бәрі барлық | everything all
готов приготов варить домашн | үй тамағы пісір | cook cooked home home-cooked
объяв сообщ опис | түсіндір | explain describ
продл ограничен срок | шек мерзім | limit deadline
основ указан причин дат | негіз себеп | giving reason stating
состояни статус | жай күйі жағдай мәртебе | status state condition
располож доступн | орналас қолжетімді | located available
треб требу | белгілен талап | requir
работ | бөл | job
входя входить авториз вход | кіру кірген | logging log sign
сообщ уведом | хабар | notif tell
писа пиша пишет обраща | жазған жаз | write
облада имет иметь | ие иелен | have has own
подобра найти находить | табу іздеу таңда | find match
чита | оқу оқи оқыса | read
молч молчи | үндеме | silent
став ставит постав | қой орнат | set place put tick
шл отправ присыл | жібер | send
закрыва закро | жап | close shut
выставл | шығару жаз | issue invoice bill
верн возвра | қайтар | refund return
теря потер | айырыл жоғалт | lose
выезд выезж | кету шығу | leav departure
встреч встрет | кездес | meet
переносим перенест перенос | көшір тасымал | port portab transfer move
злоупотреб | теріс | abuse
исправ | түзе | correct rectif
возраз протест | қарсы | object
ролев роль роли | рөл | role
проход пройти | өт өту | undergo pass take
вест заве заводить завод | аш құр | creat open keep
распростран примен | қолданыл | apply extend
сообщ предупреж предупред | ескерт | warn notify
напра адресов | бағыттал | direct
кэш кеш кэширован | кэш | cache
сдел сделк | жаса | make deal
служ обслуж | қызмет | serv
угрож угроз | қауіп қатер | threat risk
повреж | зақым | damage
украд похищ краж | ұрла | stolen theft steal
утрач | жоғал | lost
взлом | бұзып кіру хакер | hack break
провер | тексер | check verif inspect
ремонт | жөнде | repair
установк установ | орнат | install set
удалён дистанц | қашықтан | remote distance
платит платите плат | төлем | pay
записан запис | жазыл | booked enrol enroll sign
созда формир | жаса қалыптас | generat creat
уход уйти уходят | кет | leav go
уволенн уволь работы | жұмыс | employ
оставля остав | қалдыр кет | leave leav
срок действи течени | бойы | duration
последующ впослед | кейін | thereafter
позвол | мүмкіндік | enable
живет живут длит действу | сақтал | last lasts live
писа пиш | жаз | writing
отказа | тартыл тарту | refus declin
имеет обладает есть | болған | possess
принят применя внедр | енгіз қабылда | implement adopt
исполнен неисполн | орында | fulfil perform
хран соблюд | сақта | observe keep
лично личн | жеке өзі | person personally
`;
