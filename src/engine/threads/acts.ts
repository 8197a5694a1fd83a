/** What people do with a sentence, in both languages: ask for, promise, deliver, refuse, agree, press, complain. */
import { Pattern } from './patterns';

const SENDING = `прислать | присылать | пришлете | пришлешь | пришлите | присылайте | пришли | выслать | вышлите | вышлете | вышли | отправить | отправьте | отправите | отправь | скинуть | скиньте | скинете | скинь | сбросьте | сбросить | переслать | перешлите | передать | передайте | передадите | загрузить | загрузите | выложите | выложить | предоставить | предоставьте | направить | направьте | продублируйте | киньте | закиньте`;
const DOING = `подписать | подпишите | подпиши | заполнить | заполните | заполни | подтвердить | подтвердите | подтверди | проверить | проверьте | проверь | посмотреть | посмотрите | посмотри | прочитать | прочитайте | прочтите | дать | дайте | дай | добавить | добавьте | добавь | выбрать | выберите | установить | установите | пройти | пройдите | поставить | поставьте | оплатить | оплатите | согласовать | согласуйте | заверить | заверьте | оформить | оформите | назначить | назначьте | указать | укажите | ответить | ответьте | сделать | сделайте | снять | снимите | измерить | измерьте | замерить | замерьте | сфотографировать | сфотографируйте | зарегистрируйтесь | зайдите | откройте | нажмите | отметьте | вернуть | верните | определиться | определитесь | закажите | купите | подготовьте | подготовить | соберите | собрать | пригласите | включите | перезагрузите | обновите | скачайте | привезите | принесите | занесите`;
const SEND_EN = `send | resend | forward | share | email | e-mail | upload | return | provide | give | pass | drop | submit | supply | bring | post`;
const DO_EN = `sign | fill | complete | confirm | check | read | review | approve | add | invite | choose | pick | install | set | tick | pay | transfer | grant | open | update | measure | take | let | look | answer | run | test | upload | put | countersign | scan | download | register | schedule | book | finish | decide | get | have`;

/** The deeds other than sending. */
export const DOING_VERBS = `${DOING} | ${DO_EN}`;
/** The deeds that requests ask for. */
export const REQUEST_VERBS = `${SENDING} | ${DOING} | ${SEND_EN} | ${DO_EN}`;

/** We ask the client for something to be done, sent or read. */
export const REQUEST = new Pattern(`
  (${SENDING} | ${DOING})
  (прошу | просьба | попрошу | просим) <3> (вас | вам)? <2> (${SENDING} | ${DOING})
  (нужен | нужна | нужно | нужны | понадобится | понадобятся | требуется | необходим* | не хватает | недостает) <6>
  (жду | ждем | ожидаю | ожидаем | дождусь | дождемся) <1> (от вас)?
  за вами <4>
  (please | kindly)
  (*йте | *ите | *ьте) <4> пожалуйста
  пожалуйста <3> (*йте | *ите | *ьте)
  (could | can | would | will) (you | somebody | someone) <3> (${SEND_EN} | ${DO_EN})
  (i | we) <2> (need | require | await | expect)
  (waiting (for | on) | looking forward to (your | the | receiving))
  (all | only | one) <3> (i'm | we're | is | thing) <1> (missing | need)
  (remember | don't forget | be sure) to
  (would you mind | if you could | do you think you could)
  ^ (please | so please | again please)
`);

/** We say that something has not come yet. */
export const MISSING = new Pattern(`
  (пока | еще | так и | все еще | по-прежнему | до сих пор) <3> (нет | не (вижу | видим | видно | пришл* | пришел | приходил* | поступ* | получил* | дошл* | дошел | появил* | подпис* | оплач* | заполн* | прислал* | сделан* | открыва* | ответ*) | жду | ждем | отсутств*)
  (нет | не (вижу | видим | видно | пришл* | пришел | приходил* | поступ* | получил* | получал* | дошл* | дошел | появил*)) <4> (пока | еще | до сих пор | от вас | $)
  (не (поступ* | получил* | получал* | приходил* | пришл* | пришел | дошл* | дошел | видим | вижу | появил*))
  (жду | ждем | ожидаем) <3> (от вас | по-прежнему | все еще | до сих пор)?
  (напоминаю | напоминаем | напомню | напомним | напоминание)
  (понедельник | вторник | среда | четверг | пятница | неделя | срок | дата) <2> (прошел | прошла | прошло | позади | миновал*)
  (осталось | остался | осталась) <3> (только | получить | дождаться | за вами)
  (скана | письма | файлов | файла | фото | ответа | оплаты | денег | текстов | текста | данных | документов | договора | акта | доступа) <4> нет
  нет <3> (скана | письма | файлов | файла | фото | ответа | оплаты | денег | текстов | текста | данных | документов | договора | акта | доступа)
  (haven't | have not | hasn't | has not | didn't | did not | don't | doesn't) <3> (received | receive | seen | see | had | have | got | get | arrived | arrive | come | reached | reach | landed | turned | shown | heard | appeared | signed | sent)
  (still | yet) <3> (missing | waiting | need | needs | nothing | no | without | open | unpaid | outstanding | unsigned | not | due | haven't | hasn't | awaiting)
  still <1> (isn't | aren't | not | wasn't)
  (no | not) <4> (so far | yet | arrived | here | come | reached | received | landed | shown | been)
  (nothing | none) <3> (yet | so far | arrived | from you | has | here | came)
  (just checking | checking in | following up | follow up | gentle reminder | friendly reminder | a reminder | quick reminder | nudge | chasing | reminding)
  (has | have) been and gone
  (overdue | outstanding | past due)
  (i'm | we're | i am | we are) <2> (missing | without)
  (monday | tuesday | wednesday | thursday | friday | the date | the deadline | the week) <1> (has | is | has now) (passed | been | gone | over)
  any (news | sign | word | luck | update) <3>
  (there's | there is | with) <1> no
  (is | are) <1> (waiting | held up | on hold | stuck)
  (завод | печать | склад | команда | все | типография | верстка | запуск | поставщик | производство | партия) <2> (ждет | ждут | стоит | простаивает)
  (все | всё) нет
  (не вернул* | не вернулась | не дошло)
  did (you | it) <3> (chance | manage | get | go | send)
`);

/** The client says that they will do, send or pay something. */
export const PROMISE = new Pattern(`
  (пришлю | пришлем | вышлю | вышлем | отправлю | отправим | отошлю | отошлем | скину | скинем | сброшу | сбросим | перешлю | перешлем | передам | передадим | дам | дадим | дошлю | дошлем | загружу | выложу | направлю | направим | закину | кину | занесу | занесем | завезу | завезем | принесу | принесем | привезу | привезем | подпишу | подпишем | заполню | заполним | оплачу | оплатим | заплачу | заплатим | переведу | переведем | проведу | проведем | подготовлю | подготовим | сделаю | сделаем | соберу | соберем | допишу | допишем | напишу | доделаю | доделаем | займусь | займемся | посмотрю | посмотрим | проверю | проверим | прочту | прочитаю | отвечу | ответим | подтвержу | определюсь | определимся | пройду | сниму | снимем | сфоткаю | сфотографирую | отсканирую | отсканируем | закажу | закроем | закрою | выставлю | организую | решу | поставлю | поставим | добавлю | согласую | согласуем | успею | успеем | донесу | отдам | отдадим | получите | пришлет | пришлют | вышлет | вышлют | отправит | отправят | скинет | скинут | создаст | сделает | сделают | подготовит | подготовят | передаст | передадут | подпишет | подпишут | оплатит | оплатят | проведет | проведут | соберет | соберут | допишет | заполнит | заполнят | привезет | привезут | принесет | добавит | согласует | займется | даст | дадут)
  (будет | будут) <4> (завтра | сегодня | понедельник* | вторник* | сред* | четверг* | пятниц* | суббот* | воскресень* | недел* | у вас | утром | вечером | днях | числа | готов*)
  (оплата | платеж | деньги | перевод | фото | тексты | файлы | документы | ответ | список | данные) <2> (будет | будут | придет | уйдет | уйдут | поступит | завтра)
  (завтра | сегодня-завтра | на днях | на этой неделе | на неделе | до конца недели | к вечеру | до вечера | со дня на день | вот-вот) <4> $
  (обещаю | клянусь | зуб даю | отвечаю | сто процентов | стопроцентно | железно | точно | обязательно | кровь из носу | честное слово | слово даю)
  (все под контролем | в процессе | в работе | уже делаем | почти (готов* | закончил*) | не переживайте | не волнуйтесь)
  (i'll | we'll | he'll | she'll | they'll | i will | we will | i shall | we shall | i'm going to | we're going to | gonna | will) <3> (send | get | have | do | pay | transfer | wire | sign | fill | forward | share | upload | give | deliver | bring | drop | finish | return | provide | sort | take care | check | look | read | confirm | email | put | make | let you know | settle | ship | scan | write | review | be there | follow | pass)
  (you'll | you will | you) <2> (have | get | receive | find | see) <6> (by | on | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | week | end | soon | first thing | latest | until)
  (will | should | shall | is going to | are going to) <2> (be (with you | there | ready | done | in your | sent | paid | signed | over) | come | follow | arrive | go out | reach you | land)
  (goes | going | go) out <2> (tomorrow | today | monday | tonight | this | on)
  (coming | on its way | on the way | on it | will do | in the works | nearly there | almost there | almost done | nearly done)
  (by | until | before | on) <2> (tomorrow | tonight | monday | tuesday | wednesday | thursday | friday | sunday | weekend | end of | eod | cob | noon) <3> $
  ^ <3> (tomorrow | this week | next week | tonight | this weekend | first thing) <3> $
  (promise | hand on heart | cross my heart | you have my word | my word | guaranteed | definitely | without fail | for sure | swear)
  (don't worry | no worries it's coming | under control | any day now | in a couple of days | in the system)
`);

/** "I" or "we" do something: in Russian the ending of the verb says so. */
export const I_DO = new Pattern(`
  (*ю | *шу | *жу | *чу | *щу | *ду | *ну | *ем | *им)
  (i'll | we'll | will | shall | i'm | we're | going)
`);

/** The client hands over what was due, or says that it is done. */
export const DELIVERED = new Pattern(`
  (во вложении | вложение | вложил* | прилагаю | прилагаем | прикладываю | прикладываем | прикрепил* | прикрепляю | приложил* | в приложении)
  (вот <3> (она | он | они | оно | файл* | все | ссылка | анкета | фото* | текст* | список | скан* | документ* | замер* | данные)) | ^ вот
  (отправил* | выслал* | скинул* | прислал* | переслал* | сбросил* | загрузил* | выложил* | закинул* | передал* | отослал* | отдал* | занес | занесла | занесли | привез* | дослал*)
  (оплатил* | заплатил* | перевел | перевела | перевели | провел* оплат* | оплата (прошла | ушла | проведена) | деньги ушли | платеж (ушел | проведен) | платежк* | оплачено | оплачен)
  (подписал* | заполнил* | отсканировал* | сделал* | сделано | готово | выполнил* | установил* | добавил* | проверил* | прочитал* | прочел | прочла | посмотрел* <2> (все | макет* | договор) | ответил* | пригласил*)
  (направляю | высылаю | отправляю | шлю | пересылаю | скидываю | держите | ловите | лови)
  (attached | attaching | enclosed | attachment)
  (here (is | are | it is | they are | you go | you are | comes | come) | here's)
  (sent | uploaded | shared | forwarded | signed | transferred | paid | wired | filled | completed | done | installed | invited | approved | emailed | delivered | submitted | returned | posted | added | dropped) <3>
  in your (inbox | mailbox | hands | account)
`);

/** The client says openly that it did not happen: a past tense word that is not a delivery. */
export const NOT_DELIVERED = new Pattern(`
  не <1> (отправил* | выслал* | скинул* | прислал* | оплатил* | подписал* | заполнил* | сделал* | готово | успел* | дошли)
  (haven't | hasn't | have not | not | didn't | wasn't | isn't | can't | couldn't | nobody) <2> (sent | uploaded | signed | paid | done | filled | completed | get | been | finished | ready | have | find)
  (как только | когда | после того как | сразу как | once | when | as soon as | after) <4> (отправил* | оплатил* | подписал* | sent | paid | signed | done)
`);

/** We confirm that it came. */
export const RECEIVED = new Pattern(`
  (получил* | получен* | пришло | пришли | пришел | пришла | дошло | дошли | поступил* | на месте | принял* | приняли | принято | вижу | видим | вошли | зашли | открыва* | скачал* | подписано | спасибо за (файл* | фото* | тексты | текст | ответ* | оплату | документ* | анкету | данные | список | подпис* | макет* | логотип*) | все есть | есть все | то что нужно | оплату видим | деньги пришли)
  (received | arrived | got (it | them | the | your | all) | it's here | they're here | all here | came through | is in | are in | has landed | have landed | we're in | i'm in | thanks for (the | your) | thank you for (the | your) | that's all i need | everything i need | all set | have everything)
`);

/** A word that something is in the way: not silence. */
export const EXPLAINS = new Pattern(`
  (засада | проблема | не получ* | не можем | не могу | не смогу | не сможем | нет возможности | не знаю | не знаем | не нашел | не нашла | не нашли | задерж* | болеет | заболел* | отпуск* | нет у нас | у нас нет | не раньше | сломал* | пока не | не готов* | подождите | позже | уточню | узнаю | спрошу | выясню | вернусь к | вернемся к)
  (can't | cannot | unable | couldn't | problem | trouble | issue | don't have | do not have | don't know | not sure | no idea | haven't found | can't find | delay | delayed | sick | ill | on leave | broken | not ready | not before | later | find out | i'll ask | let me ask | need to ask | have to check | back to you | bear with)
`);

/** We say no: to a task, a price, a date, the whole co-operation. */
export const REFUSAL = new Pattern(`
  (не (возьмусь | возьмемся | беремся | берусь | буду | будем | делаем | делаю | сделаем | сделаю | можем | могу | сможем | смогу | готов* | станем | стану | получится | занимаемся | занимаюсь | работаем | работаю | пишем | пишу | продаем | оказываем | соглас* | уступ* | снизим | снижу | дадим | дам | выйдет))
  не (даю | даем | беру | предоставля* | предусмотрен* | оказыва* | практикуем | практикую | торгу* | меня* цен* | *аем | *яем | *уем | ведем | возим | водим | ходим | *ведем | *возим | *водим | *ходим | *пустим | *аю | *яю | *ую)
  (скидок | скидки) <1> (нет | не)
  мы <1> не (*ем | *им)
  я <1> не (*аю | *яю | *ую)
  (запрещено | не положено | не допускается)
  не будет $
  (нет | не бывает | не будет) у нас | у нас <3> не (бывает | будет | получится | делают)
  (невозможно | не вариант | не выйдет | не представляется возможным)
  (isn't | aren't | not | won't be) <1> (possible | feasible | doable | an option | on offer | available)
  (вынужден* отказ* | отказываюсь | отказываемся | откажусь | откажемся | отказ* от | мой отказ | наш отказ)
  (мое | наше) нет | (ответ | решение) <2> (нет | отрицательн* | прежний | прежнее)
  (исключено | ни при каких | противозаконно | против (правил | закона | наших))
  нет <2> (не (будет | будем | могу | можем | возьм*))
  (won't | will not | can't | cannot | can not | couldn't | am not able | are not able | unable | not able) <4> (take | do | build | write | make | offer | accept | go | work | help | add | lower | agree | sell | provide | deliver | be | give | print | ship | sign | put | use | start | come | host | fit | reduce | drop | discount | continue | copy | move | install | share | run | create | design | produce | translate | cater | serve | promise | on | that | this | it)
  (there is | there are | there's | we have | i have) no <3> (for | on | at | to | discount* | refund* | exception* | way | room | slot* | option*)
  (i | we) (don't | do not | never) <1>
  (isn't | aren't | not) (something | anything | part of what) <1> (i | we) <2>
  (outside | beyond) (our | my | what (i | we)) <3>
  there (will | won't) be no <8>
  there won't be
  (i | we) <1> (don't | do not | never) <2> (shoot | film | record | plant | paint | cook | bake | ship | repair | install | teach | translate | store | rent | lend | allow | permit | do | take | write | offer | build | sell | work | make | give | accept | copy | provide | use | handle | cater | travel | shoot | print | negotiate)
  (have to | must | need to | i'll | we'll | going to) <2> (decline | turn (it | this | that | you) down | pass | say no | refuse)
  (my | our | the) (no | answer | decision | refusal) <2> (stands | is no | is final | remains | stays | hasn't changed)
  (not (something | a job | a project | work | one) <2> (we | i) <2> (do | take | can | offer)) | (it's | that's | is) a no
  (decline | declining | must refuse)
  (but | sorry | afraid | thanks | thank you) <1> no (i | we | $)
  ^ <1> (sorry | afraid) <1> no <4>
  (i | we) only (work | take | do | sell | make | offer | accept | deal) <6>
  (мы | я) <2> (работаем | работаю | беремся | берусь | делаем | делаю | принимаем | принимаю) только
  (увы | спасибо | извините | простите) <1> (но)? нет (мы | я | $)
`);

/** The client takes our no. */
export const ACCEPTS_NO = new Pattern(`
  ^ <2> (понял | поняла | поняли | понятно | ясно | принято | принял* | жаль | жалко | ладно | ок | окей | хорошо | согласен | согласна | согласны | уважаю | убедил* | учту | учтем)
  (нет проблем | не вопрос | спасибо за (честн* | прям* | откровен* | ответ) | обойдемся | обойдусь | вычеркива* | снимаю | снимаем | вопрос (снят | закрыт) | найдем <2> (друг* | кого) | найду <2> (друг* | кого) | поищу | поищем | без <3> так без | забудем | отпадает)
  ^ <2> (understood | understand | clear | fair | ok | okay | fine | alright | pity | shame | noted | gotcha | right)
  (fair enough | no problem | no worries | got it | that's (fine | ok | okay) | makes sense | sorry to hear | too bad | appreciate <3> (honest* | straight* | candou*) | thanks for (being | letting | the honest | your honesty) | respect (that | your) | never mind | i see | point taken | find someone | look elsewhere | drop (it | that) | leave it | without it then | forget (it | that | about))
`);

/** We propose a way to do things. */
export const PROPOSAL = new Pattern(`
  (предлагаю | предлагаем | давайте | договоримся | условимся | может быть | удобнее | лучше <4> (если | будет)? | правило | порядок такой | с этого (дня | момента | месяца) | просьба | прошу | отныне | теперь) <10>
  (предлагаю | предлагаем | давайте)
  (подходит | договорились | удобно | делаем | согласны | идет | устроит | годится | не против | пойдет) $
  (так пойдет | просим | попрошу | попросим)
  ^ <1> (agreed | deal | okay | ok | alright | all right | fine | fair) $
  (does | would | will | do) (that | this | it | you) <2> (suit | work | fit | agree | be (ok | okay | fine | alright))
  (is | are) (that | this | it | you) <2> (ok | okay | fine | alright | acceptable | agreeable)
  (would you | could you | could (everything | all | they | it | the | this))
  (suggest | propose | let's | shall we | could we | can we | how about | i'd rather | we'd rather | i would like us | would that work | would it work | does that work | is that ok | is that okay | agree (that | on) | from now on | going forward | in future | instead | better if | my rule | our rule | works best)
`);

/** The client agrees. */
export const AGREEMENT = new Pattern(`
  ^ <3> (да | давайте | пойдет | подойдет | устроит | ладно | окей | замечательно | легко | без проблем | договорились | согласен | согласна | согласны | хорошо | ок | окей | подходит | принято | принимается | идет | удобно | конечно | отлично | годится | убедил* | так и (сделаем | поступим) | устраивает | поддерживаю | по рукам | принял* | верно | супер)
  (договорились | согласен | согласна | согласны | подходит | устраивает | так и (сделаем | поступим | будем) | убедил* | по рукам | так удобнее | вы правы | ваша правда | разумно | логично | не возражаю | не против)
  ^ <3> (yes | yep | yeah | sure | agreed | ok | okay | fine | deal | perfect | great | good | right | absolutely | of course | sounds | works | that works | done | understood | happy)
  (agreed | we do it like that | let's do (that | it) | makes (total | perfect | a lot of)? sense | good idea | great idea | sounds (good | great | fine | right | sensible) | (works | suits | fine | good | ok | okay) <1> (for | with | by)? (me | us) | you're right | you are right | happy (with | to do) | i'm in | fair enough | that's fine | will do | you convinced | convinced | consider it done | promise)
`);

/** The client says openly that something has changed, or makes one exception. */
export const ANNOUNCED_CHANGE = new Pattern(`
  (передумал* | изменил* | изменения | изменилось | поменял* (план* | решение | мнение) | планы | переигра* | решил* <4> (увелич* | подня* | добав* | сменить | перен* | помен* | расшир* | сокра* | уменьш*) | теперь | отныне | уже не | больше не | вместо | перенос* | перенес* | увеличил* | подняли | подня* бюджет | сократил* | урезал* | расширил* | пристра* | добавил* | сменил* | новый | новая | уволил* | ушел | ушла | с сегодняшнего | в виде исключения | в порядке исключения | как исключение | один раз | только сегодня | обстоятельств* | сообщаю | уведомл* | ошиб* | опечат* | оговорил* | перепутал* | уточнил* | пересчитал* | пересмотрел* | предупреждаю)
  (changed (our | my | his | her | their) mind* | change of plan* | changed | plans | decided to | raised | raise | increased | reduced | cut | extended | postponed | moved | pushed | now | no longer | from now | instead | as of | has left | left the | replaced | new (boss | director | owner | manager | budget | plan) | exception | just this once | only today | one-off | update | turns out | it turned out | my mistake | i was wrong | typo | mixed up | correction | recounted | miscounted | since then | after all | heads up | letting you know | to let you know | will be)
`);

/** The client admits that it was their own wish. */
export const ADMITS = new Pattern(`
  (моя | наша) (вина | ошибка | идея) | (сам* | я | мы) <2> (виноват* | просил* | настоял* | настаивал* | хотел* | захотел* | напросил* | выбрал*) | (вы | вы же) <2> (предупрежд* | говорили | отговаривал*) | были правы | надо было (вас)? (слушать | послушать) | зря (я | мы | не послушал*)
  (my (fault | own fault | mistake | idea | bad | doing) | our (fault | mistake | own) | i (know i)? <1> (asked | insisted | wanted | chose) | i was the one | we were the ones | you (did)? (warn | warned | told | said) | you were right | should have listened | serves me)
`);

/** The client complains that something is bad. */
export const COMPLAINT = new Pattern(`
  (о чем | чем) (вы)? думал*
  чья <2> (идея | была | затея)
  вы <3> или (нет | кто | что | как)
  are you <4> or (not | what)
  (вы | ваш* | ваша) <2> (распугал* | отпугнул* | угробил* | загубил* | испоганил* | развалил* | опозорил* | подвел* | сорвал*)
  (you | you've | you have | your) <2> (scared | ruined | spoiled | spoilt | wrecked | killed | driven | drove | embarrassed | messed)
  (неужели | разве | как можно (так | такое | было | настолько) | как так | что за | что это за | куда смотрел* | безобраз* | ужас* | кошмар* | невозможно | отвратител* | позор* | никуда не год* | не годится | плохо | хуже | нелеп* | дурац* | глуп* | бред | стыд* | разочаров* | недовол* | жалу* | претензи* | неудобн* | непрофессионал* | халтур* | на троечку | испорт* | верните <2> (все | как) | не нравится | раздража* | бесит | мешает | никто не (подумал* | предупредил* | сказал*) | не подумал* | не предупредил* | должны (были | понимать | знать) | могли бы | следовало)
  (за что | what) <3> (плат* | paying | pay you)
  (провал* | тряпк* | никуда | позорит | жаловал* | ушли | уходят | отписал* | потеряли | убыт*)
  (what possessed | whose idea | what were you | how could (you | anyone) | how did (you | nobody | no one | anyone) <3> | (looks | look) like (a | some | something) | flop | laughing | leaving | complained | lost us | losing | can't read | can't find)
  (should have (been | made | done | known | thought | told | warned) | (обязан* | должен | должна | должны) <1> (был* | было)) <4>
  (professionals | serious people | for this money | за такие деньги | профессионал*)
  (nightmare | dreadful | appalling | shocking | hideous | ruined | disgrace* | shambles | filthy | terrible | awful | horrible | poor | ugly | useless | ridiculous | embarrass* | unacceptable | disappoint* | annoy* | complain* | hate | hates | worst | bad | mess | disaster | nonsense | unusable | unreadable | unprofessional | not good enough | should have known | should know | know better | nobody (thought | told | warned) | no one (thought | told | warned) | expected better | you should have | not acceptable | doesn't work | impossible | wrong | fed up | unhappy | not happy | sloppy | failure | let down)
`);

/** "Why is it so?", "who does it like that?": a complaint only where nothing is praised, or beside a plain one. */
export const ASKS_WHO = new Pattern(`
  (почему | зачем | кто | кому | чья | чем) <5> (додумал* | придумал* | решил* | сделал* | поставил* | убрал* | такой | такая | такое | такие | так | нет | не | подумал* | вы | мне | нам | вообще)
  ^ <2> кто <3> (*ит | *ет | *ют | *ят | *ал | *ил | *али | *или)
  (почему | зачем) <1> (он | она | оно | они | это | все | там | тут) <6>
  who (*es | *ts | *ns | *ds | *ks | *ms | *ps | *lls)
  (why (on earth | would | did | is | are | was | were | has | have | don't | doesn't | do | isn't | can't | should | the) | who (in their right mind | in your right mind | on earth | thought | decided | plans | planned | puts | put | came up | designs | makes | made | had | would | does | approved | chose) | whose (idea | bright | brilliant) | what were you thinking | how could (you | anyone) | how did (you | nobody | no one | anyone))
`);

/** Praise of something. */
export const PRAISE = new Pattern(`
  (чудесн* | прекрасн* | великолепн* | отличн* | отлично | шикарн* | замечательн* | классн* | супер | спасибо | благодар* | красив* | восторг* | нравится | понравил* | молодцы | лучш* всех)
  (gorgeous | lovely | wonderful | beautiful | great | love | loved | thank | thanks | perfect | brilliant | amazing | delighted | happy | superb | fantastic | nice)
`);

/** The client hurries us. */
export const PRESSING = new Pattern(`
  (срочно | срочнее | срочный | срочная | поскорее | побыстрее | быстрее | скорее | ускор* | поторопи* | поднажмите | пошевел* | горит | горим | немедленно | сейчас же | прямо сейчас | сию минуту | сегодня же | вчера | аврал | асап)
  (как можно (скорее | быстрее) | (ну | и) (что | где | как) <2> (там | где | готово)? | когда уже | ну когда | сколько (можно | еще) ждать | почему <2> (долго | молчите | тишина | нет ответа | не отвечаете) | где <3> (сайт | макет* | результат* | ответ | ролик* | отчет | текст* | договор | проект) | время <2> (идет | уходит | поджимает | теря*) | теря* время | торопит | торопят | торопим | в приоритет* | без промедлен* | не откладыв* | оперативнее | незамедлительно | держите нас | тянуть | затягив* | не тяните | сроки (горят | поджимают) | каждый день (на счету | теря* | деньги*) | жду не дождусь | все ждут | мы ждем | очень ждем | ждем как | выкладывайте | поспеш* | нужно (вчера | сегодня | сейчас) | к вечеру | давайте (уже | скорее | быстрее))
  (furious | delay | delays | dragging | pronto | get a move on | move on this | what on earth <4> doing | drop (everything | whatever | what) | needed <4> yesterday | yesterday)
  (возитесь | копаетесь | шевелитесь | бросьте все | рвет и мечет | штрафуют | сколько можно | долго еще)
  (asap | urgent | urgently | expedite | prioritise | prioritize | hurry | rush | immediately | right away | right now | straight away | quickly | faster | quick | speed | pronto | instantly | chop-chop)
  (as soon as possible | drop everything | need <3> (now | today | yesterday | tonight | immediately) | taking so long | what's (the hold | keeping) | where (is it | are (we | the) | is (the | my | our)) | come on | still waiting | keep <4> waiting | can't (wait | keep) | every day <3> (counts | costs) | time is (running | short | money) | top priority | high priority | losing time | lose time | without delay | further delay* | (waiting | wait) since | by (today | eod | cob) | today eod | overdue | priority | speed up | don't let this drag | no time to (lose | waste) | get (this | it) (moving | done | going) | move (faster | on this | it) | step on it | waiting on you | is it (done | ready) yet | how much longer | any day now | the clock is)
`);

/** The client wants an answer there and then. */
export const WANTS_NOW = new Pattern(`
  (немедленно | срочно | ответьте | отзовитесь | откликнитесь | отпишитесь | перезвоните | наберите | позвоните | алло | ау | есть <2> (кто | кто-нибудь | кто-то) | кто-нибудь | кто <2> (на смене | на связи | дежур*) | вы (тут | здесь | где | там) | почему <3> (молчите | не отвечаете | тишина | никто) | не отвечаете | (в течение | через | за) <2> (час* | минут* | полчаса) | на линии | горит | рассчитываю на <3> (звонок | ответ) | в ближайш* (минуты | минуту | час | часы) | прямо сейчас | жду <3> (ответ* | звонк* | на связи | на линии | вас | сейчас | сегодня) | успеть до | пока (не закрыл* | все спят))
  (immediately | urgent | urgently | asap | anyone | anybody | (need | want) (someone | somebody) | (someone | somebody) please | call me | ring me | phone me | pick up | answer me | get back to (me | us) | are you there | within <3> (hour | hours | minutes) | in the next <2> (hour | hours | minutes) | watching (the | my) | text me | before people | up till | up until | staying up | (i'm | i am | we're) <1> waiting | on the other line | straight away | right away | right now | as soon as you (see | get | read) | i expect (somebody | someone | an answer | a reply | you))
`);

/** A near hour, which claims our evening only with a wish: "what's the queue now?" does not. */
export const NEAR_HOUR = new Pattern(`
  (сейчас | сегодня | ночью | до (обеда | вечера | утра | полудня | полуночи) | к (утру | вечеру | обеду | полуночи) | завтра (утром | в | к | с утра) | к завтрашнему | к понедельнику)
  (now | tonight | today | this (minute | evening | morning | afternoon) | by (noon | tonight | morning | midnight | tomorrow | monday | lunch | nine | ten | eight) | before (noon | lunch | morning | midnight | tomorrow | monday | doors | we open) | first thing)
`);

/** The client leaves us the time. */
export const NO_HURRY = new Pattern(`
  (не (срочно | горит | спеш* | тороп* | к спеху | ждите) | спешки | терпит | когда (будет | вам | сможете) <2> (удобно | время | минут*) | как (будет | появится) <2> (время | минут* | возможность) | на неделе | в рабоч* | в (понедельник | вторник | среду) <3> (посмотр* | ответ* | глян*) | без спешки | не к спеху | отвечать <3> не (надо | обязательно | нужно) | не обязательно | подождет | до понедельника)
  (whenever | no (rush | hurry | need | urgency | pressure) | not urgent | take your time | when (you | it) <3> (time | suits | convenient | chance | back | get) | in your own time | during the week | can wait | in office hours | at your (leisure | convenience) | don't (mind me | feel you | reply) | until monday | on (monday | tuesday | wednesday) | next week | next working day)
`);

/** The client explains being away. */
export const AWAY = new Pattern(`
  (отпуск* | уезжаю | уезжал* | уехал* | улетаю | улетел* | вернусь | вернулся | вернулась | вернулись | командировк* | больниц* | больнич* | болел* | заболел* | праздник* | каникул* | не на связи | без связи | без интернета | отсутств*)
  (holiday | holidays | vacation | away | travelling | traveling | on leave | out of office | off sick | been ill | hospital | back from | back on | back in | maternity | off grid | abroad | honeymoon | no signal)
`);
