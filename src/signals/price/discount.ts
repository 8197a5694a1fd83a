import { holdPrice, markUpForVolume } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.discount',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Просит скидку',
    en: 'Asks for a discount',
  },
  counts: {
    ru: 'Просит снизить цену: скидка по любому поводу, «округлите», «сделайте как у конкурентов», торг процентами или встречная цена ниже названной.',
    en: 'A request to lower the price: a discount for any reason, rounding down, matching a cheaper offer, haggling in percentages or a counter-offer below the quote.',
  },
  countsNot: {
    ru: 'Вопрос, сколько это стоит и из чего складывается цена, или упоминание скидки, о которой уже договорились.',
    en: 'Asking what the price is or what it consists of, or mentioning a discount that is already agreed.',
  },
  why: {
    ru: 'скидка, данная без причины, становится новой ценой, и следующий разговор начнётся уже с неё. Один вежливый вопрос ничего не значит: многие спрашивают просто по привычке.',
    en: 'a discount given for nothing becomes the new price, and the next talk starts from there. Asked once and politely it means little: many people ask out of habit.',
  },
  answers: [
    holdPrice,
    markUpForVolume,
    {
      title: {
        ru: 'Дешевле, но за меньший объём',
        en: 'A lower price for less work',
      },
      text: {
        ru: '{name}, просто снизить цену не могу, но могу предложить вариант дешевле: без срочности и с одним кругом правок выйдет {sum}. Какой вариант выбираете?',
        en: "{name}, I can't simply lower the price, but I can offer a cheaper option: without the rush and with one round of changes it comes to {sum}. Which would you prefer?",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Подскажите, в эту сумму входит доставка до объекта или её считаете отдельно?',
      'Скидку пять процентов из договора вижу в счёте, всё верно, передаю на оплату.',
      'Нам скидка не нужна, нужен аккуратный монтаж и чистый подъезд после вас.',
      'Наши покупатели под праздники вечно выпрашивают скидки, поэтому в корзину нужно поле для промокода.',
      'Спасибо за скидку на прошлую партию, очень выручили.',
    ],
    en: [
      'Could you tell me whether delivery to the site is in this figure or billed apart?',
      'The five percent from our contract is on the invoice, all correct, passing it on to accounts.',
      'We are not after a discount, we are after a tidy job and a clean stairwell.',
      'Our own shoppers beg for discounts every December, so the cart needs a voucher field.',
      'Thanks again for the reduction on the last batch, it helped us through a slow month.',
    ],
  },
  examples: {
    ru: [
      'Здравствуйте! Плитку и затирку берём у вас же, «какую скидку дадите на укладку»?',
      'Смету прочитал. «Давайте округлим до семидесяти тысяч», и завтра выезжайте.',
      '«Уступите хотя бы тысяч пять», всё-таки мы к вам уже третий раз обращаемся.',
      'В соседней типографии те же буклеты по 38 рублей, «сможете дать такую же цену»?',
      'Если оплатим обучение сразу за двоих, «на сколько подвинетесь»?',
      'Коллега видел на вашем сайте тариф от 900 рублей за час, «посчитайте нам по нему», пожалуйста.',
    ],
    en: [
      'We are buying the tiles and the grout from you as well, so «what can you knock off the labour»?',
      "Read the estimate. «Let's call it an even two thousand» and you can start tomorrow.",
      'Our charity runs on donations, «is there any chance of a kinder rate for the audit»?',
      'The printer across the road does the same leaflets for 38 pence, «can you match that»?',
      'Your flyer says lessons start at $45 an hour, so «please bill us at that rate» rather than at 60.',
      'you quoted 600 for the DJ set, «would 450 do it?»',
    ],
  },
} satisfies Signal;
