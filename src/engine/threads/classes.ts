import { stem } from '../../language';
import { withoutFleetingVowel } from './fleeting-vowel';

/**
 * Words that business questions say in many ways. One class a line, both languages in it, so that a question can be
 * recognised in other words. Words stand for their Snowball stem.
 */
const CLASSES = `
PRICE    цена цены ценник стоимость стоит стоить стоят обойдется обойтись обошлось почем расценка тариф прайс выйдет
PRICE    price prices pricing cost costs fee fees rate rates charge charges quote
PAY      вносить внести рассчитаться рассчитываться расчет скидываться settle settling settled платить плачу платим заплатить оплатить оплата оплачивать доплата доплатить доплачивать расплатиться платеж переплачивать
PAY      pay paid paying payment payments payable tab cheque checks
MONEY    оплаченное paid-in cash деньги деньгам денег сумма сумму рубли money sum amount
BUDGET   бюджет budget
BUY      купить покупать покупаем покупаете закупать закупаете закупка закупить приобрести приобретать заказать заказывать buy buying purchase purchased order ordering ordered
INCLUDED входит входить включено включен включена включить включена учтено заложено вошло included include includes including cover covers covered inclusive contain
EXTRA    отдельно дополнительно сверху доп доплата extra separately separate additional additionally surcharge
FREE     бесплатно бесплатный даром free complimentary gratis
DISCOUNT дешевле ниже снизится cheaper lower drop better скидка discount
DEPOSIT  аванс предоплата предоплату задаток залог депозит авансом вперед deposit prepayment upfront advance retainer downpayment
PARTS    рассрочка рассрочку частями частями этапами поэтапно долями installment installments instalment instalments split stages
TAX      ндс налог налоги налогом vat tax taxes gst
REFUND   теряем пропадут сгорит сгорят пропадет lose forfeit возврат вернуть вернете возвращаете вернут возвращать refund refunds refundable
CANCEL   передумаем откажусь отказ pull withdraw отмена отменить отменим отменят откажемся отказаться отменяем аннулировать передумаем cancel cancels cancellation cancelling canceling call-off
WARRANTY гарантия гарантию гарантийный гарантийное warranty warranties guarantee guaranteed guarantees
BREAK    встанет заглохнет умрет dies die dead сломается сломаться сломалось поломка поломается ломаться накроется барахлить break breaks broken fail fails fault faulty
REPLACE  менять менял меняли меняла заменить замена заменяете поменять поменяете поменяем заменим replace replaced replacement swap exchange
REPAIR   ремонт чинить починить отремонтировать repair repairs fix mend
INSURE   страховка застрахован страхование страхуете застраховать insurance insured insure coverage
CONTRACT договор контракт соглашение contract agreement
INVOICE  счет счета счёт invoice invoices bill billing
PAPER    бумаги paperwork документ документы справка бумага сертификат удостоверение диплом корочка корочки свидетельство document documents paper papers certificate certificates diploma certification
PERMIT   разрешение согласование лицензия permit permits permission licence license approval
CLOSING  закрывающих акт акты накладная закрывающие упд
WHO_OWNS наши наша ours theirs yours права право правообладатель принадлежать принадлежит принадлежат собственность владеть собственник rights ownership own owns owner belong belongs copyright
DELIVER  доставка доставить доставляете доставят привезти привезете привезут привозите привезти везете довезти довезете delivery deliver delivers delivered shipping ship shipment bring
TRANSPORT подъехать проезд машина авто автомобиль фура грузовик газель car truck van lorry vehicle
DRIVER   водитель шофер driver drivers
PICKUP   самовывоз забрать заберете забираете вывоз вывезти забирать вывозите увезти pickup collect collection pick-up haul
STORE    хранятся архив archive retained retain хранить хранение хранится храните storage store stored stores keep kept
INSTALL  монтаж установка установить установите смонтировать поставить поставите монтировать собрать сборка собираете installation install installed installing assembly assemble fit fitted fitting mount mounting setup
REMOVE   вывоз haul away dismantling demolition демонтаж убрать снять разобрать убрать remove removal dismantle
CLEAN    старое dispose disposal уборка убирать мусор чистка почистить вымыть помыть моете clean cleaning cleanup rubbish trash debris
START    начать начнете начнем начинать начало начинаете приступить приступите стартовать старт стартуем запуск запустить start starts begin begins starting launch kick-off beginning commence
FINISH   закончить закончите закончится окончание завершить завершите готов готова готово готовы готовность сдать сдача сдадите сделаете дождаться finish finished complete completed completion ready done end ends
DURATION длится длиться длительность продолжительность долго займет занимает занять продлится уйдет срок сроки времени durations last lasts long take takes duration turnaround timeline timeframe
WORKDAYS день дни дней неделя недель месяц месяцев day days week weeks month months
DEADLINE дедлайн крайний deadline cutoff latest
OPENING  график открыто работаете открываетесь закрываетесь расписание часы opening open hours schedule close closing
WEEKEND  выходной выходные выходным праздник weekend weekends holiday
TODAY    сегодня today tonight
PEOPLE   народу народ родня гостям сидений места мест посадочных seat seats seated sit sits crowd relatives человек люди гость гости персона персон участник участники народ гостей people person persons guest guests attendee attendees head heads participants pax headcount party
MINIMUM  минимум минимальный минимальная минимальное минимальную наименьший меньше least minimum smallest min fewest lowest
MAXIMUM  максимум максимальный максимальная предел потолок больше maximum largest max most capacity limit cap biggest
COUNT    количество число штук сколько тираж объем quantity number count many
STAFF    команда сотрудник сотрудники персонал бригада специалист мастер исполнитель рабочие мастера team staff crew specialist employee employees worker workers guys technician
CONTACT  телефон номер позвонить phone telephone ring number dial контактный связаться обращаться обратиться связь звонить звоним писать contact reach call write
MANAGER  менеджер ответственный куратор координатор руководитель manager coordinator charge responsible lead
EXPERT   юрист адвокат бухгалтер lawyer accountant
CHILD    возраст лет младшая младший сын дочь дочка age ages youngest daughter son toddler ребенок дети детей детям детский child children kid kids
PET      питомцем корги щенок beagle puppy собака собаку собакой кошка животное животные питомец dog dogs cat cats pet pets animal animals
PLANT    дерево деревья куст растение саженец туя tree trees plant plants shrub shrubs
GARDEN   сад участок газон garden yard lawn
HOUSE    дом дома домик коттедж дача house home homes cottage
FLAT     квартира квартиру flat apartment
ROOM     веранда терраса шатер беседка лофт terrace marquee orangery conservatory комната зал помещение кабинет аудитория площадка room hall venue space
OFFICE   офис офисе office
FLOOR    этаж этажа этажность лифт подъем floor floors storey stairs lift elevator
ADDRESS  адрес находитесь располагаетесь находится расположен address located location directions
PARK     парковка парковаться припарковать стоянка parking park
FOOD     еда меню блюда питание кухня обед ужин банкет food menu meal meals lunch dinner catering dish dishes
DRINK    напитки алкоголь вино спиртное drinks drink alcohol wine corkage
VEGAN    веган вегетарианский вегетарианцы аллергия постное vegan vegetarian allergy allergies
SITE     сайт сайта лендинг страница страницу website site page landing web
APP      приложение приложения app application
SHOP     магазин shop store
HOSTING  хостинг домен сервер hosting domain server
ACCESS   доступ пароль логин вход access password login credentials
BACKUP   бэкап бекап резервный копия backup backups
DATA     данные база контакты data database contacts records
IMPORT   перенос перенести миграция импорт выгрузка переносите transfer migrate migration import move moving
INTEGRATE интеграция интегрировать подключить подключение стыкуется состыковать integrate integration integrates connect connects connection sync
SUPPORT  аварийка аварийная emergency callout поддержка поддерживать сопровождение обслуживание обслуживать техподдержка support maintenance maintain aftercare helpdesk servicing
TRAIN    занятий занятие обучение обучить обучать научить учить курс курсы научите training train teach course courses onboarding onboard
TEST     тест тестирование проверка test testing trial
CHANGE   переделывать попытка попытки попыток круг круга итерация итерации redo attempt attempts iteration iterations send-back правки правка правок изменения изменить корректировка переделка переделать доработка исправления внести revision revisions change changes edit edits amend amendments correction corrections tweak tweaks alteration round rounds
DESIGN   эскизы концепт concept concepts proof proofs дизайн макет макеты эскиз визуализация design mockup layout draft drafts sketch
LOGO     логотип лого logo
PHOTO    фото фотография фотографии снимок снимки кадр кадры съемка фотосессия photo photos picture pictures image images pic pics shots shoot session
VIDEO    запись записи камера камеры footage recording recordings camera cameras видео ролик фильм video film clip
RAW      исходник исходники исходные raw source unedited psd
FILE     вектор векторе vector vectors artwork файл файлы file files
FORMAT   формат format
TEXT     текст тексты копирайтинг описание text texts copy copywriting wording content
TRANSLATE перевод перевести переводите translate translation translator
PRINT    печать напечатать тираж распечатать print printing printed
COLOUR   цвет цвета оттенок расцветка colour color colours colors shade
SIZE     размер размеры габариты ширина высота длина площадь size sizes dimensions width height length measurements area large big
WEIGHT   тяжелый тяжелая масса heavy kilos kilo вес весит масса тонна weight weigh weighs
MATERIAL расходники комплектующие материалов component components материал материалы material materials supplies
FURNITURE мебель стул стол furniture table chair tables chairs
PAINT    краска покрасить красить paint painting
WALL     стена стены wall walls
PIPE     труба трубы сантехника pipe pipes plumbing
ELECTRIC электрика проводка розетка розетки провод electrics wiring electricity sockets
WATER    вода воду water
HEAT     отопление тепло котел батарея heating boiler radiator
PACKAGE  упаковка упаковать коробка packaging package packing box
PARCEL   груз посылка паллета cargo parcel pallet freight load
TRACK    отследить трек отслеживать tracking track
CUSTOMS  таможня растаможка таможенный customs clearance
RETURN   назад обратно return returns
BOOK     бронь бронировать забронировать резерв зарезервировать book booking reserve reservation
MEETING  встреча встретиться созвон звонок meeting meet visit appointment
REPORT   результаты результат итоги цифры results result figures отчет отчёт отчетность отчитываться статистика report reports reporting statistics
SEND     прислать пришлете отправить выслать скинуть отправите пришлёте send sent share forward submit
RECEIVE  получить получу получим получим получат выдаете выдадут выдача выдают дадут get receive hand issue
PERMANENT навсегда постоянно permanent forever
REGISTER регистрация зарегистрировать оформить оформление registration register signup
STAMP    печать штамп подпись подписать подписание sign signature stamp signed
NOTARY   нотариус нотариальный апостиль notary notarised apostille certified
COURT    суд суда иск court lawsuit hearing
PRESENT  присутствовать присутствие присутствовать present presence attend attendance
NEED     нужно надо нужен нужна нужны понадобится потребуется требуется необходимо need needed needs require required necessary
HELP     помочь помогаете помощь help assist
EXAMPLE  пример примеры портфолио кейс example examples portfolio sample samples
SEASON   сезон season
SPEED    быстро скорость fast quick quickly speed
QUALITY  качество quality
SAFE     безопасно безопасность safe safety secure security
PRIVATE  конфиденциально конфиденциальность разглашение nda confidential confidentiality privacy
LIMIT    лимит ограничение ограничения limit restriction
INSIDE   внутри помещении indoor indoors inside
OUTSIDE  снаружи улице outdoor outdoors outside
RAIN     дождь дождя погода непогода rain rains weather
DRESS    одежда одеться одевать надеть наряд clothes wear outfit outfits dress
MUSIC    шуметь шум диджей играть noise dj loud play музыка песня music song songs
BAND     группа музыканты ансамбль band musicians group
CASH     наличные наличка нал cash
CARD     карта картой card cards
TRANSFER безнал реквизиты перевод wire
REASON   зачем почему смысл цель purpose reason point why
PLACE    где куда where
MONTHLY  ежемесячно ежемесячный абонентский абонплата помесячно monthly subscription
YEARLY   ежегодно год annual annually yearly year
ONCE     разово единоразово разовый единовременно one-time once one-off
NAME     название называется имя name called
VALID    действует действительно действителен актуально valid validity expire expires
CHOOSE   выбрать выбор выбираем choose choice pick select
LANGUAGE говорит говорят speak speaks spoken язык языки языке language languages
SCHOOL   занятия тренировка тренировки session sessions training школа класс урок занятие lesson lessons class classes school
EXAM     экзамен экзамены exam exams
TOOL     инструмент инструменты оборудование техника tool tools equipment gear
PRICE    ценнику ценой прейскурант расценки стоимостью вылетит влетит потянет попросите expense pricing pricelist tariff
PAY      заплатим платит отдавать отдадим перечислить перечислять внесем вносим скинуться remit shell wire
MONEY    рублей рубль копейка тысяча средства funds bucks dollars pounds euros quid
INCLUDED вошли прилагается идет комплекте bundled package part
EXTRA    накинуть накинете надбавка плюсом сверхурочно surplus add-on addon premium
FREE     бонусом подарок безвозмездно gratuit
DISCOUNT дешево скидочка уступите акция спецпредложение cheap knock bargain promo
DEPOSIT  залога задатка бронирования предварительно авансовый down-payment prepaid earnest
PARTS    этап этапы порциями постепенно кусками несколько разбить раздробить дробить chunks gradually staged milestones stage tranches portion portions spread
TAX      налогообложение усн вычет ндфл taxation duty duties levy
REFUND   компенсация компенсируете возмещение возместите отдадите reimburse reimbursed compensation compensate money-back
CANCEL   расторгнуть расторжение разорвать прекратить прекращение отписаться сняться terminate termination quit opt-out leave tied lock-in exit
WARRANTY гарантируете гарантированно поручитесь ручаетесь assure assurance
BREAK    откажет глючит сбой неисправность неисправен треснет лопнет отвалится развалится дефект брак бракованный протечет поломок crack cracks leak leaks malfunction defect defective fault breakdown crash crashes snap wear
REPLACE  обмен обменять обменяете подмена переставить swapping exchanged substitute spare
REPAIR   наладить настроить восстановить restore restoration
INSURE   страховой полис застраховано policy liability
CONTRACT договора договоре оферта соглашения terms
INVOICE  выставить выставляете счетом
PAPER    дипломы дипломом дипломную бланк свидетельства доверенность выписка копии скан скана удостоверения лицензии credentials proof letter scan certificate
PERMIT   разрешения разрешительный согласовать authorisation authorization planning consent
WHO_OWNS исключительные авторские авторство интеллектуальная rightsholder ip
DELIVER  повезете повезет повезут везет доставкой курьер курьером отвезти отвезете подвезти подвезете завезти завезете доставляется отгрузка отгрузить отгружаете courier dispatch dispatched drop-off
PICKUP   заберу забрать collecting pickup fetch
STORE    держите держать хранится сохраняются сохраняете сберечь архиве archived hold held
INSTALL  устанавливать устанавливаете подключите повесить повесите навесить смонтируете сборку сборки собирать hang hook hooked
REMOVE   снести снос выкорчевать вынести вынос демонтировать демонтируете strip clear clearance
CLEAN    мойка мыть моющие моющее отмыть уборщица прибрать генеральная пятна cleaner cleaners detergent detergents wash washing tidy sweep vacuum
START    стартуете приступаете приступать возьметесь взяться беретесь стартует kickoff commencing underway onboard
FINISH   завершение завершаете доделаете доделать закончено сделаны финал финиш изготовите изготовят изготовление результат done deliverable wrap handover
DURATION времени долгий быстро управитесь справитесь уложитесь длительный timescale timescales duration period
DEADLINE дедлайна дедлайны cutoff latest
OPENING  режим часов работает принимаете приемные открытия закрытия opens closes shut
PEOPLE   приглашенных приглашенные посетители посетителей зрители зрителей сотрудников пользователи пользователей учеников ученики users user seats visitors audience delegates crowd folks
MINIMUM  минималка поменьше немного парочку несколько handful tiny smaller fewer threshold
MAXIMUM  вместимость вмещает вместится влезет поместится помещается максимально capacity squeeze accommodate accommodates hold holds
COUNT    штуки штук единиц экземпляров экземпляры численность pieces units copies amount numbers volume
STAFF    сотрудников специалисты специалистов работник работники работников сотруднику мастеров исполнители установщик установщики fitter fitters installer installers professionals tradesman tradesmen operatives technician technicians engineer engineers инженер
CONTACT  связаться свяжусь достучаться дозвониться набрать набирать мессенджер ватсап телеграм вотсап чат whatsapp telegram hotline line email e-mail mailbox
MANAGER  главный закрепленный персональный начальник контактное in-charge boss supervisor foreman прораб бригадир dedicated
EXPERT   нотариус бухгалтера юриста аудитор solicitor attorney counsel bookkeeper auditor
CHILD    ребенку ребятишки малыш малыша малыши ребятам подросток подростки школьник школьники baby babies infant infants toddlers teenager teenagers pupils
PET      зверь зверя зверушка питомцы питомцами щенки котенок кот кота пес пса собачка puppies kitten
PLANT    саженцы деревце кустарник цветы цветок рассада flower flowers sapling saplings seedling seedlings hedge
GARDEN   огород двор территория земля plot backyard grounds
HOUSE    домика жилье жилья здание здания building property cabin
FLAT     однушка двушка трешка apartments condo
ROOM     зала помещения аудитории переговорка студия студию studio space hall boardroom
OFFICE   офиса кабинета контора workspace premises
ADDRESS  адреса территориально добраться доехать проехать метро найти whereabouts postcode based situated
PARK     парковочный стоянку автостоянка паркинг припаркуемся carpark lot
FOOD     кормить накормить кормите перекус завтрак завтраки питания закуски закуска фуршет угощение торт еду snack snacks breakfast buffet cater catering eat eating feed
DRINK    выпивка выпивку шампанское пиво спиртного напиток бар горячительное booze beer champagne beverage beverages liquor bar spirits bottle bottles
VEGAN    вегетарианцев мясо мяса аллергик аллергики аллергией безглютеновый глютен постные gluten gluten-free dairy-free meat allergic allergies allergens dietary
SITE     сайтом вебсайт веб-сайт портал страничка странички посадочная homepage webpage portal web-page
APP      мобильный андроид айфон apps mobile android iphone ios software
SHOP     интернет-магазин витрина e-commerce ecommerce webshop storefront
HOSTING  сервера домены доменный servers domains
ACCESS   пароля пропуск попасть войти зайти ключи ключ заходить доступы key keys passwords signin sign-in admission entry enter passcode
BACKUP   резервная копирование копируется бэкапы бэкапите
DATA     данных базу базы клиентская info information информация сведения
IMPORT   переносим перенесем перенесите переносить переедем переезд мигрировать перетащить выгрузить загрузить transferring migrating carry
INTEGRATE связка связать совместим совместимо дружит стыковка синхронизация синхронизируется compatible compatibility plug syncs links linked
SUPPORT  поддерживаете сопровождаете обслуживаете обслужите обслуживания техподдержки помогать помощи after-sales servicing upkeep assistance
TRAIN    обучаете обучите объясните инструктаж тренинг тренинга преподаватель обучаем teach trained tutorial workshop mentor instruction
TEST     пробный пробное попробовать опробовать протестировать испытать проверяете pilot try trying
CHANGE   поправить поправки исправить исправите исправлять переделаете переделывать переделок корректировок корректировки изменений вносить доделок правкам adjust adjustments adjustment modify modification modifications rework alterations fixes
DESIGN   эскиза наброски набросок концепции оформление визуал стиль visuals visual look sketches mockups mock-up
LOGO     эмблема эмблему знак emblem brandmark
PHOTO    снимков фоток фоточки фотка фотки карточек кадров изображения изображений фотосет снимать картинка картинки photograph photographs photography snaps frames portrait portraits
VIDEO    ролика видеоролик видеосъемка видос снять фильма films filming reel reels
RAW      оригиналы неотретушированные необработанные сырые originals unretouched rawfiles
FILE     файлик файлов документик чертежи вложение attachment
FORMAT   расширение расширении пдф pdf jpeg jpg png extension
TEXT     статья статьи статей тексту копирайтер наполнение контент article articles blog post posts captions
TRANSLATE переводчик переводом переведете переведенный переводите translator translated translations interpreter
PRINT    напечатаете печатаете печатать отпечатать тиражом типография press printer
COLOUR   цвете цветов цветовая тон тона палитра покрасите hue tint palette shades
SIZE     размера размером квадрат квадраты квадратов метраж метров габаритов толщина глубина диаметр depth thickness diameter footprint measure dimension
WEIGHT   весу грамм килограмм тяжесть kilograms kg grams
MATERIAL материале ткань порода сталь пластик fabric fabrics wood timber steel plastic leather made
FURNITURE шкаф шкафы диван кресло кровать кухня sofa couch wardrobe bed desk cabinet cabinets kitchen
PAINT    покраска красок окрасить краски painted painter
WALL     стену стенка перегородка partition
PIPE     трубу кран смеситель слив tap drain
ELECTRIC электричество электрик кабель свет освещение power electrician cable lights lighting light socket
WATER    воды водоснабжение
HEAT     отопления обогрев обогреватель обогреватели теплый heater heaters heated warm
PACKAGE  упаковываете упакуете упаковки короб пакет тара wrap wrapping wrapped boxes boxed crate pack
PARCEL   посылки отправление отправления бандероль паллет паллеты shipment consignment packages pallets
TRACK    отслеживание отследим трек-номер traced trace
CUSTOMS  пошлина пошлины таможню таможенное tariffs
RETURN   бракованное send-back
BOOK     забронируете зарезервируете застолбить закрепить придержать закрепляется reserved booked secure diary slot
MEETING  созвониться встретимся увидеться видеозвонок zoom зум переговоры consultation консультация
REPORT   отчеты отчетов отчета сводка аналитика динамика summary analytics metrics dashboard stats
SEND     пересылаете отошлете отсылаете высылаете присылаете mail post
RECEIVE  получают получаем достанется отдаете отдадут вручаете вручат придет receiving obtain handed given
PERMANENT бессрочно насовсем вечно пожизненно lifetime indefinitely
REGISTER  записаться запись записаны зачисление enrol enroll enrolment registered
STAMP    подписывать подписи подписью заверяете заверить заверенный заверение печатью штампа seal sealed sworn certify signatures
NOTARY   нотариуса нотариально апостиля notarize notarized
COURT    судебный судебное заседание заседания заседании процесс слушание tribunal judge
PRESENT  присутствия явка являться явиться лично личный приезжать находиться дома person attendance
NEED     обязательно обязаны потребуются пригодится obligatory compulsory mandatory must
HELP     подсобить содействие assisting
EXAMPLE  образец образцы образца кейсы reference references
QUALITY  качественно плотность resolution
SAFE     безопасен вредно опасно токсичный вреден harmful toxic hazardous
PRIVATE  тайна секретно разглашать конфиденциальна конфиденциальным секрет secret discreet private
INSIDE   закрытом крытый крытая sheltered
OUTSIDE  открытом воздухе уличный уличная open-air
RAIN     ливень гроза ветер дождливый дождь storm wet wind windy pours downpour
DRESS    костюм dress-code attire
MUSIC    ведущий тамада колонки микрофон звук аппаратура песни sound speakers microphone amp amplified mc
BAND     музыкантов музыкальный коллектив quartet
CASH     наличка налом наличкой
CARD     картой карточка карточкой visa mastercard
TRANSFER безналичный банковский swift paypal bank
REASON   пригодится предназначен служит goal aim
MONTHLY  месячный month-to-month
ONCE     единовременный одноразовый one-time single
NAME     имени называть зовут named surname
VALID    годен годность истекает истечет expiry expired
CHOOSE   выбираете подобрать подберете подбираете option options вариантов вариант варианты
LANGUAGE языке английский английском русский русском англоязычный english russian german french spanish
SCHOOL   урока уроков занятиях тренировок курса семинар вебинар webinar seminar
EXAM     экзамена зачет аттестация assessment
TOOL     инструментом стремянка приборы ladder ladders kit kits
GUARD    охрана охраняется сигнализация alarm cctv
RENT     аренда арендовать прокат напрокат сдаете lease rent rental hire hiring renting tenancy
AVAILABLE свободно свободны свободен свободная занято занята незанятый vacant availability
SEE      посмотреть осмотр осмотреть показ просмотр увидеть взглянуть viewing inspect inspection view
MEASURE  замер замеры замерщик обмер survey surveyor measuring
RENEW    продление продлить продлевать пролонгация продлевается renewal renew renews rollover extend extension
PENALTY  штраф неустойка пени пеня просрочка просрочите penalty penalties fine overrun
URGENT   экспресс срочный срочно ускорить ускоренный express rush expedite expedited same-day fast-track
NOISE    шумно шумный громко тишина loudness quiet noisy
SMELL    пахнет запах воняет smells odour odor fumes
STEP     порядок шаги процедура процесс этапность process procedure steps workflow
EXPERIENCE опыт стаж сфера отрасли experience experienced industry sector background
ALONE    вдвоем одиночку solo
COMPETITOR конкурент конкуренты конкурентам competitor competitors rivals
MOBILE   телефонах смартфон смартфоне смартфонах адаптив responsive smartphone phones
SEO      поисковик поиск яндекс гугл выдача ранжирование google search ranking rankings serp
AD       реклама рекламу рекламный таргет директ объявление ads advert advertising campaign adverts
UPDATE   обновление обновления обновлять обновляете апдейт updates upgrade upgrades update
EDIT     редактировать админка правим cms editable
RECEIPT  чек чеки квитанция receipt receipts
DECIDE   решать решаю решаем решает решают решение решения решил decide decides decided decision decisions
ACCOUNT  аккаунт кабинет учетка учетная profile
`;

/** By class its stems, parted by blanks, each in the first class that names it. */
export function compileClasses(): Record<string, string> {
  const stems = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const line of CLASSES.trim().split('\n')) {
    const [name = '', ...words] = line.replaceAll('ё', 'е').split(/\s+/);
    for (const word of words) {
      const stemmed = withoutFleetingVowel(stem(word, /[а-я]/.test(word) ? 'cyrillic' : 'latin'));
      if (taken.has(stemmed)) continue;
      taken.add(stemmed);
      stems.set(name, [...(stems.get(name) ?? []), stemmed]);
    }
  }
  return Object.fromEntries([...stems].map(([name, list]) => [name, list.join(' ')]));
}
