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
  rules: `
guards negation not-wanted third-party thanks favour content agreed our-words
unless sentence (логотип | картинка | светильник | шрифт | файл | пароль | почта | яркость | громкость | отступ
  | дедлайн | скорость | нагрузка | время | logo | picture | image | font | light | volume | deadline | speed
  | temperature)
unless sentence (customers enter | set up a discount | consumers | our members | pensioners in | museum
  | промокод | абонент* | арендатор*)
unless sentence (по запросу | в магазине | на сайте | в каталоге | в модели | our shop | our store | promo code
  | cash flow | early payment | black friday sale)
unless left:3 (когда | чтобы | зачем | почему)
class @cut = ~скинуть | ~скидывать | ~сбросить | ~уступить | ~уступать | ~снизить | ~снижать | ~уменьшить
  | ~сбавить | ~урезать | ~подвинуться | ~двигаться | ~ужать | ~ужаться | ~срезать | ~опустить | ~сократить
class @deal = ~сделать | ~делать | ~дать | ~давать | ~предоставить | ~предусмотреть | ~предложить | ~организовать
  | ~рассмотреть | ~оформить | ~накинуть | ~применить | ~учесть | =прошу | =просим | =жду | =ждем | =хочу
  | =хотим | =хочется | =хотелось | =попрошу | =рассчитываю | =рассчитываем | =надеюсь | =надеемся | =предлагаю
  | =положена | =положено | =можно | =нельзя | =получить | =предусмотрена
class @discount = скидка | дисконт | ретробонус | спеццена
class @cheaper = дешевле | подешевле | поменьше | пониже | =меньше | =ниже
class @for-less = льготный | прежний | старый | оптовый | сниженный | пониженный | минимальный | партнерский
  | дружеский | акционный | специальный | корпоративный
class @cost = цена | ценник | стоимость | сумма | смета | ставка | расценка | тариф | прайс | гонорар | чек
  | счет | итог
class @discount-en = discount | rebate | price break | money off | price reduction | promo price | volume tier
  | loyalty discount
class @ask-en = give | =offer | do | make | get | have | apply | ~include | expect | want | hope | hoping | like
  | request | see | extend | deserve | due | grant | entitle | any | chance | possible | =is there | =are there
  | could | need | how about | what about
class @fig = price | cost | rate | quote | quotation | fee | estimate | figure | total | bill

strong ru @deal <4> @discount
  + «Можно сделать скидку» за два этажа сразу?
  - Спасибо, что сделали скидку.
  - Мы не просим скидку.

strong ru [ask] @discount <3> (будет | =есть | возможен | возможна | действует | действуют | полагается
  | положена | ~дать | ~сделать | ~давать | ~делать | предусмотрена | предусмотрены | найдется)
  + А «скидка за объём будет»?
  - Скидка по договору действует до мая.

strong ru [ask] (как | что | насчет | без | есть ли | какой | когда) <3> @discount
  + А «что насчет скидки»?
  - Что-то скидка в чеке не видна.

strong ru @cut <4> (@cost | @percent | #number @currency | @number)
  + «Скинете процентов» десять, и подпишем.
  - Поставщик уступил тридцать тысяч.

strong ru (@number-word | тысчонка | пятерка | копейка | чуть | немного | немножко | чуть-чуть | чуток
  | сколько-нибудь | сколько) <1> (~скинуть | ~скидывать | ~уступить | ~сбавить | ~подвинуться | ~сбросить)
  + А «пятерку скинете», раз сразу за год?
  - Скиньте, пожалуйста, пароль от админки.

medium ru @cheaper <2> (можно | ~сделать | нельзя | ~посчитать | ~отдать | ~уложиться | ~согласиться)
  + «Подешевле сделать» получится?
  - Дешевле бумагу не берите.

strong ru (можно | ~сделать | нельзя | ~посчитать | ~давать | =хотелось | =хочу | =хотим | ~отдать) <3> (дешевле
  | подешевле | со скидкой | по-соседски | по-дружески | по-родственному | по-братски | по-божески)
  + «Сделайте подешевле», и я закажу еще.
  - Подешевле нам не нужно.

strong ru (=прошу | =просим | =хотим | =хотелось | =требует | =требуют | =ждем | =жду | =предлагаем | =предлагаю
  | при условии | возможность | возможно) <3> (снижение | уменьшение | корректировка | пересмотр | оптимизация
  | снизить | уменьшить | пересмотреть | скорректировать) <4> (@cost | #number @percent)
  + «Просим пересмотреть стоимость» работ в сторону уменьшения.
  - Заказчик хотел снизить цену, мы отказались.

medium ru (по | =за | под) @for-less @cost
  + Посчитайте, пожалуйста, «по старой цене».
  - В старых ценах мы уже не разберемся.

strong ru (~оставить | ~применить | ~зафиксировать | ~вернуть | ~дать | =прошу | =хочу | =хотим | положен
  | =просим | =можно) <4> @for-less @cost
  + «Оставьте нам старую цену».
  - Старая цена в каталоге, удалите ее.

medium ru (минус #number (@percent | @currency)? | #number @percent (долой | минус))
  + Подпишем, если будет «минус 5 процентов».
  - За окном минус 5 градусов.
  unless right:2 (градус | температура | за окном)

medium ru [ask] (сойтись | ~сойтись | ~договориться | давайте | давай) <2> на (#number | @number-word)
  + Может, «сойдемся на 150»?
  - Давайте встретимся на Пушкинской.

weak ru (#number | @number-word) @currency? (вместо | а не) (#number | @number-word)
  + Готовы подписать за «180 вместо 205».
  - Встреча в 15:00 вместо 14:00.
  unless sentence (час | время | встреча | дата | мин | минута | страница | см | мм | начало | экземпляр | число
    | #number (час | января | февраля))
  unless left:4 (в | к | указан* | стоит | написан* | ошибка | опечатка | исправьте)

weak ru (=торг | =поторгуемся | =поторговаться | =торговаться | =торгуемся) !(зал* | точк* | площад*)
  + По окнам «торг» уместен?
  - Торг зал закрыт на ремонт.
  unless around:3 (не | без | никак* | люблю | привык | муж | рынок)

strong ru (двигаться | подвинуться | гибкий | уступка | компромисс | договориться | жест | подумать | поработать
  | поговорить) <2> (по | на | над | о) <1> (цене | стоимости | деньгам | ценой | ставке | сумме | ставкой)
  + Может, найдем «компромисс по стоимости»?
  - По стоимости все понятно.

medium ru (последний | лучший | финальный | нижний | минимальный | конечный | реальный) <1> (цена | порог
  | планка | ценник | стоимость) !ставк* [ask]
  + Какая у вас «минимальная цена»?
  - Минимальная цена на аукционе 300 тысяч.

strong ru (цена | ценник | сумма) <2> (=для своих | по дружбе | по знакомству | со скидкой | поменьше | пониже
  | полегче | помягче)
  + А будет «цена для своих»?
  - Цена пониже указана в старом файле.

strong ru (по | за) себестоимости
  + Сделайте «по себестоимости».
  - Считаем себестоимость по новой формуле.

strong ru @discount [ask]
  + А «скидочки» нам не будет?
  - Скидка учтена.

strong en @ask-en <4> @discount-en
  + «Could you give us a discount» for the second flat?
  - We don't want a discount.

strong en (what | which | how | discount | rebate) <3> (discount | rebate | mates rates) [ask]
  + «What about a discount», seeing as we're neighbours?
  - The discount was applied.

strong en (=lower | ~reduce | ~cut | ~trim | ~shave | ~knock | ~drop | ~bring | ~shrink | ~squeeze | ~revise
  | ~sharpen | ~soften | come down on) <3> (@fig | pencil | #number @percent)
  + Please «bring the price» under a thousand.
  - The supplier dropped the parcel.

strong en (~knock | ~take | ~shave | ~chop | ~lop) <3> (#number | @number-word | bit | something | little | few
  | fifth | third | quarter | half | hundred) <2> (off | =less)
  + Can you «take 200 off»?
  - Take the first train off the island.

medium en (#number @percent | #number @currency | @money | at least #number @percent) (off | less | lower
  | reduction)
  + We'd need «at least 15% off» to get it through.
  - The lake is 15 km off the road.

strong en (better | best | lower | cheaper | special | reduced | smaller | friendlier | nicer | softer | kinder
  | old | same old | introductory | loyalty | partner | trade | student | charity) (price | rate | deal | fee
  | quote | figure | offer)
  + Is that the «best price» you can do?
  - Thanks for the better price!
  unless sentence (already | thank* | table | swap | hotel | supplier | year suggested | you suggested
    | you offered | out of date | guarantee)

medium en (~do | ~make | ~get | ~offer) <3> (cheaper | it for less | this for less | that for less)
  + Can you «do it cheaper» if I'm flexible on the date?
  - We do more or less the same.
  unless sentence (more or less | less than | much less | no less | useless | time | hour | text | paper | work)

medium en (~come | ~budge | ~move | ~meet | ~negotiate | ~haggle | flexible | flexibility | wiggle | movement
  | bend | better) <2> (down (to | by | a bit | a little | a touch | on the price | on price
  | on your price) | halfway | in the middle | on the price | on price | on the fee | on cost | on the rate
  | on the number | on the figure | on your rate | on your price)
  + «Meet us halfway» on the fee and the contract is on your desk.
  - Meet me down by the river at six.
  unless sentence (river | stairs | street | road | walk | drive | wall | train | garden | room on the)

weak en (split | splitting) the difference
  + It is 700 against 500, let's «split the difference».
  - The difference is split between two pages.

weak en (#number | @number-word) <1> (instead of | rather than | in place of | not) <1> #number
  + Can you do it for «1,800 instead of 2,100»?
  - The meeting is at 3 instead of 4.
  unless sentence (meeting | pm | am | clock | page | minute | hour | typo | should read | says | mistake | wrong
    | error | date | june | july | may | people | seat)

strong en (~match | ~beat) <3> (price | quote | rate | offer | figure | number | that | it | them | this)
  + The Polish supplier quoted 4.10, please «match that».
  - The colours match the price tag.
  unless sentence (colour | color | font | design | style | logo | record | supplier won't)

weak en (final | lowest | bottom | absolute | best and final) (price | figure | offer | quote | dollar)
  + What's your «lowest price» if we take all twelve?
  - The final price is on the tag.
  unless sentence (table | bidder | seller | auction | cell | is on)

medium en (could | can | would | shall | how about | what about | what if | let's | lets | we'd | suppose | happy
  | settle | do it | do that | make it | call it) <3> (for | at | to | on | =say | make it | call it | settle on
  | round it) (#number | @number-word) @currency? [ask]
  + «Could you do it for 900»?
  - Could you come at 9 on Monday?
  unless sentence (pm | am | clock | noon | minute | hour | people | table | week | day | june | july | page
    | monday | tuesday | wednesday | thursday | friday | saturday | sunday | percent)

strong en (settle | propose | counter | offer you | counter-offer | counter-proposal) <4> #number
  + Our «counter-proposal is 1,200».
  - We settle invoices within 30 days.
  unless sentence (day | invoice | date | week)

medium ru (давай | давайте | может | возьметесь | возьмешься | отдадите | отдашь | согласны
  | согласитесь) <1> за (#number | @number-word) [ask]
  + «Давайте за 40» тысяч?
  - Давайте за 3 дня до выставки созвонимся?
  unless sentence (день | дня | дней | час | минута | неделя | человек | месяц)

medium ru (#number | @number-word) @currency? (и <1> по рукам | и договорились)
  + Может, «35 и по рукам»?
  - В акте 35 позиций, сверили и подписали.

medium ru (могу | можем | готов | готовы | готова) <1> (заплатить | дать | предложить | выделить) <1> (#number
  | @number-word)
  + Вы назвали 1200, мы «готовы дать 900».
  - Могу предложить 14 или 15 марта.
  unless sentence (января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября
    | декабря | час | вариант | утра | вечера)

weak ru (~рассчитывать | рассчитывали | рассчитывал | рассчитывала | ориентировались | закладывали) <1> на <1> #number
  + Мы «рассчитывали на 500».
  - Рассчитывали на 12 гостей, придут 15.
  unless sentence (гость | человек | день | час | место | стул)

medium en (would | could | will | does | is) (#number | @money) @currency? (work | do it | =do | fly | suit | cover it
  | be ok | be okay | be fine | be possible | be acceptable | be enough)
  + We can't quite stretch to 600, «would 480 work»?
  - Would 4 pm work for the call?
  unless sentence (pm | am | clock | noon | minute | hour | people | table | week | day | page | copy | pixel | seat)

medium en (=i | =we) (=can | =could | only) <1> (=do | =pay | ~offer | ~manage | ~afford | stretch to | go to | go up to
  | go as high as) (#number | @number-word) @currency?
  + Our limit is firm, «we could do 900».
  - We can do 9 or 10 on Monday.
  unless sentence (pm | am | clock | minute | hour | people | week | day | month | page | copy | monday | tuesday
    | wednesday | thursday | friday | saturday | sunday)

medium en (#number | @number-word) @currency? and <4> (deal | yours | sign | shake hands
  | start)
  + «350 and we have a deal».
  - Page 3 and the deal on page 4 need a picture.

medium en (think | hope | expect | budget | =had in mind) <2> (more like | closer to
  | nearer | nearer to) (#number | @number-word)
  + We were «thinking more like 500».
  - I think it was closer to 40 guests.
  unless sentence (guest | people | minute | hour | week | day | page | km | mile)

strong en (quote | price | rate | fee | figure) (minus | less) (#number | @number-word) (@percent | percent)
  + So: your «quote minus fifteen percent».
  - The discount was at that price less 10 percent for years.
  unless sentence (years | was at)
`,
} satisfies Signal;
