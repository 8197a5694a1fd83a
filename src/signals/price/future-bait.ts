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
  rules: `
guards third-party negation not-wanted our-words
unless sentence (покупател* | в кассе | разрешаем | уставн* | квартир* | southern | just asking
  | we know the feeling | could you send me | for you he's | photos | shots | there's more to come)
unless sentence (по вашим тарифам | по обычной ставке | at your usual | at the agreed | usual rates | quote each
  | сверх оплаты | on top of the fee | рамочн*)
class @cheap-now = скидка | скидку | дешево | дешевле | подешевле | бесплатно | даром | символическ*
  | по минимуму | по себестоимости | за так | без оплаты | недорого | в подарок | скромн* | за 500 | по-дружески
  | сейчас денег нет | discount | cheap | cheaper | free | for nothing | symbolic | half price | good price
  | modest | low | lower | special price | cut | on you | on the house | instead of (payment | money | the fee
  | a fee | salary)

strong ru @cheap-now <8> (зато | а дальше | в будущем | на перспективу | и тогда | вам в портфолио | в портфолио
  | а мы вас | порекомендую | порекомендуем | отметим вас | будет много | заказы пойдут | большие объемы
  | постоянные заказы | постоянным клиентом)
  + Сделайте «бесплатно, зато» вам в портфолио.
  - Бесплатно проверим и скажем.

medium ru (в портфолио | вам в портфолио | для портфолио | реклама для вас | бесплатная реклама | вам реклама
  | хорошая реклама | вам пиар | в портфель | вас увидят | доля в (компании | проекте | бизнесе | стартапе)
  | долю в (компании | проекте | бизнесе | стартапе) | доли в (компании | проекте | бизнесе | стартапе)
  | процент от прибыли | процент с прибыли | опционами | за отметку | за упоминание | озолотим | выстрелим
  | раскрутимся)
  + Денег нет, но это «вам в портфолио».
  - Хотите указать нас в портфолио? Мы не против.
  unless sentence (указать | не против | ваше портфолио | покажите | пришлите | слайд)

medium en @cheap-now <8> (then we'll | then you'll | and we'll | and you'll get | and i'll | next time
  | in future | in the future | later on | lots of work | lots of orders | plenty of work | plenty more
  | more to come | long-term | recommend you | send you)
  + Do this one «cheap and we'll» order every month.
  - Cheap paper is fine and we'll print it later.
  unless sentence (paper | print it)

strong en ((of | get | good | great | more | much | you | some) exposure | good for your portfolio
  | in your portfolio | great for your portfolio | free advertising | free publicity | publicity for
  | great advertising | good advertising | great publicity | credit in the | tag you | shout-out | equity instead
  | share of the profits | share of profits | pay in options | percent of the company | grow with us
  | foot in the door | opens doors | revenue share | lots of work | lots of orders | many more orders
  | steady stream | a stream of)
  + Think «of exposure», we have followers.
  - Check the exposure of the third photo.
  unless sentence (photo | picture | camera | show me | see your portfolio | look at your portfolio | sun
    | private equity | if you like | you may use | workload)
`,
} satisfies Signal;
