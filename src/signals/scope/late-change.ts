import { priceTheChange } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'scope.late-change',
  group: 'scope',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Меняет в последний момент',
    en: 'Last-minute change',
  },
  counts: {
    ru: 'Меняет согласованное в последний момент: перед подписанием, после утверждения, прямо перед сдачей.',
    en: 'Changes what was agreed at the last moment: before signing, after approval, right before release.',
  },
  countsNot: {
    ru: 'Изменения, пока задачу ещё обсуждают, или правка, за которую согласны доплатить и подвинуть срок.',
    en: 'Changes while the task is still being worked out, or accepting that the change is priced and moves the date.',
  },
  why: {
    ru: 'чем позже изменение, тем дороже: приходится переделывать уже готовое. Если цена и новый срок приняты сразу, беспокоиться не о чем.',
    en: 'the later a change comes, the more it costs: finished work has to be redone. If the price and the new date are accepted at once, there is nothing to worry about.',
  },
  answers: [
    priceTheChange,
    {
      title: {
        ru: 'Сдать по плану, изменить потом',
        en: 'Deliver first, change after',
      },
      text: {
        ru: '{name}, чтобы не рисковать сроком, предлагаю сдать утверждённый вариант, как планировали, а изменение сделать следующим шагом: {sum}, готово {date}. Так вы ничего не теряете.',
        en: '{name}, to keep the date safe, I suggest we deliver the approved version as planned and make the change as a next step: {sum}, ready on {date}. You lose nothing that way.',
      },
    },
    {
      title: {
        ru: 'Остановиться перед подписью',
        en: 'Stop before the signature',
      },
      text: {
        ru: '{name}, раз условия меняются перед самой подписью, давайте не спешить. Пересчитаю смету с учётом правок и пришлю до {date}, подпишем уже её.',
        en: "{name}, since the terms are changing right before the signature, let's not rush. I'll work the changes into the estimate by {date}, and we can sign that one.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'На этапе эскизов хотим посмотреть и вариант с круглым столом, можно?',
      'Понимаем, что после утверждения это отдельные деньги и плюс неделя, нас устраивает.',
      'Утверждаем без изменений, печатайте.',
      'Перед подписанием проверьте, пожалуйста, дату в шапке.',
      'В последний момент сменился водитель, номер машины прежний.',
    ],
    en: [
      "While we're still at the sketches, could we see a round table too?",
      "We know that after sign-off this costs extra and adds a week, that's fine.",
      'Approved as it is, please print.',
      'Before signing, please check the date in the header.',
      'The driver changed at the last minute, the number plate is the same.',
    ],
  },
  examples: {
    ru: [
      'Меню утвердили в пятницу, но «давайте всё-таки заменим горячее и десерт», банкет же завтра.',
      'Договор лежит у меня на подписи. «Осталась мелочь: вместо двух этажей пусть будет три.»',
      'Каталог ушёл в типографию? «Остановите, мы передумали насчёт обложки.»',
      'Запуск через час, а у нас идея: «перенесите форму заказа на главную и поменяйте тарифы».',
      '«Знаю, что уже приняли, но шкаф хочу на полметра длиннее.»',
    ],
    en: [
      "The menu was settled on Friday, but «let's swap the main course and the dessert after all», the dinner being tomorrow.",
      'I have the contract in front of me. «One little thing: make it three floors in place of two.»',
      "Has the catalogue gone to the printer? «Hold it, we've had second thoughts about the cover.»",
      'We go live in an hour and had an idea: «put the order form on the front page and change the plans».',
      "«I know I signed it off, but I'd like the wardrobe half a metre longer.»",
    ],
  },
} satisfies Signal;
