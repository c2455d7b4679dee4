/** Words for people, bodies and places: Russian | Kazakh | English, by their beginnings. Read by `lexicon.ts`. */
export const PEOPLE = `
субъект | субъект | subject subjects individual
лицо$ лица$ лиц$ лицу$ лицами лицам лицом | тұлға адам | person persons party parties individual people
человек людей людям люди людьми | адам кісі | person people human
пользовател | пайдаланушы қолданушы | user users
посетител посещ | кіруші келуші келу кірге қонақ | visit visitor visitors visits attendance
клиент заказчик | клиент тұтынушы тапсырыс | client customer clients customers
покупател | сатып | buyer customer purchaser
потребител | тұтынушы | consumer
пациент | пациент емделуші науқас | patient patients
гост гости гостя гостей гостю гостям | қонақ | guest guests
ребён ребен детей детям дети$ детский детск детьми | бала | child children kid kids
несовершеннолет | кәмелет | minor minors underage under-age @kept
родител | ата-ана ата ана$ | parent parents parental
ученик учащ школьник студент обучающ | оқушы студент білім | pupil student learner students pupils
учител преподавател педагог | мұғалім оқытушы | teacher teachers tutor
репетитор | репетитор | tutor tutors
тренер | жаттықтыру бапкер | coach trainer coaches
врач доктор | дәрігер | doctor physician doctors
работник сотрудник персонал персонала кадров служащ | қызметкер жұмыскер персонал кадр | employee employees staff personnel worker workers
работодател | жұмыс | employer
кандидат соискател претендент | үміткер кандидат ізденуш | candidate applicant candidates applicants
стажёр стажер | тағылымда | trainee intern trainees interns
волонтёр волонтер | ерікті волонтер | volunteer volunteers
заявител | өтініш арыз | applicant applicants
житель жител | тұрғын | resident residents
гражданин граждан гражданам | азамат | citizen citizens
гражданств | азаматтығ азаматтық | citizenship nationality
иностран зарубеж | шетел шетелдік | foreign foreigner foreigners abroad
временн | уақытша | temporary temporarily interim
водител | жүргізуші | driver drivers
пассажир | жолаушы | passenger passengers
курьер | курьер | courier couriers
продавец продавц | сатушы | seller sellers vendor
поставщик | жеткізуші өнім | supplier provider suppliers providers vendor
подрядчик контрагент исполнител | мердігер контрагент орындаушы | contractor counterparty contractors processor
партнёр партнер | серіктес әріптес | partner partners
агент$ агенты агентов агентам агентами | агент | agent agents
коллектор | коллектор | debt collector collectors collection
аутсорс | аутсорс | outsourc
третьи третьих третьим третьими третье сторонн | үшінші бөгде | third third-party
сторон | тарап жақ | party side parties
оператор | оператор | operator controller
владел собственник обладател | иесі меншік ие$ иеленуші | owner owners holder proprietor belongs
администратор | әкімші администратор | administrator manager admin
администраци | әкімшілік | administration management
директор | директор | director
генеральн | бас$ | general chief
руковод руководител начальник глава$ | басшы басқару жетекші | head chief manager leader director supervisor
заместител | орынбасар | deputy
председател | төраға | chairman chair chairperson
правлени | басқарма | board
совет$ совета советом | кеңес | council board
менеджер | менеджер | manager managers
специалист | маман | specialist expert
юрист адвокат нотариус | заңгер адвокат нотариус | lawyer solicitor notary
бухгалтер | есепші бухгалтер | accountant accounting
психолог | психолог | psychologist
команд | команда топ | team
друз друг$ друга друзья | дос дост | friend friends
родственник семь семей | туыс отбас | relative relatives family
супруг супруж | жұбай ерлі | spouse marital
сосед | көрші | neighbour neighbor
взросл | ересек | adult adults
законн законный | заңды | legal lawful
организаци | ұйым | organisation organization organisations
компани | компания | company companies
предприят | кәсіпорын | enterprise company business
предпринимател ип$ | кәсіпкер жк$ | entrepreneur sole proprietor trader
товариществ тоо$ | серіктестік жшс$ | llp partnership
обществ ооо$ | қоғам | company llc society
акционерн ао$ пао$ | акционерлік ақ$ | jsc joint-stock
учрежден | мекеме | institution establishment
фонд | қор қоры қорын | fund foundation
банк$ банка банки банку банков банке банком | банк | bank banks banking
бюро | бюро | bureau
страхов страхован страховщик | сақтандыру сақтандыр | insur @kept
лаборатор | зертхана | laborator lab
больниц госпитал | аурухана | hospital
поликлиник клиник | емхана клиника | clinic polyclinic
аптек | дәріхана | pharmac
школ | мектеп мектеб | school
университет вуз колледж | университет колледж | university college
детсад сад$ садик | балабақша | kindergarten
библиотек | кітапхана | library
гостиниц отел | қонақүй қонақ | hotel
ресторан | мейрамхана | restaurant
магазин | дүкен | shop store
такси | такси | taxi
дочерн аффилирован компани | еншілес үлестес | subsidiary affiliate affiliated affiliates
группа$ группы$ группе$ группу$ | топ тобы | group groups type
филиал | филиал | branch
офис | кеңсе офис | office
отделени | бөлімше бөлім | branch office
территори | аумақ аумағ | territory within
страна стран стране странах страны стране страной | ел елд елі | country countries
город городе города г$ | қала қ$ | city town
улиц ул$ | көше | street st$
проспект пр$ пр-т | даңғыл | avenue prospekt ave
дом$ дома$ доме$ д$ | үй | house home building
корпус корп$ блок | корпус блок | building bldg block
квартир | пәтер | apartment flat
комнат номера кабинет | бөлме нөмір кабинет | room rooms office cabinet
район | аудан | district area
област | облыс | region oblast
округ | округ | district
этаж | қабат | floor floors
аэропорт | әуежай | airport
парковк | тұрақ | car park parking
холл | холл фойе | lobby lobbies hall
коридор | дәліз | corridor corridors
помещени здани | үй-жай ғимарат | premises building room
адрес адреса адресу | мекенжай мекен | address addresses located
местонахожден нахожден расположен находится находящ размещ находят | орналас тұрған орны жатыр | located location hosted placed situated are$ is$ posted place
место$ места$ месте$ мест$ местом местоположен | орын орны жер | place point site location waiting
граница пределы пределами пределах рубеж | шекара тыс шегі | outside abroad border
трансгранич | трансшекара шекара | cross-border transborder @kept
международн | халықаралық | international
германи немец | германия | germany german
сша$ американск | ақш америка | usa us$ u.s united states america
европ ес$ | еуропа | europe eu european
нидерланд | нидерланд | netherlands
ирланд | ирландия | ireland
беларус белорус | беларусь | belarus
сингапур | сингапур | singapore
китай кнр | қытай | china
турци | түркия | turkey
узбекистан | өзбекстан | uzbekistan
кыргыз киргиз | қырғыз | kyrgyz
армени | армения | armenia
грузи | грузия | georgia
оаэ | баә | uae emirates
великобритан | ұлыбритания | kingdom britain uk$
евразийск | еуразия | eurasian
северо-запад северо | солтүстік | north north-west northwest
запад | батыс | west
восток восточн | шығыс | east
юг$ южн | оңтүстік | south
центр центральн | орталық | centre center central
карельск | карел | karel
жительств | тұрғылықты тұратын | residence
лиц лицах лицам лицами | тұлға адам | person
граждан граждане | азамат | citizen
прием приём | қабылда | reception appointment admission visit
остальн | қалған | remaining other rest
москв | мәскеу | moscow
санкт петербург | санкт петербор | st petersburg saint
физическ | жеке | natural
обратившийся обратившееся | жүгін | applied apply
заявител | беруші | applicant
доступ доступн | жеткіз қол | access
воспитанник ребен | тәрбиеленуші | pupil child
пострадав | зардап | affected
проспект | даңғ | ave avenue
набережн | жағалау | embankment
посетител кому кто | кім келуші | who receives visitor
город | шаһар | town
стар старый | ескі | old
причал | айлақ | pier
друзья друзьям | дос | friend
старше старш | асқан үлкен | over older senior
проспект улиц | даңғ көше | avenue street
комитет министерств | комитет министр | ministry committee
корпус корп блок | корпус блог | block
служб | қызмет | service office
организатор | ұйымдастыру | organiser organizer
юстиц | әділет | justice
зал зала залу | зал | gym hall
тема темой | тақырып | subject
суд$ суда$ суде$ суду$ судом$ суды$ судов судебн судам судах | сот соты сотқа соттың соттар сотта | court courts judicial judge @kept
прокуратур прокурор | прокур | prosecutor prosecution prosecutors @kept
полици | полиция | police @kept
мвд | ішкі | ministry internal affairs mia
роскомнадзор | роскомнадзор | roskomnadzor @kept
министерств министр | министр | ministry minister
комитет | комитет | committee
агентств | агентті | agency agencies
департамент | департамент | department
управлени | басқарма | department office administration management
инспекци | инспекция | inspectorate inspection
правительств | үкімет | government
акимат аким$ | әкім әкімді | akimat mayor
штраф | айыппұл | fine fined penalty fines penalt @kept
жилых жилой жилые | тұрғын | residential guest
жертвовател донор | қайырымды донор | donor donors
подопечн благополучател | қамқорлық | beneficiar
бездомн | үйсіз баспанасыз | homeless
координатор | үйлестіруші координатор | coordinator
приют | баспана панажай | shelter shelters
студент | студент | student students
пенсионер | зейнеткер | pensioner pensioners retired
читател | оқырман | reader readers
музе музей | музей | museum
выставк | көрме | exhibition
управляющ менеджер | басқарушы меңгеруші | manager head
провайдер | провайдер | provider
дорога | жол | road
вход входа | кіреберіс кіру | entrance login
гаи гибдд | жол полиция | traffic police
автор | автор | author authors
населен пункт | елді мекен | settlement locality
производител | өндіруш | manufacturer maker
поставщик провайдер | жеткізуш провайдер | provider supplier vendor
исполнительн | атқарушы | executive
получател | алушы қабылда | recipient
третьим третьих | үшінші | third
потребител | тұтынуш | consumer
арендатор | жалға алушы | tenant renter
собеседник | әңгімелесуші | interlocutor
наставник | тәлімгер | mentor
студенч студент | студенттер студенттік | student students
подрост | жасөспірім | teenager adolescent
ученик школьник | оқушы | pupil student schoolchild
администраци | әкімшілі | administration
чуж посторонн | бөгде | unauthoris unauthoriz third stranger outsider
соискател кандидат | үміткер | job applicant candidate
персонал подбор | персонал іріктеу | recruit staff personnel hiring
вкладчик депозит | салымшы салым | depositor contributor deposit
абонент | абонент | subscriber
покупател | сатып алушы | buyer purchaser customer
арендодател | жалға беруші | landlord lessor
няня няни | күтуші тәрбиеші | sitter nanny
ветеринар | ветеринар | vet veterinar
доверен | сенім | trusted
мастер | шебер | master craftsman
репетитор тренер | жаттықтырушы репетитор | tutor trainer coach
методист | әдіскер | methodologist
директор | директор | principal director
секретар | хатшы | secretary
охранник охран | күзетші | guard security
диспетчер | диспетчер | dispatcher
логист | логист | logistic
брокер | брокер | broker
кастодиан | кастодиан | custodian
эксперт | сарапшы | expert
модератор | модератор | moderator
издател | баспа | publisher
спонсор | демеуші | sponsor
инвестор | инвестор | investor
акционер | акционер | shareholder
застройщ | құрылыс салушы | developer
риелтор | риелтор | realtor
турист турагент | турист | tourist travel
гид экскурсовод | гид | guide
пилот | ұшқыш | pilot
медсестр | мейіргер | nurse
стоматолог | стоматолог тіс | dentist dental
хирург | хирург | surgeon
роддом | перзентхана | maternity
кадр кадров | кадр | personnel human resources
бухгалтерск бухгалтер | бухгалтерлік есептілік | accounting
отчетност отчётност | есептілік | reporting
собственник владел | меншік иесі | owner
несовершеннолетн | кәмелетке толмаған | minor underage
моложе младше | дейінгі толмаған | under younger
гардероб раздевал | киім ілетін шешінетін | changing locker
кабинет приём | кабинет | consulting office room
`;
