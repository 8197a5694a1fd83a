/**
 * The 750 commonest Snowball stems of each language in the phrase bank, commonest first. Rank stands in for
 * frequency (Zipf), so common words weigh little in the comparison of questions.
 */
export const COMMON_STEMS_RU = `
  не в на и с вы что ваш эт у по за мы я как так а все нас вас до вам но наш к договор нет без для мен нам
  мне сдела нужн будет есл сам над ещ цен пожалуйст был он же тольк от чтоб хот прос оплат из буд раз друг
  бы счет вопрос пот прост дела уж одн дава втор тысяч можн ест мо работа кажд ил поэт о ден спасиб про
  посл перв когд нуж недел больш нич пок нов год ни час сайт работ чем там плат три месяц деньг то пришл
  скольк срок два прошл кто сто ответ котор говор пят завтр сегодн ли получ письм никт вот готов пункт
  сейчас сво пуст реш тепер проект страниц ег хоч отвеча хорош должн один тож трет понима клиент текст сраз
  через сумм может ну сказа слов вариант дат да план чита встреч пятниц лучш скаж во поч перевод дел след
  отчет под бесплатн бюджет минут оста быт счита вечер при мест со человек заказ прош бухгалтер вмест врем
  зна директор где времен предложен подписа дума смет остальн стар телефон прав меня снача две файл е верн
  их сред понедельник утр ве хотел фот всех почт тем документ дом акт люд опя последн всем деся начина тут
  этот двух писа спрашива тот мог поменя прежн нек об предлага посмотр себ номер четверг услов занят
  заказчик никак отдельн шест макет люб согласова дня пиш перед подрядчик очен вообщ ма верс нег юрист
  отдел полн бер вторник реклам сторон лет логотип приложен тогд этап задач коллег хочет честн банк вчер
  конц напиш принима созвон открыва вложен долж доставк программ форм денег стоимост рук четыр дан ждем
  дальш чег подписыва правк них соглас карт компан рубл зач что-т вход нача заб им офис гост поня раньш даж
  поставщик скидк цифр обеща процент цел замечан заплат июн обычн присла ремонт постав придет цвет быстр
  звон подпиш подход фотограф собира согласн сотрудник список таблиц удобн переда результат суд анкет
  двадца дне заявк март половин помн раздел совет жду зал меньш посмотрел решен стольк бумаг вид некогд ниж
  объект понрав реша сорок ставк мног обсужда ошибк объясн адрес добр личн машин очеред график приезжа
  включ написа отправ трех чек аванс всегд закр равн извин порядок склад мож точн главн обсуд устраива коп
  магазин тог видел суббот добав замен будут дорог прочита сем списк бриф знает знач обед пишет том част
  доступ курс нрав платеж присыла провер тариф остав перенос нем откр слишк сосед строк хват взял дизайн
  заказыва мастер муж покупател стол съемк указа гарант добавьт имен отмен инач приня убер всег выбра кухн
  нормальн посчита предоплат согласован из-з инструкц ищ передела снима став урок виж открыт пол прайс
  срочн чертеж возможн запуск поговор расчет стан треб штраф агентств дал каталог ключ материал межд ноч
  окн продаж смотр выбира лишн ок совс вед выход дор жен изменен команд отлож пар партнер понятн прилож
  рабоч числ важн двер договарива красив предлож возьм выходн качеств отличн площадк стен девят дизайнер
  задан квартир перевед смен стал увид кнопк принят пробн прям исполнител обучен приход связ вер
  дополнительн измен маленьк монтаж плитк порядк проверьт размер ролик собра стат груз десят законч ник
  свет занима подума чат дешевл заполня ког объ проверк сервер схем ты ушл восем встрет групп называ обяза
  показа ссылк фирм четверт заполн звонк знат отменя прот спрос эскиз брат дет менеджер нельз оплач
  оплачива поставьт правильн протокол сдач тест виде двенадца ждат заказа звонок конкурент ответствен
  отпуск переводчик рад сообща специалист студ устро выставк доплат комисс лист нашл парол покаж разговор
  школ вышл гонорар долг итог общ однак позиц пор потеря сын шрифт ним отправля позж полож утверд шеф этаж
  берет конечн коробк куп начн подпис выезд концепц мал небольш перенес подскаж подтверд презентац снов
  тестов убра хвата вывеск дайт дво закрыва метр подписан подробн рекомендац сил смотрет уважа ход баннер
  водител найд насчет оставля папк плач слуша спокойн узна бригад ем коротк печата показыва праздник
  рассылк свадьб смотрел те аренд всю город кабинет придума приеха систем тридца уход девя леж образц
  октябр рассчитыва слайд сможет ид мам сезон сентябр благодар глаз голов ж касс лиценз отда поддержк
  попрос тираж штук апрел видн действ держ интересн мно отвеч отзыв правд что-нибуд выдел дад запуска код
  курьер могл неч никогд обслуживан осен отказыва подготов подп позвон полност правок провод репетитор
  типограф требован утвержда язык бол вест вся кадр кп крыш печа получа прежд пропуст реквизит руководств
  свободн син тз ткан вдво запрос лиш приемк разниц инженер кажет камер комментар куд назван обложк пост
`;

export const COMMON_STEMS_EN = `
  the to you a it i on for and is we in of your our that be so with have us pleas do my at not me no thi
  what can as don't ar like it' need by all ha about i'm from wa but if want could time i'v ask will would
  work pai two know should go sai just price or get befor an i'd how can't look dai when take onli there up
  come more first now contract see we'r out we'd send we'v them we'll who chang week new after call been
  make that' meet page thank ani last i'll invoic which year three sign too agre order other without hour
  plan did got tell again had read you'r there' here put start right second won't why good let' answer list
  then next never noth date custom offer u thing peopl nobodi sinc paid think mai everyth than becaus monei
  cost isn't you'll open back were someth off everi write free keep question doe fee month anyth number
  leav give talk done text still even wait until attach find expect move much same thei well old over file
  must offic you'v said decid run mondai budget approv book todai fine wai let anoth each account translat
  wrong sorri word accept photo small charg doesn't end name ten left version payment site didn't whole
  down client side tomorrow quot compani fridai stai through phone onc told where team own show half sent
  project haven't form he some four job minut test better alwai busi yet draft manag sure report instead
  realli round long rate five tuesdai veri goe includ part you'd shop ye morn bill deliveri hi print design
  later person room thursdai add agenc supplier els differ rather final six made train mail set explain
  full claus term check point line logo love per june bit both cancel colleagu idea websit whether follow
  finish confirm mani ok into agreement enough figur bank mind understand alreadi cours feel late miss ur
  close comment lawyer note what' board lot lesson draw extra paper hear fill colour build hous third fix
  happi stand such far problem sampl boss deal came pictur place nice staff these stop between floor
  thought bring tabl under went recommend rest copi depart help transfer guest march post document letter
  matter mean system possibl propos everyon lost measur someon address awai hand nine arriv data fair menu
  also deposit director hope door hold live her littl fit head care cut great review believ best brief
  discuss estim rememb tax till shall begin complet cover dont readi took twice firm happen previou trust
  turn wrote yesterdai ad notic app drop few none reason found their gave gone prepar within am deadlin
  ever partner sale suit amount deliv hall less mistak promis ahead card choos discount servic she step
  whatev anywai receiv usual video appoint hire import short box launch longer him night seen suggest dear
  either expens repli wednesdai request workshop anyon clear due moment pl saturdai somebodi weekend skip
  eight film lower pass tonight market remind result school try written interest total while big cash euro
  holidai mention receipt those abl concept instal kindli option prefer present regard return photograph
  quick kitchen myself pick press kei rule sum kind simpli size sundai exactli invit packag updat grant
  record spend aren't bad delai fault guarante share urgent wall around blue ill insur it'll roof singl
  wife window brochur consult court e-mail email friend sort togeth below code correct count further
  product requir simpl sit though button case chapter cheap forward light decision legal n refer ring
  tenant twelv wish couldn't eleven forget here' home inform neighbour prioriti releas seven tender mr
  paint pdf printer septemb consid high intern machin provid real signatur tool given honest honestli most
  otherwis permit saw bui cheaper forti licenc soon speak stage they'r top forgot group im landlord lose
  normal park phase proof reduc server slide advic articl b campaign folder front green item itself noon
  opinion penalti suppos addition everybodi garden he' hundr least link questionnair schedul ticket trial
  vat advis against detail engin hurri practic save wouldn't advanc although contact council hotel neither
  password refus settl softwar support survei carri flat lol mine onlin replac switch thirti tile touch
  treat twenti wonder april certif driver husband interview languag seem sound wed cant lunch mayb owner
  qualiti son committe competitor event law behind english hard januari patient red rush sell summer access
  afternoon cater compar log messag poster purchas repair
`;
