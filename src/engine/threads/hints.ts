/** Wordings that a detector goes by, and that the learned acts take as hints (`heard-acts.ts`), in both languages. */
import { Pattern } from './patterns';

/** A wish for something to be so: what they later complain about. */
export const WISH = new Pattern(`
  (*йте | *ите | *ьте)
  (хочу | хотим | хотел* | хочется | хотелось | нужно | нужен | нужна | нужны | надо | прошу | просим | просьба | пусть | давайте | сделайте | сделай | уберите | убери | поставьте | поставь | добавьте | замените | поменяйте | перенесите | увеличьте | уменьшите | напишите | оставьте | выключите | включите | отключите | удалите | снимите | покрасьте | вставьте | берем | выбираем | выбрали | решили | только | лучше | без | никаких | вместо | обязательно | мне (бы)? | и точка | исключите | сократите | урежьте | положите | назовите)
  (we'll | i'll | we | i) (have | take | go)
  (want | wants | wanted | like | love | prefer | need | please | make | put | take | remove | drop | cut | leave | add | change | swap | use | keep | move | skip | paint | print | set | turn | let's | lets | could (you | the | we | it) | can (you | the | we | it) | go (with | for) | no | without | instead | just | only | must | should | rather | delete | switch | shorten | i'd | we'd | i'm going)
`);

/** "We asked for X and you did Y": not their own wish that they complain about. */
export const DONE_OTHERWISE = new Pattern(`
  (просил* | заказывал* | договаривались | согласовал* | утвердил* | утверждал* | хотели | выбирал* | выбрал* | должен был* | должна был* | должно было) <8> (а | но | вместо) <8>
  (как (просил* | договаривались | согласовал* | в макете | на макете) | не то что | не так как | не по)
  (we | i) (asked | ordered | agreed | approved | wanted | chose | picked | requested | signed off) <10> (and | but | this is | this isn't | you | it's | instead | not)
  (not what (we | i) | instead of (the | what) | as (agreed | requested | ordered | approved) | wrong (one | colour | color | size | version))
`);

/** We do as we are told, gladly or with a warning. */
export const FOLLOWS = new Pattern(`
  ^ <2> (принято | хорошо | ок | окей | сделаем | сделаю | поставлю | поставим | готово | учтем | записал* | понял* | поняли | как скажете | как хотите | воля ваша | ваше право | можно)
  (хотя | но | только | учтите | предупрежда*) <10>
  ^ <2> (ok | okay | we can | i can | will do | done | sure | noted | of course | as you wish | as you like | can do | understood | right)
  (though | although | but | may | might | mind you)
`);

/** It is badly made or does not work: that was nobody's wish either. */
export const DEFECT = new Pattern(`
  (не работа* | сломал* | сломан* | отвал* | вздул* | треснул* | трещин* | протек* | шата* | болта* | скрип* | криво | кривой | отклеил* | порвал* | брак* | дефект* | царапин* | битая | битый | зависа* | глюч* | плохо (закреп* | приклеен* | держится | сделан*))
  (stopped working | doesn't work | not working | don't work | broke | broken | loose | jammed | cracked | leak* | faulty | fell off | falling (off | apart) | peeling | torn | scratch* | defect* | crooked | wobbl* | squeak* | badly (made | fitted | done) | 404 | bug)
`);

/** We warn of what they want, or offer another way. */
export const WARNS = new Pattern(`
  (но | хотя | только | учтите | обычно | точно | уверены | давайте | лучше | может | советую | советуем | предлагаю | предлагаем | предупрежда* | рекоменду* | есть | без)
  (but | though | although | may | might | mind | usually | would you | shall we | we'd | i'd | suggest | recommend | advise | warn* | risk* | sure | does | gets | will be | tends | could)
`);

/** They want it all the same. */
export const INSISTS = new Pattern(`
  (точно | ни | нет | никаких | решил | решила | решили | как сказал* | все равно | именно | делайте | уверен | уверена | уверены | не надо | не нужно)
  (no | not | just | exactly | decided | all of | everything | everywhere | as i said | still | sure | go ahead | do it | never mind | please)
`);

/** Speaks to us as those who did it. */
export const TO_US = new Pattern(`
  (вы | вас | вам | вами | ваш* | нам | нас | мне | специалист* | профессионал* | дизайнер* | эксперт*)
  (you | you'd | your | yours | us | me | my | our | professional* | designer* | expert* | specialist*)
`);

/** Complains that a thing is not there: that was their wish only if they had wished it away. */
export const MISSES = new Pattern(`
  (где | куда) <2> (дел* | пропал* | исчез* | подевал*)
  вы <2> (забыли | пропустили | упустили | потеряли | убрали | выкинули | вырезали | стерли | удалили)
  (почему | зачем) <3> (нет | без | убрали)
  (you | you've | you have) <1> (left out | forgot | forgotten | omitted | missed | skipped | removed | deleted | took (out | off | away) | taken (out | off | away) | cut (out | off) | got rid)
  (why | where) <3> (no | without | missing | gone)
`);

/** "What kind of a designer …", "I'd have thought …": as if nobody had asked for it. */
export const ASTONISHED = new Pattern(`
  (объясните | интересно | удивля* | не понимаю | не пойму | в голове не уклад* | как могли | как можно | кому пришло в голову | кто додумался | казалось бы)
  (on earth | in (their | your) right mind | what possessed | what (kind | sort) of | i'd have thought | i would have thought | you'd think | can't understand | don't understand | cannot understand | beats me | how come | isn't this what | isn't that what | anyone could | any (decent | proper | real))
`);

/** We remind them of what was agreed. */
export const AS_AGREED = new Pattern(`
  (мы же <2> (решили | договор* | согласовал*) | договаривались | договорились | договоренност* | условились | решили <3> (что | как) | помните | вместе решили | как решили | по правил* | по договор* | напомню | напоминаю | мы (же)? (с вами)? <2> (говорили | обсуждали) | после (закрытия | отправки | маршрут* | срок*) | вне | мимо | в (системе | документ* | таблиц*))
  (we | did) <1> agree
  (agreed | agreement | as discussed | remember | we said | we decided | instead of | could you (please)? (put | use | send | add) | as we | our arrangement | per our | outside | reminder | the deal was)
`);

/** The client goes back to how it was. */
export const AS_BEFORE = new Pattern(`
  (всегда (делал* | так) | как (раньше | прежде | было | обычно | всегда | и было | привык*) | по-старому | опять | снова | по-прежнему | все равно | верните | вернуть | обратно | привычн* | уже <3> раз | еще раз | напрямую | лично | в обход | мимо)
  (as we always | always did | we always | as (before | usual | always | it was | ever) | like (before | always) | again | another | back (to | in) | the old | old way | anyway | still | once more | used to | right away | pick up | restore | return | directly | straight to (you | your))
`);

/** The client says openly that they want it otherwise now, or makes one exception. */
export const OPENLY = new Pattern(`
  (помню | знаю | понимаю | помним) <8> но
  (i | we) <1> (remember | know) <8> but
  (передумал* | решение изменил* | изменил* решение | поменял* решение | исключени* | знаю что | понимаю что <3> договор* | помню что <3> договор* | если (вам)? (не сложно | можно | возможно) | можно ли | обстоятельств* | пересмотр* | форс-мажор*)
  (changed (our | my) mind* | change (our | my) mind* | exception | just this once | i know (that)? we | i know we said | would (that | it) be possible | if possible | if that's (ok | okay | alright | all right) | would you mind | reconsider* | i'm afraid | sorry but | emergency)
`);

export const TAKES_BACK = new Pattern(`
  (извините | простите | виноват* | забыл* | точно | вы правы | каюсь | исправл* | хорошо | конечно)
  (sorry | apolog* | forgot | you're right | you are right | my bad | my mistake | of course | sure | will do)
`);

/** The client claims that it has been so all along. */
export const ALL_ALONG = new Pattern(`
  (всегда | никогда | изначально | вообще не | ни разу | сроду | отродясь)
  (столько и <2> (заявл* | было | говорил* | указ* | писал*) | так и (было | заявл* | указ*) | и было | и есть | как (было | и было) | всю жизнь | (с | еще с) (201* | 202*))
  ((been | keep | kept) (saying | telling) | since we (first | met | started) | told you <3> times | made (it | that) clear | plainly said | that's (the figure | the number | what) <2> (we | i) (gave | said | told | wrote) | since (201* | 202* | the) | has been | same as it | slip)
  (с первой <1> (встречи | беседы | минуты | секунды | заявки) | с первого <1> (звонка | разговора | сообщения) | (мы | я) <3> (говорим | твержу | твердим | повторяю) | сто раз <2> (говорил* | писал*) | русским языком)
  (с (самого)? начала | с первого (дня | письма) | не было никогда | и не было | никто <3> не | никакого | никаких | никакой | вы <2> (путаете | перепутали | ошиблись) | (мы | я) <2> (так и | же) <2> (говорил* | писал* | сказал*) | (мы | я) <2> не (говорил* | писал* | просил* | обещал* | называл* | заказывал*) | откуда (у вас)? <4> (взял* | взялось | цифра | такие) | как (я | мы) и <2> (говорил* | писал*) | впервые слышу | в первый раз слышу | о чем (вы | речь))
  (always | never | originally | all along | from the (start | beginning | outset) | from day one | at no point | nobody | no one | not once | ever)
  (as (i | we) (said | told | explained | wrote | mentioned) | (i | we) <1> (told | said) you | must be (mistaken | confusing | mixing) | mixing (us | me) up | where (did | do | does) <4> (come | get) | first (time)? i (hear | hear of | heard) | (i | we) (didn't | did not) (say | said | ask | mention))
`);

/** We point to what they said before. */
export const SAID_BEFORE = new Pattern(`
  (в (первом | первоначальном | прошлом | исходном) <1> (письме | сообщении | заявке | брифе) | (стояло | значилось | было указано | было написано) | в (письме | сообщении | заявке | брифе | переписке) <1> (от)? | вы <3> (писали | называли | назвали | говорили | сказали | просили | сообщали | указали | указывали | упоминали | подтверждали | подтвердили | обещали) | ранее | раньше | прежде | до этого | сначала | изначально | первоначально | (январ* | феврал* | март* | апрел* | мая | июн* | июл* | август* | сентябр* | октябр* | ноябр* | декабр*) <2> вы | числа вы | было указано | речь шла | (первого | второго | третьего | четвертого | пятого | шестого | седьмого | восьмого | девятого | десятого | двадцат*) <2> вы)
  (your <2> (mail | email | message | note | brief | form | enquiry | request) <3> (said | says | has | had | reads | stated | states) | in your <3> (mail | email | message | note | letter | brief | form | first) | you <2> (wrote | said | told | mentioned | named | gave | asked | confirmed | called | put | stated | had) | your (mail | email | message | note | brief) (of | from | on | says | said) | earlier | before | originally | at first | previously | back in | on (the)? <2> you | first mail | the brief says | in (january | february | march | april | may | june | july | august | september | october | november | december) you)
`);

/** "I told you so" of what they had not told us. */
export const CLAIMS_SAID = new Pattern(`
  (я | мы) <2> (говорил* | сказал* | писал* | предупреждал* | сообщал*)
  (i | we) <2> (told | said | wrote | mentioned | warned)
`);

/** They say themselves that it is otherwise now, or that the slip was theirs. */
export const OWNS_UP = new Pattern(`
  (передумал* | изменил* | изменилось | поменял* | ошиб* | опечат* | оговорил* | перепутал* | забыл* (сказать | предупредить | сообщить) | не сказал* | не предупредил* | с тех пор | выяснилось | оказалось | теперь)
  (changed | change of plan | mistake | typo | mixed up | forgot to (say | tell | mention) | should have (said | told | mentioned) | since then | turned out | turns out | it seems | no longer | from now on)
`);

/** A flat denial of one thing. */
export const DENIES = new Pattern(`
  (никто <2> не | никогда | сроду | отродясь | никаких <3> (нет | не) | никакого <3> (нет | не) | никакой <3> (нет | не) | и не было | не было никогда | ни разу)
  (never (had | was | were | been | said | asked | ordered | wanted | agreed) | has never | have never | there is no such | not once)
`);

/** We repeat our no without the words of a refusal. */
export const STANDS = new Pattern(`
  (повтор* | напомн* | напомин* | снова | еще раз | как (и | мы | я)? <1> (писал* | говорил* | уже | договаривались) | уже (писал* | говорил* | отвечал*) | мой ответ | ответ прежний | остается в силе | не (будет | получится) | никогда | всерьез | серьезно)
  (as (i | we)? <1> (said | mentioned | wrote | told | explained | discussed | agreed) | (reminder | remind you) | repeat | again | once more | still no | still not | my no | our no | never | i mean it | stands | not going to happen | no means)
`);

/** Not knowing, not having heard and not minding are no refusals, nor is what we cannot do "without" or "until". */
export const NO_REFUSAL = new Pattern(`
  не <8> (без | пока | прежде)
  (can't | cannot | won't | not) <8> (without | until | unless | before)
  не (знаю | знаем | понимаю | понимаем | вижу | видим | помню | получаю | получаем | думаю | думаем | считаю | сомневаюсь | сомневаемся | возражаю | возражаем | настаиваю | настаиваем | тороплю | торопим | успеваю | успеваем | нахожу | находим | узнаю | бросаем | против | забываю | забываем | прощаюсь | прощаемся | хочу | хотим)
  (don't | do not | didn't | never) <1> (know | think | see | have | mind | need | want | believe | remember | understand | doubt | recall | expect | hear | heard | got | received | forget | worry)
`);

/** "All right, we won't show it before the summer": a no that does as they wish. */
export const GRANTS = new Pattern(`
  ^ (хорошо | конечно | договорились | принято | ок | окей | да | ладно | сделаем)
  ^ (sure | ok | okay | alright | all right | of course | agreed | will do | fine | yes | understood | noted)
`);

/** We send something, or point to where it is. */
export const SENDS = new Pattern(`
  (во вложении | вложение | прикладываю | прилагаю | прикрепляю | прикрепил* | приложил* | отправляю | отправляем | отправил* | высылаю | выслал* | скидываю | скинул* | пересылаю | переслал* | присылаю | прислал* | дублирую | дублируем | продублировал* | ссылка | ссылке | ссылку | направляю | направил* | держите | вот | повторяю | повторно | снова)
  (attached | attaching | attachment | enclosed | here's | here (is | are | it | you) | sent | sending | resent | resending | re-sent | forwarded | forwarding | link | below | again | once more)
`);

/** The client has lost it, did not get it, or wants it once more. */
export const LOST = new Pattern(`
  (не (могу | можем) <3> (найти | открыть | отыскать) | не (нашел | нашла | нашли | найду | нахожу | вижу | пришл* | дошл* | открыва* | сохранил*) | (у меня | у нас) <2> (нет | не осталось) | остал* в | не помню | вылетел* | потерял* | потерялось | затерял* | утонул* | пропал* | удалил* | стер | стерла | стерлось | исчез* | куда-то дел* | ушел в спам | попал* в спам | где <4> (файл* | письмо | ссылка | инструкция | пароль | договор | счет | макет* | документ*))
  (еще (раз | разок | разочек) | заново | повторно | снова | опять | продублируйте | дубль | повторите | напомните | запамятовал* | забыл* | куда <3> (нажать | нажимать | заходить | тыкать))
  (nowhere | neither | not) <3> found
  (mislaid | misplaced | запропастил* | задевал*)
  ((don't | do not) have (it | one | that) | didn't save | (old | new) (one | phone | laptop) | can't (find | open | see | locate | access) | cannot (find | open | see | locate) | couldn't (find | open) | lost | deleted | missing | disappeared | vanished | gone | never (got | arrived | came) | didn't (get | arrive | receive | save) | where (is | did | was | were | do | are) | new (laptop | phone | computer))
  (again | once more | one more time | resend | re-send | another copy | remind | don't remember | can't remember | slipped | anew | another one | send another | wiped | erased | won't open | doesn't open | not opening | got lost | went missing | forgot | forgotten | a second time | a third time)
`);

/** The client wants something sent. */
export const WANTS_SENT = new Pattern(`
  (пришлете | вышлете | скинете | кинете | отправите | перешлете | продублируете | перекиньте | кинь | перешли)
  (sending | resending | let (me | us) have)
  another <2> please
  (пришлите | вышлите | скиньте | отправьте | перешлите | продублируйте | пришли | скинь | вышли | киньте | сбросьте | прислать | скинуть | выслать | переслать | отправить | направьте | направить | дайте | дай)
  (send | resend | re-send | email | e-mail | forward | share | attach | give | drop)
`);

/** Not our way but theirs. */
export const OWN_WAY = new Pattern(`
  (по-нашему | по-своему | по своему | как нам <1> (удобно | удобнее | привычнее) | мы так привыкли)
  ((my | our) own way | the way (we | i) (like | do | want) | (our | my) usual)
`);
