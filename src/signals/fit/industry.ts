import type { Signal } from '../types';

export default {
  id: 'fit.industry',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Не ваша отрасль',
    en: 'Not your industry',
  },
  counts: {
    ru: 'Отрасль клиента не входит в ваш список.',
    en: "The client's industry is not on your list.",
  },
  countsNot: {
    ru: 'Отрасль неизвестна или смежная с вашей.',
    en: 'The industry is unknown, or next door to yours.',
  },
  why: {
    ru: 'в незнакомой отрасли уходит больше времени на то, что в своей вы знаете наизусть. Зато так осваивают и новые: решать вам.',
    en: 'in an unfamiliar field you spend time on things you know by heart in your own. That is also how people move into new fields, so it is your call.',
  },
  answers: [
    {
      title: {
        ru: 'Заложить время на погружение',
        en: 'Allow for learning the field',
      },
      text: {
        ru: '{name}, скажу честно: в вашей отрасли мы работаем впервые. На знакомство с ней нужна неделя, она входит в смету: {sum}. И понадобится человек, который ответит на наши вопросы.',
        en: '{name}, I should say that this would be our first project in your field. We need a week to get to know it, and that is in the estimate of {sum}. We also need somebody who can answer our questions.',
      },
    },
  ],
  lookalikes: {
    ru: ['В списке «стоматологии», клиент — детская клиника.', 'По переписке отрасль не понять.'],
    en: ["Your list says dentists, the client is a children's clinic.", "The mails don't tell which trade it is."],
  },
  examples: {
    ru: [
      'В вашем списке кафе и рестораны, а пишет литейный завод.',
      'Вы делаете сайты для школ, обратился склад нефтепродуктов.',
    ],
    en: [
      'Your list says cafés and restaurants, and a foundry is writing.',
      'You make websites for schools, and the enquiry is from an oil depot.',
    ],
  },
} satisfies Signal;
