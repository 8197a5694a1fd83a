import { ourTermsOrPart, raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.entitlement',
  group: 'tone',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: '«Я плачу» как довод',
    en: 'Money as an argument',
  },
  counts: {
    ru: 'Деньги или положение вместо довода: я плачу — вы обязаны, клиент всегда прав, вы знаете, кто мы; особое внимание без доплаты.',
    en: 'Money or status as the argument: I pay so you must, the customer is always right, do you know who we are; VIP care without paying for it.',
  },
  countsNot: {
    ru: 'Напоминание о том, что действительно обещано договором.',
    en: 'Naming what the contract really owes them.',
  },
  why: {
    ru: '«я плачу» звучит вместо разговора о том, что входит в цену, и граница каждый раз отодвигается. Если обещанное и правда не сделано, довод справедлив при любом тоне.',
    en: '“I pay” takes the place of talking about what the price includes, and each time the line moves a little. If we did not do what we promised, they are right, whatever the tone.',
  },
  answers: [
    {
      title: {
        ru: 'Вернуться к договору',
        en: 'Go back to the contract',
      },
      text: {
        ru: '{name}, мы ценим, что вы с нами. В оплаченный объём входит то, что записано в договоре, и это будет сделано полностью. Остальное охотно посчитаем отдельно: эта просьба стоит {sum}.',
        en: "{name}, we are glad to have you with us. Everything in the contract is paid for and will be done in full. We're happy to quote for anything beyond it: this request comes to {sum}.",
      },
    },
    raiseOpenly,
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'По пункту 4.2 вы отвечаете в течение суток, прошло двое.',
      'Мы оплатили два выезда, второй ещё впереди, верно?',
      'Наш клиент всегда прав, даже когда ругается, поэтому в скриптах для операторов нужна мягкость.',
      'Не знаю, рассказывала ли я, кто мы: небольшая пекарня на углу.',
      'Доплатим за персонального менеджера, включите его в счёт.',
    ],
    en: [
      'Clause 4.2 gives you one day to answer, and it has been two.',
      "We've paid for two visits, the second is still to come, right?",
      "Our customers are always right, that's our shop's motto, put it on the mug.",
      'Let me tell you who we are: a small bakery on the corner.',
      "We'll pay extra for a personal manager, please add that to the bill.",
    ],
  },
  examples: {
    ru: [
      '«Я вам деньги плачу, значит, делаете так, как я сказал.»',
      '«Клиент всегда прав», слышали такое? Перекрашивайте.',
      '«Вы вообще понимаете, с компанией какого уровня имеете дело?»',
      '«За такую сумму меня должны с утра до ночи на руках носить.»',
      '«Вам крупно повезло, что мы выбрали именно вас, вот и цените.»',
      '«Мы у вас особые клиенты, поэтому нас обслуживайте вне очереди», и без всяких доплат.',
    ],
    en: [
      "«I'm the one paying, so you'll do it the way I say.»",
      '«Ever heard that the customer is king?» Repaint it.',
      "«Do you have any idea what kind of company you're dealing with?»",
      '«For that kind of money I expect you at my beck and call.»',
      '«You should count yourselves lucky that we came to you at all.»',
      "«A client of our standing does not wait in line», and no, there's no surcharge to discuss.",
    ],
  },
} satisfies Signal;
