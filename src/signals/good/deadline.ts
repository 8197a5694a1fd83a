import type { Signal } from '../types';

export default {
  id: 'good.deadline',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Называет настоящий срок',
    en: 'Names a real deadline',
  },
  counts: {
    ru: 'Называет настоящий срок, заранее и с причиной: срочность без давления.',
    en: 'A real deadline, named early and with its reason: urgency without pressure.',
  },
  countsNot: {
    ru: '«Нужно вчера» или срок без причины и с нажимом.',
    en: '“Needed it yesterday”, or a date without a reason and with pressure.',
  },
  why: {
    ru: 'срок с причиной позволяет спланировать работу и показывает, что человек думает и о вас.',
    en: 'a date with a reason lets you plan the work, and shows that they are thinking of you too.',
  },
  answers: [
    {
      title: {
        ru: 'Подтвердить срок',
        en: 'Confirm the date',
      },
      text: {
        ru: '{name}, спасибо, что сказали заранее. Успеваем: сдадим к {date}. Если что-то начнёт сдвигаться, предупрежу сразу.',
        en: '{name}, thank you for telling us in good time. We can make it: you will have it by {date}. If anything starts to slip, I will let you know at once.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Надо срочно, лучше сегодня.',
      'Когда вы обычно сдаёте такие заказы?',
      'Срок годности у этой партии до мая.',
      'Точной даты пока нет, сообщим.',
      'Почему на это уходит целый месяц?',
    ],
    en: [
      'We need it now, today would be best.',
      'When do you usually finish orders like this?',
      'The best-before date on this batch is in May.',
      "No exact date yet, we'll let you know.",
      'Why does it take so long?',
    ],
  },
  examples: {
    ru: [
      '«Юбилей у деда двадцатого июня, поэтому фильм нужен к восемнадцатому», пишу заранее.',
      '«Сдаём отчётность тридцатого, так что цифры нужны не позже двадцать пятого.»',
      '«Аренда старого склада кончается в октябре, переехать надо до пятнадцатого», времени ещё два месяца.',
      '«Ярмарка открывается через семь недель, этикетки понадобятся за неделю до неё.»',
      '«К первому сентября класс должен быть покрашен, потом придут дети.»',
    ],
    en: [
      "«Grandad turns eighty on 20 June, so we'd need the film by the 18th», writing early on purpose.",
      '«We file on the 30th, which means the figures by the 25th.»',
      '«Our lease ends in October and we have to be out by the 15th», so there are two months yet.',
      '«The fair opens in seven weeks and the labels should be here a week before.»',
      '«The classroom has to be painted by the first of September, as the children come back then.»',
    ],
  },
  rules: `
guards third-party
unless sentence (срочно | немедленно | asap | urgent | без отговорок | иначе | or else | кровь из носу | поле срок
  | field)

medium ru (до | к | не позже | не позднее | нужен | нужна | нужно | нужны | хотелось
  | надо) <4> #number <2> (января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября
  | ноября | декабря | числа)? <6> (потому | так как | поскольку | открытие | выставка | ярмарка | праздник
  | свадьба | конференция | запуск | проверка | вылет | лицензия | кончается | заканчивается | истекает
  | в типографию | печать | тендер | прием заявок | комиссия | сезон | экзамен | семинар | форум | презентация
  | мероприятие)
  + Каталог «нужен к 12 мая, потому» что в этот день выставка.
  - К 12 мая все зацветет, выставка цветов.
  unless sentence зацвет*

strong ru (открытие | выставка | ярмарка | праздник | свадьба | конференция | релиз | проверка | вылет | лицензия
  | тендер | прием заявок | комиссия | экзамен | семинар | форум | презентация | мероприятие | улетаю | юбилей
  | марафон) <4> #number <6> (поэтому | нужно | нужен | нужна | нужны | хорошо бы | хотелось бы | надо | желательно
  | к этому | до этого | значит)
  + «Выставка 14 июня, поэтому» буклет нужен в мае.
  - Выставка 14 июня работает до шести.

strong en (need | needed | would like | we'd need | have to | deadline) <5> (by | until | before) <3> (#number
  | monday | tuesday | wednesday | thursday | friday | the end of) <6> (because | since | as | so that | when
  | the fair | the exhibition | the launch | opens | expires | runs out | wedding | conference | the printer
  | goes to print | deadline | audit | exam | licence | license | starts | trade show)
  + We «need it by 12 May because» the fair starts then.
  - We met on 12 May when it rained.
  unless sentence (met | was | were | had | rained)

medium en (fair | exhibition | launch | wedding | conference | licence | license | flight | exam | tender | opening
  | audit | season | event | marathon | product | domain | contract) <4> (is on | starts on | opens on
  | launches on | runs out | expires | leaves on | closes on | is until | ends on) <4> #number
  + The «licence runs out on 1» November.
  - The exhibition opens on time.
`,
} satisfies Signal;
