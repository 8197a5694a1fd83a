import type { Signal } from '../types';

export default {
  id: 'trust.no-contract',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Хочет без договора',
    en: 'Wants no contract',
  },
  counts: {
    ru: 'Хочет работать без бумаг: зачем договор, давайте на доверии, начните сейчас, подпишем потом.',
    en: "Wants to work without papers: why a contract, let's do it on trust, start now and sign later.",
  },
  countsNot: {
    ru: 'Вопрос, нужен ли договор.',
    en: 'Asking whether a contract is needed.',
  },
  why: {
    ru: 'пока нет договора, нет ни объёма, ни срока, ни обязанности платить. Для совсем маленькой работы хватит и письма, в котором всё названо.',
    en: 'as long as there is no contract, there is no scope, no date and no duty to pay. For a really small job, an email that spells it all out is enough.',
  },
  answers: [
    {
      title: {
        ru: 'Предложить короткий договор',
        en: 'Offer a short contract',
      },
      text: {
        ru: '{name}, доверие есть, а договор нужен, чтобы оно сохранилось. Пришлю короткий, на одну страницу: что делаем, к какому сроку и за сколько. Подпишем и сразу начнём, ближайшая дата — {date}.',
        en: "{name}, the trust is there, and a contract helps to keep it. I'll send a short one, a single page: what we do, by when and for how much. We start once it's signed; the earliest date is {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Договор нужен или хватит счёта-оферты?',
      'Подпишем договор в среду, тогда и начнём.',
      'Доверенность на водителя приложена.',
      'Пришлите договор на почту, директор подпишет сегодня.',
      'Прежний подрядчик работал без договора, больше мы так не хотим.',
    ],
    en: [
      'Do we need a contract or will the order form do?',
      'We sign on Wednesday and you start then.',
      'The power of attorney for the driver is attached.',
      'Please mail the contract, our director signs today.',
      "Our last contractor worked without papers and we don't want that again.",
    ],
  },
  examples: {
    ru: [
      '«Давайте без бумажек, мы же нормальные люди.»',
      '«Приступайте завтра, а договор как-нибудь догоним.»',
      '«Зачем эти формальности, моего слова достаточно.»',
      '«Договор только время отнимет, ударим по рукам и вперёд.»',
      '«Я никогда ничего не подписываю», и все довольны.',
    ],
    en: [
      "«Let's leave the paperwork, we're decent people.»",
      '«Get going tomorrow and the contract will catch up somehow.»',
      '«Why the formalities, my word is good enough.»',
      "«A contract only wastes time, let's shake on it and go.»",
      "«I never sign anything», and everybody's been happy so far.",
    ],
  },
} satisfies Signal;
