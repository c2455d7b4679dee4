/** Words of law and of its bodies: Russian | Kazakh | English, by their beginnings. Read by `lexicon.ts`. */
export const LAW = `
закон законы законо | заң заңы заңд заңн заңғ | law law$ laws lawful legislat statut
незакон неправомерн противоправн | заңсыз бұза бұзыла | unlawful illegal unlawfully @kept
законн правомерн | заңды заңдыл | lawful legal legitimate lawfully
кодекс | кодекс | code code$ codes
гражданск | азаматтық | civil
налогов налог | салық | tax taxes taxation
трудов | еңбек | labour labor employment work
административн | әкімшілік | administrative
уголовн | қылмыстық | criminal
статья статьи статьё статье статей статью статьям ст$ | бап бабы бапт | article articles art$
пункт пункта пункте пунктом пункту пп$ подпункт | тармақ тармағ тармақш | clause paragraph subparagraph item
часть части частью ч$ | бөлік бөлігі | part parts
глав глава раздел | тарау бөлім бөлімі | chapter section
приложени | қосымша | annex appendix app apps application
приказ | бұйры | order order$
постановлени | қаулы | resolution decree decision
распоряжени | өкім | directive instruction order
указ указа указом | жарлы | decree
решени решает решают | шешім шеше | decision decide decides resolution
протокол | хаттама | minutes protocol record
регламент | регламент | regulation
политик | саясат | policy policies
порядок порядка порядке порядком | тәртіп тәртіб | procedure order manner rules
правил | қағида ереже | rule rules
положени | ереже қағида | provision regulation regulations
требовани требован требует требовать потребов требу | талап | demand require requirement requirements required requires request
услови | шарт жағдай талап | condition conditions terms
договор договоре договора | шарт шарты келісімшарт | contract agreement contracts
соглашени | келісім | agreement
оферт | оферта | offer
обязательств | міндеттеме | obligation obligations undertaking commitment
обязан обязательн обязу обязани должен должны должно | міндет тиіс | must obliged obligation mandatory shall binding duty required compulsory obligatory | permit
вправе право права прав$ правами правом правам имеет | құқы құқық | right rights may entitled
можно может могут можете может$ возможн сможет смогут | мүмкін алады аласыз болады алмай | may can could possible able$ able
запрещ запрет нельзя недопуст | тыйым | prohibit prohibited forbidden ban banned
разреш дозвол | рұқсат рұқсаты | permission permit permitted allow authoris authoriz permits
допуска допустим допускает | жол$ жолберіл | allow permit admissible permitted allowed
арбитраж | төрелік арбитраж | arbitration arbitrazh
следств следовател дознани | тергеу | investigat investigator inquiry
безопасност безопасн | қауіпсіздік қауіпсіз | security secure safety safe
национальн | ұлттық | national
отдел отдела отделе отделу | бөлім бөлімі бөлімше | department unit division office
ведомств | ведомство мекеме | agency authority
уполномоченн | уәкілетті | authorised authorized competent authority
орган органа органы органов органам органу органами | орган | body authority authorities bodies agency agencies
государств госорган государственн | мемлекет мемлекеттік | state government governmental public
муниципальн местн | жергілікті | municipal local
президент | президент | president
территориальн | аумақтық | territorial local regional
федеральн | федерал | federal
республик | республика | republic
федераци росси россий рф$ | ресей федерац рф$ | russia russian federation
казахстан рк$ | қазақстан қр$ | kazakhstan kazakh rk$
жалоб обжалов пожалова | шағым | complaint complain appeal appeals complaints lodge @kept
претензи | наразылық претензия кінәрат | claim claims complaint
иск$ иска иски исков | талап-арыз талапарыз | claim lawsuit action
спор споры споров спорам споре спору | дау даул | dispute disputes
наказани взыскани взыскива взыск | жаза өндір | penalty collect collecting collection recover recovery disciplin
дисциплинарн | тәртіптік | disciplinary
ответственност ответственн | жауапкер жауапты жауап | responsible liability liable responsibility charge
ущерб вред убытк | зиян залал шығын | damage harm loss losses injury
возмещ возмест компенс | өтем өтейді өтеу орнын | compensat reimburs indemn
моральн | моральдық | moral non-material
вина$ вине вину виной виновн | кінә | fault guilty
нарушени нарушен нарушит нарушив нарушает нарушения | бұзу бұзуш бұзыл бұзға бұза | violat breach breaches infring infringement
соблюд соблюден | сақтау сақтай сақтал сақтауға | comply compliance observe observ maintain respect
исполн | орында | perform performance fulfil fulfill execut complian implement comply
выполн | орында | perform fulfil fulfill implement comply carry
наруш | бұз | violat breach
срок сроки сроков срока сроке сроком сроку | мерзім | term period deadline time
сила$ силу$ силы$ вступ действует | күш күші қолданыс | force effect effective valid
утрат потер | жоғал айыр | lose lost loss losing
действи действий | әрекет қолдан іс-әрекет | action actions act acts operation operations steps
бездейств | әрекетсіз | inaction omission omissions
утвержд утверд | бекіт | approv adopt
подпис | қол қолтаңба қойған | sign signed signature signs signing
печат$ печать печати | мөр | seal stamp
доверенност | сенімхат | power attorney
представител | өкіл | representative representatives
опекун попечител | қорғаншы қамқоршы | guardian guardians
наследник | мұрагер | heir heirs
правопреемник | мирасқор құқықтық | successor successors
исключени исключая кроме помимо | қоспағанда басқа ерекше тыс | except exception unless other excluding apart besides exceptions @kept
предусмотр установлен установит | көзде белгілен көздел | provid established prescribed stipulat specified set
основани основан основыв | негіз | ground grounds basis based reason reasons
законопослушн | заңға | law-abiding
интерес | мүдде қызығ | interest interests
публичн | жария көпшілік бұқаралық | public publicly
официальн | ресми | official officially
юридическ | заңды | legal
физическ | жеке | natural individual physical individuals
устав$ устава | жарғы | charter statut
реквизит | деректеме | details requisites
лиценз | лицензия | licence license licensed
сертифи | сертифика | certif
доказ | дәлел | proof prove evidence proven
подтвержд подтверд | раста дәлел | confirm proof prove confirmation proven verif
постановк учёт учет учета учёта учётн | есеп есепке тіркеу | record records registration accounting account registry
аудит | аудит | audit
ревизи проверк провер | тексер | check inspection verify audit review checks inspections inspect verif
контрол | бақыла | control monitor supervis monitoring
надзор | қадаға | supervis oversight
мотивирован | уәж дәлелді | reasoned
бремя бремени | ауыртпалы | burden
преимуществ приоритет превалир преимущественн | басым артықшыл | prevail precedence priority
расхожден разночтени противореч | алшақ айырма қайшы | discrepan inconsisten conflict contradict
язык языка языке языках языки | тіл тілі тілде | language languages
перевод$ перевода переведён | аударма | translation
казахск | қазақ | kazakh
русск | орыс | russian
английск | ағылшын | english
центр | орталық орталығ | centre center central
вступ вводит введен введён | күшіне енеді енген енгізіл еніп | effective force enter commence
разработан составлен подготовлен составля | әзірлен жасал жасалды жасалған | drawn prepar develop drafted
народа народн | халық халқ | people
распростран применяет применим | қолдан таралады | apply applies appl cover
вести ведут ведёт | жаса жүргіз апар | lead
государственн | мемлекет көрсетіл | state public government
копирован | көшіру | backup copying
порядк порядок | тәртіп | order procedure manner court
правов правовой правовые | құқықтық | legal
заключительн | қорытынды | final closing concluding
основн | негізгі | main basic principal primary
локальн | ішкі жергілікті | local internal
издал издаёт издан | шығар | adopt issue issued
текст | мәтін | text
понят термин определен | ұғым термин анықтама | term concept definition notion terms
информационн | ақпараттық | information
систем | жүйе | system
итог | қорытынды | result outcome
роспис | қол қолхат | signature
налагает наложен накладыв | қолданыл салын | impose
подает подаётся подача подать | бер беріл | file submit lodge filed
вышестоящ | жоғары | higher superior
обществ | қоғам | company subsidiary
тоо товариществ | серіктестіг жшс | llp partnership
иное иначе | өзгеше | otherwise
исключени иное | қоспағанда өзгеше басқа | unless otherwise except
народн сохран охран | сақтау | protection health
обязан должен должн обязу обязательн | міндет тиіс | must shall obliged @modal
вправе может могут имеет | құқылы құқығы алады болады мүмкін | may entitled can right @modal
казахск казахский | қазақ | kazakh @language
русск | орыс | russian @language
английск | ағылшын | english @language
запрещ | тыйым | prohibit forbid forbidden @permit
разреша разреш допуска | рұқсат жол$ | permit allow @permit
действует действ действи | қолдан күш | valid effect applies apply
допуска продлен | болады | may extended
передач передаё переда передают | кімге беру беріл | receiv transfer
устанавлива установ | белгіле | establish set
дополнительн прочи | өзге басқа | other additional
если условии | егер шарт жағдай болса болған | if provided unless where condition
вызван связан | туында байланысты | due caused
законодатель | заңнама | legislation
продлен продлён продлев | ұзарт | extend prolong
платежеспособн платёжеспособн | қабілет | solvency
отмыван доход | кіріс | laundering money
источник | көз көздер көздері дереккөз | source
обязательств неисполнен хранение | сақтау | storage
одинаков равн равной равную | бірдей тең | equal equally same identical @kept
счёт счет расход | есебінен есебі шығын | expense expenses cost
практик | тәжірибе | practice
нормативн | нормативтік | regulatory normative
неприкосновенн | қол сұғ | privacy inviolab
тайн тайны тайна тайну | құпия | secre confidential secrecy
частн | жеке | private
власт властей власти | билік | power authority authorities government
юрисдикц подсудн | юрисдикция соттылы | jurisdiction
дееспособн | әрекетке қабілет | capacity
несанкционир неуполномочен | рұқсатсыз санкциясыз уәкілеттігі | unauthoris unauthoriz
безоговорочн безусловн | сөзсіз | unconditional unreserved absolut
явн явном явно | айқын нақты | explicit express$ clear
однозначн | бірмәнді бір мағыналы | unambiguous
неограничен неограничив неопределен | шектеусіз шексіз белгісіз | unlimited undefined indefinite indeterminate
круг$ круга кругу | топ аясы шеңбер | circle number range
одностор | біржақты | unilateral
надлежащ | тиісті | proper appropriate due
конкретн | нақты | specific concrete particular
предметн | мәндік заттай | specific
сознательн | саналы | conscious knowing
информирован | хабардар | informed
выгодоприобрета | пайда алушы | beneficiar
нормы норм стандарт | стандарт норма | standard norm
полномоч | өкілет | authority power
компетенц | құзырет | competence
учредител | құрылтайш | founder
долж должност | лауазымд | official
истец истца исков | талапкер | claimant lawsuit claim
ответчик | жауапкер | defendant
возраст | жасы | age
гражданско | азаматтық | civil
неуполном | уәкілетсіз | unauthor
последстви | салдар | consequence effect result
ссыл | сілтем | refer
дубликат | телнұсқа | duplicate
снят снятия снятии | шығар есептен | remov deregist
заявк | өтініш | request
обжалов оспор | шағым | challeng contest appeal
подрядчик | келісімші мердігер | contractor
иск$ иска иском иску исковое | талап арыз | claim lawsuit action
обращен обраща | жүгін берілген | apply filed
отрасл | сала | industry
специальн возможност | арнайы мүмкіндік | accessib
`;
