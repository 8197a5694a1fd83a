import type { Signal } from '../types';

export default {
  id: 'time.off-hours',
  group: 'time',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Пишет в нерабочее время',
    en: 'Writes outside working hours',
  },
  counts: {
    ru: 'Пишет ночью или в выходные по нашему времени и ждёт ответа тогда же.',
    en: 'Writes at night or at weekends, by our clock, and wants the answer then.',
  },
  countsNot: {
    ru: 'Пишет в неурочное время, но ответа сразу не ждёт.',
    en: 'Writes at odd hours without expecting an answer.',
  },
  why: {
    ru: 'отдых незаметно превращается в работу, за которую никто не платит. Если человек живёт в другом часовом поясе, стоит просто назвать свои часы.',
    en: 'evenings and weekends quietly turn into work that nobody pays for. If they live in another time zone, it is enough to name our hours.',
  },
  answers: [
    {
      title: {
        ru: 'Назвать рабочие часы',
        en: 'Name the working hours',
      },
      text: {
        ru: '{name}, отвечаю по будням с 9 до 18, поэтому пишу сейчас. Ночные и воскресные сообщения не теряются, но читаю их утром рабочего дня.',
        en: "{name}, I answer on weekdays from 9 to 6, which is why you're hearing from me now. Messages sent at night or at the weekend don't get lost; I read them on the next working morning.",
      },
    },
    {
      title: {
        ru: 'Предложить дежурство за доплату',
        en: 'Offer paid stand-by',
      },
      text: {
        ru: '{name}, если важна связь вечером и в выходные, можем оформить дежурство: {sum} в месяц, начиная с {date}. Без него отвечаем в рабочее время.',
        en: '{name}, if you need somebody in the evenings and at weekends, we can set up stand-by: {sum} a month, starting on {date}. Otherwise we answer in working hours.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Письмо в час ночи со словами «ответите, когда проснётесь».',
      'Пишет поздно вечером, а спрашивает только наутро и только по делу.',
    ],
    en: [
      "A mail at one in the morning that ends “read this whenever you're up”.",
      'Sends notes on Sunday evening and is content with an answer on Monday.',
    ],
  },
  examples: {
    ru: [
      'Суббота, 23:40: «Вы где? Жду ответа», воскресенье, 7:15: «Ну что?»',
      'Два раза за неделю в два часа ночи: «Позвоните, как увидите, прямо сейчас».',
    ],
    en: [
      "Saturday 23:40 “Are you there? I'm waiting”, Sunday 07:15 “Well?”",
      'Twice in one week at two in the morning: “Call me the moment you see this.”',
    ],
  },
} satisfies Signal;
