import type { Signal } from '../types';

export default {
  id: 'price.future-bait',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Обещает будущее вместо денег',
    en: 'Future instead of money',
  },
  counts: {
    ru: 'Предлагает вместо денег будущее: много заказов потом, если сейчас дёшево, известность, долю, «красивую строчку в портфолио».',
    en: 'Offers a future instead of money: lots of orders later if this one is cheap, exposure, a share, “it will look good in your portfolio”.',
  },
  countsNot: {
    ru: 'Сообщение о настоящих следующих заказах по обычной цене.',
    en: 'Announcing real further orders at the usual price.',
  },
  why: {
    ru: 'обещанные заказы приходят редко, а низкая цена остаётся. Если планы настоящие, их легко записать в договор.',
    en: 'the promised orders seldom come, but the low price stays. If the plans are real, it is easy to put them in the contract.',
  },
  answers: [
    {
      title: {
        ru: 'Сначала объём, потом скидка',
        en: 'The discount comes after the volume',
      },
      text: {
        ru: '{name}, хорошо, что смотрите вперёд. Давайте так: первый заказ по обычной цене, {sum}, а с третьего действуют условия для постоянных клиентов. Могу записать это в договор.',
        en: "{name}, it's good that you're planning ahead. Here's what I can do: the first order at the usual price, {sum}, and our terms for regular clients from the third order on. I can put that in the contract.",
      },
    },
    {
      title: {
        ru: 'Вежливо отказаться от доли и известности',
        en: 'Decline a share or exposure',
      },
      text: {
        ru: '{name}, спасибо за предложение. Мы работаем за оплату, а не за долю или упоминание: так проще отвечать за результат. Если решите заказать за деньги, смета прежняя.',
        en: "{name}, thank you for the offer. We work for a fee rather than a share or a mention; that way it's easy to answer for the result. If you'd like to go ahead on that footing, the estimate stands.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Если всё пойдёт хорошо, в мае закажем ещё две партии по этому же прайсу.',
      'Договор рамочный, на двенадцать выпусков, по вашей цене.',
      'Можно ли показать нашу кухню у вас в портфолио? Мы не против.',
      'Доля акционеров распределена, от вас нужна только оценка.',
      'Подпишемся на следующий год, цену в договоре видели, устраивает.',
    ],
    en: [
      "If all goes well we'll order two more batches in May off the same price list.",
      "It's a framework contract, twelve issues, at your rate.",
      'You may show our kitchen in your portfolio if you like.',
      'The share split among the partners is settled, all we need from you is the valuation.',
      "We'll sign for next year too, we've seen the price and it's fine.",
    ],
  },
  examples: {
    ru: [
      '«Сделайте первый ролик за спасибо, дальше будет поток заказов.»',
      'Денег на старте нет, «зато можем дать вам два процента в проекте».',
      'У нашего фестиваля сто тысяч подписчиков, «это реклама для вас, поэтому оплату не предусматриваем».',
      '«Для вашего портфолио такой объект — подарок, учтите это в цене.»',
      '«Сейчас по минимуму, а когда откроем ещё пять точек, все ваши будут.»',
    ],
    en: [
      "«Do the first clip for next to nothing and there'll be a steady stream of jobs.»",
      'No cash at the start, «but we can give you two percent of the company».',
      'Half the town follows our food page, «so a mention there should cover the catering».',
      '«A place like ours will be a gem in your portfolio, please reflect that in the price.»',
      '«Go low this time, and when we open five more branches they are all yours.»',
    ],
  },
} satisfies Signal;
