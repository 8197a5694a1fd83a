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
  rules: `
guards negation not-wanted third-party thanks favour our-words
unless around:2 (feel | free to | free slot | free day | admission | entry | free text)
unless sentence (первый | пробн* | тест* | эскиз | концепц* | сначала | прежде | перед тем | решим | выберем
  | посмотрим | trial | test | sample | mock-up | concept | sketch | decide | before we | before i | then we'll see
  | first lesson | pilot)
unless sentence (сколько стоит | сколько будет стоить | сколько это будет стоить | какая цена | how much
  | what would it cost | what does it cost | price first | гарантия | warranty | under guarantee | ошибка | bug)
unless sentence (доставка | кофе | парковка | ресторан | магазин | parking | delivery | shipping | coffee | wifi
  | restaurant | shop)
class @add = ~сделать | ~добавить | ~доделать | ~подготовить | ~написать | ~нарисовать | ~перевести | ~снять
  | ~смонтировать | ~прикрутить | ~впихнуть | ~включить | ~поправить | ~подправить | ~переделать | ~внести
  | ~допилить | ~накидать | ~приложить | ~закинуть | ~проверить | ~посмотреть | ~поставить | ~установить
  | ~настроить | ~привезти | ~помочь | ~провести | ~прислать | ~положить | ~отдать | ~дать | ~заменить | ~обновить
  | ~продлить
class @extra-free = бесплатно | бесплатный | даром | задаром | безвозмездно | бонусом | бонус | подарком
  | в подарок | в нагрузку | за так | в виде исключения | за те же деньги | за ту же сумму | за ту же цену
  | за ту же стоимость | по той же цене | в ту же цену | в ту же сумму | в те же деньги | без доплаты | без доплат
  | без дополнительной оплаты | без оплаты | без счета | за ваш счет | за свой счет | в рамках той же
  | в рамках оплаченного | в рамках этой суммы | в рамках бюджета | в рамках договора | в рамках абонентской платы
  | в рамках согласованной | на общественных началах | от заведения | прицепом | до кучи | заодно бесплатно
class @add-en = ~add | ~do | ~make | ~throw | ~include | ~extend | ~give | ~design | ~translate | ~write | ~change
  | ~update | ~fix | ~send | ~draw | ~put | ~build | ~record | ~install | ~stay | ~create | ~deliver | ~check
  | ~cover | ~rework | ~redo | ~help | have you
class @free-en = free | for free | for nothing | free of charge | gratis | as a bonus | as a gift | as a favour
  | at no cost | at no extra cost | at no charge | at no extra charge | at no additional cost | without charge
  | without extra charge | without paying | unbilled | off the bill | off the clock | same price
  | for the same price | for the same money | for the same fee | at the same price | within the same budget
  | within the same fee | on the house | as a courtesy | for no extra | no extra charge | no extra cost
  | on top for the same | as part of the package | at your own cost | at your expense | as compensation

medium ru @add <5> @extra-free
  + «Сделайте нам в виде исключения» замену текста на вывеске.
  - Не надо ничего делать бесплатно, выставляйте как есть.

medium ru @extra-free <4> @add
  + «Бесплатно можете еще рилс смонтировать»?
  - Спасибо, что бесплатно поправили телефон.

medium ru (это | все | правка | доработка | поддержка | изменение | они) <3> (входит | включен* | входят | включено
  | включены | подразумевается | в подарок | бесплатно | бесплатный) <3> (да | правда | надеюсь | верно | правильно
  | же | думаю | надеемся)
  + Логотип нужен в шести цветах, «это же включено, да»?
  - Хостинг входит в 12 тысяч?

strong ru (на | к) (стоимость | цена | сумма | бюджет | счет | смета) <2> (не (влиять | повлиять | влияет
  | повлияет | скажется) | влиять не | повлиять не | отражаться не | сказаться не)
  + Немного расширим задание, «на стоимость это не повлияет»?
  - Как это повлияет на стоимость?

medium ru (счет | доплата | доплачивать | отдельно | платить | оплачивать | деньги) <3> не (выставляйте | нужно
  | надо | выставлять | выставите | будем | буду | считаю | вижу | берите | считайте)
  + «Счет на это не выставляйте».
  - Счет пока не видим, пришлите.
  unless sentence (пришлите | пришлёте | почему)

medium ru (надеюсь | рассчитываю | рассчитываем | думаю | ожидаем | ожидали | хотим | хочу | хотелось | =прошу
  | =просим) <5> (бесплатно | бесплатный | бонусом | без доплаты | без доплат | без оплаты | в подарок
  | за ту же сумму | за те же деньги | в рамках той же | в счет той же | войдет | входит)
  + «Надеюсь, это бесплатно».
  - Надеюсь, вам понравится.

medium ru (накинуть | =накиньте | =докиньте | =закиньте) <3> !(фото | файл*) (еще | сверху | бонус* | в придачу)
  + «Накиньте еще» пару баннеров сверху.
  - Накиньте одеяло.

strong ru (пойдет | идет | пусть | будет) <3> (прицепом | бонусом | в подарок | бесплатно | в нагрузку)
  + Осенний, надеюсь, «пойдет прицепом».
  - Пусть будет синий.

medium en @add-en <6> @free-en
  + Could you «do the tablecloths for free» this time?
  - Please don't do it for free.

medium en @free-en <4> (add | include | throw | please | right | could you | can you)
  + «Same price, right»?
  - Same price for everybody.

medium en (~throw | throwing | ~chuck | ~toss) <4> in !(the | a | an | my | our | your)
  + «Throw in» two banners, please: Throw two banners in then.
  - The waiter threw a bottle in the bin.
  unless left:8 (you offered | offered to | promised to | said you'd)

strong en (could | can | would | please | also | just | while) <3> (throw | chuck | slip | squeeze) in
  + «Could you also throw in» a small landing page?
  - The restaurant threw in a bottle.

medium en (part of | included in | covered by | inside | within) (the | your | our | this) (package | price | fee
  | deal | scope | budget | service) (right | surely | isn't it | no | i assume | i hope | i think | i take it)
  + That's «part of the package, right»?
  - Is training part of the package?

strong en (assume | hope | presume | expect | trust | suppose | understand | thought | guess) <6> (included | free
  | part of the | covered | thrown in | no extra | won't cost | not charge | won't charge | not be charged
  | won't be billed | same price | without paying)
  + I «assume it's included».
  - I assume it starts at nine.

medium en (won't | don't | shouldn't | wouldn't | not | no need to | without) <2> (charge | bill | billed | invoice
  | charged | invoiced | cost) (me | us | extra | for it | for that | for this | more | anything | separately)
  + It's only two tables, you «won't charge extra».
  - Don't invoice the old address.
  unless sentence (twice | address | wrong)

medium en (same | no extra) (price | money | fee | budget | cost) <1> (obviously | obvs | right | yes | ok | i hope
  | i assume | of course)
  + Can you do them in A4 too, «same price obvs»?
  - The same price is on the tag.

strong en (without | no) <1> (extra | additional | further | any) <1> (charge | cost | fee | payment | money
  | invoice)
  + We'd like one more round «without additional charge».
  - Is there no extra charge?
  unless sentence (is there no | charge is fine)

medium en (free | unlimited | complimentary) (revision | amendment | change | round | update | support | session
  | extra | fix | training | copy | hour | month)
  + We assume «unlimited amendments», as usual.
  - Thanks for the bonus session!
`,
} satisfies Signal;
