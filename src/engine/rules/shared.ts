/** Word classes and guards that the rules of all signals share, in the rule language (see README.md here). */
export const SHARED_RULES = `
# --- words ---
class @negation = не | ни | нет | без | нельзя | never | not | no | without

class @cant-en = don't | doesn't | didn't | won't | wouldn't | isn't | aren't | wasn't | haven't | hasn't | can't | cannot
  | couldn't | shouldn't | needn't | dont | cant | wont

lexicon @currency = рубль | руб | р | ₽ | тысяча | тыс | тыща | тр | евро | доллар | бакс | гривна | тенге | миллион | млн | косарь
  | $ | € | £ | euro | eur | dollar | usd | pound | gbp | quid | buck | thousand | grand | k
lexicon @number-word = один | два | три | четыре | пять | шесть | семь | восемь | девять | десять | пятнадцать | двадцать
  | тридцать | сорок | пятьдесят | сто | двести | триста | пятьсот | десятка | двадцатка | тридцатка | полтинник | сотка
  | =one | two | three | four | five | six | seven | eight | nine | ten | fifteen | twenty | thirty | forty | fifty | hundred
class @number = #number | @number-word
class @money = $ #number | € #number | £ #number | #number @currency | @number-word @currency | #number
class @percent = % | процент | проц | percent | per cent | percentage
class @meeting = встреча | созвон | звонок | планерка | собрание | переговоры | совещание | консультация | прием | сеанс | занятие | урок | примерка | съемка | выезд | осмотр | зум | просмотр | визит | запись
  | meeting | call | appointment | session | lesson | slot | zoom | viewing | visit | consultation | workshop | fitting | shoot | catch-up | demo | kickoff | kick-off

# --- what never counts ---
guard negation left:4 [tell] (не | нет | нельзя) !(мог* | можешь | можете)
guard negation left:4 [tell] (not | never | no | @cant-en | without | rather than | instead of)
guard not-wanted around:4 не <1> (нужно | надо | нужен | нужна | нужны | прошу | просим | ждем | жду | требуется)
guard not-wanted around:4 (no need | don't need | do not need | doesn't need | don't want | do not want | don't expect | not asking
  | isn't necessary | not necessary | isn't needed | not needed | isn't required)

guard third-party left:4 (он | она | они | =he | =she | =they | somebody | someone | кто-то)
guard third-party sentence (наш | мой | =my | our | =ours | их | =their) <1> (клиент | заказчик | покупатель | арендатор | подписчик | гость | абонент | кандидат | читатель | посетитель | пациент | завод
  | пользователь | поставщик | сосед | сотрудник | конкурент | партнер | страховая | хозяйка | client | customer | user | tenant | supplier | landlord | wholesaler | insurer | insurance | competitor | employee | staff | guest | student | subscriber | member | visitor | reseller | applicant | reader | patient | consumer | son | daughter | neighbour)
guard third-party clause (поставщик | банк | ресторан | арендодатель | отель | гостиница | застройщик)
guard third-party clause (the | a | our | my) <1> (bank | supplier | wholesaler | landlord | museum | restaurant | hotel | phone company | council | railway | airline)
guard third-party clause of (ours | mine | theirs | his)
guard third-party clause (прежний | прошлый | предыдущий | бывший | последний | старый) <1> (подрядчик | исполнитель | дизайнер | агентство | студия
  | юрист | бухгалтер | программист | хостер | фотограф | мастер | переводчик | поставщик)
guard third-party clause (previous | last | former | old | other) <1> (contractor | agency | designer | studio | lawyer | accountant
  | developer | photographer | translator | supplier | freelancer | guy | vendor)

guard thanks before (спасибо | спс | благодарить | признателен | признательны | благодарность) <4> (за | что)
guard thanks before (thanks | thank you | thx | ty | grateful | cheers) <1> for
guard thanks before appreciate (the | your | that)

guard favour sentence (готов | готова | готовы | рад | рада | рады) <3> (доплатить | оплатить | заплатить | добавить | переплатить)
guard favour sentence (happy | willing | glad | ready | prepared) <1> to pay
guard favour sentence (не торопиться | не спешить | спешки нет | не горит | take your time | no rush | no hurry | not urgent | isn't urgent | whenever suits | don't rush)

guard fact sentence [ask] ^ (сколько | как много | какой | каков | входит ли | есть ли | =what | how much | how many | is there | does the | do the | which)

guard content around:6 (баннер | кнопка | раздел | страница | заголовок | надпись | слоган | плашка | корзина | промокод | афиша | поле | абзац | перевод
  | текст | статья | сцена | герой | персонаж | роман | глава | фраза | субтитр | таблица | ячейка | график | строка | слово
  | banner | button | section | page | headline | caption | slogan | label | cart | checkout | poster | field | paragraph
  | text | article | scene | character | novel | chapter | phrase | subtitle | spreadsheet | cell | column | chart | line | word | title | translate | film | landing | faq)

guard our-words sentence (вы (писали | пишете | предложили | предлагали | предлагаете | говорили | сказали | обещали | спросили)
  | your (mail | email | letter | ad | offer | website) says | you (wrote | write | suggested | offered | promised | said | mentioned | proposed | asked whether) | you've offered)

guard agreed sentence (как договаривались | как договорились | по договору | согласованный | уже учтен* | as agreed | as discussed | we agreed | already agreed | as the contract)
`;
