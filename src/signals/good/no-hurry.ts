import type { Signal } from '../types';

export default {
  id: 'good.no-hurry',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Не торопит',
    en: 'Leaves us time',
  },
  counts: {
    ru: 'Говорит, что спешки нет, и оставляет нам время.',
    en: 'Says that there is no hurry and leaves us time.',
  },
  countsNot: {
    ru: '«Сейчас не до этого»: дело отложено без даты.',
    en: '“Not a priority now”: the matter is put off without a date.',
  },
  why: {
    ru: 'без спешки работа выходит лучше и дешевле; помогите такому клиенту решить и не подгоняйте его.',
    en: "unhurried work turns out better and costs less: help this client to decide, and don't push.",
  },
  answers: [
    {
      title: {
        ru: 'Назвать удобную дату',
        en: 'Name a comfortable date',
      },
      text: {
        ru: '{name}, спасибо, это очень помогает. Сделаем спокойно и хорошо, к {date}.',
        en: "{name}, thank you, that helps a great deal. We'll take the time to do it well, and you'll have it by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Нам не до ремонта, вернёмся как-нибудь.',
      'Спешим, поэтому пришлите хотя бы черновик.',
      'Не торопясь дошли до третьей главы курса.',
      'Почему вы не торопитесь?',
      'Время ещё есть, но осталось его мало, поторопитесь.',
    ],
    en: [
      'The renovation can go to the back of the queue, some day perhaps.',
      "We're in a hurry, so send at least a draft.",
      'The slow cooker arrived without its lid.',
      'Why are you taking it so easy?',
      "There's still time, though not much, so please hurry.",
    ],
  },
  examples: {
    ru: [
      '«Спешки никакой, хоть к концу месяца.»',
      '«Сделайте, когда вам удобно», шторы подождут.',
      '«Нам не горит, лучше аккуратно, чем быстро.»',
      'Болейте спокойно, «время у нас терпит».',
      '«Ответьте, когда разгребёте срочное», мы никуда не торопимся.',
    ],
    en: [
      "«There's no rush at all, the end of the month is fine.»",
      '«Whenever it suits you», the curtains can wait.',
      "«We'd rather have it tidy than fast.»",
      'Get well first, «we have plenty of time».',
      "«Answer once the urgent things are off your desk», we're in no hurry.",
    ],
  },
  rules: `
guards content our-words
unless sentence (конечно | я всего лишь | i've only been | the council | really are | obviously | pay | invoice
  | builder says | не так | неправда | isn't the case | девятый день | day nine | why don't you)
unless sentence (но | but | however | сегодня | вчера было | сколько можно | only got | что за спешка
  | why the rush | no time to | нет времени)

weak ru (спешки нет | не спешите | не спеши | не торопитесь | без спешки | не к спеху | не горит
  | ничего не горит | не срочно | никакой спешки | никакой срочности | нам не срочно | время терпит | время есть
  | терпит | не торопим | не тороплю | торопить не | можно не торопиться | спешить некуда | не гоним
  | спокойно делайте | делайте спокойно)
  + «Не торопитесь», до осени далеко.
  - Дело не терпит.
  unless around:5 (фонар* | освещен* | светильник* | ламп* | свет)
  unless left:1 не
  unless clause (он | она | они | поставщик | администрация | ваша | вы)

medium ru (=ответьте | =пришлите | =сделайте | =посмотрите | =делайте | =отвечайте | =напишите | =займитесь
  | =сообщите | =перезвоните | =дайте знать | =отправьте | =присылайте) <3> (когда вам? (удобно | сможете | будет
  | освободитесь | появится | вернетесь | получится | выйдете) | как сможете | как будет | по возможности | по мере
  | в удобное)
  + «Ответьте, когда сможете».
  - Сделайте, когда будет оплачено.
  unless sentence (оплач* | подпис*)

medium ru (когда вам? (удобно | сможете | освободитесь | будет время | будет удобно | получится)) <4> (ответьте
  | пришлите | сделайте | тогда | пойдет | нормально | устроит | хорошо)
  + «Когда вам удобно, тогда» и хорошо.
  - Когда вам удобно встретиться?

strong ru (дело терпит | может подождать | терпит до | можно подождать | готовы подождать | готова подождать
  | готов подождать | мы подождем | я подожду | подождем) <3> (до | сколько | пару | без проблем | после | неделю
  | спокойно)?
  + Это «может подождать до» отпуска.
  - Сколько подождет курьер?
  unless sentence (курьер | оплат* | счет | =не)

weak ru (в любой день | в любое время | хоть через месяц | хоть в мае | можно и позже | и на следующей неделе
  | не раньше | позже тоже | хоть после) <3> (подойдет | устроит | нормально | годится | хорошо | удобно | можно)?
  + «Можно и позже».
  - В любое время суток охрана на месте.
  unless sentence (охран* | звоните)

strong en (no rush | no hurry | take your time | not urgent | isn't urgent | nothing urgent | don't rush
  | no need to rush | no need to hurry | don't hurry | there's no hurry | in no hurry | in no rush | whenever suits
  | whenever you | whenever it suits | at your convenience | at your leisure | when you have time
  | when you get a chance | when you have a moment | as and when | when you can | plenty of time
  | all the time you need | all the time in the world | time you need | no time pressure | no deadline
  | no pressure | not in a hurry | not in a rush)
  + «Take your time», summer is long.
  - Is there no deadline?
  unless left:4 (he | she | they | it's | label | quote)
  unless sentence [ask]

medium en (can | could | will | happy to | happily | fine to | we'll | i'll | may) easily? wait <4> (until | till
  | a week | a month | a while | for you | another | no problem | as long | #number)?
  + It «can wait until» you're back.
  - We can wait in the lobby?
  unless sentence (can't | cannot | lobby | invoice | payment | bill | driver | outside | something came)

medium en (any | next week | next month | later | after the holidays | monday | after your holiday
  | a bit later) <3> (is fine | is ok | is soon enough | will do | is early enough | would be fine | works too
  | suits us | is perfectly)
  + «Any day next week is fine».
  - Is Monday fine?

strong en (don't work | don't stay up | don't stress | don't worry | no need to work | please don't) <3> (weekend
  | late | nights | evening | holiday | deadline | about the date | about the delay)
  + «Please don't work on the weekend».
  - Don't worry about the paint.
`,
} satisfies Signal;
