import type { Signal } from '../types';

export default {
  id: 'price.free-trial',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Просит бесплатную пробу',
    en: 'Wants a free trial',
  },
  counts: {
    ru: 'Хочет бесплатной работы до решения: тестовое задание, образец, набросок, концепция, «сначала покажите, что умеете».',
    en: 'Wants unpaid work before deciding: a test task, a sample, a mock-up, a concept, “show us what you can do first”.',
  },
  countsNot: {
    ru: 'Просьба показать портфолио, рекомендации или демо продукта, а также оплачиваемая проба.',
    en: 'Asking for a portfolio, a reference, a product demo or a paid pilot.',
  },
  why: {
    ru: 'на бесплатную пробу уходит столько же часов, сколько на платную, а решения после неё часто так и нет. Тот, кто заказывает такое впервые, просит без задней мысли: он просто не знает, как выбирать.',
    en: "a free trial takes as many hours as a paid one, and often no decision follows. From somebody new to your trade it is natural: they simply don't know how else to choose.",
  },
  answers: [
    {
      title: {
        ru: 'Предложить платную пробу',
        en: 'Offer a paid trial',
      },
      text: {
        ru: '{name}, предлагаю начать с небольшой платной пробы: {sum}, результат — {date}. Если продолжим, эту сумму вычтем из основной. А оценить нас до этого помогут готовые работы, ссылки прикладываю.',
        en: "{name}, let's start with a small paid trial: {sum}, ready on {date}. If we go on, it comes off the main invoice. And to get an idea of us before that, here are some pieces of finished work.",
      },
    },
    {
      title: {
        ru: 'Отказаться и показать сделанное',
        en: 'Decline and show finished work',
      },
      text: {
        ru: '{name}, тестовых работ бесплатно мы не делаем: это время тех клиентов, которые уже платят. Зато покажем похожие проекты и дадим контакты заказчиков, им можно позвонить.',
        en: "{name}, we don't do unpaid test work: that time belongs to clients who are paying for it. But I can show you similar projects and put you in touch with the people we did them for.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Пришлите, пожалуйста, ссылки на похожие работы.',
      'Есть ли у программы демо-версия на две недели?',
      'Предлагаем начать с платного пилота на один магазин, счёт на него пришлите отдельно.',
      'Можно ли поговорить с кем-то из ваших прежних заказчиков?',
      'Пробный урок оплатила, ссылку на занятие получила.',
    ],
    en: [
      'Could you send us links to similar projects?',
      'Does the software come with a two-week demo?',
      'We suggest a paid pilot in one shop first, please invoice it separately.',
      'Might we speak to one or two of your past customers?',
      "I've paid for the taster lesson and got the link, see you on Thursday.",
    ],
  },
  examples: {
    ru: [
      '«Нарисуйте пару вариантов обложки без оплаты, понравится — закажем всю серию.»',
      'Выбираем из пяти бюро, поэтому «всем даём небольшое бесплатное тестовое».',
      '«Переведите для начала одну главу, просто чтобы мы поняли уровень», а потом обсудим деньги.',
      'Сначала «хотим увидеть концепцию сада», а договор и аванс потом.',
      '«Проведите одну рассылку за свой счёт», по результату решим, работаем ли дальше.',
    ],
    en: [
      '«Bake us one tier without charge; if the bride likes it, you get the wedding.»',
      "We're choosing from five recruiters, so «everybody fills one vacancy unpaid to begin with».",
      "«Do the first chapter just so we can judge your level», then we'll talk about money.",
      "Before any contract or deposit «we'd like to see a full concept for the garden».",
      "«Manage our ads for a fortnight at your own cost» and we'll decide from the numbers.",
    ],
  },
} satisfies Signal;
