import { priceTheChange } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.free-extra',
  group: 'price',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Хочет больше без доплаты',
    en: 'Wants extras for free',
  },
  counts: {
    ru: 'Просит дополнительную работу, услуги или изменения за те же деньги или вовсе бесплатно, сверх того, о чём договорились.',
    en: 'A wish for more work, services or changes for the same money, or for nothing, on top of what was agreed.',
  },
  countsNot: {
    ru: 'Заказ дополнительной работы с вопросом, сколько она будет стоить.',
    en: 'Ordering more and asking what it will cost.',
  },
  why: {
    ru: 'каждое «заодно» по отдельности невелико, а вместе они съедают прибыль. Если просьба одна и на пять минут, её можно сделать в подарок, но так и назвать: подарком.',
    en: 'each small “while you are at it” is nothing, and together they eat the profit. A single five-minute favour is fine, as long as you call it a favour.',
  },
  answers: [
    priceTheChange,
    {
      title: {
        ru: 'Сделать один раз в подарок и сказать об этом',
        en: 'Do it once, as a gift, and say so',
      },
      text: {
        ru: '{name}, в этот раз сделаем без доплаты, как знак внимания: обычно это стоит {sum}. В счёте строка будет со скидкой 100 %, чтобы было видно. Следующие дополнения посчитаем отдельно.',
        en: "{name}, we'll do it at no charge this once, as a courtesy: it normally costs {sum}. You'll see it on the invoice with a full discount. We'll quote any further additions separately.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Хотим добавить к заказу двадцать стульев, сколько это будет стоить?',
      'Правки во втором круге входят в договор, присылаю их списком.',
      'Если нужна ещё одна смена, добавьте её, пожалуйста, в счёт.',
      'Бесплатно ничего не надо, посчитайте и это тоже.',
      'Бесплатная парковка для вашей машины есть во дворе.',
    ],
    en: [
      "We'd like to add twenty chairs to the order, what would that come to?",
      'The second round of corrections is in the contract, here they are as a list.',
      'If another shift is needed, please add it to the invoice.',
      "We don't expect anything for free, quote us for this one as well.",
      'There is free parking for your van behind the building.',
    ],
  },
  examples: {
    ru: [
      'Шкаф отличный! «А полочку над дверью заодно прикрутите, раз уж инструмент с собой.»',
      '«К сайту, конечно, прилагается и логотип», отдельно за него платить мы не планировали.',
      'По тексту вопросов нет. «Переведите ещё и подписи к картинкам, там всего ничего, в ту же сумму.»',
      'Маникюр понравился, «в следующий раз сделаете дизайн в подарок?»',
      'Раз всё равно будете на объекте, «гляньте и котёл у соседки, без оплаты, по-дружески».',
      '«Давайте добавим третью съёмочную локацию, бюджет при этом прежний.»',
    ],
    en: [
      "Lovely wardrobe! «Could you put up that shelf over the door too, since you've got your tools out?»",
      "«I assume the app comes with a website», we hadn't planned to pay for one.",
      'The novel reads well now. «Just do the blurb and the synopsis as well, same fee.»',
      'Great session, «maybe throw in a few retouched portraits as a thank-you?»',
      "Since the electrician is there anyway, «have him rewire the shed while he's at it, no need to put that on the bill».",
      "«Let's make it three courses for the guests and keep the price per head where it is.»",
    ],
  },
} satisfies Signal;
