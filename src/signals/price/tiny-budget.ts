import { noCapacityElsewhere } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.tiny-budget',
  group: 'price',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Денег почти нет',
    en: 'Next to no budget',
  },
  counts: {
    ru: 'Сразу говорит, что денег почти нет: символически, копейки, «работа разовая, поэтому недорого», но сделать нужно всё и хорошо.',
    en: 'Announces that there is next to no money: a token sum, pennies, “a one-off, so keep it cheap”, and still wants everything, done well.',
  },
  countsNot: {
    ru: 'Обычный бюджет или честно названный предел, когда работу при этом не принижают.',
    en: 'Naming a normal budget, or a limit without playing the work down.',
  },
  why: {
    ru: 'за малые деньги обычно ждут такого же внимания, как за большие, и недовольства в конце бывает больше. Честно названный предел — другое дело: под него можно подобрать объём.',
    en: 'small money often comes with full-size expectations, and with more disappointment at the end. An honest limit is another matter: the scope can be cut to fit it.',
  },
  answers: [
    {
      title: {
        ru: 'Предложить то, что укладывается в эти деньги',
        en: 'Offer what fits the money',
      },
      text: {
        ru: '{name}, спасибо, что сказали о бюджете сразу. За {sum} могу сделать хорошо, но меньше: самое важное из вашего списка. Полный список за эту сумму сделать качественно не получится. Что поставим первым?',
        en: "{name}, thank you for being open about the budget. For {sum} I can do less, but do it well: the most important things on your list. The whole list can't be done properly for that. What should come first?",
      },
    },
    noCapacityElsewhere,
  ],
  lookalikes: {
    ru: [
      'Наш бюджет на год два миллиона, в него должно войти и сопровождение.',
      'Больше трёхсот тысяч потратить не можем, скажите, какой объём в них помещается.',
      'Бюджет утвердили в полном объёме, можно начинать.',
      'Заказ небольшой и разовый, оплатим по вашему прайсу.',
      'Копейки в счёте не бьются: 1250,40 в договоре и 1250,04 в акте.',
    ],
    en: [
      'Our budget for the year is 40,000, support included.',
      "We can't go above 6,000, please tell us how much fits into that.",
      'The budget was approved in full, you can start.',
      "It is a small one-off order, we'll pay your list price.",
      "The cents don't match: 1,250.40 in the contract and 1,250.04 on the invoice.",
    ],
  },
  examples: {
    ru: [
      'Нужен интернет-магазин с оплатой и доставкой, «денег, правда, кот наплакал».',
      'Задача на вечер, «заплатим чисто символически», но чтобы выглядело как у больших брендов.',
      '«Бюджет у нас скромный до неприличия, тысячи три», а снять надо весь выпускной.',
      'Мы только открылись, «платить пока почти нечем», а вывеску хочется самую лучшую.',
      'Работа разовая, мелкая, «поэтому рассчитываем на совсем небольшую сумму», качество при этом важно.',
    ],
    en: [
      "We need a shop with checkout and delivery, «though there's hardly any money in the pot».",
      "It's only an evening, «we can offer a token fee», but the band should be as good as on the record.",
      '«Our budget is embarrassingly small, think fifty quid», and the whole prom needs filming.',
      "We've only just opened, «we can scrape together next to nothing», but the sign should be first class.",
      "It's a tiny one-time thing «so we're expecting something very cheap», quality matters all the same.",
    ],
  },
} satisfies Signal;
