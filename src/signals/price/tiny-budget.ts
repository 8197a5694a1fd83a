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
  rules: `
guards negation not-wanted third-party our-words
unless sentence (символ* на | иконк* | лимит по карте | ошибка | в статье | статья о | card limit | the article
  | minimum wage | cheap paper | peanuts must | allergen)

medium ru (бюджет | денег | деньги | средств | оплата | гонорар | сумма | финанс* | кошелек | заплатить
  | платить) <4> (символическ* | копейки | копеечн* | крошечный | крохотный | мизерный | скромный | минимальный
  | небольшой совсем | почти нет | в обрез | кот наплакал | чисто символическ* | нулевой | почти нулевой
  | маленький | совсем небольшой | микро* | скромненьк* | с гулькин | практически нет | почти никаких | мало
  | никакой)
  + «Бюджет символический», сразу говорю.
  - Денег в кассе хватает.

medium ru (символическ* | копейки | копеечн* | крошечный | мизерный | скромный | совсем маленьк*) <2> (бюджет
  | деньги | сумма | гонорар | оплата | плата | вознаграждение | суммы)
  + У нас «крошечный бюджет».
  - Минимальная сумма заказа в корзине 500.
  unless sentence (корзин* | заказа | перевода)

medium ru (всего | только | максимум | не больше | больше не | есть | наскребли | наскребем | осталось | могу дать
  | потянем | выделили) <3> (#number | @number-word) <1> (рубль | руб | р | тысяча | тысячи | тыс | тр | косарь
  | евро | долларов | баксов | т) <8> (а надо | а нужен | а нужно | а нужна | но нужен | но нужно | но хочется
  | но хотим | зато | за все | на все | за весь | на весь | за сайт | на сайт | за полный | но чтобы | но качеств*
  | но надо | хватит | нужен)
  + «Есть только 5 тысяч, а нужен» сайт с магазином.
  - Есть 5 тысяч листовок, а нужен еще буклет.
  unless sentence (листов* | экземпляр* | штук)

strong en (budget | money | funds | fee | pay | pays | finance | amount | sum) <4> (tiny | symbolic | pennies
  | peanuts | next to nothing | minimal | very small | really small | extremely small | almost nothing | hardly any
  | practically zero | close to zero | nominal | shoestring | very little | very limited | super small
  | super tight | not much | laughable)
  + Our «budget is tiny», sorry.
  - The money is very small in the picture.
  unless sentence (picture | font | print size)

strong en (tiny | symbolic | token | minimal | very small | very little | hardly any | next to no | almost no
  | shoestring | little | nominal | modest | very modest) <1> (budget | money | funds | fee | sum | amount
  | payment | honorarium)
  + We've got «hardly any money» for this.
  - A small amount of salt.
  unless sentence (salt | text | of data | of time)

strong en (only | just | all we have | all i have | all i've got | all we've got | no more than | max | maximum
  | at most | scraped together) <3> (#number | @number-word) <2> (quid | pound | euro | dollar | buck | eur
  | usd)? <6> (but | yet | for the whole | for everything | for all | for a full | for the lot | for it all
  | and i need | and we need | though | for a complete | for a logo | for a website)
  + I've got «only 50 quid for the whole» site.
  - Only 50 pounds but it's heavy.
  unless sentence (heavy | weight | kilo)

strong en (keep it | keep this | make it | needs to be | must be | has to be | do it | done) <1> (cheap
  | dirt cheap | as cheap as | on the cheap | low-cost | very cheap | super cheap | real cheap)
  + It's a one-off, so «keep it cheap».
  - The cheap paper is in the drawer.
`,
} satisfies Signal;
