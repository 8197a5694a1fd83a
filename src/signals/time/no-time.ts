import type { Signal } from '../types';

export default {
  id: 'time.no-time',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Нет времени на проект',
    en: 'No time for this',
  },
  counts: {
    ru: 'Говорит, что на его часть работы нет времени: некогда заполнить, прочитать, встретиться, посмотреть.',
    en: 'Says there is no time for their part of the work: to fill it in, to read, to meet, to look.',
  },
  countsNot: {
    ru: '«Меня не будет до понедельника, потом отвечу»: срок назван, вопросов нет.',
    en: "“I'm away till Monday and will answer then”: a date is named, no harm done.",
  },
  why: {
    ru: 'без его части работа стоит, а срок всё равно потом спросят с нас. Бывает просто тяжёлая неделя; тогда помогает назвать новый срок сразу.',
    en: 'without their part the work stands still, and we will still be held to the date. It may just be a hard week, and then it helps to name a new date at once.',
  },
  answers: [
    {
      title: {
        ru: 'Связать ответ и срок',
        en: 'Tie the answer to the date',
      },
      text: {
        ru: '{name}, понимаю, дел много. Срок зависит от вашей части: если материалы придут до {date}, успеваем как обещали. Если позже, на столько же сдвинется и сдача.',
        en: "{name}, I know you are busy. The schedule depends on your part: if it reaches me by {date}, we'll keep the date we promised. If it comes later, delivery moves back by as much.",
      },
    },
    {
      title: {
        ru: 'Взять это на себя за доплату',
        en: 'Offer to do it for them, for a fee',
      },
      text: {
        ru: '{name}, если заполнять некогда, могу взять это на себя: полчаса вопросов по телефону, дальше справлюсь без вас. Стоит это {sum}.',
        en: "{name}, if you have no time to fill it in, I can take it over: half an hour of questions on the phone, and I'll write up the rest. That would be {sum}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'До среды я в командировке, в четверг пришлю заполненную анкету.',
      'Время есть, присылайте, посмотрю сегодня же.',
      'У монтажников на этой неделе нет времени, но ваш объект первый в понедельник.',
      'Сколько времени займёт чтение этой инструкции?',
      'Не успел дочитать, осталось две страницы, вечером закончу и отвечу.',
    ],
    en: [
      "I'm on the road until Wednesday and will send the form on Thursday.",
      "I have time, send it over and I'll look today.",
      'The fitters have no slot this week, but your site is first on Monday.',
      'How long would reading that manual take me?',
      "Two pages to go, I'll finish tonight and answer.",
    ],
  },
  examples: {
    ru: [
      '«Некогда мне ваши анкеты заполнять», сезон в разгаре.',
      'Файл открыл и закрыл. «Сорок страниц я физически не осилю, времени ноль.»',
      '«Тексты проверить не успеваю совсем», публикуйте как есть.',
      'На примерку «вырваться никак не могу, завал».',
      '«Руки не доходят посмотреть ваши варианты», уже две недели лежат.',
    ],
    en: [
      "«I really can't sit down with your questionnaire», we're in high season.",
      "Opened it and closed it. «Forty pages, there's no way I have the hours for that.»",
      '«No time to proofread», just publish it the way it is.',
      "«I'm swamped, so a fitting is out of the question.»",
      "«Haven't had a minute to look at your options» and don't see one coming.",
    ],
  },
  rules: `
guards third-party thanks our-words
unless around:5 (to wait | to lose | yesterday | to eat | tonight | on monday | on tuesday | on wednesday
  | on thursday | had no time | had a good time | for jazz)
unless sentence (покупател* | медсест* | ministry | target group | to cook | if you've | architect | husband
  | children)
unless sentence (отвечу в | вернусь | до понедельника | если у вас нет времени | у вас нет времени
  | you don't have time | if you have no time | back on | i'll answer on | away till | away until | away from
  | there's no time | waste any time | не хочу тратить ваше время | у них нет времени | users have no time)

medium ru (у (меня | нас)) <3> (нет | нету | совсем нет | совершенно нет | вообще нет) <2> (времени | ни минуты
  | ни секунды | свободной минуты | часа | сил)
  + «У меня совсем нет времени» читать.
  - У вас нет времени?

strong ru (времени | ни минуты | минуты | свободной минуты) <2> (нет | нету | не хватает | не нашлось | не найду
  | не будет | ни на)
  + Заполнять анкету «времени нет».
  - Времени до запуска нет совсем, лицензия кончается.
  unless sentence (лицензия | запуск | до дедлайна | дедлайн | до конца | осталось | до пятницы)

strong ru (некогда | недосуг | зашиваюсь | зашиваемся | не успеваю | не до этого | не до того | руки не доходят
  | не дошли руки | руки не дошли | завал | завалены | по горло | не доходят руки | нет ни сил | минутки нет
  | голова не) <4> (мне | нам | читать | заполнять | смотреть | встречаться | вникать | разбираться | отвечать
  | ваш | вашу | ваши | на это | этим | изучать | писать | сейчас | совсем | работы | искать | собирать | проверять
  | до)
  + «Некогда читать» ваши письма.
  - Некогда было ждать автобус.
  unless sentence (вам некогда | если некогда | автобус)

strong ru (мне | нам | я | мы | сейчас | совсем | совершенно | вообще | честно) <3> (некогда | недосуг | зашиваюсь
  | зашиваемся | не до этого | не до того | занят | занята | заняты | загружен | загружены)
  + «Мне некогда», извините.
  - Когда я занят, звоните секретарю.
  unless sentence (звоните | в отпуске | перезвоню | буду занят | когда | если | линия | зал | до #number | телефон)

strong en (i | we | i've | we've | nobody | no one) <2> (no time | no spare time | don't have time
  | don't have the time | haven't time | haven't got time | haven't got the time | haven't the time | not have time
  | not have the time | never have time | no spare minute | not a minute | no minute | not a free minute | no hours
  | time for this | time for that | too busy | far too busy | swamped | snowed under | no bandwidth | up to my eyes
  | up to my neck | no capacity to read)
  + Sorry, «I don't have time» to fill that in.
  - You have no time, I understand.
  unless left:3 (if | you | they | customers)

strong en (no time | haven't got time | don't have time | haven't time | can't find the time | can't find time
  | too busy | no spare hour | don't have the hours | cannot spare | can't spare) <2> (to | for) <2> (read | fill
  | look | meet | answer | go | check | write | watch | do | test | sit | review | reply | study | think | this
  | that | your | it | any | forms | questionnaire | call)
  + «No time to read» it, sorry.
  - We have no time to lose.
`,
} satisfies Signal;
