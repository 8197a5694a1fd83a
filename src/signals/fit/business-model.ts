import type { Signal } from '../types';

export default {
  id: 'fit.business-model',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Другая модель работы',
    en: 'Different business model',
  },
  counts: {
    ru: 'Клиент работает по другой модели, чем ваш рынок: розница вместо компаний, тендер, маркетплейс, агентство.',
    en: 'The client works on a different model from your market: consumers instead of firms, tender, marketplace, agency.',
  },
  countsNot: {
    ru: 'Та же модель под другим названием.',
    en: 'The same model under another name.',
  },
  why: {
    ru: 'у другой модели другие деньги, сроки и правила, и привычный порядок может не сработать. Если готовы к ним заранее, ничего плохого в этом нет.',
    en: 'a different model brings different budgets, dates and rules, and your usual way may not work. If you are ready for that, there is nothing wrong with it.',
  },
  answers: [
    {
      title: {
        ru: 'Уточнить правила до начала',
        en: 'Ask for the rules first',
      },
      text: {
        ru: '{name}, прежде чем браться, уточню порядок на вашей стороне: кто конечный заказчик, как выбирают исполнителя, кто и когда платит? Ответы нужны, чтобы назвать точную цену.',
        en: '{name}, before we take it on, how does it work on your side: who is the end client, how is the contractor chosen, who pays and when? Once I know, I can give you an exact price.',
      },
    },
  ],
  lookalikes: {
    ru: ['Называет себя «студией», но заказывает для самой себя.', 'Компания продаёт компаниям, как и весь ваш рынок.'],
    en: [
      'Calls itself a studio but is ordering for its own use.',
      'Sells to other firms, like the rest of your market.',
    ],
  },
  examples: {
    ru: [
      'Вы работаете с компаниями, а это частное лицо с заказом для себя.',
      'Агентство ищет субподрядчика: заказчик не оно, и деньги не его.',
    ],
    en: [
      'You work for firms, and this is a private person ordering for home.',
      'An agency looking for a subcontractor: the client is another, and so is the money.',
    ],
  },
} satisfies Signal;
