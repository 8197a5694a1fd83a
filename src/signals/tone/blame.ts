import type { Signal } from '../types';

export default {
  id: 'tone.blame',
  group: 'tone',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Всегда виноваты мы',
    en: 'Everything is our fault',
  },
  counts: {
    ru: 'Всё плохо, и всегда из-за нас: вы всё испортили, опять всё не так, это ваша вина, я такого не просил (хотя заказывал именно это).',
    en: "Nothing is ever right and it is always us: you ruined it, again all wrong, it's your fault, I never asked for this (about what they ordered).",
  },
  countsNot: {
    ru: 'Точное описание ошибки или деловой список правок.',
    en: 'A precise bug report or a factual list of corrections.',
  },
  why: {
    ru: 'пока ищут виноватого, дело не движется, а каждая новая неудача записывается на нас. Если ошибка и правда наша, признайте её коротко и скажите, когда исправите.',
    en: 'while everyone looks for somebody to blame, nothing moves, and the next trouble gets put down to us as well. If the mistake really is ours, own it briefly and say when it will be mended.',
  },
  answers: [
    {
      title: {
        ru: 'От вины к фактам',
        en: 'From blame to facts',
      },
      text: {
        ru: '{name}, давайте пройдём по порядку. Вот что было согласовано и когда, вот что сделано. Отметьте, пожалуйста, где расхождение: наши ошибки исправим за свой счёт, новые пожелания посчитаем отдельно.',
        en: "{name}, let's go through it in order. Here is what we agreed and when, and here is what was done. Please mark where they differ: we'll put our mistakes right at our own cost, and quote for anything new.",
      },
    },
    {
      title: {
        ru: 'Признать свою часть',
        en: 'Own our part',
      },
      text: {
        ru: '{name}, здесь ошибка наша, исправим до {date} без доплаты. По остальным пунктам сделано так, как записано в согласованном плане, прикладываю его. Если хотите иначе, посчитаем.',
        en: "{name}, this one is our mistake and we will put it right by {date} at no charge. The other points follow the agreed plan, which I attach. If you'd like them done differently, we'll quote for it.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'В смете две ошибки: строка 7 посчитана дважды, НДС не выделен.',
      'Кнопка "Оплатить" на телефоне не нажимается, видео приложил.',
      'Это наша вина, прислали старый чертёж, высылаю новый.',
      'Прошу поправить три вещи: дату, адрес и подпись под фото.',
      'Дождь испортил нам всю рассаду, придётся заказывать заново.',
    ],
    en: [
      "Two errors in the estimate: line 7 is counted twice and VAT isn't shown.",
      "The Pay button doesn't respond on a phone, video attached.",
      "Our fault, we sent the old drawing, here's the new one.",
      'Please correct three things: the date, the address and the caption.',
      "The rain ruined our seedlings, so we'll have to order again.",
    ],
  },
  examples: {
    ru: [
      '«Опять у вас всё криво», сколько ни проси.',
      '«Из-за вас мы потеряли сезон», больше не из-за кого.',
      'Беседка зелёная, как в заказе. «Я такого не хотела, это вы всё придумали.»',
      '«Вы загубили нам праздник своей музыкой.»',
      '«Что ни поручи, всё наперекосяк», и крайние, конечно, не вы.',
      '«Гости недовольны, и виноваты в этом только вы.»',
    ],
    en: [
      "«Once more it's all crooked», no matter how often one asks.",
      "«Thanks to you we've lost the season», and nobody else is to blame.",
      'The gazebo is green, as ordered. «I never wanted this, you came up with it.»',
      "«You've wrecked our party with that music.»",
      '«Whatever we hand you comes back wrong», every single time.',
      "The buyers walked away, «and that's entirely down to your photos».",
    ],
  },
} satisfies Signal;
