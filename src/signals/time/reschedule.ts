import type { Signal } from '../types';

export default {
  id: 'time.reschedule',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Переносит встречу',
    en: 'Moves a meeting',
  },
  counts: {
    ru: 'Отменяет или переносит назначенную встречу или звонок.',
    en: 'Cancels or moves a meeting or a call that was set.',
  },
  countsNot: {
    ru: 'Договорённость о первой встрече или перенос с нашей стороны.',
    en: 'Setting up a first meeting, or a meeting that we moved.',
  },
  why: {
    ru: 'под встречу освободили время, и его уже не вернуть. Один перенос бывает у всех, присмотреться стоит, когда это входит в привычку.',
    en: "we kept the time free and won't get it back. It happens to everybody once; a habit is worth noticing.",
  },
  answers: [
    {
      title: {
        ru: 'Предложить другое время и попросить предупреждать',
        en: 'Offer another time, ask for notice',
      },
      text: {
        ru: '{name}, хорошо, тогда {date}. Если снова не получится, предупредите, пожалуйста, хотя бы за сутки: это время мы держим только для вас.',
        en: "{name}, all right, {date} then. If it doesn't work out again, please let me know a day ahead: we keep that time just for you.",
      },
    },
    {
      title: {
        ru: 'Решить письменно, без встречи',
        en: 'Settle it in writing',
      },
      text: {
        ru: '{name}, со временем у нас пока не складывается. Давайте решим без встречи: пришлю вопросы списком, ответьте, когда будет удобно, до {date}.',
        en: "{name}, we are not having much luck with dates. Let's settle it without a meeting: I'll send the questions as a list, and you answer when it suits you, by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Когда вам удобно созвониться в первый раз? У нас свободны вторник и среда.',
      'Вы просили перенести созвон на понедельник, нас это устраивает.',
      'Подтверждаю: завтра в 11:00, как договаривались.',
      'Рейс отменили, поэтому груз придёт днём позже.',
      'Встречу переносить не нужно, успеваем.',
    ],
    en: [
      'When would a first call suit you? We have Tuesday and Wednesday free.',
      "Of course, since you're ill let's take Monday, get well soon.",
      'Confirming tomorrow at eleven as arranged.',
      'The flight was cancelled, so the cargo arrives a day later.',
      "No need to move our meeting, we'll make it.",
    ],
  },
  examples: {
    ru: [
      'Дмитрий, «на замер сегодня не приезжайте, давайте в другой день».',
      '«Созвон в четыре отменяется», шефа вызвали в мэрию.',
      'Ой, совсем забыла, у меня стоматолог. «Перенесём на следующую неделю?»',
      'Коллеги, «просим сдвинуть презентацию со среды на пятницу».',
      '«на урок сегодня не попадём, давайте завтра», мелкий затемпературил',
    ],
    en: [
      "Dmitri, «please don't come for the survey today, another day would be better».",
      "«The four o'clock call is off», the boss got summoned to the town hall.",
      "Oh no, I've got the dentist. «Could we do our chat next week instead?»",
      '«We have to ask you to move the presentation» from Wednesday to Friday.',
      "«Can't make the lesson tonight», little one is running a fever.",
    ],
  },
  rules: `
guards third-party thanks our-words
unless sentence (you had to move | newsletter | match | fixture | release | launch | flyers | opening | invoice
  | sofa | розетк* | доставк* | прежний | how do i | что будет если | через приложение | по вашей просьбе
  | ваша просьба | policy | your office | из вашего офиса | your fitter | your colleague)
unless sentence (get well | вы предлагали | get well | выздоравливайте)
unless sentence (if i need to cancel | what happens if | free of charge | is it possible to cancel
  | отменить занятие что | можно ли отменить | бесплатн* | до какого дня | подписк* | subscription | вы перенесли
  | вы отменили | you moved | you cancelled | you asked to | вы просили | заказ | order | рейс | flight | дедлайн
  | deadline | deploy | релиз | запятая | абзац | кнопка | файл | столбец | строка)
class @meet = @meeting | консультация | поездка | выезд | тренировка | стрижка | укладка | демо | совещание
  | эфир | вебинар | тренинг | репетиция | =нашу | =среду | =четверг | =пятницу | =понедельник | =вторник
  | =субботу | =воскресенье | =завтра | =сегодня | =сегодняшний | =завтрашний
class @day = monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | today | tonight
  | next week | another day | another time | later | afternoon | morning | the #number | понедельник | вторник
  | среда | четверг | пятница | суббота | воскресенье | послезавтра | завтра | другой день | другое время
  | следующая неделя | другой раз | попозже | позже | #number

strong ru (перенести | переносить | перенесем | переносим | сдвинуть | сдвинем | подвинуть | передвинуть
  | перекинуть | переставить | переиграть | переиграем | перезаписать | переиначить) <5> (@meet | на @day | с @day)
  + Давайте «перенесем встречу» на пятницу.
  - Вы перенесли встречу, я записала.

strong ru @meet <5> (перенести | переносится | переносим | перенесем | отменяется | отменить | отменяем | отменяю
  | отмена | сдвигается | сдвигаем | сдвинуть | не состоится | не будет | слетает | срывается | отпадает
  | вылетает | в другой раз | переносить)
  + «Встреча в пятницу не состоится».
  - Встреча будет в пятницу.

medium ru (отменить | отменяю | отменяем | отмена | отменяйте | отменим | отменяется) <3> (@meeting | среду
  | четверг | пятницу | завтра | сегодня)
  + Вынуждена «отменить завтрашнее занятие».
  - Отмените заказ.

medium ru не (смогу | сможем | получится | получается | могу | можем | успеваю | успеваем | приеду | приедем
  | приду | придем | выйду | буду | будем) <4> (завтра | сегодня | в среду | в четверг | в пятницу
  | в понедельник | во вторник | встретиться | подъехать | прийти | приехать | присутствовать | быть
  | подключиться | созвониться | на встречу | на созвон) <3> (перен* | друг* | лучше | может | можно | давайте)?
  + «Не смогу завтра», увы.
  - Не смогу сегодня прислать текст.
  unless right:2 (прислать | ответить | посмотреть | отправить | сделать | дать | оплатить)

strong ru (давайте | давай | можно | может | лучше) <4> (на другой день | в другой день | на другое время
  | в другой раз | не сегодня | не завтра | не в @day | на часок позже | на час позже | попозже | позже)
  + А «давайте не сегодня»?
  - Можно ответить попозже.
  unless sentence (ответ* | пришл* | позвоню | оплат*)

strong ru (забыл | забыла | проспал | проспала | пропустил | пропустила | пропускаю | перепутал
  | перепутала) <4> (встреча | созвон | занятие | прием | урок | запись | встречу)
  + «Забыла про созвон», попробуем в среду?
  - Забыла файл со встречи.

strong en (~reschedule | rescheduling | ~postpone | postponing | ~rearrange | ~re-book | ~push back
  | rain check) <4> (@meet | @day | it | us | our | the)
  + I need to «reschedule our» call.
  - The concert was postponed.

strong en (move | moving | shift | push | bump | change | switch | swap | bring) <4> (@meeting | it | us | me
  | our | the | things | appointment) <4> (to | from | by | back | till | until | for | forward) <2> @day
  + Could we «move the call to Thursday»?
  - Move the picture to the left.

medium en (cancel | cancelling | call off | scrap | skip | have to miss | need to miss) <4> (@meeting | @day
  | tomorrow's | today's | monday's | tuesday's | thursday's | friday's)
  + I have to «cancel our session».
  - Cancel the newsletter on Monday.
  unless sentence (newsletter | skip to | album)

medium en (i | we | i'm | we're | i'll | sorry) <1> (can't | cannot | won't | not able to | unable to | couldn't
  | can no longer | no longer | cant | shan't be able to | won't be able to) <2> (make | attend | be there | come
  | join | do | meet | manage | get there) <4> (@day | it | appointment | meeting | call | session | o'clock
  | #number)
  + «I can't make it» on Thursday.
  - I can't do it without a manual.
  unless sentence (manual | without | alone | until you | text | logo | price)

medium en (@meeting | today | tomorrow | thursday | friday | monday | tuesday | wednesday) <4> (is off
  | is cancelled | has been cancelled | been cancelled | needs to move | has to move | be moved | no longer works
  | doesn't work | won't work | won't happen | isn't happening | not happening | has to be | falls through
  | is postponed | clashes | will have to wait)
  + The «meeting tomorrow is off».
  - The heating is off today.
  unless sentence (heating | switch)

weak en (forgot | forgotten | missed | overslept | double-booked | double booked) <4> (@meeting | us | thursday
  | today | two o'clock)
  + I «forgot about our call» this morning.
  - I forgot to attach the minutes of the meeting.
  unless sentence (attach | minutes)

medium en [ask] (another | different | new | later) (time | day | date | slot | appointment) <4> (instead | suit
  | please | work | find | make | fix | agree | possible)
  + Would «another day suit» you?
  - The new date is printed on the ticket.

strong en (make it | can we do | could we do) <2> (monday | tuesday | wednesday | thursday | friday | saturday
  | sunday | tomorrow | next week) <2> (instead | rather | please)
  + Can we «make it Friday instead»?
  - Paint it on Friday.

medium en (running late | something came up | something's come up | something has come up | held up
  | stuck in) <6> (move | later | another | tomorrow | reschedule | push | meet | call)
  + «Something came up, can we talk tomorrow»?
  - I am running late with the payment.
`,
} satisfies Signal;
