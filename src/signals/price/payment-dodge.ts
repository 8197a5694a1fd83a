import { ourTermsOrPart } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.payment-dodge',
  group: 'price',
  kind: ['phrase'],
  severity: 'severe',
  axis: 'money',
  name: {
    ru: 'Оттягивает оплату',
    en: 'Puts off payment',
  },
  counts: {
    ru: 'Откладывает оплату или ставит условия: заплатим, когда понравится, когда заплатят нам, в следующем месяце, без предоплаты из принципа; или находит недостатки, когда пора платить.',
    en: 'Puts payment off or ties it to conditions: when we like it, when our customer pays us, next month, no prepayment on principle; or finds faults once the invoice is due.',
  },
  countsNot: {
    ru: 'Вопрос о реквизитах, исправление счёта, обычная отсрочка по договору.',
    en: 'Asking for bank details, correcting an invoice, the usual net-30 terms.',
  },
  why: {
    ru: 'работа делается, а деньги зависят от чужого настроения; так обычно и начинаются долги. Бывает и простая заминка в бухгалтерии: тогда называют дату и платят в срок.',
    en: "the work goes ahead while the money depends on somebody's mood, and that is how bad debts begin. Sometimes it is just a hitch in accounting: then they name a date and keep it.",
  },
  answers: [
    {
      title: {
        ru: 'Без оплаты не начинаем',
        en: 'We start when it is paid',
      },
      text: {
        ru: '{name}, мы начинаем после предоплаты: так со всеми клиентами, без исключений. Счёт на {sum} прикладываю. Как только придут деньги, ставим вас в план, ближайшая дата начала — {date}.',
        en: "{name}, we start once the deposit is paid; it's the same for all our clients. The invoice for {sum} is attached. As soon as it's paid you're on the schedule, and the earliest start is {date}.",
      },
    },
    {
      title: {
        ru: 'Напомнить и остановить работу',
        en: 'Remind and pause the work',
      },
      text: {
        ru: '{name}, по договору срок оплаты прошёл, на сегодня к оплате {sum}. Приостанавливаем работу до поступления денег. Если сейчас тяжело, предложите, пожалуйста, график с датами, обсудим. Без ответа до {date} направим официальную претензию.',
        en: "{name}, the payment is overdue under our contract: {sum} is outstanding today. We're pausing the work until it arrives. If money is tight, suggest a schedule with dates and we can talk about it. If we hear nothing by {date}, we'll send a formal notice.",
      },
    },
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'Пришлите, пожалуйста, реквизиты для перевода, в старом счёте указан закрытый банк.',
      'Оплата у нас по договору, тридцать дней с подписания акта, всё как обычно.',
      'В счёте перепутан номер договора, поправьте и сразу оплатим.',
      'Наш покупатель третий месяц не платит нам за оборудование, посоветуйте юриста.',
      'Против предоплаты не возражаем, выставляйте.',
    ],
    en: [
      'Could you send the bank details again? The old invoice shows an account that is closed.',
      'Payment as per contract, thirty days from the signed certificate, the usual.',
      "The contract number on the invoice is wrong, fix it and we'll pay straight away.",
      "Our own buyer hasn't paid us for three months, can you recommend a lawyer?",
      'No objection to paying up front, please send the invoice.',
    ],
  },
  examples: {
    ru: [
      '«Деньги переведём, когда увидим первые заявки с рекламы.»',
      'Банкет прошёл хорошо, «но оставшуюся часть отдадим после зарплаты, в следующем месяце».',
      '«Мы никогда и никому не платим вперёд», таково правило нашего шефа.',
      '«Рассчитаемся сразу, как генподрядчик закроет нам этап», раньше никак.',
      'Счёт получил. «Раз уж дошло до оплаты: звук в ролике мне всё-таки не нравится, переделайте, тогда поговорим о деньгах.»',
    ],
    en: [
      "«We'll transfer the money once the first leads come in from the ads.»",
      'The banquet went well, «but the rest will have to wait till after payday next month».',
      "«We never pay anyone in advance», that is the boss's rule.",
      "«You'll be paid the moment the main contractor settles with us», not before.",
      "Got the invoice. «Now that we're talking about payment, I don't like the sound in the clip after all; redo it and then we'll see about the money.»",
    ],
  },
} satisfies Signal;
