import { raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'time.rush',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Торопит без нужды',
    en: 'Hurries us without need',
  },
  counts: {
    ru: 'Подгоняет без причины: срочно, ещё вчера, почему молчите, третий раз за день пишу.',
    en: 'Hurrying without a reason: urgent, by yesterday, why no answer yet, third message today.',
  },
  countsNot: {
    ru: 'Настоящий срок, названный заранее и без нажима: это хороший знак.',
    en: 'A real deadline, named in time and without pressure: that is a good sign.',
  },
  why: {
    ru: 'спешка без причины становится привычкой и вытесняет работу тех, кто ждёт спокойно. Иногда за ней прячется просто тревога, и её снимает одно сообщение с датой.',
    en: 'hurry without a reason turns into a habit and pushes aside those who wait patiently. Sometimes it is only worry, and one message with a date takes it away.',
  },
  answers: [
    {
      title: {
        ru: 'Назвать дату и больше не спорить',
        en: 'Give a date',
      },
      text: {
        ru: '{name}, вижу, что вам это важно. Работа стоит в плане, результат пришлю {date}. Если появятся новости раньше, сразу напишу.',
        en: "{name}, I can see this matters to you. It is in the schedule and you will have it on {date}. If there's news before that, I'll write straight away.",
      },
    },
    {
      title: {
        ru: 'Срочность оплачивается отдельно',
        en: 'Urgency has a price',
      },
      text: {
        ru: '{name}, можем сделать быстрее: для этого придётся отодвинуть другие заказы и поработать вечерами. Срочный тариф — {sum}, готово будет {date}. В обычном порядке доплаты нет. Как поступим?',
        en: '{name}, we can be faster if we move other orders and work late. The express price is {sum}, ready on {date}. In the normal order there is no extra charge. Which would you prefer?',
      },
    },
    raiseOpenly,
  ],
  lookalikes: {
    ru: [
      'Выставка открывается девятого сентября, стенд нужен восьмого утром.',
      'Не торопитесь, мне важнее, чтобы было аккуратно.',
      'Срочно ничего не нужно, ответьте, когда вернётесь из отпуска.',
      'Служба срочной доставки приедет к вам в четверг за образцами.',
      'Сколько стоит срочный выпуск паспорта качества и есть ли он у вас?',
    ],
    en: [
      'The trade fair opens on the ninth, so the stand has to be up on the eighth.',
      "Nothing urgent here, answer when you're back from leave.",
      'Please take the time you need, tidy is better than quick.',
      'The express courier will pick the samples up from you on Thursday.',
      'How much is the rush option for business cards, and is there one at all?',
    ],
  },
  examples: {
    ru: [
      '«Почему до сих пор нет ответа?» Я писал вам ещё утром.',
      '«Всё бросайте и займитесь нашей презентацией», остальное подождёт.',
      '«Нужно было ещё позавчера», поэтому давайте без раскачки.',
      'Алло, Марина! «Уже четвёртое сообщение за день», где эскиз торта?',
      '«Жду прямо сейчас, в течение десяти минут», вы же на связи.',
      '«сроооочно скиньте макет, горит»',
    ],
    en: [
      '«Any news? Any news? I wrote an hour ago already.»',
      '«Drop whatever you are doing», our floor plan comes first.',
      '«We need this ASAP, ideally it would have been done last week.»',
      'Hello? «This is my third email since lunch», where is the draft?',
      '«I expect it within the hour», no ifs or buts.',
      "«Chop chop», the invitations won't print themselves!",
    ],
  },
  rules: `
guards negation not-wanted third-party thanks favour our-words
unless sentence (не срочно | без спешки | не к спеху | не горит | когда сможете | когда вам удобно | тариф
  | наценка | доплата | стоит | служба | доставка | выезд | срочный вклад | no hurry | isn't urgent | surcharge
  | rush hour | emergency exit | when you can | extra for)
unless before (после | отвечу | пришлю | переведу | оплачу | i'll | we'll | i will)
class @asap = срочно | срочный | немедленно | незамедлительно | asap | асап | в темпе
class @now = =сейчас же | =прямо сейчас | =сию минуту | =сию секунду | =сегодня же | =вот прямо сейчас
  | =немедленно | =right now | right away | immediately | this minute | this instant | this second
  | straight away | at once
class @do-ru = ~сделать | ~делать | ~ответить | ~отвечать | ~прислать | ~присылать | ~перезвонить | ~позвонить
  | ~набрать | ~связаться | ~отправить | ~скинуть | ~выслать | ~исправить | ~починить | ~решить | ~приехать
  | ~выехать | ~начать | ~взяться | ~запустить | ~закончить | ~реагировать | ~сдать | ~подготовить | ~выложить
  | ~бросить | ~откликнуться
class @need-ru = нужен | нужна | нужно | нужны | надо | =требуется | =необходимо | =жду | =ждем | =прошу
  | =просим | =хочу | =хотим | =должен | =должно | =должна | =должны | =чтобы
class @hurry-ru = ~поторопиться | ~ускориться | ~ускорить | ~поспешить | ~шевелиться | ~поднажать | ~торопиться

medium ru (очень | супер | крайне | максимально | прям | это | все | дико | ооочень) @asap
  + Там два пикселя, но «прям срочно».
  - Это не срочно.

medium ru @asap <4> (@do-ru | @need-ru | ответ | жду)
  + «Срочно пришлите» смету.
  - Срочная доставка у вас есть?

strong ru (@need-ru | @do-ru) <4> (@asap | супер-срочно | срочняк)
  + «Нужно срочно», бросайте все.
  - Ничего срочного не нужно.

strong ru @asap $
  + Перезвоните. «Срочно»!
  - Это срочно?
  unless sentence [ask] (ли | это)

strong ru (@do-ru | @need-ru | @asap) <5> @now
  + «Ответьте прямо сейчас».
  - Прямо сейчас я в дороге, отвечу вечером.

medium ru @now <4> (@do-ru | @need-ru)
  + «Прямо сейчас нужен» ответ!
  - Прямо сейчас еду в метро.

strong ru (надо | нужно | нужен | нужна | нужны) <2> (=вчера | =позавчера)
  + Сроки? «Нужно вчера».
  - Еще вчера было тепло.
  unless sentence (прислал* | отправил* | было | писал* | говорил* | отдал*) !нужн*

weak ru @hurry-ru
  + «Поторопитесь», пожалуйста.
  - Давайте не будем торопиться с решением.
  unless left:3 (начальник | меня | просил* | можете)

strong ru (жду | ждем | ответьте | @do-ru | успейте | дам | даю | прошу | требую | нужен | нужна | нужно
  | надо) <4> (в течение | через | за) (час | полчаса | #number минута | #number час | минута | десять минута
  | пять минута | @number-word час | @number-word минута)
  + «Жду ответа в течение часа».
  - Лекция идет два часа.
  unless sentence (лекция | урок | буду | перезвоню | встреча | поезд | приеду | вернусь | освобожусь | начало
    | опоздаю | длит* | занятие | отпуск | дорога | созвон | звонок | дня | доехать)

strong ru (почему | где | сколько | долго | до сих пор | опять | снова | сколько можно) <4> (тишина | молчите
  | молчание | молчишь | не отвечаете | нет ответа | ни ответа | можно ждать | еще ждать | вас ждать | пропали)
  + «Почему до сих пор тишина»?
  - Когда ждать черновик, забронирую переговорку.
  unless sentence (черновик | забронирую | ориентировочно | бумага | курьер | гость)

medium ru (@number | второй | третий | четвертый | пятый | десятый | который) (раз | час | день | сообщение
  | письмо | звонок) <3> (пишу | звоню | жду | ждем | прошу | набираю | за сегодня | без ответа | напоминаю)
  + «Третий раз пишу» за утро.
  - Третий раз заказываем у вас.

medium ru (пишу | звоню | набираю | напоминаю | прошу | жду) <3> (второй | третий | четвертый | пятый | десятый
  | уже) <2> (раз | день | час | час подряд)
  + «Звоню вам пятый раз».
  - Пишу второй раз, первое письмо было без вложения.
  unless sentence (вложение | забыл* | ошиб*)

medium ru (как можно | чем) (скорее | быстрее | раньше) <2> (тем лучше)?
  + Пришлите «как можно скорее».
  - Скорее всего, в среду.

strong ru (давайте | давай | можно | ~сделать | @do-ru | реагируйте | прошу) <3> (побыстрее | быстрее | скорее
  | поскорее | пошустрее | живее | оперативнее | живо | быстренько)
  + «Давайте побыстрее», нас ждут.
  - Скорее всего быстрее не выйдет.

weak ru ((нам | у нас | все | дедлайн | сроки) горит | горим | горят сроки | сроки горят | поджимает
  | кровь из носу | кровь из носа | позарез | жизнь или смерть) !(лампочка | свет | на складе | склад*)
  + Сдвигаем сроки, «нам горит».
  - Лампочка горит.
  unless sentence (лампа | лампочка | лампочки | окно | свет | складе | экран | кнопка | тревога | сигнализация
    | путевк*)

medium ru (бросайте | отложите | отложить | бросить) <2> (все | остальн* | других | дела | другие)
  + «Бросайте все» и займитесь моим котлом.
  - Отложите для нас все три книги.
  unless sentence (книг* | билет* | товар* | для нас | нам)

medium ru (к | до | не позднее) (утру | завтрашнему | вечера сегодня | сегодняшнего вечера | завтра утра
  | завтра) <3> (чтобы | нужно | надо | должен | должно | должна | кровь | край)
  + «К утру чтобы» было.
  - К завтрашнему занятию нужна тетрадь.
  unless sentence (тетрадь | занятие | урок)

medium ru (нужен | нужна | нужно | нужны | хочу | жду | надо | чтобы) <4> (=уже завтра | =сегодня | к утру
  | до вечера | до обеда | сегодня вечером | к вечеру | на завтра)
  + Торт «нужен уже завтра».
  - Сегодня нужно было рано встать.
  unless sentence (если | успеваете | мне нужно | было | буду | поеду | встреча | оплатить)

medium ru @do-ru <3> (=сегодня | до вечера | до обеда | сегодня вечером | к вечеру)
  + «Пришлите сегодня».
  - Пришлю сегодня.
  unless sentence (если | спасибо | можно | сможете)

strong en (need <4> urgently | very urgent | super urgent | really urgent | it's urgent | this is urgent
  | urgent please | asap (please | pls | or) | (reply | answer | call | send | need it | need this | want it
  | fix it) <3> asap | asap $)
  + «Call me back asap».
  - It's not urgent.
  unless left:3 (isn't | not | nothing | so | as soon | of | the)
  unless sentence (rate | surcharge | extra | ambulance | patient | do you | cost | translation service)

strong en (need | want | expect | ~send | ~answer | ~reply | ~fix | ~call | ~ring | ~finish | ~deliver) <5> (@now
  | by yesterday | within the hour | in an hour | in the next hour | within minutes | by tonight | in ten minutes
  | in five minutes)
  + I «need it right now».
  - I saw it yesterday.
  unless sentence (sent yesterday | got | received | i'll | we'll | had | did | was | were | in case)

weak en (hurry | hurry up | speed up | speed it up | get a move on | step on it | chop chop | pick up the pace
  | get moving | move faster | look lively | make haste)
  + «Hurry up», please.
  - There's no hurry.
  unless left:4 (no | not | don't | never | let's | rush | to | in a)
  unless sentence (loading | page | video | site | way to)

medium en (why | still | has | have | when | is | are) <4> (no answer | no reply | no response | nobody answering
  | not answering | no one answering | isn't anyone | not replied | haven't you replied | haven't you answered
  | haven't you called | don't you answer | don't you reply | nobody picking | nobody calls | silence
  | ignoring me | ignored)
  + «Why is there no answer»?
  - The answer is no.

weak en (=second | third | fourth | fifth | sixth | tenth) (time | mail | email | message | call | reminder
  | day) <4> (i'm | writing | today | this morning | in an hour | asking | chasing | waiting | without | calling
  | in a row)
  + This is the «third time I'm» writing today.
  - The second time we met was nice.
  unless sentence (met | visit | nice | order | lovely | booked)

medium en (been | it's been | that's) <2> (@number | an | half an | two | ten | twenty) (minute | hour
  | min) <2> (and | already | since | now | no | still | without | $)
  + Hello?? «it's been twenty minutes».
  - The lesson has been an hour since May.
  unless sentence (lesson | class | drive | flight | session)

medium en (as soon as possible | as fast as | as quickly as | the sooner the better | top speed | full speed
  | double quick | on the double | faster please | quick please | quickly please)
  + Send it «as soon as possible».
  - As soon as the board meets, we will decide.
  unless sentence (when you can | no)

medium en (drop | leave | stop) <1> everything
  + «Drop everything» and do ours.
  - Leave everything as it is.
  unless right:3 (as | in | on | with | to)

strong en (every minute | clock is ticking | time is running | running out of time | no time to lose
  | life and death | matter of hours | on fire) !exit
  + «Every minute» counts.
  - The minutes are attached.

medium en (by | before) (tonight | tomorrow morning | end of play | close of play | midnight | lunchtime
  | noon today | tomorrow lunchtime) <3> (please | or | latest | no | without | at)?
  + The stand has to be designed «by tomorrow lunchtime».
  - By midnight we were home.
  unless sentence (i'll | we'll | i will | we will | i can | can do | fine | were | was | you'll get | you'll have)

medium en (answer | reply | call | respond | ring | phone | get back) <2> (me | us) <1> (now | today | within
  | immediately | this | quickly | already | the moment | the minute | the second)
  + «Call me now».
  - Call me this Thursday about the plan.
  unless sentence (thursday | monday | tuesday | wednesday | friday | if you)

strong en (need | needed | want | wanted) <3> yesterday
  + I «needed it yesterday».
  - I saw it yesterday.
`,
} satisfies Signal;
