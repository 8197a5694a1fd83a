import type { Signal } from '../types';

export default {
  id: 'memory.forgot-agreement',
  group: 'memory',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Не помнит договорённость',
    en: 'Forgot the agreement',
  },
  counts: {
    ru: 'Отрицает или не помнит, о чём договорились: мы на это не соглашались, напомните, что решили, какой договор?',
    en: 'Denies or has forgotten what was agreed: we never agreed to that, remind me what we decided, what contract?',
  },
  countsNot: {
    ru: 'Просьба подтвердить договорённость письменно.',
    en: 'Asking to confirm the agreement in writing.',
  },
  why: {
    ru: 'то, что не помнят, не оплачивают, и спорить приходится уже после работы. Забыть деталь может каждый; достаточно показать письмо с датой.',
    en: "people don't pay for what they don't remember, and the argument comes once the work is done. Anyone can forget a detail, and then a dated email is enough.",
  },
  answers: [
    {
      title: {
        ru: 'Показать договорённость',
        en: 'Show the agreement',
      },
      text: {
        ru: '{name}, понимаю, всего не упомнишь. Вот наша договорённость: пересылаю письмо, в котором вы её подтвердили. Работаем по ней. Если хотите изменить, напишите, как именно, и посчитаем.',
        en: "{name}, it's easy to lose track. I'm forwarding the email in which you confirmed what we agreed, and that's what we're working to. If you'd like to change it, tell me how and I'll send you a quote.",
      },
    },
    {
      title: {
        ru: 'Зафиксировать заново',
        en: 'Put it in writing again',
      },
      text: {
        ru: '{name}, чтобы мы помнили одно и то же, фиксирую: объём по плану, стоимость {sum}, срок — {date}. Ответьте, пожалуйста, «да», и продолжаем. До ответа работу приостанавливаем.',
        en: "{name}, to be sure we're on the same page: the scope as in the plan, the price {sum}, delivery on {date}. Please reply “yes” and we'll carry on. Until then the work is on hold.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Подтвердите, пожалуйста, письмом то, о чём говорили по телефону: три выезда, оплата в конце месяца.',
      'Договор номер 18 у нас подписан, с какого числа он действует?',
      'Мы с партнёром так и не договорились о цвете, решим до среды.',
      'Помню, что договаривались на шесть утра, ждём.',
      'Напомните, пожалуйста, водителю про пропуск.',
    ],
    en: [
      'Please confirm by mail what we said on the phone: three visits, payment at the end of the month.',
      'Contract 18 is signed at our end, from what date does it apply?',
      "My partner and I never agreed on a colour, we'll decide by Wednesday.",
      "I remember we said six in the morning, we'll be waiting.",
      'Please remind your driver about the gate pass.',
    ],
  },
  examples: {
    ru: [
      '«Какая ещё предоплата? Впервые слышу.»',
      '«Никакого второго этапа мы с вами не обсуждали.»',
      '«А на чём мы тогда остановились?» Совсем из головы вылетело.',
      '«Что-то не припомню, чтобы я одобряла эту ткань.»',
      'В счёте монтаж. «Разве мы о нём договаривались?»',
    ],
    en: [
      '«What deposit? First I hear of it.»',
      '«There was never any talk of a second stage.»',
      "«Where did we leave it last time?» It's gone clean out of my head.",
      "«I don't recall approving that fabric.»",
      "Installation on the invoice? «That's not what we shook hands on.»",
    ],
  },
} satisfies Signal;
