import { farewell, raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'value.time-sink',
  group: 'value',
  kind: ['fit'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Занимает слишком много времени',
    en: 'Takes too much time',
  },
  counts: {
    ru: 'Доля усилий на этого клиента (сообщения, слова, часы) намного больше его доли в доходе.',
    en: "This client's share of your effort (messages, words, hours) is out of proportion to their share of the revenue.",
  },
  countsNot: {
    ru: 'Насыщенный месяц запуска или работа, оплаченная по часам.',
    en: 'A busy launch month, or work that is paid by the hour.',
  },
  why: {
    ru: 'время, ушедшее сюда, не достаётся тем, кто платит больше и просит меньше. Проверьте, учтён ли весь доход и не разгар ли сейчас работ.',
    en: 'the time spent here is taken from those who pay more and ask for less. Check that all the income is entered, and that this is not simply the busiest month.',
  },
  answers: [
    raiseOpenly,
    {
      title: {
        ru: 'Предложить оплату по часам',
        en: 'Switch to hourly billing',
      },
      text: {
        ru: '{name}, за последние месяцы на вопросы и согласования уходит больше времени, чем на саму работу. Предлагаю с {date} перейти на оплату по часам: в счёте будет видно, на что ушло время, и вы сможете сами решать, что нужно. Первый месяц посчитаем не дороже {sum}.',
        en: "{name}, over the last months questions and approvals have taken more time than the work itself. From {date} I suggest billing by the hour: the invoice will show where the time went, and you can decide what you need. For the first month we'd cap it at {sum}.",
      },
    },
    farewell,
  ],
  lookalikes: {
    ru: ['Запуск проекта: за две недели сто сообщений, потом тишина.', 'Много часов, и все они в счёте.'],
    en: [
      'A launch: a hundred messages in two weeks, then quiet.',
      'Many hours, and every one of them is on the invoice.',
    ],
  },
  examples: {
    ru: [
      'Треть всех писем и восьмая часть дохода.',
      'Сорок часов переписки за квартал при счёте, которого хватает на десять.',
    ],
    en: [
      'A third of all your mail and an eighth of your income.',
      'Forty hours of writing in a quarter, on an invoice that covers ten.',
    ],
  },
} satisfies Signal;
