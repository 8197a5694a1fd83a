import type { Signal } from '../types';

export default {
  id: 'good.pays',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'money',
  name: {
    ru: 'Платит вовремя',
    en: 'Pays on time',
  },
  counts: {
    ru: 'Сообщает об оплате вовремя или раньше срока, присылает платёжку.',
    en: 'Has paid, on time or ahead, and says so or sends the proof of payment.',
  },
  countsNot: {
    ru: 'Обещание заплатить или вопрос о реквизитах.',
    en: 'A promise to pay, or a question about bank details.',
  },
  why: {
    ru: 'деньги, которые приходят вовремя, — самое ясное уважение к работе; такому клиенту стоит уделять больше времени.',
    en: 'paying on time is the plainest way to respect the work, and such a client deserves more of your time.',
  },
  answers: [
    {
      title: {
        ru: 'Подтвердить оплату',
        en: 'Confirm the payment',
      },
      text: {
        ru: '{name}, оплата {sum} пришла, спасибо! Закрывающие документы во вложении.',
        en: '{name}, the payment of {sum} has arrived, thank you! The receipt is attached.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Оплатим на следующей неделе, как только подпишут.',
      'На какой счёт переводить?',
      'Платёжка вернулась, банк закрыл счёт.',
      'Наш покупатель оплатил заказ, отгружаем.',
      'Оплата почасовая или за проект?',
    ],
    en: [
      "We'll pay next week once it's signed.",
      'Which account should it go to?',
      'The transfer bounced, the bank had closed the account.',
      'Our customer has paid for his order, so we ship.',
      'Is payment by the hour or by project?',
    ],
  },
  examples: {
    ru: [
      '«Счёт 214 оплачен, платёжное поручение прикладываю.»',
      '«Перевела только что всю сумму», проверьте, пожалуйста.',
      '«Оплатили заранее, чтобы вы могли закупить материал.»',
      '«Деньги ушли вчера, чек во вложении», ждём вас в четверг.',
      '«Аванс у вас, вторую часть тоже отправили сегодня.»',
    ],
    en: [
      '«Invoice 214 is settled, the remittance slip is attached.»',
      '«Just transferred the full amount», please check.',
      "«We've paid ahead so that you can buy the materials.»",
      '«The money left yesterday, receipt enclosed», see you on Thursday.',
      '«You have the deposit, and the second half went out this morning.»',
    ],
  },
} satisfies Signal;
